#pragma once

#include "base/result.h"
#include "clock/clock.h"
#include "net/backlog.h"
#include "net/close_code.h"
#include "net/homes.h"
#include "net/http_answer.h"
#include "net/limits.h"
#include "net/opened.h"
#include "net/origins.h"
#include "net/peers.h"
#include "net/readiness.h"
#include "net/upgraded.h"
#include "protocol/json_codec.h"
#include "protocol/socket_io_codec.h"

#include <QHash>
#include <QObject>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>
#include <queue>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

class QSslConfiguration;

namespace mantimon::net {

class Connection;
class EngineLink;
class EnginePort;
class Listener;
class SocketLink;

/// The players' connections as the rest of the server sees them: ids and values, no sockets. Whoever
/// uses it connects to its signals and calls (or invokes) its slots, so that the connections may move
/// to threads of their own without anyone noticing.
///
/// What never passes: frames that are too large, too many, binary or malformed. They are answered
/// here. A slot called with the id of a connection that is gone does nothing. `closed` comes once
/// for each `opened`, from the event loop, never from within a slot.
class Endpoint : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Endpoint)

public:
    /// The clock must outlive the endpoint. `peers`: shared with other endpoints, or its own.
    Endpoint(const Limits &limits, ReadinessProbe readiness, clock::Clock &clock, const Peers &peers = {},
             QObject *parent = nullptr);
    ~Endpoint() override;

    /// From which pages browsers may connect. Before listen().
    void setOrigins(const Origins &origins);
    /// Players' HTTP, WebSocket and Socket.IO on one port; 0 takes a free one. The error is a whole line:
    /// "cannot listen on 127.0.0.1:7777: address already in use".
    /// `sharesPort`: with other endpoints that do so too; the system spreads connections over them (SO_REUSEPORT).
    [[nodiscard]] base::Result<base::Done, QString> listen(const QHostAddress &address, quint16 port,
                                                           bool sharesPort = false);
    /// 0 while not listening.
    [[nodiscard]] quint16 port() const;
    /// The connections that are there go on.
    void stopListening();
    /// Several endpoints are one, each in a thread: a request for a session of another goes there, with its connection.
    void setHomes(const Homes &homes);
    /// A connection that another endpoint hands on.
    void adopt(Arrival &arrival);
    /// Whoever connects from now on speaks TLS, and this is shown to them.
    void setTls(const QSslConfiguration &identity);

    [[nodiscard]] qsizetype connectionCount() const { return m_connections.size(); }
    /// Of Socket.IO; each may have several connections, or none yet.
    [[nodiscard]] qsizetype sessionCount() const;

public Q_SLOTS:
    /// Ends the time limit to authenticate; the connection no longer counts against its address.
    void setAuthenticated(mantimon::net::ConnectionId id);
    /// Its user is let in: what comes next are answers and pushes, with all that it has missed where it is recovered.
    void welcome(mantimon::net::ConnectionId id, bool isRecovered);
    /// Its user is not let in, or no longer; says why and closes.
    void turnAway(mantimon::net::ConnectionId id, const mantimon::protocol::Refused &refusal,
                  mantimon::net::CloseCode code);
    /// Answers the request with that id.
    void answer(mantimon::net::ConnectionId id, qint64 requestId, const mantimon::protocol::Payload &payload);
    /// `event`: a push's name, of static storage.
    void push(mantimon::net::ConnectionId id, std::string_view event, const mantimon::protocol::Payload &payload);
    /// The same to many: framed once for each codec. For a connection that is congested it waits here, where a newer
    /// state of a game takes the place of an older one (see Backlog); past the limit the connection is dropped.
    void pushToAll(const QVector<mantimon::net::ConnectionId> &ids, std::string_view event,
                   const mantimon::protocol::Payload &payload);
    /// What was sent before still goes out. Nothing is received any more. The reason is cut to the
    /// 123 bytes a close frame holds.
    void close(mantimon::net::ConnectionId id, mantimon::net::CloseCode code, const QString &reason);
    void closeAll(mantimon::net::CloseCode code, const QString &reason);
    /// For connections old and new.
    void setLimits(const mantimon::net::Limits &limits);

Q_SIGNALS:
    void opened(const mantimon::net::Opened &connection);
    void received(mantimon::net::ConnectionId id, const mantimon::protocol::Incoming &message);
    void closed(mantimon::net::ConnectionId id);
    /// Much of what was sent to it waits to go out, or no longer does. Whoever has newer and older things to say
    /// may keep them back meanwhile.
    void congestionChanged(mantimon::net::ConnectionId id, bool isCongested);

private:
    /// When which connection is due; see Connection::lookAt.
    using Look = std::pair<clock::Milliseconds, ConnectionId>;

    void admit(Upgraded upgraded);
    void follow(EngineLink &link);
    void admit(SocketLink &link, const std::string &nsp, const std::string &auth);
    void add(Connection *connection);
    void forget(Connection *connection);
    void noteCongestion(ConnectionId id, bool isCongested);
    /// Null when everything goes out at once.
    [[nodiscard]] Backlog *backlogOf(ConnectionId id);
    void boundBacklog(Connection &connection, const Backlog &backlog);
    void releaseBacklog(ConnectionId id, bool isLast);
    void lookAtOnce(Connection &connection);
    void sweep();
    void sweepSoon();
    [[nodiscard]] std::optional<HttpAnswer> objectionTo(const QHostAddress &peer) const;

    Limits m_limits;
    clock::Clock &m_clock;
    protocol::JsonCodec m_codec;
    protocol::SocketIoCodec m_gameCodec;
    protocol::SocketIoCodec m_monitorCodec;
    Peers m_peers;
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<EnginePort> m_engine;
    QHash<ConnectionId, Connection *> m_connections;                      // children of this
    std::unordered_map<ConnectionId, Backlog> m_backlogs;                 // of those that are or were congested
    std::priority_queue<Look, std::vector<Look>, std::greater<>> m_looks; // the soonest first; some are stale
    ConnectionId m_lastId = 0;
    clock::Alarm m_sweep;
};

} // namespace mantimon::net
