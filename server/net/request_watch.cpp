#include "net/request_watch.h"

#include "measure/limit.h"

namespace mantimon::net {

RequestWatch::RequestWatch(QTcpSocket &socket, qint64 requestBytes, clock::Milliseconds deadline)
    : QObject(&socket), m_socket(socket), m_requestBytes(requestBytes), m_deadline(deadline)
{
    // Qt keeps no more than this before it is read; one byte over shows that the limit was passed.
    m_socket.setReadBufferSize(m_requestBytes + 1);
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

void RequestWatch::setUpgraded()
{
    m_isUpgraded = true;
    m_slot.release();
}

void RequestWatch::setTaken()
{
    m_isTaken = true;
    m_slot.release();
}

void RequestWatch::allowBody(const QByteArray &beginning, qint64 bytes)
{
    m_longBeginning = beginning;
    m_bodyBytes = bytes;
}

// Before anybody else has read of it.
void RequestWatch::compareBeginning()
{
    m_beginning += m_socket.peek(m_longBeginning.size() - m_beginning.size() + m_unread).mid(m_unread);
    if (m_beginning == m_longBeginning) {
        m_requestBytes += m_bodyBytes;
        m_socket.setReadBufferSize(m_requestBytes + 1);
    }
    if (m_beginning == m_longBeginning || !m_longBeginning.startsWith(m_beginning)) {
        m_longBeginning.clear();
        m_beginning.clear();
    }
}

void RequestWatch::countReceived()
{
    if (!m_longBeginning.isEmpty())
        compareBeginning();
    m_received += m_socket.bytesAvailable() - m_unread;
}

void RequestWatch::judgeRequest()
{
    m_unread = m_socket.bytesAvailable();
    if (m_isUpgraded || m_received <= m_requestBytes)
        return;
    measure::countHit(measure::Limit::Request);
    cut();
}

} // namespace mantimon::net
