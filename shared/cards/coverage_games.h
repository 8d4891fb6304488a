#pragma once

#include "rules/coverage.h"
#include "rules/ruleset.h"

#include <cstdint>
#include <span>

namespace mantimon::cards {

struct CoverageGames
{
    int games = 0;
    std::uint64_t seed = 1;
    int first = 0; ///< how many were played before: a long run may be made in pieces
};

/// Plays games between random decks (randomDeck), each around another card, under the rulesets in turn; both
/// do whatever is legal, but rather do something than end their turn, and in every other game, as chance will, keep
/// their energies together. What the cards' effects come to is noted in `coverage`. The same numbers play the same
/// games. Returns how many plies there were.
std::int64_t playForCoverage(const rules::CardCatalog &cards, std::span<const rules::Ruleset> rulesets,
                             const CoverageGames &which, rules::Coverage &coverage);

} // namespace mantimon::cards
