#pragma once

#include "bots/dice.h"
#include "bots/knowledge.h"
#include "bots/lore.h"

#include <vector>

namespace mantimon::bots {

/// What an action must gain to be worth doing; so no turn goes round in a circle.
inline constexpr int leastGain = 2;
/// How many prompts in a row a trial answers before the position is judged as it is.
inline constexpr int mostPrompts = 10;

/// By its kind: an attack, or passing.
[[nodiscard]] bool endsTurn(const rules::Action &action);

/// What an action looks like at once.
struct Judged
{
    rules::Action action;
    long value = 0;       ///< by evaluate(), summed over a few states
    bool endsTurn = true; ///< or answers a prompt
};
/// Each action and each answer worth comparing, what the greedy bot does first: what makes the
/// position better, then what ends the turn, then the rest, each from the best on. Never empty.
[[nodiscard]] std::vector<Judged> judgedActions(const rules::State &state, const Knowledge &knowledge, const Lore &lore,
                                                Dice &dice);

/// One ply: tries each action, and each answer to a prompt, on states that could be the real one
/// (determinise.h), and takes what evaluate() likes best. In a turn it first does whatever makes its
/// position better, and only then what ends the turn: attacking at once would always look best.
/// The seat must be waited for.
[[nodiscard]] rules::Action greedyAction(const rules::State &state, const Knowledge &knowledge, const Lore &lore,
                                         Dice &dice);

} // namespace mantimon::bots
