// Decks, as files and as players send them.

#include "cards/deck.h"
#include "common/shipped.h"
#include "target.h"

using namespace mantimon;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto cards = testing::shippedCards();
    static const rules::Ruleset standard = testing::shippedRuleset(QStringLiteral("standard"));
    static const rules::Ruleset classic = testing::shippedRuleset(QStringLiteral("classic"));
    const auto deck = cards::loadDeck({"any.json", std::string(data, data + size)});
    if (!deck) {
        fuzz::require(!deck.error().empty(), "a refused deck has errors");
        return 0;
    }
    for (const rules::Ruleset *ruleset : {&standard, &classic}) {
        if (!cards::validateDeck(*deck, *ruleset, *cards).empty())
            continue;
        const rules::Deck made = cards::toDeck(*deck, *cards);
        fuzz::require(made.main.size() == static_cast<std::size_t>(ruleset->deckSize),
                      "a valid deck has the ruleset's size");
    }
    return 0;
}
