#pragma once

#include "mirror/connection_mirror.h"
#include "mirror/expiry_watch.h"
#include "mirror/game_mirror.h"

#include <QTimer>

namespace mantimon::gateway {
class Gateway;
}

namespace mantimon::mirror {

/// Keeps a live store true to what this node does, by following the signals of gateway and games.
/// Whenever the store is there anew it writes everything, in portions between which players are
/// served: the store may forget at any time, the node does not.
class LiveMirror : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveMirror)

public:
    /// All of them must outlive the mirror.
    LiveMirror(live::LiveStore &store, const QString &nodeId, gateway::Gateway &gateway, games::GameHost &host,
               const clock::Clock &clock, QObject *parent = nullptr);

    /// Authenticated ones.
    [[nodiscard]] int connectionCount() const { return m_connections.count(); }

private:
    void rebuild();
    void writePortion();
    void tick();
    void beat();

    live::LiveStore &m_store;
    QString m_nodeId;
    const clock::Clock &m_clock;
    ConnectionMirror m_connections;
    GameMirror m_games;
    ExpiryWatch m_expiries;
    QVector<net::ConnectionId> m_connectionsToWrite;
    QVector<QUuid> m_gamesToWrite;
    QTimer m_writing;
    QTimer m_ticking;
    int m_ticks = 0;
};

} // namespace mantimon::mirror
