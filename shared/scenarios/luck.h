#pragma once

#include "scenarios/scenario.h"

namespace mantimon::scenarios {

/// What happened in a step, and the state after it; or why it was refused.
struct Taken
{
    rules::State state;
    rules::Outcome outcome;
    bool isLucky = true; ///< chance fell as the step says
};

/// Takes the action from `before` under one key after the other, until chance falls as `luck` says:
/// all coins, and the picked cards among those of the events, in order.
[[nodiscard]] Taken takenWith(const Luck &luck, const rules::State &before, rules::Seat by, const rules::Action &action,
                              const Scenario &scenario, const rules::CardCatalog &cards, int tries);

/// "heads, tails" of the events' coins; "no coin".
[[nodiscard]] std::string coinsOf(const std::vector<rules::Event> &events);

} // namespace mantimon::scenarios
