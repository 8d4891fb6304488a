#include "protocol/json_codec.h"

#include "protocol/json_parser.h"
#include "protocol/json_reader.h"
#include "protocol/request_decoder.h"

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace mantimon::protocol {

namespace {

constexpr std::size_t eventBytes = 64;

QString join(QLatin1StringView head, const QString &label, const Payload &payload)
{
    constexpr auto data = ",\"data\":"_L1;
    const QString body = QString::fromUtf8(payload);
    QString frame;
    frame.reserve(head.size() + label.size() + data.size() + body.size() + 1);
    frame.append(head).append(label).append(data).append(body).append(u'}');
    return frame;
}

} // namespace

JsonCodec::JsonCodec() : m_parser(std::make_unique<JsonParser>()) {}

JsonCodec::~JsonCodec() = default;

base::Result<Incoming, DecodeError> JsonCodec::decode(QByteArrayView text)
{
    std::optional<ReadError> error;
    const JsonReader frame(m_parser->parse(text, error), {}, error);
    frame.requireObject();
    const std::optional<qint64> id = frame.numberIf("id", 0, std::numeric_limits<qint64>::max());
    if (error)
        return base::failure(toDecodeError(*error, std::nullopt));

    const std::string_view event = frame.text("event", eventBytes);
    const RequestDecoder decoder = requestDecoder(event);
    if (!error && !decoder)
        return base::failure(unknownEvent(event, id));

    const JsonReader data = frame.objectIf("data");
    if (!error) {
        Request request = decoder(data);
        if (!error)
            return Incoming{id, std::move(request)};
    }
    return base::failure(toDecodeError(*error, id));
}

QString JsonCodec::frameAnswer(qint64 id, const Payload &payload) const
{
    return join("{\"ack\":"_L1, QString::number(id), payload);
}

QString JsonCodec::framePush(std::string_view event, const Payload &payload) const
{
    const auto name = QLatin1StringView(event.data(), static_cast<qsizetype>(event.size()));
    return join("{\"event\":"_L1, u'"' + name + u'"', payload);
}

} // namespace mantimon::protocol
