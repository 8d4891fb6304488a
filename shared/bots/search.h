#pragma once

#include "bots/bot.h"

namespace mantimon::bots {

/// Flat Monte Carlo with sequential halving. The candidates are what the greedy bot ranks highest. Each
/// is played on from states that could be the real one, the own turn going on greedily and the
/// opponent's by Instinct, until that has ended; evaluate() says how that stands. All candidates of a round meet the
/// same states and the same chance, and are held against the greedy choice; after each round the worse half is dropped.
/// In the end the greedy choice stands unless another leads it by more than chance explains. The seat must be waited
/// for.
[[nodiscard]] rules::Action searchedAction(const rules::State &state, const Knowledge &knowledge, const Lore &lore,
                                           const Effort &effort, Dice &dice);

} // namespace mantimon::bots
