#pragma once

#include "base/result.h"
#include "socketio/fault.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mantimon::socketio {

enum class JsonKind { Object, Array, String, Number, Literal };

/// What there is to know about a JSON text without keeping its values.
struct JsonOutline
{
    JsonKind kind = JsonKind::Literal;
    std::vector<std::string_view> items{};   ///< of an array: each as it was written
    std::optional<std::string> firstName{};  ///< of an array: its first item, where that is a string or a number
    std::vector<std::string> placeholders{}; ///< what `num` says in each `{"_placeholder": true, …}`; empty: nothing
};

/// More levels are refused.
inline constexpr std::size_t mostLevels = 32;

/// Reads a whole text: strict JSON, of numbers that a double holds, in well-formed UTF-8. The views point into the
/// text.
[[nodiscard]] base::Result<JsonOutline, Fault> outlineOf(std::string_view text);

/// As a JSON string, with its quotes.
[[nodiscard]] std::string quoted(std::string_view text);

} // namespace mantimon::socketio
