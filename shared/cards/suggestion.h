#pragma once

#include <span>
#include <string>
#include <string_view>

namespace mantimon::cards {

/// ", did you mean "burned"?" for the nearest of `known`, or nothing when none is near.
[[nodiscard]] std::string didYouMean(std::string_view name, std::span<const std::string_view> known);

} // namespace mantimon::cards
