#include "net/connection.h"

#include "net/log.h"
#include "protocol/encode.h"

namespace mantimon::net {

using namespace Qt::StringLiterals;

namespace {

/// More than this unsent, and a connection is congested until half of it is left: a page of the moderators' list fits
/// in.
constexpr qint64 congestedBytes = 256 * 1024;

constexpr qsizetype maxCloseReasonBytes = 123; // RFC 6455, 5.5: 125 with the code

QString fittingReason(const QString &reason)
{
    QString fitting = reason.left(maxCloseReasonBytes);
    while (fitting.toUtf8().size() > maxCloseReasonBytes)
        fitting.chop(1);
    return fitting;
}

QByteArray bearerToken(const QWebSocket &socket)
{
    constexpr QByteArrayView scheme = "bearer ";
    const QByteArray header = socket.request().rawHeader("authorization").trimmed();
    if (header.left(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return header.mid(scheme.size()).trimmed();
}

} // namespace

Connection::Connection(ConnectionId id, std::unique_ptr<QWebSocket> socket, AddressCounts::Slot slot,
                       protocol::Codec &codec, const Limits &limits, clock::Clock &clock, QObject *parent)
    : QObject(parent), m_id(id), m_socket(std::move(socket)), m_slot(std::move(slot)), m_codec(codec), m_limits(limits),
      m_clock(clock), m_rate(limits.messagesPerSecond, limits.messageBurst, clock.now()), m_openedAt(clock.now()),
      m_pingedAt(m_openedAt)
{
    // The bound on the request would stop a frame of its size for good.
    m_socket->setReadBufferSize(0);
    readLimits();
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &Connection::receiveText);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &Connection::receiveBinary);
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { m_isPongAwaited = false; });
    // Queued: dropping a slow consumer in the middle of a push must not reach whoever pushes.
    connect(m_socket.get(), &QWebSocket::disconnected, this, &Connection::ended, Qt::QueuedConnection);
}

Connection::~Connection()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

Opened Connection::opened() const
{
    return {.id = m_id,
            .peer = m_socket->peerAddress(),
            .path = m_socket->requestUrl().path(),
            .bearerToken = bearerToken(*m_socket)};
}

void Connection::readLimits()
{
    m_socket->setMaxAllowedIncomingFrameSize(quint64(m_limits.messageBytes));
    m_socket->setMaxAllowedIncomingMessageSize(quint64(m_limits.messageBytes));
    m_rate.setRate(m_limits.messagesPerSecond, m_limits.messageBurst);
}

void Connection::setAuthenticated()
{
    m_isAuthenticated = true;
    m_slot.release();
}

void Connection::send(const QString &frame)
{
    if (m_isClosing)
        return;
    const qint64 waiting = m_socket->bytesToWrite();
    m_socket->sendTextMessage(frame);
    if (!m_isCongested && m_socket->bytesToWrite() > congestedBytes)
        noteCongestion();
    if (m_socket->bytesToWrite() <= m_limits.outgoingBytes)
        return;
    // A burst within one turn of the event loop has not been offered to the system yet.
    m_socket->flush();
    // One frame alone may be larger than the queue: nothing waited before it.
    if (waiting > 0 && m_socket->bytesToWrite() > m_limits.outgoingBytes)
        drop("slow_consumer");
}

// The socket is only asked how it gets on while it is behind.
void Connection::noteCongestion()
{
    m_isCongested = true;
    connect(m_socket.get(), &QWebSocket::bytesWritten, this, [this] {
        if (m_socket->bytesToWrite() > congestedBytes / 2)
            return;
        disconnect(m_socket.get(), &QWebSocket::bytesWritten, this, nullptr);
        m_isCongested = false;
        Q_EMIT congestionChanged(false);
    });
    Q_EMIT congestionChanged(true);
}

void Connection::close(CloseCode code, const QString &reason)
{
    if (m_isClosing)
        return;
    m_isClosing = true;
    m_closingSince = m_clock.now();
    // Later: a connection that is turned away at once is still in the hands of the HTTP server, which
    // looks at its socket once more.
    QMetaObject::invokeMethod(
        this,
        [this, code, text = fittingReason(reason)] {
            // The enumeration leaves out the codes from 4000 on, which are ours.
            m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), text);
        },
        Qt::QueuedConnection);
}

void Connection::receiveText(const QString &text)
{
    if (m_isClosing)
        return;
    if (!m_rate.take(m_clock.now())) {
        refuseTooMany(text);
        return;
    }
    const auto decoded = m_codec.decode(text.toUtf8());
    if (decoded)
        Q_EMIT received(*decoded);
    else
        answerMalformed(decoded.error());
}

void Connection::receiveBinary()
{
    if (m_isClosing)
        return;
    if (m_rate.take(m_clock.now()))
        answerMalformed({.field = {}, .message = u"binary frames are not understood"_s});
    else
        refuseTooMany({});
}

void Connection::refuseTooMany(const QString &text)
{
    const auto decoded = m_codec.decode(text.toUtf8());
    refuse(decoded ? decoded->id : decoded.error().id, {.code = protocol::ErrorCode::RateLimited,
                                                        .message = u"too many messages"_s,
                                                        .retryAfterMs = m_rate.retryAfter()});
}

void Connection::answerMalformed(const protocol::DecodeError &error)
{
    refuse(error.id, protocol::refusedBy(error));
}

void Connection::refuse(std::optional<qint64> requestId, const protocol::Refused &refused)
{
    if (requestId) {
        send(m_codec.frameAnswer(*requestId, protocol::encodePayload(protocol::Answer(refused))));
        return;
    }
    const protocol::FrameError error{.refused = refused};
    send(m_codec.framePush(error.event, protocol::encodePayload(protocol::Push(error))));
}

void Connection::sweep()
{
    const clock::Milliseconds now = m_clock.now();
    if (m_isClosing || m_socket->state() != QAbstractSocket::ConnectedState)
        sweepClosing(now);
    else
        sweepOpen(now);
}

void Connection::sweepOpen(clock::Milliseconds now)
{
    if (!m_isAuthenticated && now - m_openedAt >= m_limits.authenticateWithin) {
        endUnauthenticated();
    } else if (m_isPongAwaited) {
        if (now - m_pingedAt >= m_limits.pongWithin)
            drop("no_pong");
    } else if (now - m_pingedAt >= m_limits.pingEvery) {
        m_isPongAwaited = true;
        m_pingedAt = now;
        m_socket->ping();
    }
}

// A close waits behind what is unsent, and QWebSocket would wait for ever.
void Connection::sweepClosing(clock::Milliseconds now)
{
    if (!m_closingSince)
        m_closingSince = now;
    else if (now - *m_closingSince >= m_limits.closeWithin)
        m_socket->abort();
}

void Connection::endUnauthenticated()
{
    const protocol::AuthError error{
        .refused = {.code = protocol::ErrorCode::MissingToken, .message = u"no token in time"_s}};
    send(m_codec.framePush(error.event, protocol::encodePayload(protocol::Push(error))));
    close(CloseCode::NotAuthenticated, u"missing_token"_s);
}

void Connection::drop(const char *why)
{
    qCInfo(netLog, "%s: connection %llu from %ls dropped with %lld bytes unsent", why, m_id,
           qUtf16Printable(m_socket->peerAddress().toString()), m_socket->bytesToWrite());
    m_isClosing = true;
    m_socket->abort();
}

} // namespace mantimon::net
