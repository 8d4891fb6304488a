#pragma once

#include "protocol/codec.h"
#include "protocol/json_reader.h"

#include <simdjson.h>

namespace mantimon::protocol {

/// What every codec parses with; its memory is used again for the next text.
class JsonParser
{
public:
    /// Deeper nesting is refused.
    static constexpr std::size_t maxDepth = 16;

    /// Null with `error` set when the text is not one JSON value.
    [[nodiscard]] std::optional<simdjson::dom::element> parse(QByteArrayView text, std::optional<ReadError> &error);

private:
    simdjson::dom::parser m_parser;
};

[[nodiscard]] DecodeError toDecodeError(const ReadError &error, std::optional<qint64> id);
[[nodiscard]] DecodeError unknownEvent(std::string_view event, std::optional<qint64> id);

} // namespace mantimon::protocol
