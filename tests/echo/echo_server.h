#pragma once

#include "net/engine_port.h"
#include "net/listener.h"
#include "net/socket_link.h"

#include <memory>

namespace mantimon::testing {

/// Engine.IO and Socket.IO as the server speaks them, with nothing behind but an echo. Namespaces `/` and
/// `/custom`, which begin with an event `auth` that holds what CONNECT carried; `message` comes back as
/// `message-back`, `message-with-ack` is acknowledged with its arguments, `ask-me` is followed by an event
/// `question` whose acknowledgement comes back as `answered`.
class EchoServer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EchoServer)

public:
    enum class Level { SocketIo, EngineIo };

    /// Of conformance suites: a payload of a million bytes, short times.
    [[nodiscard]] static net::Limits usualLimits();

    EchoServer(Level level, const net::Limits &limits, clock::Clock &clock);

    /// On this machine's own addresses, IPv6 where it has it. False: the port is not free. 0 takes one that is.
    bool listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_listener.port(); }
    [[nodiscard]] net::EnginePort &engine() { return m_engine; }
    /// `/socket.io/`, or `/engine.io/` at that level.
    [[nodiscard]] static QString pathOf(Level level);

private:
    static void echoPackets(net::EngineLink &link);
    void echoEvents(net::EngineLink &link);

    net::Limits m_limits;
    clock::Clock &m_clock;
    net::AddressCounts m_strangers;
    net::Listener m_listener;
    net::Listener m_ipv6;
    net::EnginePort m_engine;
    clock::Alarm m_sweep;
};

} // namespace mantimon::testing
