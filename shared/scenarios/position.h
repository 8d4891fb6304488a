#pragma once

#include "rules/engine.h"

#include <array>
#include <string>
#include <vector>

/// Positions of the game as people draw them, and what is told about them: files of scenarios that
/// card authors write, and the boards of the tests.
namespace mantimon::scenarios {

using Cards = std::vector<rules::CardId>;

/// One Mantimon with all that lies with it. `card` is noCard for an empty place.
struct DrawnMantimon
{
    rules::CardId card = rules::noCard;
    Cards energies;
    Cards under; ///< what it evolved from, lowest stage first
    rules::CardId tool = rules::noCard;
    int damage = 0; ///< hp
    rules::ConditionMask conditions = 0;
    int paralyzedOn = 1; ///< the turn
    int entered = -1;    ///< the turn it came or evolved on; -1: two turns before
};

struct DrawnSide
{
    DrawnMantimon active;
    std::vector<DrawnMantimon> bench;
    Cards hand;
    Cards deck; ///< top first
    Cards discard;
    Cards energyZone;
    Cards energyDeck; ///< top first
    Cards prizes;
    int points = 0;
    int lastKnockOutTurn = 0; ///< when it last lost a Mantimon; 0: never
};

/// A main phase, in which nothing has been done yet.
struct Position
{
    std::array<DrawnSide, 2> sides; ///< by seat
    rules::CardId stadium = rules::noCard;
    rules::Seat stadiumOwner = rules::Seat::First;
    int turn = 5;
    rules::Seat current = rules::Seat::First; ///< whose turn

    [[nodiscard]] DrawnSide &side(rules::Seat seat) { return sides[rules::indexOf(seat)]; }
    [[nodiscard]] const DrawnSide &side(rules::Seat seat) const { return sides[rules::indexOf(seat)]; }
};

/// What is too much for a state (rules::maxCards and the like), in words; empty when it can be laid.
[[nodiscard]] std::string excessOf(const Position &position);

/// The state that is drawn, its chance from `key`. It must not be too much.
[[nodiscard]] rules::State laid(const Position &position, const rules::Key &key);

} // namespace mantimon::scenarios
