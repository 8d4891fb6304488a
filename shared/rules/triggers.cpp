#include "rules/flow.h"
#include "rules/queries.h"

#include <algorithm>

/// Whose effect acts when, and in which order. The stack resolves its top first, so that what is to
/// be resolved first is pushed last.
namespace mantimon::rules {

namespace {

struct Acting
{
    Seat owner = Seat::First;
    CardIndex source = noIndex;
    CardIndex bearer = noIndex;
    EffectOrigin origin = EffectOrigin::Card;
    std::size_t index = 0; ///< of the ability
    Cause cause;
};

void pushTree(Table &table, const Acting &acting, EffectIndex node)
{
    if (node == noEffect)
        return;
    Frame frame;
    frame.root = noIndex;
    frame.node = node;
    frame.origin = acting.origin;
    frame.index = static_cast<std::uint8_t>(acting.index);
    frame.owner = acting.owner;
    frame.source = acting.source;
    frame.bearer = acting.bearer;
    frame.attacker = acting.cause.attacker;
    frame.that = acting.cause.that;
    pushFrame(table, frame);
}

} // namespace

void pushCardEffect(Table &table, Seat owner, CardIndex source, CardIndex bearer)
{
    pushTree(table, {owner, source, bearer, EffectOrigin::Card, 0, {noIndex, bearer}}, table.definition(source).effect);
}

void pushAbility(Table &table, Seat owner, CardIndex source, CardIndex bearer, std::size_t ability)
{
    pushTree(table, {owner, source, bearer, EffectOrigin::Ability, ability, {}},
             table.definition(source).abilities[ability].effect);
}

namespace {

/// A tool or energy that lies with the Mantimon at `slot`.
void pushAttached(Table &table, Slot slot, CardIndex source, Trigger trigger, Cause cause)
{
    const CardDefinition &card = table.definition(source);
    if (card.trigger != trigger || card.effect == noEffect)
        return;
    table.emit(EventType::AbilityUsed, slot.seat, source);
    pushTree(table, {slot.seat, source, table.at(slot).card, EffectOrigin::Card, 0, cause}, card.effect);
}

void pushAbilities(Table &table, Slot slot, Trigger trigger, Cause cause)
{
    const CardIndex card = table.at(slot).card;
    const auto &abilities = table.definition(card).abilities;
    for (std::size_t i = abilities.size(); i-- > 0;) {
        const bool isSetOff = abilities[i].trigger == trigger && (!abilities[i].activeOnly || slot.isActive());
        if (!isSetOff || isLocked(table.board(), LockKind::Abilities, slot))
            continue;
        table.emit(EventType::AbilityUsed, slot.seat, card, static_cast<int>(i));
        pushTree(table, {slot.seat, card, card, EffectOrigin::Ability, i, cause}, abilities[i].effect);
    }
}

} // namespace

void pushTriggered(Table &table, Slot slot, Trigger trigger, Cause cause)
{
    if (table.isQuiet)
        return;
    // Events of the table may move, places may not: nothing here leaves play.
    const InPlay &mantimon = table.at(slot);
    for (std::size_t i = mantimon.energies.size(); i-- > 0;)
        pushAttached(table, slot, mantimon.energies[i], trigger, cause);
    if (mantimon.tool != noIndex)
        pushAttached(table, slot, mantimon.tool, trigger, cause);
    pushAbilities(table, slot, trigger, cause);
}

namespace {

/// Later ones first, as they are pushed.
void sortForPushing(const State &state, Slots &slots)
{
    const auto comesLater = [&](Slot a, Slot b) {
        if (a.seat != b.seat)
            return a.seat != state.current;
        return state.player(a.seat).slots[a.index].arrival > state.player(b.seat).slots[b.index].arrival;
    };
    std::sort(slots.begin(), slots.end(), comesLater);
}

void pushStadium(Table &table, Trigger trigger, Seat owner)
{
    const State &state = table.state;
    if (table.isQuiet || state.stadium == noIndex || table.definition(state.stadium).trigger != trigger)
        return;
    table.emit(EventType::AbilityUsed, owner, state.stadium);
    pushCardEffect(table, owner, state.stadium, noIndex);
}

/// The stadium among the Mantimon of its owner, by when it came into play.
void pushWithStadium(Table &table, const Slots &slots, Trigger trigger, Seat stadiumOwner)
{
    const State &state = table.state;
    bool isStadiumDue = state.stadium != noIndex;
    for (const Slot slot : slots) {
        const bool isAfter =
            slot.seat == stadiumOwner ? table.at(slot).arrival < state.stadiumArrival : slot.seat == state.current;
        if (isStadiumDue && isAfter) {
            pushStadium(table, trigger, stadiumOwner);
            isStadiumDue = false;
        }
        pushTriggered(table, slot, trigger);
    }
    if (isStadiumDue)
        pushStadium(table, trigger, stadiumOwner);
}

} // namespace

void pushTriggeredAt(Table &table, Slots slots, Trigger trigger, Cause cause)
{
    if (slots.size() > 1)
        sortForPushing(table.state, slots);
    for (const Slot slot : slots)
        pushTriggered(table, slot, trigger, cause);
}

void pushAtCheckup(Table &table)
{
    Slots slots;
    for (const Seat seat : bothSeats)
        forEachSlot(table.state, seat, [&](Slot slot) { slots.push_back(slot); });
    sortForPushing(table.state, slots);
    pushWithStadium(table, slots, Trigger::AtCheckup, table.state.stadiumOwner);
}

void pushAtTurnStart(Table &table)
{
    Slots slots;
    forEachSlot(table.state, table.state.current, [&](Slot slot) { slots.push_back(slot); });
    sortForPushing(table.state, slots);
    const std::size_t before = table.state.stack.size();
    pushFrame(table, FrameKind::Settle);
    pushWithStadium(table, slots, Trigger::AtTurnStart, table.state.current);
    if (table.state.stack.size() == before + 1)
        table.state.stack.pop_back();
}

} // namespace mantimon::rules
