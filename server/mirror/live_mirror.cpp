#include "mirror/live_mirror.h"

#include "gateway/gateway.h"

using namespace std::chrono_literals;

namespace mantimon::mirror {

namespace {

constexpr auto tickTime = 1s;
/// Ticks between two heartbeats and two sweeps.
constexpr int beatTicks = 5;
constexpr int sweepTicks = 2;
/// So many entries in one turn of the event loop: some milliseconds.
constexpr qsizetype portion = 200;

template <typename Id>
QVector<Id> takePortion(QVector<Id> &ids)
{
    const qsizetype count = std::min(portion, ids.size());
    const QVector<Id> taken = ids.last(count);
    ids.resize(ids.size() - count);
    return taken;
}

} // namespace

LiveMirror::LiveMirror(live::LiveStore &store, const QString &nodeId, gateway::Gateway &gateway, games::GameHost &host,
                       const clock::Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_nodeId(nodeId), m_clock(clock), m_connections(store, nodeId, clock),
      m_games(store, m_connections, nodeId), m_expiries(store, m_games, host, clock)
{
    connect(&gateway, &gateway::Gateway::authenticated, &m_connections, &ConnectionMirror::add);
    connect(&gateway, &gateway::Gateway::closed, &m_connections, &ConnectionMirror::remove);
    connect(&host, &games::GameHost::appeared, &m_games, &GameMirror::follow);
    connect(&host, &games::GameHost::ended, &m_games, &GameMirror::end);
    connect(&m_store, &live::LiveStore::available, this, &LiveMirror::rebuild);
    connect(&m_writing, &QTimer::timeout, this, &LiveMirror::writePortion);
    connect(&m_ticking, &QTimer::timeout, this, &LiveMirror::tick);
    m_ticking.start(tickTime);
}

// What happens meanwhile is written as it happens, and with it all of its game.
void LiveMirror::rebuild()
{
    m_connections.forgetWritten();
    m_games.forgetWritten();
    m_connectionsToWrite = m_connections.all();
    m_gamesToWrite = m_games.all();
    beat();
    m_writing.start(0ms);
}

void LiveMirror::writePortion()
{
    if (!m_connectionsToWrite.isEmpty()) {
        for (const net::ConnectionId connection : takePortion(m_connectionsToWrite))
            m_connections.ensureWritten(connection);
    } else if (!m_gamesToWrite.isEmpty()) {
        for (const QUuid &id : takePortion(m_gamesToWrite))
            m_games.write(id);
    } else {
        m_writing.stop();
    }
}

void LiveMirror::tick()
{
    if (!m_store.status().isAvailable)
        return;
    ++m_ticks;
    m_connections.refresh();
    m_games.refresh();
    if (m_ticks % beatTicks == 0)
        beat();
    if (m_ticks % sweepTicks == 0)
        m_expiries.sweep();
}

void LiveMirror::beat()
{
    m_store.putBeat({m_nodeId, m_clock.now(), m_connections.count(), m_games.count()});
}

} // namespace mantimon::mirror
