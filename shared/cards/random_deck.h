#pragma once

#include "cards/deck.h"
#include "rules/engine.h"

namespace mantimon::cards {

/// A valid deck of `ruleset` at random, such as somebody could have built: whole lines of evolution, energies
/// that pay for their attacks, trainers. `core` is in it, with what it evolves from; noCard for none. Which
/// cards there are must allow it: enough basics, and basic energy of each type that is asked for.
/// The same numbers from `random` make the same deck.
[[nodiscard]] DeckList randomDeck(const rules::CardCatalog &cards, const rules::Ruleset &ruleset, rules::CardId core,
                                  const rules::RandomBelow &random);

/// The cards that are allowed in `ruleset`, in order; basic energies among them.
[[nodiscard]] std::vector<rules::CardId> cardsOf(const rules::CardCatalog &cards, const rules::Ruleset &ruleset);

} // namespace mantimon::cards
