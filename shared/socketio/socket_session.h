#pragma once

#include "socketio/packet.h"

#include <set>
#include <string>
#include <variant>
#include <vector>

namespace mantimon::socketio {

// What an Engine.IO message means for the Socket.IO above it.

/// A packet waits for its attachments, or nobody waits for what has come.
struct Incomplete
{
};
/// To be answered by accept() or refuse().
struct ConnectAsked
{
    std::string nsp;
    std::string auth; ///< a JSON object; empty: none
};
/// Is refused already; to be told with `Invalid namespace`.
struct UnknownNamespace
{
    std::string nsp;
};
struct EventCame
{
    Packet packet;
};
/// To an event that expectAck() was called for.
struct AckCame
{
    Packet packet;
};
/// The peer has left the namespace.
struct Left
{
    std::string nsp;
};
/// The session cannot go on.
struct Broken
{
    Fault fault = Fault::NotJson;
};
using SocketOutcome = std::variant<Incomplete, ConnectAsked, UnknownNamespace, EventCame, AckCame, Left, Broken>;

/// The namespaces of one connection, as a value: what may be said in which, and what of a packet with
/// attachments is still to come. The server's side.
class SocketSession
{
public:
    /// The namespaces that are served.
    explicit SocketSession(std::vector<std::string> served);

    [[nodiscard]] SocketOutcome receiveText(std::string_view text);
    [[nodiscard]] SocketOutcome receiveBinary(std::string bytes);

    /// After ConnectAsked: it is connected.
    void accept(std::string_view nsp) { set(nsp, Standing::Connected); }
    /// After ConnectAsked: it may ask again.
    void refuse(std::string_view nsp) { set(nsp, Standing::Absent); }
    /// The server ends it. What the peer has sent before it knew is not a fault.
    void expel(std::string_view nsp) { set(nsp, Standing::Expelled); }
    /// The id of an event that is sent with a wish for an answer.
    [[nodiscard]] AckId expectAck(std::string_view nsp);

    [[nodiscard]] bool isConnected(std::string_view nsp) const;
    /// Of all: none is connected or has asked.
    [[nodiscard]] bool isVacant() const;

private:
    enum class Standing : std::uint8_t { Absent, Asked, Connected, Expelled };
    struct Namespace
    {
        std::string name;
        Standing standing = Standing::Absent;
        AckId lastAckId = -1;
        std::set<AckId> awaited{};
    };

    [[nodiscard]] SocketOutcome take(Packet packet);
    [[nodiscard]] SocketOutcome connectTo(Namespace *place, Packet packet);
    [[nodiscard]] SocketOutcome deliver(Packet packet);
    [[nodiscard]] Namespace *find(std::string_view nsp);
    void set(std::string_view nsp, Standing standing);

    std::vector<Namespace> m_namespaces;
    std::optional<Packet> m_pending{}; ///< attachments of it are missing
};

/// The text that answers CONNECT: `{"sid": …}`, with `pid` where the connection may be recovered.
[[nodiscard]] std::string connectAnswer(std::string_view nsp, std::string_view sid, std::string_view pid = {});
/// CONNECT_ERROR. `data`: JSON; empty: none.
[[nodiscard]] std::string connectError(std::string_view nsp, std::string_view message, std::string_view data = {});

} // namespace mantimon::socketio
