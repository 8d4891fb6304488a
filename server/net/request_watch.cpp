#include "net/request_watch.h"

#include "measure/limit.h"
#include "net/plain_socket.h"

#include <algorithm>

namespace mantimon::net {

namespace {

/// A longer first line goes nowhere else.
constexpr qsizetype mostLineBytes = 2048;
/// A connection that would go from thread to thread for ever is not kept.
constexpr int mostMoves = 4;
/// Each message that may be sent by polling is a POST, and each answer to one a GET.
constexpr int requestsForMessage = 2;

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

} // namespace

RequestWatch::RequestWatch(QTcpSocket &socket, Keeper &keeper, const Limits &limits, clock::Clock &clock,
                           clock::Milliseconds remaining)
    : QObject(&socket), m_socket(socket), m_keeper(keeper), m_limits(limits), m_clock(clock),
      m_acceptedPeer(socket.peerAddress()),
      m_requests(requestsForMessage * limits.messagesPerSecond, requestsForMessage * limits.messageBurst, clock.now()),
      m_bytes(limits.receivedBytesPerSecond, limits.receivedBurst, clock.now())
{
    setMostBytes(m_limits.requestBytes);
    setDeadline(remaining);
    connect(&m_socket, &QIODevice::readyRead, this, &RequestWatch::countReceived);
}

RequestWatch *RequestWatch::of(const QTcpSocket &socket)
{
    return socket.findChild<RequestWatch *>(QString(), Qt::FindDirectChildrenOnly);
}

void RequestWatch::begin()
{
    connect(&m_socket, &QIODevice::readyRead, this, &RequestWatch::judgeRequest);
}

// Qt keeps no more than this before it is read; one byte over shows that the limit was passed.
void RequestWatch::setMostBytes(qint64 bytes)
{
    m_mostBytes = bytes;
    m_socket.setReadBufferSize(m_mostBytes + 1);
}

void RequestWatch::setDeadline(clock::Milliseconds remaining)
{
    m_deadline = m_clock.now() + remaining;
    m_keeper.noteDeadline(*this);
}

bool RequestWatch::isClient(const QHostAddress &client)
{
    return std::exchange(m_client, client) == client;
}

// There is nothing left to watch: what a WebSocket reads must not come by here.
void RequestWatch::setUpgraded()
{
    m_isUpgraded = true;
    m_slot.release();
    m_socket.disconnect(this);
    deleteLater();
}

void RequestWatch::setTaken()
{
    m_isTaken = true;
    m_slot.release();
}

// What has come behind the request may be anything: a body whose length was not understood, or another request.
bool RequestWatch::mayGoOn()
{
    const bool isNewHttp = m_line.endsWith("HTTP/1.1");
    return isNewHttp && idleSeconds() > 0 && m_moves < mostMoves && m_socket.bytesAvailable() == 0 &&
           m_requests.take(m_clock.now()) && m_keeper.mayWait(*this);
}

void RequestWatch::awaitNext()
{
    namePeer(m_socket, m_acceptedPeer); // behind a proxy the next may be another's
    m_isTaken = false;
    m_isIdle = true;
    m_isLineRead = false;
    m_line.clear();
    m_received = 0;
    m_unread = m_socket.bytesAvailable();
    setMostBytes(m_limits.requestBytes);
    setDeadline(m_limits.requestWithin);
}

// Before anybody else has read of it.
void RequestWatch::countReceived()
{
    const qint64 fresh = m_socket.bytesAvailable() - m_unread;
    if (fresh <= 0)
        return;
    m_received += fresh;
    m_isWithinBytes = m_bytes.take(m_clock.now(), fresh);
    if (std::exchange(m_isIdle, false))
        setDeadline(m_limits.requestWithin);
    if (!m_isLineRead)
        readLine(fresh);
}

void RequestWatch::readLine(qint64 fresh)
{
    const QByteArray waiting = m_socket.peek(m_unread + std::min<qint64>(fresh, mostLineBytes)).mid(m_unread);
    for (const char c : waiting) {
        if (c == '\n' || m_line.size() == mostLineBytes) {
            m_isLineRead = true;
            break;
        }
        if (!m_line.isEmpty() || !isBlank(c)) // as the parser does behind an earlier request
            m_line += c;
    }
    if (!m_isLineRead)
        return;
    if (m_line.endsWith('\r'))
        m_line.chop(1);
    if (!m_longBeginning.isEmpty() && m_line.startsWith(m_longBeginning))
        setMostBytes(m_limits.requestBytes + m_limits.messageBytes);
    m_keeper.route(*this, m_line);
}

void RequestWatch::judgeRequest()
{
    m_unread = m_socket.bytesAvailable();
    if (!m_isWithinBytes)
        measure::countHit(measure::Limit::ReceivedBytes);
    else if (m_received > m_mostBytes)
        measure::countHit(measure::Limit::Request);
    else
        return;
    cut();
}

} // namespace mantimon::net
