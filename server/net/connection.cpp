#include "net/connection.h"

#include "protocol/encode.h"

namespace mantimon::net {

void Connection::refuse(std::optional<qint64> requestId, const protocol::Refused &refused)
{
    if (requestId) {
        send(framer().frameAnswer(*requestId, protocol::encodePayload(protocol::Answer(refused))));
        return;
    }
    const protocol::FrameError error{.refused = refused};
    send(framer().framePush(error.event, protocol::encodePayload(protocol::Push(error))));
}

} // namespace mantimon::net
