#include "net/player_socket.h"

#include "measure/limit.h"

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

void PlayerSocket::countReceived()
{
    m_received += bytesAvailable() - m_unread;
}

void PlayerSocket::judgeRequest()
{
    m_unread = bytesAvailable();
    if (m_isUpgraded || m_received <= m_requestBytes)
        return;
    measure::countHit(measure::Limit::Request);
    abort();
}

} // namespace mantimon::net
