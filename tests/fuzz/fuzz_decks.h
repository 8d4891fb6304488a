#pragma once

#include "cards/deck.h"
#include "rules/engine.h"

#include <array>
#include <vector>

namespace mantimon::fuzz {

/// What two sit down with.
struct Table
{
    rules::Ruleset ruleset;
    std::array<cards::DeckList, 2> lists;
    std::array<rules::Deck, 2> decks;
};

/// Every two shipped decks of one ruleset, a deck against itself too; in the order of their file names.
[[nodiscard]] const std::vector<Table> &tables();

} // namespace mantimon::fuzz
