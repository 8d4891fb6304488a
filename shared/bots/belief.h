#pragma once

#include "bots/dice.h"
#include "bots/lore.h"

#include <cstddef>
#include <vector>

namespace mantimon::bots {

using Cards = std::vector<rules::CardId>;

/// What is known of a player's decks; all lists sorted.
struct Evidence
{
    Cards seen;               ///< where everybody can look, energies of an energy deck included
    Cards held;               ///< hidden, but known to be among the `hidden` cards or the `energies`
    std::size_t hidden = 0;   ///< cards of the main deck that nobody has seen
    std::size_t energies = 0; ///< cards still in the energy deck
};

struct Guess
{
    Cards hidden;   ///< `evidence.hidden` of them, sorted, with all of `held` that are not energies of that deck
    Cards energies; ///< `evidence.energies` of them, sorted
};

/// What may lie hidden with a player of whom that is known. `decks`: at least one, each sorted.
[[nodiscard]] Guess guessCards(const Evidence &evidence, const std::vector<rules::Deck> &decks, const Lore &lore,
                               Dice &dice);

} // namespace mantimon::bots
