#pragma once

#include "scenarios/scenario.h"

#include <string>
#include <vector>

namespace mantimon::scenarios {

/// One thing that is not as it was expected to be.
struct Mismatch
{
    std::string field; ///< as in the file: "opponent.active.damage"
    std::string expected;
    std::string was;
    friend bool operator==(const Mismatch &, const Mismatch &) = default;
};

/// Everything in which the state, and the events of the step that led to it, differ.
[[nodiscard]] std::vector<Mismatch> mismatches(const Expectation &expected, const rules::State &state,
                                               const std::vector<rules::Event> &events, const rules::Ruleset &ruleset,
                                               const rules::CardCatalog &cards);

} // namespace mantimon::scenarios
