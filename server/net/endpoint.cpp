#include "net/endpoint.h"

#include "measure/limit.h"
#include "net/listener.h"
#include "net/plain_connection.h"

namespace mantimon::net {

using namespace Qt::StringLiterals;

namespace {

constexpr clock::Milliseconds sweepEvery = 1'000;

} // namespace

Endpoint::Endpoint(const Limits &limits, ReadinessProbe readiness, clock::Clock &clock, QObject *parent)
    : QObject(parent), m_limits(limits), m_clock(clock),
      m_listener(std::make_unique<Listener>(m_limits, std::move(readiness), clock)), m_sweep(clock)
{
    m_listener->setUpgrades(
        {gamePath.toString(), monitorPath.toString()}, [this](const QHostAddress &peer) { return objectionTo(peer); },
        [this](std::unique_ptr<QWebSocket> socket) { admit(std::move(socket)); });
    connect(&m_sweep, &clock::Alarm::rang, this, &Endpoint::sweep);
}

Endpoint::~Endpoint()
{
    qDeleteAll(m_connections);
}

base::Result<base::Done, QString> Endpoint::listen(const QHostAddress &address, quint16 port)
{
    return m_listener->listen(address, port);
}

quint16 Endpoint::port() const
{
    return m_listener->port();
}

void Endpoint::stopListening()
{
    m_listener->stop();
}

std::optional<HttpAnswer> Endpoint::objectionTo(const QHostAddress &peer) const
{
    if (m_unauthenticated.count(peer) < m_limits.unauthenticatedPerAddress)
        return {};
    measure::countHit(measure::Limit::ConnectionsOfAddress);
    return httpError(QHttpServerResponder::StatusCode::TooManyRequests, "rate_limited"_L1,
                     "too many connections of this address are not authenticated"_L1);
}

void Endpoint::admit(std::unique_ptr<QWebSocket> socket)
{
    const QHostAddress peer = socket->peerAddress();
    add(new PlainConnection(++m_lastId, std::move(socket), m_unauthenticated.take(peer), m_codec, m_limits, m_clock,
                            this));
}

void Endpoint::add(Connection *connection)
{
    m_connections.insert(connection->id(), connection);
    connect(connection, &Connection::received, this,
            [this, id = connection->id()](const protocol::Incoming &message) { Q_EMIT received(id, message); });
    connect(connection, &Connection::congestionChanged, this,
            [this, id = connection->id()](bool isCongested) { Q_EMIT congestionChanged(id, isCongested); });
    connect(connection, &Connection::ended, this, [this, connection] { forget(connection); });
    if (!m_sweep.isSet())
        m_sweep.setIn(sweepEvery);
    Q_EMIT opened(connection->opened());
}

void Endpoint::forget(Connection *connection)
{
    const ConnectionId id = connection->id();
    m_connections.remove(id);
    connection->deleteLater();
    Q_EMIT closed(id);
}

void Endpoint::setAuthenticated(ConnectionId id)
{
    if (Connection *connection = m_connections.value(id))
        connection->setAuthenticated();
}

void Endpoint::welcome(ConnectionId id)
{
    if (Connection *connection = m_connections.value(id))
        connection->welcome();
}

void Endpoint::turnAway(ConnectionId id, const protocol::Refused &refusal, CloseCode code)
{
    if (Connection *connection = m_connections.value(id))
        connection->turnAway(refusal, code);
}

void Endpoint::answer(ConnectionId id, qint64 requestId, const protocol::Payload &payload)
{
    if (Connection *connection = m_connections.value(id))
        connection->send(connection->framer().frameAnswer(requestId, payload));
}

void Endpoint::push(ConnectionId id, std::string_view event, const protocol::Payload &payload)
{
    if (Connection *connection = m_connections.value(id))
        connection->send(connection->framer().framePush(event, payload));
}

void Endpoint::pushToAll(const QVector<ConnectionId> &ids, std::string_view event, const protocol::Payload &payload)
{
    QHash<const protocol::Framer *, QString> frames;
    for (const ConnectionId id : ids) {
        Connection *connection = m_connections.value(id);
        if (!connection)
            continue;
        QString &frame = frames[&connection->framer()];
        if (frame.isEmpty())
            frame = connection->framer().framePush(event, payload);
        connection->send(frame);
    }
}

void Endpoint::close(ConnectionId id, CloseCode code, const QString &reason)
{
    if (Connection *connection = m_connections.value(id))
        connection->close(code, reason);
}

void Endpoint::closeAll(CloseCode code, const QString &reason)
{
    for (Connection *connection : std::as_const(m_connections))
        connection->close(code, reason);
}

void Endpoint::setLimits(const Limits &limits)
{
    m_limits = limits;
    for (Connection *connection : std::as_const(m_connections))
        connection->readLimits();
}

void Endpoint::sweep()
{
    for (Connection *connection : std::as_const(m_connections))
        connection->sweep();
    if (!m_connections.isEmpty())
        m_sweep.setIn(sweepEvery);
}

} // namespace mantimon::net
