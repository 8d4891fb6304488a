// Bodies of polling requests, which hold whatever a Socket.IO client may send: packets of Engine.IO, those of Socket.IO
// in them, and the game's requests in those.

#include "protocol/socket_io_codec.h"
#include "socketio/engine_session.h"
#include "socketio/socket_session.h"
#include "target.h"

using namespace mantimon;

namespace {

const std::string game = "/game";

void hold(const socketio::Packet &packet)
{
    socketio::Packet text = packet;
    text.attachments.clear();
    const auto again = socketio::decodePacket(socketio::encodePacket(text));
    fuzz::require(again && *again == text, "a packet that was read is written so that it can be read again");
    if (packet.isEvent())
        fuzz::require(!socketio::isReservedEventName(socketio::eventContent(packet).name),
                      "nobody sends the protocol's own events");
}

void ask(const socketio::Packet &event)
{
    static protocol::SocketIoCodec codec(game);
    const auto request = codec.decode(event);
    if (!request)
        fuzz::require(!request.error().message.isEmpty(), "a refused request has a message");
}

/// One client, as long as it keeps to the protocol.
class Client
{
public:
    /// False: it is over.
    bool receive(const socketio::EnginePacket &packet)
    {
        const auto step = m_engine.receive(packet, socketio::Transport::Polling, ++m_now);
        if (std::holds_alternative<socketio::DeliverMessage>(step))
            return deliver(packet);
        return !m_engine.isOver();
    }

private:
    bool deliver(const socketio::EnginePacket &packet)
    {
        const auto outcome =
            packet.isBinary ? m_session.receiveBinary(packet.data) : m_session.receiveText(packet.data);
        if (const auto *asked = std::get_if<socketio::ConnectAsked>(&outcome)) {
            m_session.accept(asked->nsp);
            (void)m_session.expectAck(asked->nsp);
        }
        if (const auto *came = std::get_if<socketio::AckCame>(&outcome))
            hold(came->packet);
        if (const auto *came = std::get_if<socketio::EventCame>(&outcome)) {
            fuzz::require(m_session.isConnected(came->packet.nsp) && came->packet.isWhole(),
                          "events come in a namespace, with what belongs to them");
            hold(came->packet);
            ask(came->packet);
        }
        return !std::holds_alternative<socketio::Broken>(outcome);
    }

    socketio::Milliseconds m_now = 0;
    socketio::EngineSession m_engine{{}, socketio::Transport::Polling, 0};
    socketio::SocketSession m_session{{game, "/monitor"}};
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto packets = socketio::decodePayload({reinterpret_cast<const char *>(data), size});
    if (!packets)
        return 0;
    fuzz::require(packets->size() <= socketio::mostPacketsInPayload, "a payload holds so many packets");
    Client client;
    for (const socketio::EnginePacket &packet : *packets) {
        if (!client.receive(packet))
            break;
    }
    return 0;
}
