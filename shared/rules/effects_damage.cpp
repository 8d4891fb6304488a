#include "rules/attack.h"
#include "rules/effects.h"

#include <algorithm>

namespace mantimon::rules {

namespace {

/// Counters on all targets, outside an attack too.
void damageOutsideAttack(Work &work, const Targets &targets, int amount)
{
    for (const CardIndex card : targets) {
        if (amount > 0)
            placeDamage(work.table, *slotOf(work.table.state, card), amount, EventType::DamageDealt,
                        DamageReason::Effect);
    }
}

} // namespace

/// All are hit before anything acts that being damaged sets off.
void doDamage(Work &work)
{
    const auto targets = targetsOrNone(work, allTargets(work));
    if (!targets)
        return;
    const int amount = work.amount();
    work.finish();
    if (!work.context.isAttack)
        return damageOutsideAttack(work, *targets, amount);
    Slots damaged;
    for (const CardIndex card : *targets) {
        Hit hit{work.context.owner, work.context.bearer, *slotOf(work.table.state, card), amount};
        hit.ignoresWeakness = work.node.ignoresWeakness;
        hit.ignoresResistance = work.node.ignoresResistance;
        hit.ignoresEffects = work.node.ignoresEffects;
        if (dealDamage(work.table, work.table.state.stack[work.context.root], hit))
            damaged.push_back(hit.to);
    }
    pushTriggeredAt(work.table, damaged, Trigger::OnDamaged, {work.context.bearer, noIndex});
}

void doModifyDamage(Work &work)
{
    work.root().modifier = static_cast<std::int16_t>(work.root().modifier + work.amount());
    work.finish();
}

void doSetDamage(Work &work)
{
    work.root().printedAs = static_cast<std::int16_t>(std::max(0, work.amount()));
    work.finish();
}

/// What else the attack's tree would have done goes too.
void doFailAttack(Work &work)
{
    auto &stack = work.table.state.stack;
    const std::size_t attack = work.frame.root;
    failAttack(work.root());
    while (stack.size() > attack + 1)
        stack.pop_back();
}

void doPlaceCounters(Work &work)
{
    const auto targets = targetsOrNone(work, allTargets(work));
    if (!targets)
        return;
    const int amount = work.amount();
    work.finish();
    for (const CardIndex card : *targets) {
        if (amount > 0)
            placeDamage(work.table, *slotOf(work.table.state, card), amount, EventType::CountersPlaced,
                        DamageReason::Effect);
    }
}

void doHeal(Work &work)
{
    const auto targets = targetsOrNone(work, affectedTargets(work));
    if (!targets)
        return;
    const int amount = work.amount() / 10 * 10;
    work.finish();
    for (const CardIndex card : *targets) {
        const Slot slot = *slotOf(work.table.state, card);
        InPlay &mantimon = work.table.at(slot);
        const int healed = std::min<int>(mantimon.damage, amount);
        if (healed <= 0)
            continue;
        mantimon.damage = static_cast<std::int16_t>(mantimon.damage - healed);
        work.table.emit(EventType::Healed, slot.seat, card, healed);
    }
}

void doSetCondition(Work &work)
{
    const auto targets = targetsOrNone(work, affectedTargets(work));
    if (!targets)
        return;
    work.finish();
    for (const CardIndex card : *targets)
        setCondition(work.table, work.table.at(*slotOf(work.table.state, card)), work.node.condition);
}

void doCureConditions(Work &work)
{
    const auto isCured = [&](const InPlay &mantimon, Condition condition) {
        return mantimon.has(condition) && (work.node.conditionAll || condition == work.node.condition);
    };
    const auto targets = targetsOrNone(work, affectedTargets(work));
    if (!targets)
        return;
    work.finish();
    for (const CardIndex card : *targets) {
        InPlay &mantimon = work.table.at(*slotOf(work.table.state, card));
        for (std::size_t i = 0; i < conditionCount; ++i) {
            if (isCured(mantimon, static_cast<Condition>(i)))
                endCondition(work.table, mantimon, static_cast<Condition>(i));
        }
    }
}

} // namespace mantimon::rules
