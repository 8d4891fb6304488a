#pragma once

#include "clock/clock.h"
#include "live/live_store.h"
#include "mirror/rounds.h"
#include "net/opened.h"

#include <QHash>
#include <QObject>

namespace mantimon::mirror {

/// Writes the authenticated connections of this node to the live store.
class ConnectionMirror : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionMirror)

public:
    ConnectionMirror(live::LiveStore &store, const QString &nodeId, const clock::Clock &clock,
                     QObject *parent = nullptr);

    /// As the store knows it: never the same for two connections, nodes or runs of this program.
    [[nodiscard]] QString sidOf(net::ConnectionId connection) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_connections.size()); }
    [[nodiscard]] QVector<net::ConnectionId> all() const { return m_connections.keys().toVector(); }

    /// Whether it is one of ours; then the store knows it before whatever is written next.
    bool ensureWritten(net::ConnectionId connection);
    /// The store knows nothing any more.
    void forgetWritten();
    /// The next portion stays; what the store has lost is written again.
    void refresh();

public Q_SLOTS:
    void add(mantimon::net::ConnectionId connection, const QString &userId);
    void remove(mantimon::net::ConnectionId connection);

Q_SIGNALS:
    /// The store had lost it: what it holds must be written again as well.
    void rewritten(mantimon::net::ConnectionId connection);

private:
    void writeAgain(const QStringList &lost, const QVector<net::ConnectionId> &among);

    struct Known
    {
        QString sid;
        QString userId;
        clock::Milliseconds since = 0;
        bool isWritten = false;
    };

    live::LiveStore &m_store;
    QString m_nodeId;
    QString m_run;
    const clock::Clock &m_clock;
    QHash<net::ConnectionId, Known> m_connections;
    Rounds<net::ConnectionId> m_rounds;
};

} // namespace mantimon::mirror
