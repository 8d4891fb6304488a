#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace mantimon::socketio {

/// Why what a peer has sent cannot stand. Each ends the session.
enum class Fault : std::uint8_t {
    EmptyPacket,
    UnknownPacketType,
    WrongDirection,       ///< a packet that only the server sends
    WrongHeartbeat,       ///< a ping: in version 4 the server pings
    NotBase64,            ///< a binary packet of a polling payload
    NotUtf8,              ///< a text packet of a polling payload
    PolledTwice,          ///< a GET while another waits
    TooManyPackets,       ///< in one polling payload
    BadNamespace,         ///< too long
    BadAckId,             ///< missing in an ack, or more than 2⁵³ − 1
    BadAttachmentCount,   ///< not a number and a dash
    TooManyAttachments,   ///< more than ten
    BadPlaceholder,       ///< names no attachment
    AttachmentsMissing,   ///< a text before all attachments of the packet before it
    UnexpectedAttachment, ///< binary data that no packet has announced
    NotJson,
    TooDeep,
    BadPayload, ///< JSON, but not what the packet's type carries
    ReservedEventName,
    NotConnected, ///< a packet for a namespace that was not connected
    ConnectedTwice,
    NoNamespaceInTime,
    TooManyMessages,
};

inline constexpr auto faultNames = std::to_array<std::string_view>({"empty packet",
                                                                    "unknown packet type",
                                                                    "wrong direction",
                                                                    "invalid heartbeat direction",
                                                                    "invalid base64",
                                                                    "invalid utf-8",
                                                                    "overlapping polls",
                                                                    "too many packets",
                                                                    "invalid namespace",
                                                                    "invalid ack id",
                                                                    "invalid attachment count",
                                                                    "too many attachments",
                                                                    "illegal attachments",
                                                                    "attachments missing",
                                                                    "unexpected attachment",
                                                                    "invalid json",
                                                                    "nested too deeply",
                                                                    "invalid payload",
                                                                    "reserved event name",
                                                                    "namespace not connected",
                                                                    "namespace connected twice",
                                                                    "no namespace in time",
                                                                    "too many messages"});
static_assert(faultNames.size() == static_cast<std::size_t>(Fault::TooManyMessages) + 1);

/// English, for logs and close reasons.
[[nodiscard]] constexpr std::string_view nameOf(Fault fault)
{
    return faultNames[static_cast<std::size_t>(fault)];
}

} // namespace mantimon::socketio
