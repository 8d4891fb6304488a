#pragma once

#include "scenarios/mismatch.h"
#include "scenarios/scenario.h"

#include <span>
#include <vector>

namespace mantimon::scenarios {

/// What went otherwise than a scenario says.
struct Failure
{
    std::string file;
    std::string scenario;
    std::string step; ///< "step 2 (attack Flare Dash)", or "the end"
    Mismatch what;

    /// "first-light.json: Flare Dash burns: step 1 (attack Flare Dash): own.active.damage: expected 30, was 20"
    [[nodiscard]] std::string text() const;
    friend bool operator==(const Failure &, const Failure &) = default;
};

/// How many keys are tried until chance falls as a step says: enough for a dozen coins.
inline constexpr int mostTries = 50'000;

/// Plays the scenario; empty when everything is as it says. Ends at the first step that cannot be
/// taken, or at which something is not as expected (then everything that is not).
[[nodiscard]] std::vector<Failure> play(const Scenario &scenario, const rules::CardCatalog &cards,
                                        int tries = mostTries);

} // namespace mantimon::scenarios
