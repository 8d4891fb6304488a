#include "socketio/socket_session.h"

#include "socketio/json_text.h"

#include <algorithm>

namespace mantimon::socketio {

SocketSession::SocketSession(std::vector<std::string> served)
{
    for (std::string &name : served)
        m_namespaces.push_back({std::move(name)});
}

SocketOutcome SocketSession::receiveText(std::string_view text)
{
    if (m_pending)
        return Broken{Fault::AttachmentsMissing};
    auto packet = decodePacket(text);
    if (!packet)
        return Broken{packet.error()};
    return take(std::move(*packet));
}

SocketOutcome SocketSession::receiveBinary(std::string bytes)
{
    if (!m_pending)
        return Broken{Fault::UnexpectedAttachment};
    m_pending->attachments.push_back(std::move(bytes));
    if (!m_pending->isWhole())
        return Incomplete{};
    return deliver(*std::exchange(m_pending, std::nullopt));
}

SocketOutcome SocketSession::take(Packet packet)
{
    Namespace *const place = find(packet.nsp);
    if (packet.type == PacketType::Connect)
        return connectTo(place, std::move(packet));
    if (packet.type == PacketType::ConnectError)
        return Broken{Fault::WrongDirection};
    if (!place || place->standing == Standing::Absent || place->standing == Standing::Asked)
        return Broken{Fault::NotConnected};
    if (packet.type == PacketType::Disconnect) {
        const bool isNews = place->standing == Standing::Connected;
        set(packet.nsp, Standing::Absent);
        return isNews ? SocketOutcome(Left{std::move(packet.nsp)}) : Incomplete{};
    }
    if (packet.isWhole())
        return deliver(std::move(packet));
    m_pending = std::move(packet);
    return Incomplete{};
}

SocketOutcome SocketSession::connectTo(Namespace *place, Packet packet)
{
    if (!place)
        return UnknownNamespace{std::move(packet.nsp)};
    if (place->standing == Standing::Asked || place->standing == Standing::Connected)
        return Broken{Fault::ConnectedTwice};
    set(packet.nsp, Standing::Asked);
    return ConnectAsked{std::move(packet.nsp), std::move(packet.payload)};
}

// The namespace may have been ended while attachments were coming.
SocketOutcome SocketSession::deliver(Packet packet)
{
    Namespace *const place = find(packet.nsp);
    if (place->standing != Standing::Connected)
        return Incomplete{};
    if (packet.isEvent())
        return EventCame{std::move(packet)};
    if (place->awaited.erase(*packet.id) == 0)
        return Incomplete{};
    return AckCame{std::move(packet)};
}

AckId SocketSession::expectAck(std::string_view nsp)
{
    Namespace *const place = find(nsp);
    place->awaited.insert(++place->lastAckId);
    return place->lastAckId;
}

bool SocketSession::isConnected(std::string_view nsp) const
{
    return std::any_of(m_namespaces.begin(), m_namespaces.end(),
                       [&](const Namespace &each) { return each.name == nsp && each.standing == Standing::Connected; });
}

bool SocketSession::isVacant() const
{
    return std::none_of(m_namespaces.begin(), m_namespaces.end(), [](const Namespace &each) {
        return each.standing == Standing::Asked || each.standing == Standing::Connected;
    });
}

SocketSession::Namespace *SocketSession::find(std::string_view nsp)
{
    const auto found =
        std::find_if(m_namespaces.begin(), m_namespaces.end(), [&](const Namespace &each) { return each.name == nsp; });
    return found == m_namespaces.end() ? nullptr : &*found;
}

void SocketSession::set(std::string_view nsp, Standing standing)
{
    if (Namespace *const place = find(nsp)) {
        place->standing = standing;
        place->awaited.clear();
    }
}

std::string connectAnswer(std::string_view nsp, std::string_view sid, std::string_view pid)
{
    std::string payload = "{\"sid\":" + quoted(sid);
    if (!pid.empty())
        payload += ",\"pid\":" + quoted(pid);
    return encodePacket({.type = PacketType::Connect, .nsp = std::string(nsp), .payload = payload + '}'});
}

std::string connectError(std::string_view nsp, std::string_view message, std::string_view data)
{
    std::string payload = "{\"message\":" + quoted(message);
    if (!data.empty())
        payload.append(",\"data\":").append(data);
    return encodePacket({.type = PacketType::ConnectError, .nsp = std::string(nsp), .payload = payload + '}'});
}

} // namespace mantimon::socketio
