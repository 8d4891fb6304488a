#include "live/memory_live_store.h"

// MemoryLiveStore: turn timers, games and nodes.
namespace mantimon::live {

// ---- turn timers -----------------------------------------------------------------------------------

void MemoryLiveStore::offer(Clocked &clocked, Milliseconds at)
{
    m_offers.erase({clocked.offerAt, clocked.timer.gameId});
    clocked.offerAt = at;
    m_offers.insert({at, clocked.timer.gameId});
}

bool MemoryLiveStore::dropTimer(const QUuid &gameId)
{
    const auto entry = m_timers.find(gameId);
    if (entry == m_timers.end())
        return false;
    m_offers.erase({entry->offerAt, gameId});
    m_timers.erase(entry);
    return true;
}

void MemoryLiveStore::startTimer(const Timer &timer, Written written)
{
    dropTimer(timer.gameId);
    offer(m_timers[timer.gameId] = {.timer = timer}, timer.deadline);
    give<base::Done>(written, base::Done{});
}

void MemoryLiveStore::timer(const QUuid &gameId, Answer<std::optional<Timer>> found)
{
    const auto entry = m_timers.find(gameId);
    give<std::optional<Timer>>(found, entry == m_timers.end() ? std::optional<Timer>() : std::optional(entry->timer));
}

void MemoryLiveStore::extendTimer(const QUuid &gameId, Milliseconds by, Answer<std::optional<Timer>> extended)
{
    const auto entry = m_timers.find(gameId);
    if (entry == m_timers.end())
        return give<std::optional<Timer>>(extended, std::optional<Timer>());
    Clocked &clocked = *entry;
    clocked.timer.total += by;
    clocked.timer.deadline += by;
    clocked.claim.clear();
    offer(clocked, clocked.timer.deadline);
    give<std::optional<Timer>>(extended, std::optional(clocked.timer));
}

void MemoryLiveStore::cancelTimer(const QUuid &gameId, Answer<bool> wasThere)
{
    give<bool>(wasThere, dropTimer(gameId));
}

void MemoryLiveStore::claimExpired(Milliseconds now, Milliseconds lease, int limit, Answer<QVector<Claim>> claims)
{
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::Id128);
    QVector<Claim> found;
    while (found.size() < limit && !m_offers.empty() && m_offers.begin()->first <= now) {
        Clocked &clocked = m_timers[m_offers.begin()->second];
        clocked.claim = id;
        offer(clocked, now + lease);
        found.append({id, clocked.timer.gameId, clocked.timer.userId, clocked.timer.deadline});
    }
    give<QVector<Claim>>(claims, found);
}

void MemoryLiveStore::settleClaim(const Claim &claim, Answer<bool> settled)
{
    const auto entry = m_timers.find(claim.gameId);
    const bool isValid = entry != m_timers.end() && !claim.id.isEmpty() && entry->claim == claim.id;
    give<bool>(settled, isValid && dropTimer(claim.gameId));
}

// ---- games and nodes -------------------------------------------------------------------------------

void MemoryLiveStore::putSummary(const GameSummary &summary, Written written)
{
    m_summaries[summary.id] = {summary, lease(m_lifetimes.game)};
    give<base::Done>(written, base::Done{});
}

void MemoryLiveStore::summaries(int offset, int limit, Answer<SummaryPage> found)
{
    expire();
    QVector<GameSummary> all;
    for (const auto &kept : std::as_const(m_summaries))
        all.append(kept.value);
    std::sort(all.begin(), all.end(), [](const GameSummary &a, const GameSummary &b) {
        return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.id < b.id;
    });
    give<SummaryPage>(found, SummaryPage{all.mid(offset, limit), static_cast<int>(all.size())});
}

void MemoryLiveStore::refreshGames(const QVector<QUuid> &ids, Answer<QVector<QUuid>> unknown)
{
    expire();
    const Milliseconds until = lease(m_lifetimes.game);
    QVector<QUuid> missing;
    for (const QUuid &id : ids) {
        if (const auto owner = m_owners.find(id); owner != m_owners.end())
            owner->until = until;
        const auto summary = m_summaries.find(id);
        if (summary == m_summaries.end())
            missing.append(id);
        else
            summary->until = until;
    }
    give<QVector<QUuid>>(unknown, missing);
}

void MemoryLiveStore::removeGame(const QUuid &id, Written written)
{
    expire();
    if (const auto table = m_tables.find(id); table != m_tables.end()) {
        for (const auto &[user, sid] : table->seats)
            m_connections[sid].value.seats.removeAll(id);
        for (const QString &sid : table->spectators)
            m_connections[sid].value.watching.removeAll(id);
        m_tables.erase(table);
    }
    dropTimer(id);
    m_summaries.remove(id);
    m_owners.remove(id);
    give<base::Done>(written, base::Done{});
}

void MemoryLiveStore::putOwner(const QUuid &gameId, const Ownership &owner, Answer<bool> accepted)
{
    expire();
    const auto entry = m_owners.find(gameId);
    if (entry != m_owners.end() && entry->value.epoch > owner.epoch)
        return give<bool>(accepted, false);
    m_owners[gameId] = {owner, lease(m_lifetimes.game)};
    give<bool>(accepted, true);
}

void MemoryLiveStore::owner(const QUuid &gameId, Answer<std::optional<Ownership>> found)
{
    expire();
    const auto entry = m_owners.find(gameId);
    give<std::optional<Ownership>>(found,
                                   entry == m_owners.end() ? std::optional<Ownership>() : std::optional(entry->value));
}

void MemoryLiveStore::putBeat(const NodeBeat &beat, Written written)
{
    m_beats[beat.nodeId] = {beat, lease(m_lifetimes.node)};
    give<base::Done>(written, base::Done{});
}

void MemoryLiveStore::beats(Answer<QVector<NodeBeat>> found)
{
    expire();
    QVector<NodeBeat> living;
    for (const auto &kept : std::as_const(m_beats))
        living.append(kept.value);
    std::sort(living.begin(), living.end(), [](const NodeBeat &a, const NodeBeat &b) { return a.nodeId < b.nodeId; });
    give<QVector<NodeBeat>>(found, living);
}

} // namespace mantimon::live
