#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mantimon::measure {

/// How a connection's frames are written.
enum class Wire : std::uint8_t { Json, SocketIo };
inline constexpr auto wireNames = std::to_array<std::string_view>({"json", "socketio"});

enum class ConnectionState : std::uint8_t {
    Arriving, ///< has not said who it is
    Open,
    Closing, ///< what is unsent goes out
};
inline constexpr auto connectionStateNames = std::to_array<std::string_view>({"arriving", "open", "closing"});

/// Counts a connection for as long as it lives, in the state that it is in.
class ConnectionCount
{
public:
    explicit ConnectionCount(Wire wire) noexcept;
    ~ConnectionCount();
    ConnectionCount(const ConnectionCount &) = delete;
    ConnectionCount &operator=(const ConnectionCount &) = delete;

    void enter(ConnectionState state) noexcept;

private:
    Wire m_wire;
    ConnectionState m_state = ConnectionState::Arriving;
};

[[nodiscard]] std::int64_t connectionsIn(Wire wire, ConnectionState state) noexcept;

} // namespace mantimon::measure
