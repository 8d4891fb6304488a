#include "net/endpoint.h"

#include "measure/limit.h"
#include "net/engine_port.h"
#include "net/listener.h"
#include "net/plain_connection.h"
#include "net/socket_connection.h"

namespace mantimon::net {

using namespace Qt::StringLiterals;

namespace {

constexpr clock::Milliseconds sweepEvery = 1'000;
constexpr QStringView enginePath = u"/socket.io/";

} // namespace

Endpoint::Endpoint(const Limits &limits, ReadinessProbe readiness, clock::Clock &clock, const Peers &peers,
                   QObject *parent)
    : QObject(parent), m_limits(limits), m_clock(clock), m_gameCodec(gameNamespace.toString().toStdString()),
      m_monitorCodec(monitorNamespace.toString().toStdString()), m_peers(peers),
      m_listener(std::make_unique<Listener>(m_limits, std::move(readiness), clock, m_peers)),
      m_engine(std::make_unique<EnginePort>(enginePath.toString(), m_peers.strangers, m_limits, clock)), m_sweep(clock)
{
    m_listener->addUpgrades(
        {gamePath.toString(), monitorPath.toString()},
        [this](const QHttpServerRequest &, const QHostAddress &peer) { return objectionTo(peer); },
        [this](Upgraded upgraded) { admit(std::move(upgraded)); });
    m_engine->serveOn(*m_listener, [this](const QHostAddress &peer) { return objectionTo(peer); });
    connect(m_engine.get(), &EnginePort::opened, this, [this](EngineLink *link) { follow(*link); });
    connect(&m_sweep, &clock::Alarm::rang, this, &Endpoint::sweep);
}

Endpoint::~Endpoint()
{
    qDeleteAll(m_connections);
}

void Endpoint::setOrigins(const Origins &origins)
{
    m_listener->setOrigins(origins);
    m_engine->setOrigins(origins);
}

void Endpoint::setHomes(const Homes &homes)
{
    m_engine->setHome(homes.own);
    m_listener->setHomes(homes);
}

void Endpoint::adopt(Arrival &arrival)
{
    m_listener->adopt(arrival);
}

base::Result<base::Done, QString> Endpoint::listen(const QHostAddress &address, quint16 port, bool sharesPort)
{
    return m_listener->listen(address, port, sharesPort);
}

quint16 Endpoint::port() const
{
    return m_listener->port();
}

qsizetype Endpoint::sessionCount() const
{
    return m_engine->linkCount();
}

void Endpoint::stopListening()
{
    m_listener->stop();
}

std::optional<HttpAnswer> Endpoint::objectionTo(const QHostAddress &peer) const
{
    if (m_peers.failed.waitOf(peer, m_clock.now(), m_limits) > 0) {
        measure::countHit(measure::Limit::AuthenticationFailures);
        return httpError(QHttpServerResponder::StatusCode::TooManyRequests, "rate_limited"_L1,
                         "too many connections of this address failed to authenticate"_L1);
    }
    if (m_peers.strangers.count(peer) < m_limits.unauthenticatedPerAddress)
        return {};
    measure::countHit(measure::Limit::ConnectionsOfAddress);
    return httpError(QHttpServerResponder::StatusCode::TooManyRequests, "rate_limited"_L1,
                     "too many connections of this address are not authenticated"_L1);
}

void Endpoint::admit(Upgraded upgraded)
{
    const QHostAddress peer = upgraded.socket->peerAddress();
    add(new PlainConnection(++m_lastId, std::move(upgraded), m_peers.strangers.take(peer), m_codec, m_limits, m_clock,
                            this));
}

void Endpoint::follow(EngineLink &link)
{
    auto *const socket =
        new SocketLink(link, {m_gameCodec.nsp(), m_monitorCodec.nsp()}, m_limits, m_clock); // the link's
    connect(socket, &SocketLink::connectAsked, this,
            [this, socket](const std::string &nsp, const std::string &auth) { admit(*socket, nsp, auth); });
    sweepSoon();
}

void Endpoint::admit(SocketLink &link, const std::string &nsp, const std::string &auth)
{
    if (const auto wait = m_peers.failed.waitOf(link.engine().peer(), m_clock.now(), m_limits); wait > 0) {
        measure::countHit(measure::Limit::AuthenticationFailures);
        const protocol::Refused refusal{.code = protocol::ErrorCode::RateLimited,
                                        .message = u"too many connections of this address failed to authenticate"_s,
                                        .retryAfterMs = wait};
        const std::string data = protocol::encodeConnectErrorData(refusal).toStdString();
        return link.refuse(nsp, refusal.message.toStdString(), data);
    }
    protocol::SocketIoCodec &codec = nsp == m_gameCodec.nsp() ? m_gameCodec : m_monitorCodec;
    add(new SocketConnection(++m_lastId, link, nsp, auth, codec, this));
}

void Endpoint::add(Connection *connection)
{
    m_connections.insert(connection->id(), connection);
    connect(connection, &Connection::received, this,
            [this, id = connection->id()](const protocol::Incoming &message) { Q_EMIT received(id, message); });
    connect(connection, &Connection::congestionChanged, this,
            [this, id = connection->id()](bool isCongested) { noteCongestion(id, isCongested); });
    connect(connection, &Connection::ended, this, [this, connection] { forget(connection); });
    connect(connection, &Connection::closingBegan, this, [this, connection] { lookAtOnce(*connection); });
    lookAtOnce(*connection);
    Q_EMIT opened(connection->opened());
}

void Endpoint::forget(Connection *connection)
{
    const ConnectionId id = connection->id();
    m_connections.remove(id);
    m_backlogs.erase(id);
    connection->deleteLater();
    Q_EMIT closed(id);
}

void Endpoint::setAuthenticated(ConnectionId id)
{
    if (Connection *connection = m_connections.value(id))
        connection->setAuthenticated();
}

void Endpoint::welcome(ConnectionId id, bool isRecovered)
{
    if (Connection *connection = m_connections.value(id))
        connection->welcome(isRecovered);
}

void Endpoint::turnAway(ConnectionId id, const protocol::Refused &refusal, CloseCode code)
{
    releaseBacklog(id, true);
    Connection *const connection = m_connections.value(id);
    if (!connection)
        return;
    // An expired token was true once: its holder only has to fetch another.
    if (refusal.code == protocol::ErrorCode::InvalidToken || refusal.code == protocol::ErrorCode::MissingToken)
        m_peers.failed.note(connection->opened().peer, m_clock.now(), m_limits);
    connection->turnAway(refusal, code);
}

void Endpoint::answer(ConnectionId id, qint64 requestId, const protocol::Payload &payload)
{
    Connection *const connection = m_connections.value(id);
    if (!connection)
        return;
    if (Backlog *const backlog = backlogOf(id)) {
        backlog->addAnswer(requestId, payload);
        boundBacklog(*connection, *backlog);
    } else {
        connection->send(connection->framer().frameAnswer(requestId, payload));
    }
}

void Endpoint::push(ConnectionId id, std::string_view event, const protocol::Payload &payload)
{
    pushToAll({id}, event, payload);
}

void Endpoint::pushToAll(const QVector<ConnectionId> &ids, std::string_view event, const protocol::Payload &payload)
{
    QHash<const protocol::Framer *, QString> frames;
    for (const ConnectionId id : ids) {
        Connection *connection = m_connections.value(id);
        if (!connection)
            continue;
        if (Backlog *const backlog = backlogOf(id)) {
            backlog->addPush(event, payload);
            boundBacklog(*connection, *backlog);
            continue;
        }
        QString &frame = frames[&connection->framer()];
        if (frame.isEmpty())
            frame = connection->framer().framePush(event, payload);
        connection->send(frame);
    }
}

void Endpoint::noteCongestion(ConnectionId id, bool isCongested)
{
    m_backlogs[id].isHeld = isCongested;
    if (!isCongested)
        releaseBacklog(id, false);
    Q_EMIT congestionChanged(id, isCongested);
}

Backlog *Endpoint::backlogOf(ConnectionId id)
{
    if (m_backlogs.empty())
        return nullptr;
    const auto backlog = m_backlogs.find(id);
    return backlog == m_backlogs.end() ? nullptr : &backlog->second;
}

// A quarter of the bound may lie in the connection itself.
void Endpoint::boundBacklog(Connection &connection, const Backlog &backlog)
{
    if (backlog.bytes() <= m_limits.outgoingBytes - m_limits.outgoingBytes / 4)
        return;
    m_backlogs.erase(connection.id());
    measure::countHit(measure::Limit::OutgoingBytes);
    connection.drop("slow_consumer");
}

// Until it is congested again, or, before it is closed, to the end.
void Endpoint::releaseBacklog(ConnectionId id, bool isLast)
{
    Connection *const connection = m_connections.value(id);
    if (!connection)
        return;
    // What is sent may end a congestion or begin one, and so come back here: the backlog is asked for each time anew.
    while (Backlog *const backlog = backlogOf(id)) {
        if (backlog->isHeld && !isLast)
            return;
        if (backlog->isEmpty()) {
            m_backlogs.erase(id);
            return;
        }
        const Backlog::Item item = backlog->takeFirst();
        connection->send(item.requestId ? connection->framer().frameAnswer(*item.requestId, item.payload)
                                        : connection->framer().framePush(item.event, item.payload));
    }
}

void Endpoint::close(ConnectionId id, CloseCode code, const QString &reason)
{
    releaseBacklog(id, true);
    if (Connection *connection = m_connections.value(id))
        connection->close(code, reason);
}

void Endpoint::closeAll(CloseCode code, const QString &reason)
{
    for (Connection *connection : std::as_const(m_connections)) {
        releaseBacklog(connection->id(), true);
        connection->close(code, reason);
    }
    m_engine->closeAll(code, reason);
}

void Endpoint::setTls(const QSslConfiguration &identity)
{
    m_listener->setTls(identity);
}

void Endpoint::setLimits(const Limits &limits)
{
    m_limits = limits;
    for (Connection *connection : std::as_const(m_connections)) {
        connection->readLimits();
        lookAtOnce(*connection);
    }
    m_engine->readLimits();
}

void Endpoint::sweepSoon()
{
    if (!m_sweep.isSet())
        m_sweep.setIn(sweepEvery);
}

// Idle connections are many: only those are looked at that something may be due for.
void Endpoint::lookAtOnce(Connection &connection)
{
    connection.lookAt = m_clock.now();
    m_looks.emplace(connection.lookAt, connection.id());
    sweepSoon();
}

void Endpoint::sweep()
{
    const clock::Milliseconds now = m_clock.now();
    while (!m_looks.empty() && m_looks.top().first <= now) {
        const auto [due, id] = m_looks.top();
        m_looks.pop();
        Connection *const connection = m_connections.value(id);
        if (!connection || connection->lookAt != due)
            continue; // gone, or looked at at another time
        connection->lookAt = std::max(connection->sweep(), now + 1);
        m_looks.emplace(connection->lookAt, id);
    }
    m_engine->sweep();
    m_peers.failed.forgetOld(now, m_limits);
    if (!m_connections.isEmpty() || !m_engine->isEmpty())
        sweepSoon();
}

} // namespace mantimon::net
