#include "net/web_socket_carrier.h"

#include "measure/limit.h"
#include "net/log.h"

#include <QVarLengthArray>

#include <sys/socket.h>

#include <algorithm>

namespace mantimon::net {

namespace {

// The first byte of a whole frame: RFC 6455, 5.2.
constexpr char textFrame = char(0x81);
constexpr char pingFrame = char(0x89);

constexpr qsizetype maxCloseReasonBytes = 123; // RFC 6455, 5.5: 125 with the code

QString fittingReason(const QString &reason)
{
    QString fitting = reason.left(maxCloseReasonBytes);
    while (fitting.toUtf8().size() > maxCloseReasonBytes)
        fitting.chop(1);
    return fitting;
}

} // namespace

WebSocketCarrier::WebSocketCarrier(Name name, Upgraded upgraded, const Limits &limits, clock::Clock &clock,
                                   QObject *parent)
    : QObject(parent), m_name(name), m_socket(std::move(upgraded.socket)), m_plain(upgraded.plain), m_limits(limits),
      m_clock(clock)
{
    // The bound on the request would stop a frame of its size for good.
    m_socket->setReadBufferSize(0);
    readLimits();
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        if (!m_isClosing)
            Q_EMIT textReceived(text);
    });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &bytes) {
        if (!m_isClosing)
            Q_EMIT binaryReceived(bytes);
    });
    connect(m_socket.get(), &QWebSocket::stateChanged, this, [this] {
        m_isLeft = true; // it was connected
        Q_EMIT closingBegan();
    });
    connect(m_socket.get(), &QWebSocket::pong, this, &WebSocketCarrier::ponged);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &WebSocketCarrier::countWhyItEnded);
    // Queued: dropping a slow consumer in the middle of a push must not reach whoever pushes.
    connect(m_socket.get(), &QWebSocket::disconnected, this, &WebSocketCarrier::ended, Qt::QueuedConnection);
}

WebSocketCarrier::~WebSocketCarrier()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

// QWebSocket has judged what came by itself.
void WebSocketCarrier::countWhyItEnded()
{
    if (m_isClosing)
        return;
    if (m_socket->closeCode() == QWebSocketProtocol::CloseCodeTooMuchData)
        measure::countHit(measure::Limit::MessageBytes);
    else if (m_socket->closeCode() == QWebSocketProtocol::CloseCodeWrongDatatype)
        measure::countHit(measure::Limit::MessageEncoding);
}

void WebSocketCarrier::readLimits()
{
    m_socket->setMaxAllowedIncomingFrameSize(quint64(m_limits.messageBytes));
    m_socket->setMaxAllowedIncomingMessageSize(quint64(m_limits.messageBytes));
}

void WebSocketCarrier::sendText(const QString &text)
{
    if (m_isClosing)
        return;
    const qint64 waiting = m_socket->bytesToWrite();
    m_socket->sendTextMessage(text);
    boundQueue(waiting);
}

void WebSocketCarrier::sendBinary(const QByteArray &bytes)
{
    if (m_isClosing)
        return;
    const qint64 waiting = m_socket->bytesToWrite();
    m_socket->sendBinaryMessage(bytes);
    boundQueue(waiting);
}

void WebSocketCarrier::sendNow(QByteArrayView text)
{
    if (!m_isClosing && !sendShort(textFrame, text))
        sendText(QString::fromLatin1(text));
}

// By itself it would wait for the system to say that it takes something, and be told apart from that.
void WebSocketCarrier::ping()
{
    if (sendShort(pingFrame, {}))
        return;
    m_socket->ping();
    m_socket->flush();
}

// QWebSocket and QTcpSocket would take memory for it and tell of it; so only where nothing of theirs waits.
bool WebSocketCarrier::sendShort(char head, QByteArrayView content)
{
    if (!m_plain || m_plain->bytesToWrite() > 0)
        return false;
    QVarLengthArray<char, 16> frame{head, char(content.size())};
    frame.append(content.data(), content.size());
    const ssize_t sent = ::send(int(m_plain->socketDescriptor()), frame.constData(), std::size_t(frame.size()),
                                MSG_DONTWAIT | MSG_NOSIGNAL);
    if (sent < 0)
        return false; // the socket finds out why
    if (sent < frame.size())
        m_plain->write(frame.constData() + sent, frame.size() - sent);
    return true;
}

void WebSocketCarrier::boundQueue(qint64 waitingBefore)
{
    if (m_socket->bytesToWrite() <= congestedBytes(m_limits))
        return;
    // A burst within one turn of the event loop has not been offered to the system yet.
    m_socket->flush();
    if (!m_isCongested && m_socket->bytesToWrite() > congestedBytes(m_limits))
        noteCongestion();
    // One frame alone may be larger than the queue: nothing waited before it.
    if (waitingBefore == 0 || m_socket->bytesToWrite() <= m_limits.outgoingBytes)
        return;
    measure::countHit(measure::Limit::OutgoingBytes);
    drop("slow_consumer");
}

// The socket is only asked how it gets on while it is behind.
void WebSocketCarrier::noteCongestion()
{
    m_isCongested = true;
    connect(m_socket.get(), &QWebSocket::bytesWritten, this, [this] {
        if (m_socket->bytesToWrite() > congestedBytes(m_limits) / 2)
            return;
        disconnect(m_socket.get(), &QWebSocket::bytesWritten, this, nullptr);
        m_isCongested = false;
        Q_EMIT congestionChanged(false);
    });
    Q_EMIT congestionChanged(true);
}

void WebSocketCarrier::close(CloseCode code, const QString &reason)
{
    if (m_isClosing)
        return;
    m_isClosing = true;
    m_closingSince = m_clock.now();
    Q_EMIT closingBegan();
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

void WebSocketCarrier::drop(const char *why)
{
    qCInfo(netLog, "%s: %s %llu from %ls dropped with %lld bytes unsent", why, m_name.kind, m_name.number,
           qUtf16Printable(m_socket->peerAddress().toString()), m_socket->bytesToWrite());
    m_isClosing = true;
    m_socket->abort();
}

// A close, the peer's too, waits behind what is unsent, and QWebSocket would wait for ever.
void WebSocketCarrier::sweep()
{
    if (!isClosing())
        return;
    const clock::Milliseconds now = m_clock.now();
    if (m_closingSince == 0)
        m_closingSince = now;
    else if (now - m_closingSince >= m_limits.closeWithin)
        m_socket->abort();
}

} // namespace mantimon::net
