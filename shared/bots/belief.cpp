#include "bots/belief.h"

#include <algorithm>
#include <iterator>

namespace mantimon::bots {

using namespace rules;

namespace {

Cards sorted(Cards cards)
{
    std::sort(cards.begin(), cards.end());
    return cards;
}

Cards common(const Cards &a, const Cards &b)
{
    Cards both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

Cards without(const Cards &all, const Cards &some)
{
    Cards rest;
    std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::back_inserter(rest));
    return rest;
}

/// Energies of an energy deck apart from the rest.
struct Parted
{
    Cards main;
    Cards energy;
};

Parted part(const Cards &cards, const Lore &lore)
{
    const bool hasEnergyDeck = lore.ruleset().energyDeckSize > 0;
    Parted parted;
    for (const CardId card : cards) {
        const bool isEnergy = hasEnergyDeck && lore.cards()[card].kind == CardKind::BasicEnergy;
        (isEnergy ? parted.energy : parted.main).push_back(card);
    }
    return parted;
}

/// One of the decks that explain most of what was seen.
const Deck &likeliest(const Parted &seen, const std::vector<Deck> &decks, Dice &dice)
{
    std::vector<const Deck *> best;
    std::size_t most = 0;
    for (const Deck &deck : decks) {
        const std::size_t explained = common(seen.main, deck.main).size() + common(seen.energy, deck.energy).size();
        if (best.empty() || explained > most) {
            best.clear();
            most = explained;
        }
        if (explained == most)
            best.push_back(&deck);
    }
    return *best[dice.index(best.size())];
}

/// `count` cards: first the certain ones, then random ones of `pool`, again and again if it must be.
Cards draw(Cards certain, const Cards &pool, std::size_t count, Dice &dice)
{
    certain.resize(std::min(certain.size(), count));
    while (certain.size() < count && !pool.empty()) {
        Cards left = pool;
        dice.shuffle(left);
        left.resize(std::min(left.size(), count - certain.size()));
        certain.insert(certain.end(), left.begin(), left.end());
    }
    return sorted(std::move(certain));
}

} // namespace

Guess guessCards(const Evidence &evidence, const std::vector<Deck> &decks, const Lore &lore, Dice &dice)
{
    Cards all = evidence.seen;
    all.insert(all.end(), evidence.held.begin(), evidence.held.end());
    const Parted known = part(sorted(std::move(all)), lore);
    const Deck &deck = likeliest(known, decks, dice);
    Cards pool = without(deck.main, known.main);
    if (pool.empty())
        pool = deck.main;
    Cards energyPool = without(deck.energy, known.energy);
    if (energyPool.empty())
        energyPool = deck.energy.empty() ? pool : deck.energy;
    Guess guess;
    const Parted held = part(evidence.held, lore);
    guess.hidden = draw(held.main, pool, evidence.hidden, dice);
    guess.energies = draw(held.energy, energyPool, evidence.energies, dice);
    return guess;
}

} // namespace mantimon::bots
