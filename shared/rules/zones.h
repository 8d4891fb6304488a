#pragma once

#include "rules/table.h"

/// Moving cards: the only code that puts a card into a zone once a game has begun.
namespace mantimon::rules {

/// Who sees the cards of `seat`'s zone.
[[nodiscard]] ViewerMask seenIn(ZoneType zone, Seat seat);
/// Whether energies live in a deck of their own.
[[nodiscard]] bool hasEnergyDeck(const Ruleset &ruleset);
[[nodiscard]] Zone &zoneOf(State &state, Seat seat, ZoneType zone);

void issueInstance(State &state, CardIndex card);
void removeFrom(Zone &zone, CardIndex card);
/// By the game's stream; all its ids are issued anew.
void shuffle(Table &table, Seat seat, ZoneType zone);
/// The top of the deck into the hand; false when there is none.
bool drawCard(Table &table, Seat seat);
/// The top of the energy deck into the zone, if there is one.
void flipEnergy(Table &table, Seat seat);

/// Puts `card`, which lies in no zone any more, into its owner's `to`; a basic energy goes to the
/// energy zone or deck instead of hand or deck where the ruleset has them. `onTop`: of a deck, else
/// under it. Whoever `knew` the card and may not see the new zone loses its id.
void putInto(Table &table, CardIndex card, ZoneType from, ZoneType to, ViewerMask knew, bool onTop = false);
/// From a public place into its owner's discard.
void discard(Table &table, CardIndex card, ZoneType from);
/// From a zone of `seat` to another.
void moveCard(Table &table, CardIndex card, Seat seat, ZoneType from, ZoneType to, bool onTop = false);

/// Lays `energy`, which lies in no zone any more, with the Mantimon at `to`.
void attachEnergy(Table &table, CardIndex energy, Slot to);
/// Takes an attached energy off its bearer; it lies in no zone then.
void detachEnergy(Table &table, CardIndex energy);
/// Likewise a tool, where there is none yet.
void attachTool(Table &table, CardIndex tool, Slot to);
[[nodiscard]] CardIndex detachTool(Table &table, Slot from);

/// Lays `evolution`, which lies in no zone any more, on the Mantimon at `place`; conditions and
/// effects on it end.
void putOnTop(Table &table, CardIndex evolution, Slot place, ZoneType from);
/// Takes the top card off an evolved Mantimon; the card lies in no zone then.
[[nodiscard]] CardIndex takeOffTop(Table &table, Slot place);

/// Where `card` lies that handOf (select.h) has found: the hand or the energy zone.
[[nodiscard]] ZoneType zoneInHand(const State &state, Seat seat, CardIndex card);

/// Puts a basic on the bench, or in the active place when `toActive`. There must be room.
Slot putInPlay(Table &table, Seat seat, CardIndex card, bool toActive);
/// Takes the Mantimon and all with it out of play, into `to` (hand, deck or discard).
void removeFromPlay(Table &table, Slot slot, ZoneType to);
/// Conditions and made effects on it end.
void endEffectsOn(Table &table, InPlay &mantimon);
/// Made effects on it end.
void endMadeEffectsOn(Table &table, CardIndex bearer);
/// Changes places of the active with `bench`; the active place may be empty.
void swapActive(Table &table, Slot bench);
/// Made effects that hang on a card which has left play.
void endEffectsOf(Table &table, CardIndex gone);

} // namespace mantimon::rules
