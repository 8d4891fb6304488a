#include "game/chat_panel.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::game {

namespace {

/// An emote is shown by the name that the wire has for it: `[well played]`.
QString wordsOf(const client::ChatLine &line)
{
    return line.emote.isEmpty() ? line.text : u"[%1]"_s.arg(QString(line.emote).replace(u'_', u' '));
}

} // namespace

ChatPanel::ChatPanel(client::Connection &connection, const QString &gameId, QWidget *parent)
    : QWidget(parent), m_chat(connection, gameId), m_title(new QLabel(this)), m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    m_title->setProperty("role", u"muted"_s);
    m_title->setBuddy(m_list);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTextElideMode(Qt::ElideNone);
    retranslate();
    connect(&m_chat, &client::Chat::reset, this, &ChatPanel::showAll);
    connect(&m_chat, &client::Chat::added, this, &ChatPanel::add);
    showAll();
}

void ChatPanel::showAll()
{
    m_list->clear();
    for (const client::ChatLine &line : m_chat.lines())
        add(line);
    setVisible(m_list->count() > 0);
}

void ChatPanel::add(const client::ChatLine &line)
{
    const QScrollBar *bar = m_list->verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum();
    auto *item = new QListWidgetItem(tr("%1: %2", "who says what").arg(line.name, wordsOf(line)), m_list);
    item->setToolTip(QLocale().toString(line.at.toLocalTime(), QLocale::LongFormat));
    if (isAtEnd)
        m_list->scrollToBottom();
    show();
}

void ChatPanel::retranslate()
{
    m_title->setText(tr("What the players say"));
    m_list->setAccessibleName(m_title->text());
}

void ChatPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showAll();
}

} // namespace mantimon::game
