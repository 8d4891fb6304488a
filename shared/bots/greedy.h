#pragma once

#include "bots/dice.h"
#include "bots/knowledge.h"
#include "bots/lore.h"

namespace mantimon::bots {

/// One ply: tries each action, and each answer to a prompt, on states that could be the real one
/// (determinise.h), and takes what evaluate() likes best. In a turn it first does whatever makes its
/// position better, and only then what ends the turn: attacking at once would always look best.
/// The seat must be waited for.
[[nodiscard]] rules::Action greedyAction(const rules::State &state, const Knowledge &knowledge, const Lore &lore,
                                         Dice &dice);

} // namespace mantimon::bots
