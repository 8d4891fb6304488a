#include "rules/passive.h"
#include "rules/zones.h"

#include <cassert>
#include <utility>

namespace mantimon::rules {

Slot putInPlay(Table &table, Seat seat, CardIndex card, bool toActive)
{
    PlayerState &player = table.player(seat);
    assert(!toActive || player.active().isEmpty());
    const std::uint8_t index = toActive ? std::uint8_t{0} : ++player.benchCount;
    InPlay &place = player.slots[index];
    place = InPlay{};
    place.card = card;
    place.changedOnTurn = place.enteredOnTurn = table.state.turnNumber;
    place.arrival = ++table.state.arrivals;
    noteStanding(table, card);
    return {seat, index};
}

void attachEnergy(Table &table, CardIndex energy, Slot to)
{
    InPlay &mantimon = table.at(to);
    mantimon.energies.push_back(energy);
    noteStanding(table, energy);
    table.emit(EventType::EnergyAttached, to.seat, energy).target = table.known(mantimon.card);
}

void detachEnergy(Table &table, CardIndex energy)
{
    if (const auto slot = bearerOf(table.state, energy))
        removeFrom(table.at(*slot).energies, energy);
}

ZoneType zoneInHand(const State &state, Seat seat, CardIndex card)
{
    return state.player(seat).energyZone.contains(card) ? ZoneType::EnergyZone : ZoneType::Hand;
}

namespace {

void vacate(PlayerState &player, std::uint8_t index)
{
    if (index > 0) {
        for (std::size_t i = index; i < player.benchCount; ++i)
            player.slots[i] = player.slots[i + 1];
        index = player.benchCount--;
    }
    player.slots[index] = InPlay{};
}

template <typename Predicate>
void endLasting(Table &table, Predicate ends)
{
    auto &lasting = table.state.lasting;
    for (std::size_t i = 0; i < lasting.size();) {
        if (!ends(lasting[i])) {
            ++i;
            continue;
        }
        emitOfSource(table, EventType::EffectEnded, lasting[i].owner, lasting[i].source);
        lasting.removeAt(i);
    }
}

} // namespace

void endEffectsOf(Table &table, CardIndex gone)
{
    if (table.state.lasting.empty())
        return;
    endLasting(table, [gone](const LastingEffect &effect) {
        return effect.bearer == gone || (effect.duration == Duration::WhileInPlay && effect.source == gone);
    });
}

void attachTool(Table &table, CardIndex tool, Slot to)
{
    InPlay &mantimon = table.at(to);
    mantimon.tool = tool;
    mantimon.toolArrival = ++table.state.arrivals;
    noteStanding(table, tool);
    Event &event = table.emit(EventType::ToolAttached, to.seat, tool);
    event.from = ZoneType::Hand;
    event.target = table.known(mantimon.card);
}

CardIndex detachTool(Table &table, Slot from)
{
    InPlay &mantimon = table.at(from);
    const CardIndex tool = mantimon.tool;
    mantimon.tool = noIndex;
    return tool;
}

namespace {

/// What is being resolved goes on speaking of the same Mantimon when its top card changes.
void renameInFrames(State &state, CardIndex before, CardIndex now)
{
    for (Frame &frame : state.stack) {
        for (CardIndex *card : {&frame.bearer, &frame.target, &frame.attacker, &frame.that}) {
            if (*card == before)
                *card = now;
        }
    }
}

void changeTop(Table &table, InPlay &mantimon, CardIndex now)
{
    const CardIndex before = mantimon.card;
    mantimon.card = now;
    mantimon.changedOnTurn = table.state.turnNumber;
    mantimon.abilitiesUsed = 0;
    noteStanding(table, now);
    renameInFrames(table.state, before, now);
}

} // namespace

void putOnTop(Table &table, CardIndex evolution, Slot place, ZoneType from)
{
    InPlay &mantimon = table.at(place);
    endEffectsOn(table, mantimon);
    endEffectsOf(table, mantimon.card);
    Event &event = table.emit(EventType::Evolved, place.seat, evolution);
    event.from = from;
    event.target = table.known(mantimon.card);
    mantimon.under.push_back(mantimon.card);
    changeTop(table, mantimon, evolution);
}

CardIndex takeOffTop(Table &table, Slot place)
{
    InPlay &mantimon = table.at(place);
    assert(!mantimon.under.empty());
    endEffectsOn(table, mantimon);
    endEffectsOf(table, mantimon.card);
    const CardIndex top = mantimon.card;
    const CardIndex below = mantimon.under.back();
    mantimon.under.pop_back();
    changeTop(table, mantimon, below);
    return top;
}

void removeFromPlay(Table &table, Slot slot, ZoneType to)
{
    const InPlay leaving = table.at(slot);
    vacate(table.player(slot.seat), slot.index);
    const ZoneType from = slot.isActive() ? ZoneType::Active : ZoneType::Bench;
    const auto leave = [&](CardIndex card, ZoneType place) {
        putInto(table, card, place, to, everybody);
        endEffectsOf(table, card);
    };
    leave(leaving.card, from);
    for (const CardIndex card : leaving.under)
        leave(card, ZoneType::Under);
    for (const CardIndex card : leaving.energies)
        leave(card, ZoneType::Attached);
    if (leaving.tool != noIndex)
        leave(leaving.tool, ZoneType::Attached);
}

void endEffectsOn(Table &table, InPlay &mantimon)
{
    const Seat seat = table.state.owners[mantimon.card];
    for (std::size_t i = 0; i < conditionCount && mantimon.conditions != 0; ++i) {
        const auto condition = static_cast<Condition>(i);
        if (mantimon.has(condition))
            table.emit(EventType::ConditionEnded, seat, mantimon.card).condition = condition;
    }
    mantimon.conditions = 0;
    endMadeEffectsOn(table, mantimon.card);
}

void endMadeEffectsOn(Table &table, CardIndex bearer)
{
    endLasting(table, [bearer](const LastingEffect &effect) { return effect.bearer == bearer; });
}

void swapActive(Table &table, Slot bench)
{
    PlayerState &player = table.player(bench.seat);
    assert(bench.index > 0);
    InPlay &active = player.active();
    if (active.isEmpty()) {
        active = player.slots[bench.index];
        vacate(player, bench.index);
        return;
    }
    endEffectsOn(table, active);
    std::swap(active, player.slots[bench.index]);
}

} // namespace mantimon::rules
