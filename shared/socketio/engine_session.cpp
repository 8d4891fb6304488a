#include "socketio/engine_session.h"

#include <algorithm>

namespace mantimon::socketio {

EngineSession::EngineSession(EngineTimes times, Transport transport, Milliseconds now)
    : m_times(times), m_transport(transport), m_heartbeat(now + times.pingInterval)
{
}

void EngineSession::beginUpgrade(Milliseconds now)
{
    m_upgrade = Upgrade{now + m_times.upgradeTimeout, false};
}

EngineStep EngineSession::receive(const EnginePacket &packet, Transport from, Milliseconds now)
{
    if (m_isOver)
        return Nothing{};
    if (from != m_transport)
        return receiveFromSecond(packet);
    switch (packet.type) {
    case EngineType::Message:
        return DeliverMessage{};
    case EngineType::Pong:
        m_isPongDue = false;
        m_heartbeat = now + m_times.pingInterval;
        return Nothing{};
    case EngineType::Noop:
        return Nothing{};
    case EngineType::Close:
        return end(CloseCause::ByPeer);
    case EngineType::Ping:
        return end(CloseCause::BrokenProtocol, Fault::WrongHeartbeat);
    case EngineType::Open:
    case EngineType::Upgrade:
        break;
    }
    return end(CloseCause::BrokenProtocol, Fault::WrongDirection);
}

// What a second carrier says wrongly costs the carrier, not the session.
EngineStep EngineSession::receiveFromSecond(const EnginePacket &packet)
{
    if (!m_upgrade)
        return DropSecondCarrier{};
    if (packet.type == EngineType::Ping && packet.data == probe && !m_upgrade->isProbed) {
        m_upgrade->isProbed = true;
        return AnswerProbe{};
    }
    const bool isUpgrade = packet.type == EngineType::Upgrade && m_upgrade->isProbed;
    m_upgrade.reset();
    if (!isUpgrade)
        return DropSecondCarrier{};
    m_transport = Transport::WebSocket;
    return CompleteUpgrade{};
}

EngineStep EngineSession::tick(Milliseconds now)
{
    if (m_isOver)
        return Nothing{};
    if (now >= m_heartbeat) {
        if (m_isPongDue)
            return end(CloseCause::PingTimeout);
        m_isPongDue = true;
        m_heartbeat = now + m_times.pingTimeout;
        return SendPing{};
    }
    if (m_upgrade && now >= m_upgrade->until) {
        m_upgrade.reset();
        return DropSecondCarrier{};
    }
    return Nothing{};
}

Milliseconds EngineSession::nextDeadline() const
{
    return m_upgrade ? std::min(m_heartbeat, m_upgrade->until) : m_heartbeat;
}

EngineStep EngineSession::end(CloseCause cause, std::optional<Fault> fault)
{
    m_isOver = true;
    return CloseSession{cause, fault};
}

} // namespace mantimon::socketio
