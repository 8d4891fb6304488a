#pragma once

#include "bots/dice.h"
#include "bots/lore.h"

#include <vector>

namespace mantimon::bots {

/// A fair move at a glance, without trying anything out: evolve, bring basics, attach where an attack
/// comes nearer, play most trainers, then the attack that does most. A little random, so that two
/// playouts differ. Trials and playouts answer prompts by it.
class Instinct
{
public:
    Instinct(const Lore &lore, Dice &dice) : m_lore(lore), m_dice(dice) {}

    /// For a seat that is waited for.
    [[nodiscard]] rules::Action choose(const rules::State &state, rules::Seat seat);

private:
    [[nodiscard]] rules::Action answer(const rules::State &state);
    [[nodiscard]] rules::Action answerWithCards(const rules::State &state);

    const Lore &m_lore;
    Dice &m_dice;
    std::vector<rules::Action> m_actions; ///< kept, so that nothing is allocated for each move
};

} // namespace mantimon::bots
