#pragma once

#include "bots/bot.h"

namespace mantimon::bots {

/// Flat Monte Carlo in three stages of equal effort. The candidates are what the greedy bot ranks highest. Each is
/// played on from states that could be the real one, by QuickGreedy to the end of the opponent's next turn; evaluate()
/// says how that stands. All candidates of a stage meet the same states and begin each turn with the same chance, and
/// are held against the greedy choice. The first two stages select; the last is of the greedy choice and one other,
/// which must lead by more than chance explains. The seat must be waited for.
[[nodiscard]] rules::Action searchedAction(const rules::State &state, const Knowledge &knowledge, const Lore &lore,
                                           const Effort &effort, Dice &dice);

} // namespace mantimon::bots
