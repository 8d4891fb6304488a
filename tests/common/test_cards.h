#pragma once

#include "common/effect_tree.h"
#include "rules/engine.h"

#include <cstdint>

namespace mantimon::testing {

/// A small set of cards, written for tests, that between them use every operation.
[[nodiscard]] const rules::CardCatalog &testCards();

/// The same cards under other indices: a catalogue to which two cards have been added.
[[nodiscard]] const rules::CardCatalog &widerTestCards();

[[nodiscard]] rules::Ruleset standardRules();
[[nodiscard]] rules::Ruleset classicRules();

/// A deck of testCards() for the ruleset; `variant` 0 or 1 picks one of two.
[[nodiscard]] rules::Deck testDeck(const rules::CardCatalog &cards, const rules::Ruleset &ruleset, int variant);

/// A set-up of two test decks with a key made from `seed`.
[[nodiscard]] rules::GameSetup testSetup(const rules::CardCatalog &cards, const rules::Ruleset &ruleset,
                                         std::uint32_t seed);

} // namespace mantimon::testing
