#pragma once

#include "socketio/engine_packet.h"

#include <cstdint>
#include <optional>
#include <variant>

namespace mantimon::socketio {

using Milliseconds = std::int64_t;

enum class Transport : std::uint8_t { Polling, WebSocket };

struct EngineTimes
{
    Milliseconds pingInterval = 25'000;
    Milliseconds pingTimeout = 20'000;
    Milliseconds upgradeTimeout = 10'000; ///< from a second carrier's coming to its upgrade
};

// What a session wants done after something has happened to it.
struct Nothing
{
};
/// The packet that came is for whoever is above.
struct DeliverMessage
{
};
struct SendPing
{
};
/// The second carrier gets `3probe`, and a poll that waits gets a noop, so that the first may fall silent.
struct AnswerProbe
{
};
/// From here on the second carrier carries everything, with what has not been polled yet.
struct CompleteUpgrade
{
};
/// The session goes on with the first.
struct DropSecondCarrier
{
};
enum class CloseCause : std::uint8_t { ByPeer, PingTimeout, BrokenProtocol };
/// It is over.
struct CloseSession
{
    CloseCause cause = CloseCause::ByPeer;
    std::optional<Fault> fault{}; ///< of a broken protocol
};
using EngineStep =
    std::variant<Nothing, DeliverMessage, SendPing, AnswerProbe, CompleteUpgrade, DropSecondCarrier, CloseSession>;

/// One session of Engine.IO as a value: what a packet, or time, means for it. It begins with a
/// handshake and outlives what carries it; times come in from outside.
class EngineSession
{
public:
    EngineSession(EngineTimes times, Transport transport, Milliseconds now);

    [[nodiscard]] Transport transport() const { return m_transport; }
    [[nodiscard]] bool isOver() const { return m_isOver; }
    /// A WebSocket has come beside the polling, and has not taken over yet.
    [[nodiscard]] bool isUpgrading() const { return m_upgrade.has_value(); }
    /// And its probe was answered: the polling is to fall silent.
    [[nodiscard]] bool isProbed() const { return m_upgrade && m_upgrade->isProbed; }
    /// The last ping has not been answered yet.
    [[nodiscard]] bool isPongDue() const { return m_isPongDue; }
    /// Whether a WebSocket may come beside: only one, and only to polling.
    [[nodiscard]] bool mayUpgrade() const { return !m_isOver && m_transport == Transport::Polling && !m_upgrade; }

    /// Only when mayUpgrade().
    void beginUpgrade(Milliseconds now);
    /// The second carrier is gone.
    void abandonUpgrade() { m_upgrade.reset(); }
    [[nodiscard]] EngineStep receive(const EnginePacket &packet, Transport from, Milliseconds now);
    /// To be called at nextDeadline() or later.
    [[nodiscard]] EngineStep tick(Milliseconds now);
    [[nodiscard]] Milliseconds nextDeadline() const;
    void close() { m_isOver = true; }

private:
    struct Upgrade
    {
        Milliseconds until = 0;
        bool isProbed = false;
    };

    [[nodiscard]] EngineStep receiveFromSecond(const EnginePacket &packet);
    [[nodiscard]] EngineStep end(CloseCause cause, std::optional<Fault> fault = {});

    EngineTimes m_times;
    Transport m_transport;
    Milliseconds m_heartbeat; ///< when the next ping is due, or the pong to the last
    bool m_isPongDue = false;
    std::optional<Upgrade> m_upgrade{};
    bool m_isOver = false;
};

} // namespace mantimon::socketio
