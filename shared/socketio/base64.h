#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mantimon::socketio {

/// RFC 4648, section 4, with padding.
[[nodiscard]] std::string toBase64(std::string_view bytes);
/// Nothing when the text is not that, to the letter.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace mantimon::socketio
