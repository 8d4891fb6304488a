#include "net/player_socket.h"

namespace mantimon::net {

PlayerSocket::PlayerSocket(qint64 requestBytes, clock::Milliseconds deadline, QObject *parent)
    : QTcpSocket(parent), m_requestBytes(requestBytes), m_deadline(deadline)
{
    // Qt keeps no more than this before it is read; one byte over shows that the limit was passed.
    setReadBufferSize(m_requestBytes + 1);
    connect(this, &QIODevice::readyRead, this, &PlayerSocket::countReceived);
}

void PlayerSocket::watchRequest()
{
    connect(this, &QIODevice::readyRead, this, &PlayerSocket::judgeRequest);
}

void PlayerSocket::setUpgraded()
{
    m_isUpgraded = true;
    m_slot.release();
}

void PlayerSocket::setTaken()
{
    m_isTaken = true;
    m_slot.release();
}

void PlayerSocket::allowBody(const QByteArray &beginning, qint64 bytes)
{
    m_longBeginning = beginning;
    m_bodyBytes = bytes;
}

// Before anybody else has read of it.
void PlayerSocket::compareBeginning()
{
    m_beginning += peek(m_longBeginning.size() - m_beginning.size() + m_unread).mid(m_unread);
    if (m_beginning == m_longBeginning) {
        m_requestBytes += m_bodyBytes;
        setReadBufferSize(m_requestBytes + 1);
    }
    if (m_beginning == m_longBeginning || !m_longBeginning.startsWith(m_beginning)) {
        m_longBeginning.clear();
        m_beginning.clear();
    }
}

void PlayerSocket::countReceived()
{
    if (!m_longBeginning.isEmpty())
        compareBeginning();
    m_received += bytesAvailable() - m_unread;
}

void PlayerSocket::judgeRequest()
{
    m_unread = bytesAvailable();
    if (!m_isUpgraded && m_received > m_requestBytes)
        abort();
}

} // namespace mantimon::net
