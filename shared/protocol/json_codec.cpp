#include "protocol/json_codec.h"

#include "protocol/json_reader.h"
#include "protocol/request_decoder.h"

#include <QStringConverter>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace mantimon::protocol {

class JsonCodec::Parser
{
public:
    /// Null with `error` set when the text is not one JSON value.
    std::optional<simdjson::dom::element> parse(QByteArrayView text, std::optional<ReadError> &error)
    {
        const auto size = static_cast<std::size_t>(text.size());
        simdjson::dom::element root;
        // A view of nothing has no address, which the parser would hand to memcpy.
        simdjson::error_code wrong = text.isEmpty() ? simdjson::EMPTY : makeRoom(size);
        if (!wrong)
            wrong = m_parser.parse(text.data(), size).get(root);
        if (!wrong)
            return root;
        error = ReadError{{}, wrong == simdjson::DEPTH_ERROR ? "is nested too deeply" : "is not JSON"};
        return std::nullopt;
    }

private:
    /// simdjson resets the depth whenever it grows by itself.
    simdjson::error_code makeRoom(std::size_t size)
    {
        constexpr std::size_t usual = 4096;
        if (m_parser.capacity() >= size && m_parser.capacity() > 0)
            return simdjson::SUCCESS;
        return m_parser.allocate(std::max(size, usual), maxDepth);
    }

    simdjson::dom::parser m_parser;
};

namespace {

constexpr std::size_t eventBytes = 64;

DecodeError toDecodeError(const ReadError &error, std::optional<qint64> id)
{
    return {ErrorCode::InvalidPayload, QString::fromStdString(error.field), QString::fromStdString(error.message), id};
}

DecodeError unknownEvent(std::string_view event, std::optional<qint64> id)
{
    const auto name = QString::fromUtf8(event.data(), static_cast<qsizetype>(event.size()));
    return {ErrorCode::UnknownEvent, u"event"_s, u"there is no event "_s + name, id};
}

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

JsonCodec::JsonCodec() : m_parser(std::make_unique<Parser>()) {}

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
