#include "rules/checkup.h"

#include "rules/flow.h"
#include "rules/queries.h"

#include <array>

namespace mantimon::rules {

namespace {

void poison(Table &table, Slot slot)
{
    if (table.at(slot).has(Condition::Poisoned))
        placeDamage(table, slot, conditionDamageOf(table.board(), slot, Query::PoisonDamage), EventType::DamageDealt,
                    DamageReason::Poison);
}

void burn(Table &table, Slot slot)
{
    InPlay &mantimon = table.at(slot);
    if (!mantimon.has(Condition::Burned))
        return;
    placeDamage(table, slot, conditionDamageOf(table.board(), slot, Query::BurnDamage), EventType::DamageDealt,
                DamageReason::Burn);
    if (flipCoin(table, slot.seat))
        endCondition(table, mantimon, Condition::Burned);
}

void sleep(Table &table, Slot slot)
{
    InPlay &mantimon = table.at(slot);
    if (mantimon.has(Condition::Asleep) && flipCoin(table, slot.seat))
        endCondition(table, mantimon, Condition::Asleep);
}

/// Ends if it was there when its owner's just-ended turn began.
void paralysis(Table &table, Slot slot)
{
    InPlay &mantimon = table.at(slot);
    const State &state = table.state;
    if (mantimon.has(Condition::Paralyzed) && slot.seat == state.current && mantimon.paralyzedOnTurn < state.turnNumber)
        endCondition(table, mantimon, Condition::Paralyzed);
}

using CheckupStep = void (*)(Table &, Slot);

} // namespace

void checkUp(Table &table, int step)
{
    static constexpr std::array<CheckupStep, 4> onActive{poison, burn, sleep, paralysis};
    if (static_cast<std::size_t>(step) >= onActive.size()) {
        pushAtCheckup(table);
        return;
    }
    for (const Seat seat : inTurnOrder(table.state)) {
        if (!table.player(seat).active().isEmpty())
            onActive[static_cast<std::size_t>(step)](table, {seat, 0});
    }
}

} // namespace mantimon::rules
