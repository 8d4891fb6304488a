#pragma once

#include "base/result.h"
#include "cards/load_error.h"
#include "rules/card.h"
#include "rules/engine.h"
#include "rules/ruleset.h"

#include <string>
#include <utility>
#include <vector>

namespace mantimon::cards {

/// A deck as a player writes it down: how many of which card, by its text id.
struct DeckList
{
    using Entries = std::vector<std::pair<std::string, int>>;

    std::string id;
    std::string name;
    std::string ruleset;
    Entries main;
    Entries energy; ///< of the energy deck, where the ruleset has one
    friend bool operator==(const DeckList &, const DeckList &) = default;
};

/// A rule of construction that a deck breaks. `rule` is a key of the ruleset ("deck.size") or one of
/// "card.unknown", "card.ruleset", "card.zone", "card.count", "entries"; `card` is a card's id (or,
/// for copies, its name), empty where the whole deck is meant.
struct DeckViolation
{
    std::string rule;
    std::string card;
    std::string message;
    int count = 0; ///< what the deck has
    int limit = 0; ///< what the rule says
    friend bool operator==(const DeckViolation &, const DeckViolation &) = default;
};

/// More entries than this are not even looked at.
inline constexpr std::size_t maxDeckEntries = 120;

/// `{"id", "name", "ruleset", "cards": {"ember-fox": 2, …}, "energy": {"fire-energy": 10, …}}`. Reads
/// the form only; whether the deck is valid is validateDeck's.
[[nodiscard]] base::Result<DeckList, std::vector<LoadError>> loadDeck(const SourceFile &file);

/// Every rule that the deck breaks, all at once; empty for a valid deck.
[[nodiscard]] std::vector<DeckViolation> validateDeck(const DeckList &deck, const rules::Ruleset &ruleset,
                                                      const rules::CardCatalog &catalog);

/// Of a valid deck.
[[nodiscard]] rules::Deck toDeck(const DeckList &deck, const rules::CardCatalog &catalog);

} // namespace mantimon::cards
