#include "net/connection.h"

#include "measure/limit.h"
#include "measure/messages.h"
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

void Connection::refuseUnread(const protocol::DecodeError &error)
{
    measure::countUnread(error.code);
    const bool isWhole = error.field.isEmpty(); // no member of it is wrong: it is no message at all
    if (isWhole)
        measure::countHit(measure::Limit::MessageShape);
    refuse(error.id, protocol::refusedBy(error));
}

} // namespace mantimon::net
