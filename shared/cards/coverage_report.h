#pragma once

#include "rules/coverage.h"

#include <string>
#include <vector>

/// What of the language of effects games have exercised. Its words are written as card files write them:
/// `do heal`, `place bench`, `pick random`, `count heads`, `if has_damage`, `if not has_damage` (a condition
/// that did not hold), `query hp`, `lock items`, `for this_turn`, `trigger on_play`.
namespace mantimon::cards {

struct CoverageReport
{
    std::vector<std::string> notExercised; ///< words that cards use and no game has come to
    std::vector<std::string> notActed;     ///< effects of cards that have never acted: `ember-fox: attack 2: heal`
    std::vector<std::string> notUsed;      ///< words that no card uses
};

[[nodiscard]] CoverageReport reportOn(const rules::Coverage &coverage, const rules::CardCatalog &cards);

} // namespace mantimon::cards
