#include "game/log_panel.h"

#include "game/log_delegate.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace mantimon::game {

namespace {

constexpr std::array topics{board::Topic::Turn,  board::Topic::Play,   board::Topic::Effect,
                            board::Topic::Cards, board::Topic::Prompt, board::Topic::Desk};

QString nameOf(board::Topic topic)
{
    switch (topic) {
    case board::Topic::Turn:
        return LogPanel::tr("Turns, start and end");
    case board::Topic::Play:
        return LogPanel::tr("What players did");
    case board::Topic::Effect:
        return LogPanel::tr("Damage, conditions, coins, points");
    case board::Topic::Cards:
        return LogPanel::tr("Cards drawn and moved");
    case board::Topic::Prompt:
        return LogPanel::tr("Questions and effects");
    case board::Topic::Desk:
        return LogPanel::tr("Clocks and moderators");
    }
    return {};
}

} // namespace

LogPanel::LogPanel(const board::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_model(catalogue), m_topics(new QToolButton(this)), m_turns(new QComboBox(this)),
      m_search(new QLineEdit(this)), m_earlier(new QPushButton(this)), m_list(new QListView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_topics);
    row->addWidget(m_turns);
    layout->addLayout(row);
    layout->addWidget(m_earlier);
    layout->addWidget(m_list, 1);
    m_filter.setSourceModel(&m_model);
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new LogDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // widths do not jump
    m_search->setClearButtonEnabled(true);
    m_turns->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_earlier->setProperty("weight", u"link"_s);
    m_earlier->hide();
    buildFilter();
    retranslate();
    connect(m_search, &QLineEdit::textChanged, &m_filter, &LogFilter::setText);
    connect(m_turns, &QComboBox::activated, this, [this](int index) { jump(m_turns->itemData(index).toInt()); });
    connect(m_earlier, &QPushButton::clicked, this, &LogPanel::earlierWanted);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT entryChosen(index.data(LogModel::Seq).toLongLong()); });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT entryChosen(index.data(LogModel::Seq).toLongLong()); });
}

void LogPanel::buildFilter()
{
    auto *menu = new QMenu(m_topics);
    for (const board::Topic topic : topics) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(m_filter.shows(topic));
        connect(action, &QAction::toggled, this, [this, topic](bool isOn) { m_filter.setShown(topic, isOn); });
        m_topicActions.append(action);
    }
    m_topics->setMenu(menu);
    m_topics->setPopupMode(QToolButton::InstantPopup);
}

void LogPanel::retranslate()
{
    m_topics->setText(tr("Filter") + u" ▾"_s);
    m_topics->setToolTip(tr("Which lines are shown"));
    for (std::size_t i = 0; i < topics.size(); ++i)
        m_topicActions[static_cast<qsizetype>(i)]->setText(nameOf(topics[i]));
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log"));
    m_turns->setAccessibleName(tr("Jump to a turn"));
    m_turns->setToolTip(tr("Jump to a turn"));
    m_earlier->setText(tr("Load earlier entries"));
    m_list->setAccessibleName(tr("Log of the game"));
    listTurns();
    m_model.retell();
}

void LogPanel::reset(const QVector<board::LogEntry> &entries)
{
    m_model.reset(entries);
    listTurns();
    m_list->scrollToBottom();
}

void LogPanel::append(const QVector<board::LogEntry> &entries)
{
    const bool follows = isAtEnd();
    m_model.append(entries);
    listTurns();
    if (follows)
        m_list->scrollToBottom();
}

void LogPanel::prepend(const QVector<board::LogEntry> &entries)
{
    const int before = m_list->verticalScrollBar()->maximum() - m_list->verticalScrollBar()->value();
    m_model.prepend(entries);
    listTurns();
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->maximum() - before);
}

bool LogPanel::isAtEnd() const
{
    return m_list->verticalScrollBar()->value() >= m_list->verticalScrollBar()->maximum() - fontMetrics().height();
}

void LogPanel::offerEarlier(bool isOffered)
{
    m_earlier->setVisible(isOffered);
}

void LogPanel::listTurns()
{
    const QVector<int> turns = m_model.turns();
    if (m_turns->count() == static_cast<int>(turns.size()) + 1 && m_turns->itemText(0) == tr("Turn…")) // nothing new
        return;
    m_turns->clear();
    m_turns->addItem(tr("Turn…"));
    for (auto it = turns.crbegin(); it != turns.crend(); ++it)
        m_turns->addItem(QString::number(*it), *it);
}

void LogPanel::jump(int turn)
{
    const int row = m_model.rowOfTurn(turn);
    m_turns->setCurrentIndex(0);
    if (row < 0)
        return;
    scrollTo(row);
    Q_EMIT entryChosen(m_model.index(row).data(LogModel::Seq).toLongLong());
}

void LogPanel::mark(qint64 seq)
{
    const int row = seq < 0 ? -1 : m_model.rowOfSeq(seq);
    if (row < 0) {
        m_list->clearSelection();
        return;
    }
    scrollTo(row);
}

/// To the line, or where it is hidden, the next that is not.
void LogPanel::scrollTo(int row)
{
    for (; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_filter.mapFromSource(m_model.index(row));
        if (!index.isValid())
            continue;
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index, QAbstractItemView::EnsureVisible);
        return;
    }
}

/// Lines are wrapped anew; who was at the end stays there.
void LogPanel::resizeEvent(QResizeEvent *event)
{
    const bool follows = isAtEnd();
    QWidget::resizeEvent(event);
    if (follows)
        m_list->scrollToBottom();
}

void LogPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mantimon::game
