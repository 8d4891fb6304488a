#pragma once

#include "cards/effect_shape.h"
#include "rules/card.h"

#include <string>

/// The parts that generated texts are put together from. English; lower case, no full stop.
namespace mantimon::cards {

/// "1 of your opponent's benched fire Mantimon"
[[nodiscard]] std::string mantimonPhrase(const rules::Selector &selector, EffectContext context);

/// "you", "your opponent", "each player"
[[nodiscard]] std::string playerPhrase(rules::Side side);
/// "your", "your opponent's", "each player's"
[[nodiscard]] std::string possessive(rules::Side side);

/// "2 item cards", "1 basic Mantimon"
[[nodiscard]] std::string cardsPhrase(int count, const rules::Filter &filter);
/// "2 fire energies", "1 energy"
[[nodiscard]] std::string energiesPhrase(int count, rules::Type type);

/// What an amount counts: "fire energy attached to this Mantimon", "heads".
[[nodiscard]] std::string countedPhrase(const rules::Amount &amount, EffectContext context);
/// "20 damage", "10 damage plus 20 more for each heads", "1 card for each …"; the unit as it reads
/// after one and after several.
struct Unit
{
    std::string one;
    std::string many;
    int size = 1; ///< of the amount's steps: 10 for damage counters
};
[[nodiscard]] std::string amountPhrase(const rules::Amount &amount, const Unit &unit, EffectContext context);

/// "20 more damage", "1 less energy": how an amount changes a number of which `noun` is the unit.
[[nodiscard]] std::string changePhrase(const rules::Amount &amount, const std::string &noun, EffectContext context);

/// "the defending Mantimon is poisoned"
[[nodiscard]] std::string testPhrase(const rules::Test &test, EffectContext context);

/// " this turn", " until the end of your opponent's next turn"; empty for what stands.
[[nodiscard]] std::string durationPhrase(rules::Duration duration, rules::Side side);

} // namespace mantimon::cards
