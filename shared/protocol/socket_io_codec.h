#pragma once

#include "protocol/codec.h"
#include "socketio/packet.h"

#include <memory>

namespace mantimon::protocol {

class JsonParser;

/// The same messages over Socket.IO, in one namespace: events whose one argument is the message's `data`,
/// answered by acknowledgements. Frames are Engine.IO's text packets.
class SocketIoCodec final : public Framer
{
public:
    explicit SocketIoCodec(std::string nsp);
    ~SocketIoCodec() override;

    [[nodiscard]] const std::string &nsp() const { return m_nsp; }

    /// Of an event.
    [[nodiscard]] base::Result<Incoming, DecodeError> decode(const socketio::Packet &event);

    [[nodiscard]] QString frameAnswer(qint64 id, const Payload &payload) const override;
    [[nodiscard]] QString framePush(std::string_view event, const Payload &payload) const override;

private:
    const std::string m_nsp;
    std::unique_ptr<JsonParser> m_parser;
    QString m_eventHead; ///< `42/game,`
    QString m_ackHead;
};

/// Of a CONNECT_ERROR: `{"code": …, "details": …}`, as a refusal has them.
[[nodiscard]] Payload encodeConnectErrorData(const Refused &refusal);

} // namespace mantimon::protocol
