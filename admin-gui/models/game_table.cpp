#include "models/game_table.h"

#include "models/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mantimon::models {

namespace {

constexpr int pageRows = 120;
constexpr auto askDelay = std::chrono::milliseconds(60);

/// The server's key of each column.
constexpr std::array<QLatin1StringView, GameTable::columns> sortKeys{
    "created_at"_L1, "ruleset"_L1,    "players"_L1,    "turn_number"_L1, "changed_at"_L1, "clock"_L1,
    "points"_L1,     "spectators"_L1, "created_at"_L1, "node"_L1,        "warnings"_L1};

} // namespace

GameTable::GameTable(client::Monitor &monitor, QObject *parent) : Rows(parent), m_monitor(monitor)
{
    m_query.limit = pageRows;
    m_ask.setSingleShot(true);
    m_ask.setInterval(askDelay);
    connect(&m_ask, &QTimer::timeout, this, &GameTable::ask);
    connect(&monitor, &client::Monitor::gamesShown, this, &GameTable::show);
    connect(&monitor, &client::Monitor::gamesRefused, this,
            [this](const QString &errorCode) { setState(State::Failed, errorCode); });
    setState(State::Loading);
}

int GameTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int GameTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

const client::GameRow *GameTable::row(int index) const
{
    return Rows::row(index - m_offset);
}

void GameTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    m_query.sort = sortKeys[static_cast<std::size_t>(column)];
    // The age grows as the moment of creation falls.
    m_query.isDescending = (order == Qt::DescendingOrder) != (column == Age);
    m_query.offset = 0;
    ask();
}

void GameTable::filter(const client::GamesQuery &query)
{
    m_query.text = query.text;
    m_query.ruleset = query.ruleset;
    m_query.nodeId = query.nodeId;
    m_query.hasWarningsOnly = query.hasWarningsOnly;
    m_query.offset = 0;
    ask();
}

void GameTable::look(int first, int last)
{
    const bool isLoaded = first >= m_query.offset && last < m_query.offset + m_query.limit;
    if (isLoaded || m_count == 0)
        return;
    m_query.offset = qMax(0, (first + last - pageRows) / 2);
    m_ask.start();
}

void GameTable::ask()
{
    m_ask.stop();
    m_monitor.showGames(m_query);
}

void GameTable::show(const client::GamesPage &page)
{
    if (page.offset == m_offset)
        become(page.rows);
    else
        turnTo(page);
    setCount(page.matching);
    m_total = page.total;
    if (state() != State::Ready)
        setState(State::Ready);
    Q_EMIT countsChanged();
}

/// Rows stay where they are in the table; others of them are known.
void GameTable::turnTo(const client::GamesPage &page)
{
    setCount(qMax(page.matching, page.offset + static_cast<int>(page.rows.size())));
    const auto tell = [this](int first, qsizetype count) {
        const int last = qMin(m_count, first + static_cast<int>(count)) - 1;
        if (first <= last)
            Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
    };
    const int before = m_offset;
    const qsizetype countBefore = m_rows.size();
    m_offset = page.offset;
    m_rows = page.rows;
    tell(before, countBefore);
    tell(m_offset, m_rows.size());
}

/// Rows that come or go outside of the page do so at the table's end: which they are is not known here.
void GameTable::setCount(int count)
{
    const int wanted = qMax(count, m_rows.isEmpty() ? 0 : m_offset + static_cast<int>(m_rows.size()));
    if (wanted > m_count) {
        beginInsertRows({}, m_count, wanted - 1);
        m_count = wanted;
        endInsertRows();
    } else if (wanted < m_count) {
        beginRemoveRows({}, wanted, m_count - 1);
        m_count = wanted;
        endRemoveRows();
    }
}

QString GameTable::heading(int column) const
{
    switch (column) {
    case Game:
        return tr("Game");
    case Ruleset:
        return tr("Ruleset");
    case Players:
        return tr("Players");
    case Turn:
        return tr("Turn");
    case Phase:
        return tr("Phase");
    case Clock:
        return tr("Clock");
    case Points:
        return tr("Points");
    case Watching:
        return tr("Watching");
    case Age:
        return tr("Age");
    case NodeName:
        return tr("Node");
    case Warnings:
        return tr("Warnings");
    default:
        return {};
    }
}

bool GameTable::isNumber(int column) const
{
    return column == Turn || column == Watching || column == Age;
}

QVariant GameTable::cell(const client::GameRow &game, int column, int role) const
{
    switch (role) {
    case RowRole:
        return QVariant::fromValue(game);
    case Qt::DisplayRole:
        return text(game, column);
    case Qt::ToolTipRole:
        if (column == Game)
            return game.id;
        return column == Players || column == Warnings ? plainTip(text(game, column)) : QString();
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(heading(column), text(game, column));
    default:
        return {};
    }
}

QString GameTable::text(const client::GameRow &game, int column) const
{
    const QDateTime now = m_monitor.connection().serverNow();
    QStringList parts;
    switch (column) {
    case Game:
        return game.shortId();
    case Ruleset:
        return game.ruleset;
    case Players:
        for (const client::Seated &player : game.players) {
            parts << (player.isConnected ? player.name
                      : player.deadline.isValid()
                          ? tr("%1 (away, back within %2)").arg(player.name, Times::clock(now.msecsTo(player.deadline)))
                          : tr("%1 (away)").arg(player.name));
        }
        return parts.join(u" · "_s);
    case Turn:
        return Numbers::whole(game.turn);
    case Phase:
        return Words::standing(game);
    case Clock:
        return game.clock ? Times::clock(game.clock->leftMs(now)) : QString();
    case Points:
        for (const client::Seated &player : game.players)
            parts << Numbers::whole(player.points);
        return parts.join(u" : "_s);
    case Watching:
        return Numbers::whole(game.spectators);
    case Age:
        return Times::span(game.createdAt.msecsTo(now));
    case NodeName:
        return game.nodeId;
    case Warnings:
        for (const QString &warning : game.warnings)
            parts << Words::warning(warning);
        return parts.join(u", "_s);
    default:
        return {};
    }
}

} // namespace mantimon::models
