#pragma once

#include "scenarios/scenario.h"

/// From what a step says to what the rules are asked.
namespace mantimon::scenarios {

struct Asked
{
    rules::Action action;
    /// What the step names and nobody finds there, in words; the action then names an id that nobody
    /// has, so that a refusal can be expected.
    std::string missing;
};

[[nodiscard]] Asked actionOf(const Step &step, rules::Seat by, const rules::State &state,
                             const rules::CardCatalog &cards);

/// "attack Flare Dash": a step as a person would say it.
[[nodiscard]] std::string described(const Step &step);

} // namespace mantimon::scenarios
