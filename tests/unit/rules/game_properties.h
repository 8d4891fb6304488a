#pragma once

#include "rules/engine.h"

#include <vector>

/// What holds after every action of every game ("Properties that hold in every game"), each said as a function that
/// fails the running test where it does not.
namespace mantimon::testing {

/// A game's state, with what it is played by.
struct Position
{
    const rules::State &state;
    const rules::Ruleset &ruleset;
    const rules::CardCatalog &cards;
};

/// What is about to be done, legally.
struct Step
{
    rules::Seat by = rules::Seat::First;
    rules::Action action;
};

void cardsAreConserved(const Position &now);
/// Also with a catalogue in which the cards lie at other places, if there is one.
void savingIsIdentity(const Position &now, const rules::CardCatalog *wider);
void somebodyCanAct(const Position &now);
void askingChangesNothing(const Position &now);
void legalActionsApply(const Position &now);
void nothingElseApplies(const Position &now, const rules::RandomBelow &random);
void timeoutsApply(const Position &now);

void nothingHiddenIsShown(const Position &before, const Position &now, const std::vector<rules::Event> &events);
void whoLostSightOfACardLostItsId(const Position &before, const Position &now);
void eventsFoldIntoTheView(const Position &before, const Position &now, const std::vector<rules::Event> &events);

/// Of `viewer`, which may also be a spectator: with other cards, or the same in other places, wherever it does not
/// see them, it sees, may do and is told the same. False where there is nothing hidden to change.
bool hiddenCardsDoNotMatter(const Position &now, const Step &next, rules::Viewer viewer,
                            const rules::RandomBelow &random);
void idsDoNotMatter(const Position &now, const Step &next, const rules::RandomBelow &random);

/// An action as somebody might try it who knows what `seat` sees, and who also makes mistakes.
[[nodiscard]] rules::Action triedAction(const Position &now, rules::Seat seat, const rules::RandomBelow &random);

} // namespace mantimon::testing
