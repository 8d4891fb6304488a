#include "window/desk.h"

#include "pages/games_page.h"
#include "pages/players_page.h"
#include "window/go_to.h"
#include "window/sidebar.h"
#include "window/stale_veil.h"
#include "window/toast.h"
#include "window/top_bar.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace mantimon::window {

void Desk::setServer(const QString &name)
{
    m_top->setServer(name);
}

void Desk::showPage(const QString &id)
{
    QWidget *widget = m_widgets.value(id);
    if (!widget)
        return;
    m_current = id;
    m_stack->setCurrentWidget(widget);
    m_sidebar->setCurrent(id);
    m_top->setTitle(titleOf(id));
    Q_EMIT titleChanged(titleOf(id));
    if (auto *page = qobject_cast<pages::Page *>(widget))
        page->enter();
    else
        widget->setFocus();
}

QString Desk::titleOf(const QString &id) const
{
    QWidget *widget = m_widgets.value(id);
    const auto *page = qobject_cast<pages::Page *>(widget);
    return page ? page->title() : widget ? widget->windowTitle() : QString();
}

QWidget *Desk::currentWidget() const
{
    return m_stack->currentWidget();
}

void Desk::openGame(const QUuid &gameId)
{
    const QString name = gameId.toString(QUuid::WithoutBraces);
    const QString id = u"game/"_s + name;
    if (!m_widgets.contains(id) && m_makeGame)
        open(id, u"watch"_s, tr("Game %1").arg(name.left(8)), gameId, m_makeGame);
    showPage(id);
}

void Desk::openReplay(const QUuid &gameId)
{
    const QString name = gameId.toString(QUuid::WithoutBraces);
    const QString id = u"replay/"_s + name;
    if (!m_widgets.contains(id) && m_makeReplay)
        open(id, u"replays"_s, tr("Replay %1").arg(name.left(8)), gameId, m_makeReplay);
    showPage(id);
}

void Desk::open(const QString &id, const QString &icon, const QString &title, const QUuid &gameId,
                const pages::Views::Make &make)
{
    // Later, because the view that asks to be closed is still at work.
    QWidget *view = make(gameId, [this, id] { QTimer::singleShot(0, this, [this, id] { close(id); }); });
    if (view->windowTitle().isEmpty())
        view->setWindowTitle(title);
    m_widgets.insert(id, view);
    m_stack->addWidget(view);
    m_sidebar->addGame(id, icon, view->windowTitle());
    connect(view, &QWidget::windowTitleChanged, this, [this, id](const QString &name) {
        m_sidebar->setTitle(id, name);
        if (m_current == id)
            m_top->setTitle(name);
    });
}

void Desk::close(const QString &id)
{
    if (!id.contains(u'/') || !m_widgets.contains(id))
        return;
    const QString next = m_sidebar->neighbour(id);
    QWidget *view = m_widgets.take(id);
    m_sidebar->remove(id);
    if (m_current == id)
        showPage(next.contains(u'/') ? next : u"games"_s);
    m_stack->removeWidget(view);
    view->deleteLater();
}

void Desk::closeGames()
{
    const QStringList ids = m_widgets.keys();
    for (const QString &id : ids)
        close(id);
}

void Desk::openPlayer(const QString &userId)
{
    showPage(u"players"_s);
    m_players->open(userId);
}

void Desk::goTo(const QString &text)
{
    QVector<GoTo::Target> targets;
    for (const QString &id : m_pageIds)
        targets.push_back({id, titleOf(id), m_icons.value(id)});
    for (auto it = m_widgets.cbegin(); it != m_widgets.cend(); ++it) {
        if (it.key().contains(u'/'))
            targets.push_back({it.key(), titleOf(it.key()), u"watch"_s});
    }
    auto *dialog = new GoTo(m_monitor.connection(), targets, this);
    connect(dialog, &GoTo::pageChosen, this, &Desk::showPage);
    connect(dialog, &GoTo::playerChosen, this, &Desk::openPlayer);
    connect(dialog, &GoTo::gameChosen, this, &Desk::openGame);
    connect(dialog, &GoTo::replayChosen, this, &Desk::openReplay);
    connect(dialog, &GoTo::searchChosen, this, [this](const QString &wanted) {
        showPage(u"games"_s);
        m_games->search(wanted);
    });
    dialog->setText(text);
    dialog->open();
}

void Desk::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Desk::retranslate()
{
    m_sidebar->setAccessibleTitle(tr("Pages and open games"));
    for (const QString &id : m_pageIds)
        m_sidebar->setTitle(id, titleOf(id));
    m_top->setTitle(titleOf(m_current));
}

} // namespace mantimon::window
