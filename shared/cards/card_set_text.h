#pragma once

#include "cards/load_error.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mantimon::cards {

/// A whole card set as one JSON text, to be kept: its files in the order of their names, byte for
/// byte, so that cardSetHash() of what comes back is the same.
[[nodiscard]] std::string cardSetText(std::span<const SourceFile> files);

/// The files that cardSetText() was given, by their last names; unset when it is no such text.
[[nodiscard]] std::optional<std::vector<SourceFile>> cardSetFromText(std::string_view text);

} // namespace mantimon::cards
