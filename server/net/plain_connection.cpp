#include "net/plain_connection.h"

#include "measure/durations.h"
#include "measure/limit.h"
#include "measure/messages.h"
#include "protocol/encode.h"

namespace mantimon::net {

using namespace Qt::StringLiterals;

namespace {

QByteArray bearerToken(const QNetworkRequest &request)
{
    constexpr QByteArrayView scheme = "bearer ";
    const QByteArray header = request.rawHeader("authorization").trimmed();
    if (header.left(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return header.mid(scheme.size()).trimmed();
}

} // namespace

PlainConnection::PlainConnection(ConnectionId id, Upgraded upgraded, AddressCounts::Slot slot, protocol::Codec &codec,
                                 const Limits &limits, clock::Clock &clock, QObject *parent)
    : Connection(id, parent), m_carrier({"connection", id}, std::move(upgraded), limits, clock),
      m_slot(std::move(slot)), m_codec(codec), m_limits(limits), m_clock(clock),
      m_rate(limits.messagesPerSecond, limits.messageBurst, clock.now()), m_openedAt(clock.now()),
      m_pingedAt(m_openedAt)
{
    connect(&m_carrier, &WebSocketCarrier::textReceived, this, &PlainConnection::receiveText);
    connect(&m_carrier, &WebSocketCarrier::binaryReceived, this, &PlainConnection::receiveBinary);
    connect(&m_carrier, &WebSocketCarrier::ponged, this, [this] { m_isPongAwaited = false; });
    connect(&m_carrier, &WebSocketCarrier::congestionChanged, this, &Connection::congestionChanged);
    connect(&m_carrier, &WebSocketCarrier::closingBegan, this, &Connection::closingBegan);
    connect(&m_carrier, &WebSocketCarrier::ended, this, &Connection::ended);
}

Opened PlainConnection::opened() const
{
    const QNetworkRequest request = m_carrier.request();
    return {.id = id(), .peer = m_carrier.peer(), .path = request.url().path(), .token = bearerToken(request)};
}

void PlainConnection::readLimits()
{
    m_carrier.readLimits();
    m_rate.setRate(m_limits.messagesPerSecond, m_limits.messageBurst);
}

void PlainConnection::setAuthenticated()
{
    m_isAuthenticated = true;
    m_count.enter(measure::ConnectionState::Open);
    m_slot.release();
}

void PlainConnection::turnAway(const protocol::Refused &refusal, CloseCode code)
{
    const protocol::AuthError error{.refused = refusal};
    send(m_codec.framePush(error.event, protocol::encodePayload(protocol::Push(error))));
    close(code, refusal.message);
}

void PlainConnection::close(CloseCode code, const QString &reason)
{
    m_count.enter(measure::ConnectionState::Closing);
    m_carrier.close(code, reason);
}

void PlainConnection::receiveText(const QString &text)
{
    if (!m_rate.take(m_clock.now())) {
        refuseTooMany(text);
        return;
    }
    const auto arrivedAt = measure::Clock::now();
    auto decoded = m_codec.decode(text.toUtf8());
    if (!decoded)
        return refuseUnread(decoded.error());
    if (std::holds_alternative<protocol::Act>(decoded->request))
        measure::observe(measure::Span::Decode, measure::Clock::now() - arrivedAt);
    decoded->arrivedAt = arrivedAt;
    Q_EMIT received(*decoded);
}

void PlainConnection::receiveBinary()
{
    measure::countHit(measure::Limit::MessageEncoding);
    if (!m_rate.take(m_clock.now()))
        return refuseTooMany({});
    measure::countUnread(protocol::ErrorCode::InvalidPayload);
    refuse({}, {.code = protocol::ErrorCode::InvalidPayload, .message = u"binary frames are not understood"_s});
}

void PlainConnection::refuseTooMany(const QString &text)
{
    measure::countHit(measure::Limit::MessageRate);
    measure::countUnread(protocol::ErrorCode::RateLimited);
    const auto decoded = m_codec.decode(text.toUtf8());
    refuse(decoded ? decoded->id : decoded.error().id, {.code = protocol::ErrorCode::RateLimited,
                                                        .message = u"too many messages"_s,
                                                        .retryAfterMs = m_rate.retryAfter()});
}

clock::Milliseconds PlainConnection::sweep()
{
    const clock::Milliseconds now = m_clock.now();
    m_carrier.sweep();
    if (m_carrier.isClosing())
        return now;
    sweepOpen(now);
    const clock::Milliseconds next = m_pingedAt + (m_isPongAwaited ? m_limits.pongWithin : m_limits.pingEvery);
    return m_isAuthenticated ? next : std::min(next, m_openedAt + m_limits.authenticateWithin);
}

void PlainConnection::sweepOpen(clock::Milliseconds now)
{
    if (!m_isAuthenticated && now - m_openedAt >= m_limits.authenticateWithin) {
        measure::countHit(measure::Limit::AuthenticationTime);
        turnAway({.code = protocol::ErrorCode::MissingToken, .message = u"no token in time"_s},
                 CloseCode::NotAuthenticated);
    } else if (m_isPongAwaited) {
        if (now - m_pingedAt < m_limits.pongWithin)
            return;
        measure::countHit(measure::Limit::Pong);
        m_carrier.drop("no_pong");
    } else if (now - m_pingedAt >= m_limits.pingEvery) {
        m_isPongAwaited = true;
        m_pingedAt = now;
        m_carrier.ping();
    }
}

} // namespace mantimon::net
