#include "net/stream_guard.h"

#include "net/log.h"

namespace mantimon::net {

StreamGuard::StreamGuard(QTcpSocket &socket, const Limits &limits, clock::Clock &clock)
    : QObject(&socket), m_socket(socket), m_limits(limits), m_clock(clock),
      m_bytes(limits.receivedBytesPerSecond, limits.receivedBurst, clock.now()),
      m_controlFrames(limits.controlFramesPerSecond, limits.controlFrameBurst, clock.now())
{
    // Not now: what is connected is taken away. The server posts its own call after this one, and in that the
    // QWebSocket is made: whatever comes then is looked at here first.
    QMetaObject::invokeMethod(this, &StreamGuard::begin, Qt::QueuedConnection);
}

void StreamGuard::begin()
{
    connect(&m_socket, &QIODevice::readyRead, this, &StreamGuard::look);
    QMetaObject::invokeMethod(this, &StreamGuard::settle, Qt::QueuedConnection);
}

// And what it has left is noted behind it.
void StreamGuard::settle()
{
    connect(&m_socket, &QIODevice::readyRead, this, &StreamGuard::noteRest);
    if (m_hasLooked)
        noteRest();
}

void StreamGuard::look()
{
    m_hasLooked = true;
    const QByteArray waiting = m_socket.peek(m_socket.bytesAvailable());
    const qint64 fresh = waiting.size() - m_seen;
    if (fresh <= 0)
        return;
    m_frames.feed(QByteArrayView(waiting).last(fresh));
    const clock::Milliseconds now = m_clock.now();
    const int controlFrames = m_frames.takeControlFrames();
    m_bytes.setRate(m_limits.receivedBytesPerSecond, m_limits.receivedBurst);
    if (!m_bytes.take(now, fresh))
        cut(measure::Limit::ReceivedBytes);
    else if (controlFrames > 0 && !m_controlFrames.take(now, controlFrames))
        cut(measure::Limit::Pings);
    else if (m_frames.mostParts() > m_limits.messageParts)
        cut(measure::Limit::Fragments);
}

void StreamGuard::cut(measure::Limit limit)
{
    measure::countHit(limit);
    qCInfo(netLog, "%s: a connection from %ls was cut", nameOf(limit).data(),
           qUtf16Printable(m_socket.peerAddress().toString()));
    m_socket.abort();
}

} // namespace mantimon::net
