#include "window/go_to.h"

#include "client/json.h"
#include "client/people.h"
#include "look/icon.h"
#include "look/units.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::window {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;
constexpr int mostPlayers = 6;

} // namespace

GoTo::GoTo(client::Connection &connection, QVector<Target> pages, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_connection(connection), m_pages(std::move(pages)),
      m_text(new QLineEdit(this)), m_list(new QListWidget(this)), m_hint(new QLabel(this))
{
    setObjectName(u"goTo"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Go to"));
    look::scaleFont(m_text, 1.2);
    m_text->setPlaceholderText(tr("A page, a player's name, a game's id or join code…"));
    m_text->setAccessibleName(tr("Go to"));
    m_text->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_hint->setText(tr("↑ ↓ choose · Enter goes there · Esc closes"));
    m_hint->setProperty("role", u"muted"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    layout->addWidget(m_hint);
    const int wide = look::em(this, 30);
    setGeometry(parent->mapToGlobal(QPoint((parent->width() - wide) / 2, parent->height() / 8)).x(),
                parent->mapToGlobal(QPoint(0, parent->height() / 8)).y(), wide, look::em(this, 22));
    m_typed.setSingleShot(true);
    m_typed.setInterval(150);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        fill();
        m_typed.start();
    });
    connect(&m_typed, &QTimer::timeout, this, &GoTo::askForPlayers);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentItem()); });
    connect(m_list, &QListWidget::itemClicked, this, &GoTo::choose);
    fill();
}

void GoTo::setText(const QString &text)
{
    m_text->setText(text);
}

void GoTo::fill()
{
    const QString text = m_text->text().trimmed();
    m_list->clear();
    for (const Target &page : m_pages) {
        if (page.title.contains(text, Qt::CaseInsensitive))
            add(Kind::Page, page.id, page.icon, page.title);
    }
    if (text.isEmpty()) {
        m_list->setCurrentRow(0);
        return;
    }
    if (const QUuid id(text); !id.isNull()) {
        const QString plain = id.toString(QUuid::WithoutBraces);
        add(Kind::Game, plain, u"watch"_s, tr("Watch the game %1").arg(plain.left(8)));
        add(Kind::Replay, plain, u"replays"_s, tr("Replay of the game %1").arg(plain.left(8)));
        add(Kind::Player, plain, u"players"_s, tr("Player %1").arg(plain.left(8)));
    }
    add(Kind::Search, text, u"search"_s, tr("Search live games for “%1”").arg(text));
    m_list->setCurrentRow(0);
}

void GoTo::askForPlayers()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty())
        return;
    m_connection.ask(u"monitor:players"_s, {{u"text"_s, text}, {u"limit"_s, mostPlayers}}, this,
                     [this, text](const client::Answer &answer) {
                         if (text != m_text->text().trimmed())
                             return;
                         for (const auto &player : client::listOf<client::PlayerRow>(answer.data["rows"_L1]))
                             add(Kind::Player, player.id, u"players"_s, player.name);
                     });
}

void GoTo::add(Kind kind, const QString &id, const QString &icon, const QString &title)
{
    auto *item = new QListWidgetItem(look::icon(icon), title, m_list);
    item->setData(kindRole, static_cast<int>(kind));
    item->setData(idRole, id);
}

void GoTo::choose(const QListWidgetItem *item)
{
    if (!item)
        return;
    const QString id = item->data(idRole).toString();
    switch (static_cast<Kind>(item->data(kindRole).toInt())) {
    case Kind::Page:
        Q_EMIT pageChosen(id);
        break;
    case Kind::Player:
        Q_EMIT playerChosen(id);
        break;
    case Kind::Game:
        Q_EMIT gameChosen(QUuid(id));
        break;
    case Kind::Replay:
        Q_EMIT replayChosen(QUuid(id));
        break;
    case Kind::Search:
        Q_EMIT searchChosen(id);
        break;
    }
    accept();
}

/// The arrows belong to the list while the text has the focus.
bool GoTo::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress && m_list->count() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace mantimon::window
