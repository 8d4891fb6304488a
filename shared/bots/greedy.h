#pragma once

#include "bots/dice.h"
#include "bots/instinct.h"
#include "bots/knowledge.h"
#include "bots/lore.h"

#include <vector>

namespace mantimon::bots {

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

/// As greedyAction, but from a state that is imagined anyway, and prompts by instinct. It is tried under other chance
/// and with the seat's decks in another order, so that it is not chosen by what cannot be known: flips and draws to
/// come.
[[nodiscard]] rules::Action quickGreedyAction(const rules::State &state, rules::Seat seat, const Lore &lore,
                                              Instinct &instinct, Dice &dice);

/// One ply: tries each action, and each answer to a prompt, on states that could be the real one
/// (determinise.h), and takes what evaluate() likes best. In a turn it first does whatever makes its
/// position better, and only then what ends the turn: attacking at once would always look best.
/// The seat must be waited for.
[[nodiscard]] rules::Action greedyAction(const rules::State &state, const Knowledge &knowledge, const Lore &lore,
                                         Dice &dice);

} // namespace mantimon::bots
