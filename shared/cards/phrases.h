#pragma once

#include "cards/effect_shape.h"
#include "rules/card.h"

#include <string>
#include <vector>

/// The parts that generated texts are put together from. English; lower case, no full stop.
namespace mantimon::cards {

/// Names and tags are in `words`, those of the catalogue.
struct Wording
{
    EffectContext context = EffectContext::Used;
    const std::vector<std::string> &words;
};
/// "1 of your opponent's benched fire Mantimon"
[[nodiscard]] std::string mantimonPhrase(const rules::Selector &selector, const Wording &wording);
/// Without how many: "your opponent's benched fire Mantimon".
[[nodiscard]] std::string groupPhrase(const rules::Selector &selector, const Wording &wording);

/// "you", "your opponent", "each player"
[[nodiscard]] std::string playerPhrase(rules::Side side);
/// "your", "your opponent's", "each player's"
[[nodiscard]] std::string possessive(rules::Side side);

/// "2 item cards", "1 basic Mantimon"
[[nodiscard]] std::string cardsPhrase(int count, const rules::Filter &filter, const Wording &wording);
/// "item cards"
[[nodiscard]] std::string allCardsPhrase(const rules::Filter &filter, const Wording &wording);
/// "2 fire energies", "1 energy"
[[nodiscard]] std::string energiesPhrase(int count, rules::Type type);
/// Where energies are counted, a selector's type is theirs and not the Mantimon's.
[[nodiscard]] rules::Type energyTypeOf(const rules::Selector &selector);
[[nodiscard]] rules::Selector withoutType(rules::Selector selector);

/// What an amount counts: "fire energy attached to this Mantimon", "heads".
[[nodiscard]] std::string countedPhrase(const rules::Amount &amount, const Wording &wording);
/// "20 damage", "10 damage plus 20 more for each heads", "1 card for each …"; the unit as it reads
/// after one and after several.
struct Unit
{
    std::string one;
    std::string many;
    int size = 1; ///< of the amount's steps: 10 for damage counters
};
[[nodiscard]] std::string amountPhrase(const rules::Amount &amount, const Unit &unit, const Wording &wording);

/// "20 more damage", "1 less point": how an amount changes a number of such units.
[[nodiscard]] std::string changePhrase(const rules::Amount &amount, const Unit &unit, const Wording &wording);

/// "the defending Mantimon is poisoned"
[[nodiscard]] std::string testPhrase(const rules::Test &test, const Wording &wording);

/// " this turn", " until the end of your opponent's next turn"; empty for what stands.
[[nodiscard]] std::string durationPhrase(rules::Duration duration, const rules::Selector &affected);

} // namespace mantimon::cards
