#pragma once

#include <string_view>

namespace mantimon::socketio {

/// Whether the bytes are well-formed UTF-8 (RFC 3629).
[[nodiscard]] bool isUtf8(std::string_view bytes);

} // namespace mantimon::socketio
