#include "board/preview.h"

#include "board/rulesets.h"
#include "board/watch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace mantimon::board {

namespace {

constexpr qsizetype mostLines = 5;

}

Preview::Preview(client::Connection &connection, QWidget *parent)
    : QWidget(parent), m_connection(connection), m_narrator(Catalogue::of(connection)),
      m_board(new Board(Catalogue::of(connection), this)), m_events(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_board, 3);
    layout->addWidget(m_events, 2);
    m_board->setSmall(true);
    m_board->setFocusPolicy(Qt::NoFocus);
    m_events->setWordWrap(true);
    m_events->setMargin(fontMetrics().averageCharWidth());
    m_events->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_events->setTextFormat(Qt::PlainText);
    m_events->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_events->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the lines may not widen the dock
    connect(&Catalogue::of(connection), &Catalogue::changed, this, &Preview::tellEvents);
    connect(&Rulesets::of(connection), &Rulesets::changed, this, &Preview::applyRules);
    connect(&connection, &client::Connection::stateChanged, this,
            [this] { m_board->setStale(!m_connection.isOnline()); });
    sayNothing();
}

Preview::~Preview()
{
    leave();
}

void Preview::show(const QUuid &gameId)
{
    if (gameId == m_gameId)
        return;
    leave();
    m_gameId = gameId;
    sayNothing();
    if (isVisible())
        join();
}

void Preview::join()
{
    if (m_gameId.isNull() || m_watch)
        return;
    m_watch = &Watch::of(m_connection, m_gameId.toString(QUuid::WithoutBraces));
    connect(m_watch, &Watch::opened, this, &Preview::drawAll);
    connect(m_watch, &Watch::advanced, this, &Preview::advance);
    connect(m_watch, &Watch::earlierArrived, this, &Preview::tellEvents);
    connect(m_watch, &Watch::standingChanged, this, [this] {
        if (m_watch->standing() == Watch::Standing::Missing || m_watch->standing() == Watch::Standing::Refused)
            sayNothing();
    });
    m_watch->join(this);
    if (m_watch->standing() == Watch::Standing::Live)
        drawAll();
}

void Preview::leave()
{
    if (!m_watch)
        return;
    m_watch->disconnect(this);
    m_watch->leave(this);
    m_watch.clear();
}

void Preview::applyRules()
{
    if (!m_watch)
        return;
    const RulesetInfo rules = Rulesets::of(m_connection).ruleset(m_watch->row().ruleset);
    m_board->setRules(rules.benchSize, rules.pointsToWin);
}

void Preview::drawAll()
{
    applyRules();
    if (m_watch->state())
        m_board->showState(*m_watch->state());
    else
        m_board->clear();
    tellEvents();
}

void Preview::advance(const QVector<LogEntry> &entries)
{
    if (m_watch->state())
        m_board->showState(*m_watch->state(), eventsOf(entries), Arrival::Step);
    tellEvents();
}

void Preview::tellEvents()
{
    if (!m_watch || m_watch->standing() == Watch::Standing::Asking)
        return;
    m_narrator.setNames(m_watch->names());
    QStringList lines;
    const QVector<LogEntry> &log = m_watch->log();
    for (auto it = log.crbegin(); it != log.crend() && lines.size() < mostLines; ++it)
        lines = m_narrator.lines(*it) + lines;
    m_events->setText(lines.mid(std::max<qsizetype>(0, lines.size() - mostLines)).join(u'\n'));
    if (!m_watch->state() && lines.isEmpty())
        sayNothing();
}

void Preview::sayNothing()
{
    m_board->clear();
    m_events->setText(whyEmpty());
}

QString Preview::whyEmpty() const
{
    if (m_gameId.isNull())
        return tr("Select a game to see its table here.");
    switch (m_watch ? m_watch->standing() : Watch::Standing::Asking) {
    case Watch::Standing::Asking:
        return tr("Loading…");
    case Watch::Standing::Missing:
        return tr("This game is not there any more.");
    case Watch::Standing::Refused:
        return tr("This game may not be watched.");
    default:
        return tr("The game has not begun.");
    }
}

void Preview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    join();
}

void Preview::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    leave();
}

void Preview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (m_watch && m_watch->standing() != Watch::Standing::Asking)
        tellEvents();
    else
        sayNothing();
}

} // namespace mantimon::board
