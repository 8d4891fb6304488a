// Frames of players and moderators: plain JSON in any shape.

#include "protocol/json_codec.h"
#include "target.h"

using namespace mantimon;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static protocol::JsonCodec codec;
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    const auto first = codec.decode(text);
    if (!first) {
        // Whoever sent it is told why.
        fuzz::require(!first.error().message.isEmpty(), "a refused frame has a message");
        return 0;
    }
    const auto second = codec.decode(text);
    fuzz::require(second && second->id == first->id, "the same bytes are the same request");
    return 0;
}
