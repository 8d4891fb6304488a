#pragma once

#include "bots/lore.h"
#include "games/library.h"

namespace mantimon::lobby {

/// What bots know of the games of a ruleset: its cards, and the starter decks that they may meet.
[[nodiscard]] bots::Lore loreOf(const rules::Ruleset &ruleset, const games::Library &library);

} // namespace mantimon::lobby
