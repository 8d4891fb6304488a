#pragma once

#include "base/result.h"
#include "socketio/fault.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// Engine.IO, protocol 4: packets, and the payloads in which HTTP long-polling carries them.
namespace mantimon::socketio {

/// In the order of the digits that stand for them.
enum class EngineType : std::uint8_t { Open, Close, Ping, Pong, Message, Upgrade, Noop };

struct EnginePacket
{
    EngineType type = EngineType::Message;
    std::string data{}; ///< UTF-8; of a binary message: its bytes
    bool isBinary = false;

    friend bool operator==(const EnginePacket &, const EnginePacket &) = default;
};

/// `probe`, with which an upgrade is tried.
inline constexpr std::string_view probe = "probe";

/// A text frame of a WebSocket; a binary frame is a message by itself.
[[nodiscard]] base::Result<EnginePacket, Fault> decodeEnginePacket(std::string_view text);
/// As a text frame. Not for binary messages.
[[nodiscard]] std::string encodeEnginePacket(EngineType type, std::string_view data = {});

/// More packets in one payload are refused.
inline constexpr std::size_t mostPacketsInPayload = 128;
/// What separates packets in a payload (U+001E).
inline constexpr char recordSeparator = '\x1e';

/// The body of a POST.
[[nodiscard]] base::Result<std::vector<EnginePacket>, Fault> decodePayload(std::string_view body);
/// A binary message as a payload's packet: `b` and base64.
[[nodiscard]] std::string encodeBinaryForPayload(std::string_view bytes);
/// Puts an encoded packet at the payload's end.
void appendToPayload(std::string &payload, std::string_view packet);

} // namespace mantimon::socketio
