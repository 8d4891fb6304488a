#include "net/stream_guard.h"

#include "net/log.h"

namespace mantimon::net {

namespace {

/// One byte of so many that were there before counts as a new one.
constexpr qint64 seenShare = 64;

} // namespace

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
    const qint64 fresh = m_socket.bytesAvailable() - m_seen;
    if (fresh <= 0)
        return;
    const QByteArray waiting = m_socket.peek(m_seen + fresh);
    m_frames.feed(QByteArrayView(waiting).last(fresh));
    const clock::Milliseconds now = m_clock.now();
    const int controlFrames = m_frames.takeControlFrames();
    m_bytes.setRate(m_limits.receivedBytesPerSecond, m_limits.receivedBurst);
    m_controlFrames.setRate(m_limits.controlFramesPerSecond, m_limits.controlFrameBurst);
    // A look costs what lies there: who sends a long frame in tiny pieces pays for each.
    if (!m_bytes.take(now, fresh + m_seen / seenShare))
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
