#pragma once

#include "scenarios/scenario.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace mantimon::scenarios {

/// An effect of a card which could be left out without any scenario's noticing.
struct Untried
{
    std::string card;  ///< its id
    std::string field; ///< as in the card file: "attacks[1].after.then"
    std::string operation;
    [[nodiscard]] std::string text() const { return card + ": " + field + ": " + operation; }
    friend bool operator==(const Untried &, const Untried &) = default;
};

/// Takes every effect of every card that is asked about away, one at a time, and plays the scenarios
/// in which the card occurs: at least one must then fail. What no scenario misses is not tried.
[[nodiscard]] std::vector<Untried> untriedEffects(std::span<const Scenario> scenarios, const rules::CardCatalog &cards,
                                                  const std::function<bool(const rules::CardDefinition &)> &isAsked);

} // namespace mantimon::scenarios
