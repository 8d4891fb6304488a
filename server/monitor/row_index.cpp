#include "monitor/row_index.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace mantimon::monitor {

using protocol::GameRow;
using protocol::GameSort;
using protocol::ListGames;

namespace {

int pointsOf(const GameRow &row)
{
    int most = 0;
    for (const protocol::GameSeat &seat : row.players)
        most = std::max(most, seat.points);
    return most;
}

/// Those whose clock runs out first come first, those without one last.
qint64 clockOf(const GameRow &row)
{
    if (!row.clock)
        return std::numeric_limits<qint64>::max();
    const protocol::ClockStatus &clock = row.clock->clock;
    return clock.deadline ? *clock.deadline : std::numeric_limits<qint64>::max() - 1;
}

int countOf(protocol::GameWarnings warnings)
{
    return std::popcount(warnings);
}

QString namesOf(const GameRow &row)
{
    QString names;
    for (const protocol::GameSeat &seat : row.players)
        names += seat.name.toLower() + u'\n';
    return names;
}

} // namespace

RowKey keyOf(const GameRow &row, GameSort sort)
{
    RowKey key{.number = 0, .text = {}, .id = row.gameId};
    switch (sort) {
    case GameSort::CreatedAt:
        key.number = row.createdAt;
        break;
    case GameSort::TurnNumber:
        key.number = row.turnNumber;
        break;
    case GameSort::Clock:
        key.number = clockOf(row);
        break;
    case GameSort::Points:
        key.number = pointsOf(row);
        break;
    case GameSort::Spectators:
        key.number = row.spectators;
        break;
    case GameSort::Players:
        key.text = namesOf(row);
        break;
    case GameSort::Ruleset:
        key.text = row.ruleset;
        break;
    case GameSort::Node:
        key.text = row.nodeId;
        break;
    case GameSort::Warnings:
        key.number = countOf(row.warnings);
        break;
    case GameSort::ChangedAt:
        key.number = row.changedAt;
        break;
    }
    return key;
}

bool isAskedFor(const GameRows::Entry &entry, const ListGames &wanted)
{
    if (!wanted.ruleset.isEmpty() && entry.row.ruleset != wanted.ruleset)
        return false;
    if (!wanted.nodeId.isEmpty() && entry.row.nodeId != wanted.nodeId)
        return false;
    if (wanted.isWarningsOnly && entry.row.warnings == 0)
        return false;
    if (wanted.text.isEmpty())
        return true;
    const QString text = wanted.text.toLower();
    // The game's id comes first, and of that only the beginning counts.
    const qsizetype behindId = entry.words.indexOf(u'\n');
    return entry.words.startsWith(text) || entry.words.indexOf(text, behindId) >= 0 || entry.code == text;
}

RowIndex::RowIndex(ListGames wanted, const GameRows &rows) : m_wanted(std::move(wanted))
{
    rows.each([this](const GameRows::Entry &entry) { put(entry); });
}

bool RowIndex::serves(const ListGames &wanted) const
{
    return wanted.text == m_wanted.text && wanted.ruleset == m_wanted.ruleset && wanted.nodeId == m_wanted.nodeId &&
           wanted.isWarningsOnly == m_wanted.isWarningsOnly && wanted.sort == m_wanted.sort;
}

void RowIndex::put(const GameRows::Entry &entry)
{
    if (!isAskedFor(entry, m_wanted))
        return remove(entry.row.gameId);
    RowKey key = keyOf(entry.row, m_wanted.sort);
    const auto known = m_keys.find(key.id);
    if (known != m_keys.end() && *known == key)
        return;
    if (known != m_keys.end())
        m_tree.erase(*known);
    m_tree.insert(key);
    m_keys.insert(key.id, key);
    ++m_version;
}

void RowIndex::remove(const QUuid &game)
{
    const auto known = m_keys.find(game);
    if (known == m_keys.end())
        return;
    m_tree.erase(*known);
    m_keys.erase(known);
    ++m_version;
}

std::vector<QUuid> RowIndex::page(int offset, int limit, bool isDescending) const
{
    std::vector<QUuid> ids;
    if (offset >= size())
        return ids;
    const auto count = static_cast<std::size_t>(std::min(limit, size() - offset));
    ids.reserve(count);
    const auto place = static_cast<std::size_t>(isDescending ? size() - 1 - offset : offset);
    for (auto row = m_tree.find_by_order(place); ids.size() < count;) {
        ids.push_back(row->id);
        if (ids.size() == count)
            break;
        if (isDescending)
            --row;
        else
            ++row;
    }
    return ids;
}

} // namespace mantimon::monitor
