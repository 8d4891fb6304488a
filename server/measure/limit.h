#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// What the process counts of itself, for its metrics page. As its log, it is one for the process; every function
/// may be called in any thread, costs an atomic addition, and nothing in the server acts on what was counted.
namespace mantimon::measure {

/// What clients are held to, by the name that the metrics page has for it.
enum class Limit : std::uint8_t {
    MessageBytes,         ///< one message was too large
    MessageRate,          ///< too many messages of one connection
    MessageEncoding,      ///< not UTF-8, or another kind of frame than the path has
    MessageShape,         ///< nested too deeply, or otherwise not what is read here
    Fragments,            ///< a message in too many parts
    Pings,                ///< too many control frames
    ReceivedBytes,        ///< too many bytes a second
    OutgoingBytes,        ///< a slow reader was dropped
    Pong,                 ///< a ping was not answered in time
    Request,              ///< an HTTP request was too large
    RequestTime,          ///< an HTTP request took too long
    Handshakes,           ///< too many handshakes a second
    ConnectionsOfAddress, ///< too many of one address that have not said who they are
    ConnectionsOfUser,
    AuthenticationTime, ///< a connection did not say in time who it is
    AuthenticationFailures,
    ArrivalQueue, ///< too much was said before the answer to `auth`
    GameQueue,    ///< too many requests of one game waited
    GamesOfUser,
    Chat,    ///< too many chat lines of one user
    Reports, ///< too many of one player's reports wait
};

inline constexpr auto limitNames = std::to_array<std::string_view>({"message_bytes",
                                                                    "message_rate",
                                                                    "message_encoding",
                                                                    "message_shape",
                                                                    "fragments",
                                                                    "pings",
                                                                    "received_bytes",
                                                                    "outgoing_bytes",
                                                                    "pong",
                                                                    "request",
                                                                    "request_time",
                                                                    "handshakes",
                                                                    "connections_of_address",
                                                                    "connections_of_user",
                                                                    "authentication_time",
                                                                    "authentication_failures",
                                                                    "arrival_queue",
                                                                    "game_queue",
                                                                    "games_of_user",
                                                                    "chat",
                                                                    "reports"});
inline constexpr std::size_t limitCount = static_cast<std::size_t>(Limit::Reports) + 1;
static_assert(limitNames.size() == limitCount);

[[nodiscard]] constexpr std::string_view nameOf(Limit limit)
{
    return limitNames[static_cast<std::size_t>(limit)];
}

/// Somebody was refused, cut off or dropped for it. To be called once for each time.
void countHit(Limit limit) noexcept;
[[nodiscard]] std::uint64_t hitsOf(Limit limit) noexcept;

} // namespace mantimon::measure
