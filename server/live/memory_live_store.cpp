#include "live/memory_live_store.h"

namespace mantimon::live {

namespace {

LiveError notRegistered()
{
    return {ErrorKind::NotFound, QStringLiteral("the connection is not registered")};
}

/// Calls `gone` with what has ended. Lowers `first` to the end of what ends first of the rest.
template <typename Map, typename Gone>
void eraseEnded(Map &map, Milliseconds now, Milliseconds &first, const Gone &gone)
{
    erase_if(map, [&](typename Map::iterator entry) {
        const auto &[value, until] = entry.value();
        if (until > now) {
            first = std::min(first, until);
            return false;
        }
        gone(value);
        return true;
    });
}

void insertSorted(QVector<QUuid> &ids, const QUuid &id)
{
    if (ids.contains(id))
        return;
    ids.insert(std::lower_bound(ids.begin(), ids.end(), id), id);
}

} // namespace

MemoryLiveStore::MemoryLiveStore(clock::Clock &clock, Lifetimes lifetimes, QObject *parent)
    : LiveStore(parent), m_clock(clock), m_lifetimes(lifetimes)
{
}

void MemoryLiveStore::start()
{
    m_status.isAvailable = true;
    QMetaObject::invokeMethod(this, &LiveStore::available, Qt::QueuedConnection);
}

Milliseconds MemoryLiveStore::lease(Milliseconds lifetime)
{
    const Milliseconds until = m_clock.now() + lifetime;
    m_firstEnd = std::min(m_firstEnd, until);
    return until;
}

// m_firstEnd may be too early, since what is refreshed ends later; then one look finds the true one.
void MemoryLiveStore::expire()
{
    const Milliseconds now = m_clock.now();
    if (now < m_firstEnd)
        return;
    m_firstEnd = std::numeric_limits<Milliseconds>::max();
    const auto nothing = [](const auto &) {};
    eraseEnded(m_connections, now, m_firstEnd, [this](const Connection &connection) { release(connection); });
    eraseEnded(m_summaries, now, m_firstEnd, nothing);
    eraseEnded(m_owners, now, m_firstEnd, nothing);
    eraseEnded(m_beats, now, m_firstEnd, nothing);
}

// The seats and the watching of a connection that goes.
void MemoryLiveStore::release(const Connection &connection)
{
    for (const QUuid &id : connection.seats)
        m_tables[id].seats.erase(connection.userId);
    for (const QUuid &id : connection.watching)
        m_tables[id].spectators.erase(connection.sid);
    for (const QUuid &id : connection.seats + connection.watching) {
        const auto table = m_tables.find(id);
        if (table != m_tables.end() && table->seats.empty() && table->spectators.empty())
            m_tables.erase(table);
    }
}

// ---- connections -----------------------------------------------------------------------------------

void MemoryLiveStore::registerConnection(const Connection &connection, Written written)
{
    Kept<Connection> &kept = m_connections[connection.sid];
    const Connection before = kept.value;
    kept = {connection, lease(m_lifetimes.connection)};
    kept.value.seats = before.seats;
    kept.value.watching = before.watching;
    give<base::Done>(written, base::Done{});
}

void MemoryLiveStore::unregisterConnection(const QString &sid, Answer<bool> wasThere)
{
    expire();
    const auto entry = m_connections.find(sid);
    if (entry == m_connections.end())
        return give<bool>(wasThere, false);
    release(entry->value);
    m_connections.erase(entry);
    give<bool>(wasThere, true);
}

void MemoryLiveStore::refreshConnections(const QStringList &sids, Milliseconds now, Answer<QStringList> unknown)
{
    expire();
    QStringList missing;
    for (const QString &sid : sids) {
        const auto entry = m_connections.find(sid);
        if (entry == m_connections.end()) {
            missing.append(sid);
            continue;
        }
        entry->value.seen = now;
        entry->until = lease(m_lifetimes.connection);
    }
    give<QStringList>(unknown, missing);
}

void MemoryLiveStore::connection(const QString &sid, Answer<std::optional<Connection>> found)
{
    expire();
    const auto entry = m_connections.find(sid);
    give<std::optional<Connection>>(found, entry == m_connections.end() ? std::optional<Connection>()
                                                                        : std::optional(entry->value));
}

void MemoryLiveStore::connectionsOf(const QString &userId, Answer<QVector<Connection>> found)
{
    expire();
    QVector<Connection> connections;
    for (const auto &kept : std::as_const(m_connections)) {
        if (kept.value.userId == userId)
            connections.append(kept.value);
    }
    std::sort(connections.begin(), connections.end(), [](const Connection &a, const Connection &b) {
        return std::tie(a.since, a.sid) < std::tie(b.since, b.sid);
    });
    give<QVector<Connection>>(found, connections);
}

void MemoryLiveStore::connectionsIn(const QUuid &gameId, Answer<QVector<Connection>> found)
{
    expire();
    std::set<QString> sids;
    if (const auto table = m_tables.find(gameId); table != m_tables.end()) {
        sids = table->spectators;
        for (const auto &[user, sid] : table->seats)
            sids.insert(sid);
    }
    QVector<Connection> connections;
    for (const QString &sid : sids)
        connections.append(m_connections.value(sid).value);
    give<QVector<Connection>>(found, connections);
}

// ---- seats and spectators --------------------------------------------------------------------------

void MemoryLiveStore::takeSeat(const QUuid &gameId, const QString &sid, Answer<QString> replaced)
{
    expire();
    const auto entry = m_connections.find(sid);
    if (entry == m_connections.end())
        return give<QString>(replaced, base::failure(notRegistered()));
    Connection &holder = entry->value;
    QString &seat = m_tables[gameId].seats[holder.userId];
    const QString before = seat == sid ? QString() : seat;
    if (!before.isEmpty())
        m_connections[before].value.seats.removeAll(gameId);
    seat = sid;
    insertSorted(holder.seats, gameId);
    give<QString>(replaced, before);
}

void MemoryLiveStore::leaveSeat(const QUuid &gameId, const QString &sid, Written written)
{
    expire();
    const auto entry = m_connections.find(sid);
    if (entry != m_connections.end() && entry->value.seats.removeAll(gameId) > 0)
        m_tables[gameId].seats.erase(entry->value.userId);
    give<base::Done>(written, base::Done{});
}

void MemoryLiveStore::watch(const QUuid &gameId, const QString &sid, Written written)
{
    expire();
    const auto entry = m_connections.find(sid);
    if (entry == m_connections.end())
        return give<base::Done>(written, base::failure(notRegistered()));
    m_tables[gameId].spectators.insert(sid);
    insertSorted(entry->value.watching, gameId);
    give<base::Done>(written, base::Done{});
}

void MemoryLiveStore::leaveWatching(const QUuid &gameId, const QString &sid, Written written)
{
    expire();
    const auto entry = m_connections.find(sid);
    if (entry != m_connections.end() && entry->value.watching.removeAll(gameId) > 0)
        m_tables[gameId].spectators.erase(sid);
    give<base::Done>(written, base::Done{});
}

void MemoryLiveStore::participants(const QUuid &gameId, Answer<QVector<Participant>> found)
{
    expire();
    QVector<Participant> participants;
    if (const auto table = m_tables.find(gameId); table != m_tables.end()) {
        for (const auto &[user, sid] : table->seats)
            participants.append({user, sid});
    }
    give<QVector<Participant>>(found, participants);
}

void MemoryLiveStore::spectators(const QUuid &gameId, Answer<QStringList> found)
{
    expire();
    QStringList sids;
    if (const auto table = m_tables.find(gameId); table != m_tables.end())
        sids = QStringList(table->spectators.begin(), table->spectators.end());
    give<QStringList>(found, sids);
}

} // namespace mantimon::live
