#pragma once

#include "bots/lore.h"

namespace mantimon::bots {

/// How good a position is, in points of a thousand: the unit is a thousandth of a point of the score
/// in `standard` (four of them win). Written down from how the game is won, then tuned by letting the
/// greedy bot play against itself with one number changed.
struct Weights
{
    int win = 1'000'000;     ///< nothing outweighs the end
    int wholeScore = 4'000;  ///< all the points or prizes that win; a knock-out is worth its share
    int mantimon = 60;       ///< a body on the table: it can be promoted, evolved, given energy
    int evolved = 40;        ///< each stage above the basic: it cost a card and a turn
    int hpLeft = 1;          ///< each hp, so that healing and evolving count
    int wound = 60;          ///< percent of its knock-out's score that is lost when all hp are: damage
                             ///< is half the way to a knock-out, more so the nearer it comes (squared)
    int potentialActive = 4; ///< each hp that the active one's best attack does, less what energy misses
    int potentialBench = 2;  ///< it has to come forward first
    int dream = 35;          ///< percent of that for the attacks of what it may evolve into
    int energy = 6;          ///< attached, beside what it helps to pay: it may pay a retreat
    int energyInZone = 4;    ///< not yet attached
    int tool = 20;
    int firstOnBench = 140; ///< who has nobody to promote loses with the active one
    int secondOnBench = 60;
    int strike = 50;      ///< percent of what the active one could knock out when its side moves next
    int menace = 25;      ///< and when the other side moves first
    int scratch = 35;     ///< percent of that, times the share of the hp, when it does not suffice
    int unknownCard = 20; ///< a card in the opponent's hand
    int asleep = 60;      ///< of the active one; half of the sleepers wake in time
    int paralyzed = 70;
    int confused = 50;
    int burned = 45;
    int poisoned = 40;
    int made = 30;      ///< a lasting effect, for its maker
    int lastCards = 80; ///< for each of the last three cards that a deck misses: its owner will lose
};

/// What an own card in hand is worth, by what can be done with it on this board; less than playing it
/// usefully brings, so that it is played, and more than playing it for nothing.
[[nodiscard]] int worthInHand(const rules::State &state, rules::Seat seat, rules::CardId card, const Lore &lore);

/// What the Mantimon at `slot` index of `seat` can do, hp: its best attack, less for each energy that
/// misses; with the energy `more`, if that were attached to it.
[[nodiscard]] int potentialOf(const rules::State &state, rules::Seat seat, std::size_t slot, const Lore &lore,
                              rules::CardIndex more = rules::noIndex);

/// The damage of the best attack that the active one of `seat` can pay with `more` units, hp.
[[nodiscard]] int bestBlow(const rules::State &state, rules::Seat seat, int more, const Lore &lore);

/// For `seat`, from what it sees of `state`: of the opponent's hidden cards only the numbers count.
[[nodiscard]] int evaluate(const rules::State &state, rules::Seat seat, const Lore &lore);

} // namespace mantimon::bots
