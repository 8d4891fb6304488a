#pragma once

#include "bots/bot.h"

namespace mantimon::bots {

/// Flat Monte Carlo with sequential halving: each candidate (legal actions, answers to a prompt) is
/// played on from states that could be the real one, a new one for each playout, both sides going on
/// by Instinct until the own next turn has ended; evaluate() says how that stands. After each round the
/// worse half of the candidates is dropped. All candidates of a round meet the same states.
/// The seat must be waited for.
[[nodiscard]] rules::Action searchedAction(const rules::State &state, const Knowledge &knowledge, const Lore &lore,
                                           const Effort &effort, Dice &dice);

} // namespace mantimon::bots
