#include "mirror/connection_mirror.h"

#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace mantimon::mirror {

namespace {

/// Ticks until every connection was refreshed: half of what an entry lives.
constexpr qsizetype refreshTicks = 45;

} // namespace

ConnectionMirror::ConnectionMirror(live::LiveStore &store, const QString &nodeId, const clock::Clock &clock,
                                   QObject *parent)
    : QObject(parent), m_store(store), m_nodeId(nodeId), m_run(QUuid::createUuid().toString(QUuid::Id128).left(8)),
      m_clock(clock), m_rounds(refreshTicks)
{
}

QString ConnectionMirror::sidOf(net::ConnectionId connection) const
{
    return u"%1-%2-%3"_s.arg(m_nodeId, m_run).arg(connection);
}

void ConnectionMirror::add(net::ConnectionId connection, const QString &userId)
{
    m_connections.insert(connection, {sidOf(connection), userId, m_clock.now()});
    ensureWritten(connection);
}

void ConnectionMirror::remove(net::ConnectionId connection)
{
    if (m_connections.remove(connection))
        m_store.unregisterConnection(sidOf(connection));
}

bool ConnectionMirror::ensureWritten(net::ConnectionId connection)
{
    const auto known = m_connections.find(connection);
    if (known == m_connections.end())
        return false;
    if (!std::exchange(known->isWritten, true))
        m_store.registerConnection({.sid = known->sid,
                                    .userId = known->userId,
                                    .nodeId = m_nodeId,
                                    .since = known->since,
                                    .seen = m_clock.now()});
    return true;
}

void ConnectionMirror::forgetWritten()
{
    for (Known &known : m_connections)
        known.isWritten = false;
}

void ConnectionMirror::refresh()
{
    const QVector<net::ConnectionId> portion = m_rounds.next([this] { return all(); });
    QStringList sids;
    for (const net::ConnectionId connection : portion) {
        if (const auto known = m_connections.constFind(connection); known != m_connections.cend())
            sids.append(known->sid);
    }
    if (sids.isEmpty())
        return;
    m_store.refreshConnections(sids, m_clock.now(), {this, [this, portion](const auto &unknown) {
                                                         if (unknown && !unknown->isEmpty())
                                                             writeAgain(*unknown, portion);
                                                     }});
}

void ConnectionMirror::writeAgain(const QStringList &lost, const QVector<net::ConnectionId> &among)
{
    const QSet<QString> sids(lost.cbegin(), lost.cend());
    for (const net::ConnectionId connection : among) {
        const auto known = m_connections.find(connection);
        if (known == m_connections.end() || !sids.contains(known->sid))
            continue;
        known->isWritten = false;
        ensureWritten(connection);
        Q_EMIT rewritten(connection);
    }
}

} // namespace mantimon::mirror
