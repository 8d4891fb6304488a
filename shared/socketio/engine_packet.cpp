#include "socketio/engine_packet.h"

#include "socketio/base64.h"
#include "socketio/utf8.h"

namespace mantimon::socketio {

namespace {

constexpr char lastType = '6';

base::Result<EnginePacket, Fault> decodePayloadPacket(std::string_view text)
{
    if (!text.starts_with('b')) {
        if (!isUtf8(text))
            return base::failure(Fault::NotUtf8);
        return decodeEnginePacket(text);
    }
    auto bytes = fromBase64(text.substr(1));
    if (!bytes)
        return base::failure(Fault::NotBase64);
    return EnginePacket{EngineType::Message, std::move(*bytes), true};
}

} // namespace

base::Result<EnginePacket, Fault> decodeEnginePacket(std::string_view text)
{
    if (text.empty())
        return base::failure(Fault::EmptyPacket);
    if (text.front() < '0' || text.front() > lastType)
        return base::failure(Fault::UnknownPacketType);
    return EnginePacket{static_cast<EngineType>(text.front() - '0'), std::string(text.substr(1)), false};
}

std::string encodeEnginePacket(EngineType type, std::string_view data)
{
    std::string text(1, static_cast<char>('0' + static_cast<int>(type)));
    text += data;
    return text;
}

base::Result<std::vector<EnginePacket>, Fault> decodePayload(std::string_view body)
{
    std::vector<EnginePacket> packets;
    for (std::size_t begin = 0; begin <= body.size();) {
        if (packets.size() == mostPacketsInPayload)
            return base::failure(Fault::TooManyPackets);
        const std::size_t end = std::min(body.find(recordSeparator, begin), body.size());
        auto packet = decodePayloadPacket(body.substr(begin, end - begin));
        if (!packet)
            return base::failure(packet.error());
        packets.push_back(std::move(*packet));
        begin = end + 1;
    }
    return packets;
}

std::string encodeBinaryForPayload(std::string_view bytes)
{
    return 'b' + toBase64(bytes);
}

void appendToPayload(std::string &payload, std::string_view packet)
{
    if (!payload.empty())
        payload += recordSeparator;
    payload += packet;
}

} // namespace mantimon::socketio
