#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace mantimon::protocol {

/// What players can show each other without words; a closed list, which `server:info` tells. How they look is the
/// clients' matter.
inline constexpr auto emotes = std::to_array<std::string_view>(
    {"hello", "good_luck", "well_played", "thinking", "wow", "oops", "sorry", "thanks", "good_game"});

[[nodiscard]] constexpr bool isEmote(std::string_view name)
{
    return std::find(emotes.begin(), emotes.end(), name) != emotes.end();
}

} // namespace mantimon::protocol
