#pragma once

#include "rules/engine.h"

#include <vector>

/// What holds after every action of every game ("Properties that hold in every game"), each said as a function that
/// fails the running test where it does not.
namespace mantimon::testing {

/// A game's state, with what it is played by.
struct Moment
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

void cardsAreConserved(const Moment &now);
/// Also with a catalogue in which the cards lie at other places, if there is one.
void savingIsIdentity(const Moment &now, const rules::CardCatalog *wider);
void somebodyCanAct(const Moment &now);
void askingChangesNothing(const Moment &now);
void legalActionsApply(const Moment &now);
void nothingElseApplies(const Moment &now, const rules::RandomBelow &random);
void timeoutsApply(const Moment &now);

void nothingHiddenIsShown(const Moment &before, const Moment &now, const std::vector<rules::Event> &events);
void whoLostSightOfACardLostItsId(const Moment &before, const Moment &now);
void eventsFoldIntoTheView(const Moment &before, const Moment &now, const std::vector<rules::Event> &events);

/// Of `viewer`, which may also be a spectator: with other cards, or the same in other places, wherever it does not
/// see them, it sees, may do and is told the same. False where there is nothing hidden to change.
bool hiddenCardsDoNotMatter(const Moment &now, const Step &next, rules::Viewer viewer,
                            const rules::RandomBelow &random);
void idsDoNotMatter(const Moment &now, const Step &next, const rules::RandomBelow &random);

/// An action as somebody might try it who knows what `seat` sees, and who also makes mistakes.
[[nodiscard]] rules::Action triedAction(const Moment &now, rules::Seat seat, const rules::RandomBelow &random);

} // namespace mantimon::testing
