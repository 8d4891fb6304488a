#include "protocol/json_codec.h"

#include "protocol/json_parser.h"
#include "protocol/json_reader.h"
#include "protocol/request_decoder.h"

#include <QStringConverter>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace mantimon::protocol {

namespace {

constexpr std::size_t eventBytes = 64;

/// Decoded where it will lie: frames are long, and each is made for many connections at most once.
QString join(QLatin1StringView head, const QString &label, const Payload &payload)
{
    constexpr auto data = ",\"data\":"_L1;
    const qsizetype start = head.size() + label.size() + data.size();
    // UTF-8 never has fewer bytes than UTF-16 has units.
    QString frame(start + payload.size() + 1, Qt::Uninitialized);
    const auto latin1 = [](char c) { return QChar(QLatin1Char(c)); };
    QChar *at = std::transform(head.begin(), head.end(), frame.data(), latin1);
    at = std::copy(label.begin(), label.end(), at);
    at = std::transform(data.begin(), data.end(), at, latin1);
    at = QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless).appendToBuffer(at, payload);
    *at++ = u'}';
    frame.truncate(at - frame.constData());
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
