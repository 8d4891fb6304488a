#pragma once

#include "base/inline_vector.h"

#include <cstdint>
#include <string>

namespace mantimon::rules {

/// The numbers of a variant of the game, from resources/rulesets/<name>.json. A field's comment
/// names its key there; `standard` gives the defaults. Plain data: loaded by mantimon::cards.
struct Ruleset
{
    std::string name = "standard";

    int deckSize = 40;               ///< deck.size, cards
    int deckMaxCopies = 4;           ///< deck.max_copies, of one name, basic energy excepted
    int deckMinBasics = 8;           ///< deck.min_basics
    int energyDeckSize = 20;         ///< energy_deck.size; 0: no energy deck, all energy lies in the main deck
    int handOpening = 7;             ///< hand.opening, cards
    int benchSize = 5;               ///< bench.size, 1 to 8
    int prizes = 0;                  ///< prizes.count; 0: victory by points
    int pointsToWin = 4;             ///< points.to_win
    int openingEnergyFirst = 0;      ///< energy_zone.opening[0], for the player who goes first
    int openingEnergySecond = 2;     ///< energy_zone.opening[1]
    int energyPerTurn = 1;           ///< energy.per_turn, attachments
    int retreatsPerTurn = 1;         ///< retreat.per_turn
    int supportersPerTurn = 1;       ///< supporter.per_turn
    int stadiumsPerTurn = 1;         ///< stadium.per_turn
    bool attackOnTurnOne = false;    ///< first_turn.attack
    bool supporterOnTurnOne = false; ///< first_turn.supporter
    bool drawOnTurnOne = true;       ///< first_turn.draw

    int weakness = 20;               ///< weakness.amount: added, or the factor
    bool weaknessMultiplies = false; ///< weakness.multiply
    int resistance = 20;             ///< resistance.amount, hp

    int poisonDamage = 10;    ///< conditions.poison
    int burnDamage = 20;      ///< conditions.burn
    int confusionDamage = 30; ///< conditions.confusion

    int turnLimit = 60; ///< turn_limit, both players' turns together

    int turnSeconds = 180;                              ///< clock.turn_seconds
    int promptSeconds = 30;                             ///< clock.prompt_seconds
    int bankSeconds = 0;                                ///< clock.bank_seconds; 0: no bank
    base::InlineVector<int, 8> warningsPercent{50, 25}; ///< clock.warnings_percent, falling, 1 to 99
    int timeoutsToForfeit = 2;                          ///< timeouts.to_forfeit, in a row
    int graceSeconds = 120;                             ///< disconnect.grace_seconds
    int extensionSeconds = 15;                          ///< reconnect.extension_seconds
};

} // namespace mantimon::rules
