#pragma once

#include "bots/dice.h"
#include "bots/knowledge.h"
#include "bots/lore.h"

namespace mantimon::bots {

/// A state that could be the real one for all that `knowledge.seat()` may know: what its view shows is
/// the same, under the same instance ids, and everything else is drawn anew, the game's chance too.
/// So whoever tries moves out on it learns nothing that is hidden. Two states that differ only in what
/// the seat may not know give the same result for equal dice.
///
/// Own deck and prizes: the cards that the seat misses, in a random order below those it knows to lie
/// on top. The opponent's hand, deck and prizes: one of `lore.decks()` that explains most of the cards
/// seen of it, each as likely as the others, without those cards; in its hand what is known to be
/// there. What no deck explains takes the place of random others.
///
/// Cards get new places in State::cards, as the real ones follow the alphabet of whole decks, hidden
/// cards included. The seat must be waited for (rules::mustAct).
[[nodiscard]] rules::State determinise(const rules::State &state, const Knowledge &knowledge, const Lore &lore,
                                       Dice &dice);

} // namespace mantimon::bots
