#include "protocol/json_parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon::protocol {

namespace {

/// simdjson resets the depth whenever it grows by itself.
simdjson::error_code makeRoom(simdjson::dom::parser &parser, std::size_t size)
{
    constexpr std::size_t usual = 4096;
    if (parser.capacity() >= size && parser.capacity() > 0)
        return simdjson::SUCCESS;
    return parser.allocate(std::max(size, usual), JsonParser::maxDepth);
}

} // namespace

std::optional<simdjson::dom::element> JsonParser::parse(QByteArrayView text, std::optional<ReadError> &error)
{
    const auto size = static_cast<std::size_t>(text.size());
    simdjson::dom::element root;
    // A view of nothing has no address, which the parser would hand to memcpy.
    simdjson::error_code wrong = text.isEmpty() ? simdjson::EMPTY : makeRoom(m_parser, size);
    if (!wrong)
        wrong = m_parser.parse(text.data(), size).get(root);
    if (!wrong)
        return root;
    error = ReadError{{}, wrong == simdjson::DEPTH_ERROR ? "is nested too deeply" : "is not JSON"};
    return std::nullopt;
}

DecodeError toDecodeError(const ReadError &error, std::optional<qint64> id)
{
    return {ErrorCode::InvalidPayload, QString::fromStdString(error.field), QString::fromStdString(error.message), id};
}

DecodeError unknownEvent(std::string_view event, std::optional<qint64> id)
{
    const auto name = QString::fromUtf8(event.data(), static_cast<qsizetype>(event.size()));
    return {ErrorCode::UnknownEvent, u"event"_s, u"there is no event "_s + name, id};
}

} // namespace mantimon::protocol
