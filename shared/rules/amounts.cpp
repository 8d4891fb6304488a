#include "rules/select.h"

#include <algorithm>

namespace mantimon::rules {

namespace {

int energiesOn(const Board &board, const InPlay &mantimon, const Filter &filter)
{
    const Type type = filter.anyType ? Type::Colorless : filter.type;
    return static_cast<int>(std::count_if(mantimon.energies.begin(), mantimon.energies.end(), [&](CardIndex energy) {
        return isEnergyOf(board.definition(energy), type);
    }));
}

/// For counting energies a selector's type is that of the energies, not of the Mantimon.
Selector withoutType(Selector selector)
{
    selector.filter.anyType = true;
    return selector;
}

int energiesOnAll(const Board &board, const Frame &context, const Selector &counted)
{
    int total = 0;
    for (const CardIndex card : candidatesOf(board, context, withoutType(counted)))
        total += energiesOn(board, board.at(*slotOf(board.state, card)), counted.filter);
    return total;
}

int countersOnAll(const Board &board, const Frame &context, const Selector &counted)
{
    int total = 0;
    for (const CardIndex card : candidatesOf(board, context, counted))
        total += board.at(*slotOf(board.state, card)).damage / 10;
    return total;
}

int benchOf(const Board &board, const Frame &context, Selector counted)
{
    counted.place = Place::Bench;
    return static_cast<int>(candidatesOf(board, context, counted).size());
}

int handSize(const Board &board, const Frame &context, const Selector &counted)
{
    int total = 0;
    for (const Seat seat : sidesOf(board.state, context, counted.side))
        total += static_cast<int>(board.state.player(seat).hand.size());
    return total;
}

int pointsTaken(const Board &board, const Frame &context, const Selector &counted)
{
    int total = 0;
    for (const Seat seat : sidesOf(board.state, context, counted.side))
        total += board.state.player(seat).points;
    return total;
}

int countOf(const Board &board, const Frame &context, const Amount &amount)
{
    switch (amount.kind) {
    case AmountKind::Fixed:
        return 0;
    case AmountKind::PerEnergy:
        return energiesOnAll(board, context, amount.counted);
    case AmountKind::PerCounter:
        return countersOnAll(board, context, amount.counted);
    case AmountKind::PerBench:
        return benchOf(board, context, amount.counted);
    case AmountKind::PerHeads:
        return context.heads;
    case AmountKind::PerCardInHand:
        return handSize(board, context, amount.counted);
    case AmountKind::PerPointTaken:
        return pointsTaken(board, context, amount.counted);
    case AmountKind::DamageDealt:
        return context.damageDealt;
    }
    return 0;
}

/// The one Mantimon a test is about: some that fit are enough.
template <typename Predicate>
bool anyTested(const Board &board, const Frame &context, const Selector &tested, Predicate predicate)
{
    const Targets found = candidatesOf(board, context, tested);
    return std::any_of(found.begin(), found.end(),
                       [&](CardIndex card) { return predicate(board.at(*slotOf(board.state, card))); });
}

template <typename Predicate>
bool anySide(const Board &board, const Frame &context, const Selector &tested, Predicate predicate)
{
    const Sides sides = sidesOf(board.state, context, tested.side);
    return std::any_of(sides.begin(), sides.end(), predicate);
}

bool holdsPlainly(const Board &board, const Frame &context, const Test &test)
{
    const State &state = board.state;
    const Selector &tested = test.tested;
    switch (test.kind) {
    case TestKind::Always:
        return true;
    case TestKind::HasCondition:
        return anyTested(board, context, tested, [&](const InPlay &mantimon) {
            return test.anyCondition ? mantimon.conditions != 0 : mantimon.has(test.condition);
        });
    case TestKind::HasDamage:
        return anyTested(board, context, tested, [](const InPlay &mantimon) { return mantimon.damage > 0; });
    case TestKind::EnergyAtLeast:
        return energiesOnAll(board, context, tested) >= test.number;
    case TestKind::HandAtMost:
        return handSize(board, context, tested) <= test.number;
    case TestKind::HandAtLeast:
        return handSize(board, context, tested) >= test.number;
    case TestKind::BenchAtLeast:
        return benchOf(board, context, tested) >= test.number;
    case TestKind::TypeIs:
    case TestKind::StageIs:
        return anyTested(board, context, tested, [](const InPlay &) { return true; });
    case TestKind::KnockedOutLastTurn:
        return anySide(board, context, tested, [&](Seat seat) {
            const int turn = state.player(seat).lastKnockOutTurn;
            return turn > 0 && turn == state.turnNumber - 1;
        });
    case TestKind::PointsBehind:
        return anySide(board, context, tested,
                       [&](Seat seat) { return state.player(seat).points < state.player(opponentOf(seat)).points; });
    }
    return false;
}

} // namespace

int amountOf(const Board &board, const Frame &context, const Amount &amount)
{
    if (amount.kind == AmountKind::DamageDealt && amount.per == 0)
        return amount.base + context.damageDealt;
    return amount.base + amount.per * countOf(board, context, amount);
}

bool holds(const Board &board, const Frame &context, const Test &test)
{
    return holdsPlainly(board, context, test) != test.negate;
}

} // namespace mantimon::rules
