#include "protocol/socket_io_codec.h"

#include "protocol/json_parser.h"
#include "protocol/limits.h"
#include "protocol/request_decoder.h"
#include "protocol/write_parts.h"
#include "socketio/engine_packet.h"

using namespace Qt::StringLiterals;

namespace mantimon::protocol {

namespace {

/// What stands before the id and the arguments of every packet of this kind.
QString headOf(socketio::PacketType type, const std::string &nsp)
{
    const std::string packet = socketio::encodePacket({.type = type, .nsp = nsp});
    return QString::fromStdString(socketio::encodeEnginePacket(socketio::EngineType::Message, packet));
}

} // namespace

SocketIoCodec::SocketIoCodec(std::string nsp)
    : m_nsp(std::move(nsp)), m_parser(std::make_unique<JsonParser>()),
      m_eventHead(headOf(socketio::PacketType::Event, m_nsp)), m_ackHead(headOf(socketio::PacketType::Ack, m_nsp))
{
}

SocketIoCodec::~SocketIoCodec() = default;

base::Result<Incoming, DecodeError> SocketIoCodec::decode(const socketio::Packet &event)
{
    const socketio::EventContent content = socketio::eventContent(event);
    const std::optional<qint64> id = event.id;
    if (content.name.size() > limits::nameBytes)
        return base::failure(DecodeError{ErrorCode::InvalidPayload, u"event"_s, u"is too long"_s, id});
    const RequestDecoder decoder = requestDecoder(content.name);
    if (!decoder)
        return base::failure(unknownEvent(content.name, id));
    if (content.arguments.size() > 1)
        return base::failure(DecodeError{ErrorCode::InvalidPayload, u"data"_s, u"is one object, not several"_s, id});

    std::optional<ReadError> error;
    std::optional<simdjson::dom::element> element;
    if (!content.arguments.empty())
        element = m_parser->parse(content.arguments.front(), error);
    if (element && element->is_null())
        element.reset();
    const JsonReader data(element, "data", error);
    if (element)
        data.requireObject();
    if (!error) {
        Request request = decoder(data);
        if (!error)
            return Incoming{id, std::move(request)};
    }
    return base::failure(toDecodeError(*error, id));
}

QString SocketIoCodec::frameAnswer(qint64 id, const Payload &payload) const
{
    return m_ackHead + QString::number(id) + u'[' + QString::fromUtf8(payload) + u']';
}

QString SocketIoCodec::framePush(std::string_view event, const Payload &payload) const
{
    const QLatin1StringView name(event.data(), static_cast<qsizetype>(event.size()));
    return m_eventHead + "[\""_L1 + name + "\","_L1 + QString::fromUtf8(payload) + u']';
}

Payload encodeConnectErrorData(const Refused &refusal)
{
    JsonWriter out;
    out.beginObject();
    out.field("code", nameOf(refusal.code));
    writeDetails(out, refusal);
    out.endObject();
    return out.text();
}

} // namespace mantimon::protocol
