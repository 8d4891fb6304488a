#pragma once

#include "base/result.h"
#include "socketio/fault.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Socket.IO, protocol 5: packets as the text of Engine.IO messages.
namespace mantimon::socketio {

/// In the order of the digits that stand for them.
enum class PacketType : std::uint8_t { Connect, Disconnect, Event, Ack, ConnectError, BinaryEvent, BinaryAck };

using AckId = std::int64_t;
/// What a JavaScript number holds exactly.
inline constexpr AckId largestAckId = (AckId(1) << 53) - 1;
inline constexpr std::size_t mostAttachments = 10;
inline constexpr std::size_t mostNamespaceBytes = 64;
inline constexpr std::string_view mainNamespace = "/";

struct Packet
{
    PacketType type = PacketType::Event;
    std::string nsp{mainNamespace};
    std::optional<AckId> id{};
    /// JSON: an object (connecting), or an array (events, with their name first, and acks); empty: none.
    std::string payload{};
    std::size_t attachmentCount = 0;        ///< announced
    std::vector<std::string> attachments{}; ///< as far as they have come; binary

    friend bool operator==(const Packet &, const Packet &) = default;

    [[nodiscard]] bool isEvent() const { return type == PacketType::Event || type == PacketType::BinaryEvent; }
    [[nodiscard]] bool isAck() const { return type == PacketType::Ack || type == PacketType::BinaryAck; }
    /// With all of its attachments.
    [[nodiscard]] bool isWhole() const { return attachments.size() == attachmentCount; }
};

/// What an event's payload holds.
struct EventContent
{
    std::string name;                   ///< unescaped
    std::vector<std::string> arguments; ///< JSON each, as it was written
};

/// Checks everything but what depends on the session; the attachments follow separately.
[[nodiscard]] base::Result<Packet, Fault> decodePacket(std::string_view text);
/// The text only; attachments are sent after it, in order.
[[nodiscard]] std::string encodePacket(const Packet &packet);

/// Of an event that was decoded.
[[nodiscard]] EventContent eventContent(const Packet &event);
/// Names that the protocol's own events have: nobody may send them.
[[nodiscard]] bool isReservedEventName(std::string_view name);

} // namespace mantimon::socketio
