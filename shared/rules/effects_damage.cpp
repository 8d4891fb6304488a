#include "rules/attack.h"
#include "rules/effects.h"

#include <algorithm>

namespace mantimon::rules {

namespace {

/// The Mantimon a node works on, none of which needs a prompt any more; unset while one is open, or
/// when there are none and the node is done.
std::optional<Targets> targetsOrNone(Work &work, const Targets &candidates)
{
    if (candidates.empty()) {
        work.finishWithoutTarget();
        return std::nullopt;
    }
    return pick(work, candidates);
}

Targets allTargets(const Work &work)
{
    return candidatesOf(work.board(), work.context, work.node.target);
}

template <typename Predicate>
Targets targetsThat(const Work &work, Predicate predicate)
{
    Targets fitting;
    for (const CardIndex card : allTargets(work)) {
        const Slot slot = *slotOf(work.table.state, card);
        if (predicate(work.table.at(slot), slot))
            fitting.push_back(card);
    }
    return fitting;
}

} // namespace

void doDamage(Work &work)
{
    const auto targets = targetsOrNone(work, allTargets(work));
    if (!targets)
        return;
    const int amount = work.amount();
    work.finish();
    for (const CardIndex card : *targets) {
        const Slot slot = *slotOf(work.table.state, card);
        if (!work.context.isAttack) {
            if (amount > 0)
                placeDamage(work.table, slot, amount, EventType::DamageDealt, DamageReason::Effect);
            continue;
        }
        Hit hit{work.context.owner, work.context.source, slot, amount};
        hit.ignoresWeakness = work.node.ignoresWeakness;
        hit.ignoresResistance = work.node.ignoresResistance;
        hit.ignoresEffects = work.node.ignoresEffects;
        dealDamage(work.table, work.table.state.stack[work.context.root], hit);
    }
}

void doModifyDamage(Work &work)
{
    work.root().modifier = static_cast<std::int16_t>(work.root().modifier + work.amount());
    work.finish();
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
    const auto targets =
        targetsOrNone(work, targetsThat(work, [](const InPlay &mantimon, Slot) { return mantimon.damage > 0; }));
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
    const auto targets =
        targetsOrNone(work, targetsThat(work, [](const InPlay &, Slot slot) { return slot.isActive(); }));
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
    const auto targets =
        targetsOrNone(work, targetsThat(work, [&](const InPlay &mantimon, Slot) {
                          return work.node.conditionAll ? mantimon.conditions != 0 : mantimon.has(work.node.condition);
                      }));
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
