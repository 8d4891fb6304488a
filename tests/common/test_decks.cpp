#include "common/test_cards.h"

namespace mantimon::testing {

using namespace rules;

namespace {

struct Copies
{
    const char *id;
    int count;
};

void add(std::vector<CardId> &deck, const CardCatalog &cards, const std::vector<Copies> &list)
{
    for (const Copies &copies : list)
        deck.insert(deck.end(), static_cast<std::size_t>(copies.count), cards.find(copies.id));
}

} // namespace

Ruleset standardRules()
{
    return {};
}

Ruleset classicRules()
{
    Ruleset rules;
    rules.name = "classic";
    rules.deckSize = 60;
    rules.deckMinBasics = 1;
    rules.energyDeckSize = 0;
    rules.prizes = 6;
    rules.weakness = 2;
    rules.weaknessMultiplies = true;
    rules.resistance = 30;
    rules.turnLimit = 100;
    return rules;
}

Deck testDeck(const CardCatalog &cards, const Ruleset &ruleset, int variant)
{
    Deck deck;
    const char *energy = variant == 0 ? "fire-energy" : "water-energy";
    if (variant == 0) {
        add(deck.main, cards,
            {{"tin-spark", 4},
             {"tin-blaze", 3},
             {"tin-pyre", 2},
             {"ash-imp", 4},
             {"thorn-hog", 2},
             {"salve", 2},
             {"tonic", 1},
             {"call-bell", 3},
             {"far-glass", 2},
             {"rope", 1},
             {"net", 2},
             {"periscope", 3},
             {"rust", 2},
             {"spade", 2},
             {"old-teacher", 2},
             {"customs", 2},
             {"thick-coat", 1},
             {"ice-road", 1},
             {"prism-energy", 1}});
    } else {
        add(deck.main, cards,
            {{"glass-drop", 4},
             {"glass-flood", 4},
             {"moss-monk", 4},
             {"thorn-hog", 3},
             {"salve", 2},
             {"tonic", 2},
             {"call-bell", 2},
             {"rewind", 2},
             {"net", 2},
             {"periscope", 2},
             {"rope", 1},
             {"catapult", 2},
             {"rust", 1},
             {"whistle", 2},
             {"customs", 2},
             {"thick-coat", 2},
             {"mud-road", 1},
             {"prism-energy", 2}});
    }
    const auto missing = static_cast<std::size_t>(ruleset.deckSize) - deck.main.size();
    const auto inEnergyDeck = static_cast<std::size_t>(ruleset.energyDeckSize);
    auto &energies = inEnergyDeck > 0 ? deck.energy : deck.main;
    energies.insert(energies.end(), inEnergyDeck > 0 ? inEnergyDeck : missing, cards.find(energy));
    return deck;
}

GameSetup testSetup(const CardCatalog &cards, const Ruleset &ruleset, std::uint32_t seed)
{
    GameSetup setup;
    for (std::size_t i = 0; i < 4; ++i)
        setup.key[i] = static_cast<std::uint8_t>(seed >> (8 * i));
    setup.decks = {testDeck(cards, ruleset, 0), testDeck(cards, ruleset, 1)};
    return setup;
}

} // namespace mantimon::testing
