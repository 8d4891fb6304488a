#include "rules/counting.h"
#include "rules/queries.h"
#include "rules/subject.h"

#include <algorithm>
#include <cassert>

/// The conditions on effects.
namespace mantimon::rules {

namespace {

/// Some that fit are enough.
template <typename Predicate>
bool anyTested(const Board &board, const Frame &context, const Selector &tested, Predicate predicate)
{
    const Targets found = candidatesOf(board, context, tested);
    return std::any_of(found.begin(), found.end(),
                       [&](CardIndex card) { return predicate(*slotOf(board.state, card)); });
}

template <typename Predicate>
bool anySide(const Board &board, const Frame &context, const Selector &tested, Predicate predicate)
{
    const Sides sides = sidesOf(board.state, context, tested.side);
    return std::any_of(sides.begin(), sides.end(), predicate);
}

bool wasKnockedOutLastTurn(const State &state, Seat seat)
{
    const int turn = state.player(seat).lastKnockOutTurn;
    return turn > 0 && turn == state.turnNumber - 1;
}

/// In its player's last turn, which ended two turns ago or with the turn before this.
bool attackedLastTurn(const State &state, Slot slot, const InPlay &mantimon)
{
    const int last = state.turnNumber - (slot.seat == state.current ? 2 : 1);
    return mantimon.attackedOnTurn > 0 && mantimon.attackedOnTurn == last;
}

/// As printed for tests, whatever the filter is otherwise compared with.
bool isOfType(const Board &board, const Frame &context, const Selector &tested)
{
    Selector any = tested;
    any.filter.anyType = true;
    return anyTested(board, context, any, [&](Slot slot) { return typeOf(board, slot) == tested.filter.type; });
}

bool holdsOfMantimon(const Board &board, const Frame &context, const Test &test)
{
    const auto any = [&](auto predicate) { return anyTested(board, context, test.tested, predicate); };
    const auto at = [&](Slot slot) -> const InPlay & { return board.at(slot); };
    const int turn = board.state.turnNumber;
    switch (test.kind) {
    case TestKind::HasCondition:
        return any(
            [&](Slot slot) { return test.anyCondition ? at(slot).conditions != 0 : at(slot).has(test.condition); });
    case TestKind::HasDamage:
        return any([&](Slot slot) { return at(slot).damage > 0; });
    case TestKind::TypeIs:
        return isOfType(board, context, test.tested);
    case TestKind::ToolAttached:
        return any([&](Slot slot) { return at(slot).tool != noIndex; });
    case TestKind::HpAtMost:
        return any([&](Slot slot) { return hpOf(board, slot) - at(slot).damage <= test.number; });
    case TestKind::DamageAtLeast:
        return any([&](Slot slot) { return at(slot).damage >= test.number; });
    case TestKind::EvolvedThisTurn:
        return any([&](Slot slot) { return !at(slot).under.empty() && at(slot).changedOnTurn == turn; });
    case TestKind::EnteredThisTurn:
        return any([&](Slot slot) { return at(slot).enteredOnTurn == turn; });
    case TestKind::AttackedLastTurn:
        return any([&](Slot slot) { return attackedLastTurn(board.state, slot, at(slot)); });
    case TestKind::IsActive:
        return any([](Slot slot) { return slot.isActive(); });
    case TestKind::EnergyAtLeast:
        return energiesOnAll(board, context, test.tested) >= test.number;
    case TestKind::MantimonAtLeast:
        return static_cast<int>(candidatesOf(board, context, test.tested).size()) >= test.number;
    case TestKind::StageIs:
        return any([](Slot) { return true; }); // it is in the filter
    default:
        assert(false && "asks about no Mantimon");
        return false;
    }
}

bool holdsOfSide(const Board &board, const Frame &context, const Test &test)
{
    const State &state = board.state;
    const auto any = [&](auto predicate) { return anySide(board, context, test.tested, predicate); };
    const auto size = [](const Zone &zone) { return static_cast<int>(zone.size()); };
    switch (test.kind) {
    case TestKind::HandAtMost:
        return handSize(board, context, test.tested) <= test.number;
    case TestKind::HandAtLeast:
        return handSize(board, context, test.tested) >= test.number;
    case TestKind::BenchAtLeast:
        return benchOf(board, context, test.tested) >= test.number;
    case TestKind::DiscardAtLeast:
        return cardsInDiscard(board, context, test.tested) >= test.number;
    case TestKind::KnockedOutLastTurn:
        return any([&](Seat seat) { return wasKnockedOutLastTurn(state, seat); });
    case TestKind::PointsBehind:
        return any([&](Seat seat) { return state.player(seat).points < state.player(opponentOf(seat)).points; });
    case TestKind::DeckAtMost:
        return any([&](Seat seat) { return size(state.player(seat).deck) <= test.number; });
    case TestKind::ZoneAtLeast:
        return any([&](Seat seat) { return size(state.player(seat).energyZone) >= test.number; });
    case TestKind::PointsAtLeast:
        return any([&](Seat seat) { return state.player(seat).points >= test.number; });
    case TestKind::SupporterPlayed:
        return any([&](Seat seat) { return seat == state.current && state.turn.supporters > 0; });
    default:
        assert(false && "asks about no player");
        return false;
    }
}

bool holdsByItself(const Board &board, const Frame &context, const Test &test)
{
    switch (test.kind) {
    case TestKind::Always:
        return true;
    case TestKind::StadiumInPlay:
        return board.state.stadium != noIndex;
    case TestKind::HeadsAtLeast:
        return context.heads >= test.number;
    case TestKind::TurnAtMost:
        return board.state.turnNumber <= test.number;
    case TestKind::DamageDealtAtLeast:
        return context.damageDealt >= test.number;
    case TestKind::MovedAtLeast:
        return context.moved >= test.number;
    default:
        assert(false && "asks about something");
        return false;
    }
}

bool holdsPlainly(const Board &board, const Frame &context, const Test &test)
{
    switch (subjectOf(test.kind)) {
    case Subject::Nothing:
        return holdsByItself(board, context, test);
    case Subject::Mantimon:
        return holdsOfMantimon(board, context, test);
    case Subject::Player:
        return holdsOfSide(board, context, test);
    }
    return false;
}

} // namespace

bool holds(const Board &board, const Frame &context, const Test &test)
{
    return holdsPlainly(board, context, test) != test.negate;
}

} // namespace mantimon::rules
