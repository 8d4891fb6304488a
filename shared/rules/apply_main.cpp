#include "rules/attack.h"
#include "rules/flow.h"
#include "rules/passive.h"
#include "rules/referee.h"
#include "rules/zones.h"

#include <cassert>

/// What the turn's owner does in the main phase. Each puts its effects on the stack above the
/// knock-outs that follow it.
namespace mantimon::rules {

namespace {

struct MainPlay
{
    Table &table;
    Seat seat;

    [[nodiscard]] PlayerState &player() const { return table.player(seat); }
    [[nodiscard]] CardIndex takeFromHand(InstanceId id) const
    {
        const CardIndex card = findIn(table.state, player().hand, id);
        removeFrom(player().hand, card);
        return card;
    }
    [[nodiscard]] Slot slot(InstanceId id) const { return *findSlot(table.state, seat, id); }
    void settleAfterwards() const { pushFrame(table, FrameKind::Settle); }
    void emitPlayed(CardIndex card, ZoneType to) const
    {
        Event &event = table.emit(EventType::CardPlayed, seat, card);
        event.from = ZoneType::Hand;
        event.to = to;
    }

    void operator()(const PlayBasic &action) const
    {
        const CardIndex card = takeFromHand(action.card);
        const Slot place = putInPlay(table, seat, card, false);
        emitPlayed(card, ZoneType::Bench);
        settleAfterwards();
        Slots others;
        forEachSlot(table.state, opponentOf(seat), [&](Slot slot) { others.push_back(slot); });
        pushTriggeredAt(table, others, Trigger::OnOpponentPlay, {noIndex, card});
        pushTriggered(table, place, Trigger::OnPlay);
    }
    void operator()(const Evolve &action) const;
    void operator()(const AttachEnergy &action) const;
    void operator()(const PlayTrainer &action) const;
    void operator()(const UseAbility &action) const;
    void operator()(const Retreat &action) const;
    void operator()(const UseAttack &action) const { beginAttack(table, seat, action.attack); }
    void operator()(const Pass &) const { pushEndOfTurn(table); }

    void operator()(const ChooseActive &) const { notHere(); }
    void operator()(const ChooseBench &) const { notHere(); }
    void operator()(const Ready &) const { notHere(); }
    void operator()(const Choose &) const { notHere(); }
    void operator()(const Resign &) const { notHere(); }
    void operator()(const Timeout &) const { notHere(); }
    void operator()(const Abandon &) const { notHere(); }
    void operator()(const Decide &) const { notHere(); }

private:
    static void notHere() { assert(false && "refused before"); }
    void playStadium(CardIndex card) const;
};

void MainPlay::operator()(const Evolve &action) const
{
    const Slot place = slot(action.target);
    putOnTop(table, takeFromHand(action.card), place, ZoneType::Hand);
    settleAfterwards();
    pushTriggered(table, place, Trigger::OnEvolve);
}

void MainPlay::operator()(const AttachEnergy &action) const
{
    const CardIndex energy = findEnergy(table.state, seat, action.card);
    const Slot place = slot(action.target);
    const ZoneType from = zoneInHand(table.state, seat, energy);
    removeFrom(zoneOf(table.state, seat, from), energy);
    ++table.state.turn.energies;
    attachEnergy(table, energy, place);
    table.events.back().from = from;
    settleAfterwards();
    if (table.definition(energy).trigger == Trigger::OnAttach)
        pushCardEffect(table, seat, energy, table.at(place).card);
    pushTriggered(table, place, Trigger::OnEnergyAttached, {noIndex, table.at(place).card});
}

void MainPlay::playStadium(CardIndex card) const
{
    State &state = table.state;
    const CardIndex old = state.stadium;
    state.stadium = card;
    state.stadiumOwner = seat;
    state.stadiumArrival = ++state.arrivals;
    ++state.turn.stadiums;
    noteStanding(table, card);
    emitPlayed(card, ZoneType::Stadium);
    if (old != noIndex)
        discard(table, old, ZoneType::Stadium);
}

void MainPlay::operator()(const PlayTrainer &action) const
{
    const CardIndex card = takeFromHand(action.card);
    const CardKind kind = table.definition(card).kind;
    settleAfterwards();
    if (kind == CardKind::Stadium) {
        playStadium(card);
    } else if (kind == CardKind::Tool) {
        const Slot place = slot(action.target);
        attachTool(table, card, place);
        if (table.definition(card).trigger == Trigger::OnAttach)
            pushCardEffect(table, seat, card, table.at(place).card);
    } else {
        table.state.turn.supporters =
            static_cast<std::uint8_t>(table.state.turn.supporters + (kind == CardKind::Supporter ? 1 : 0));
        player().discard.push_back(card);
        emitPlayed(card, ZoneType::Discard);
        pushCardEffect(table, seat, card, noIndex);
    }
}

void MainPlay::operator()(const UseAbility &action) const
{
    InPlay &mantimon = table.at(slot(action.card));
    mantimon.abilitiesUsed = static_cast<std::uint8_t>(mantimon.abilitiesUsed | 1U << action.ability);
    table.emit(EventType::AbilityUsed, seat, mantimon.card, action.ability);
    settleAfterwards();
    pushAbility(table, seat, mantimon.card, mantimon.card, action.ability);
}

void MainPlay::operator()(const Retreat &action) const
{
    const Slot to = slot(action.to);
    const CardIndex coming = table.at(to).card;
    const CardIndex leaving = player().active().card;
    for (const InstanceId id : action.paying) {
        const CardIndex energy = findIn(table.state, player().active().energies, id);
        detachEnergy(table, energy);
        discard(table, energy, ZoneType::Attached);
    }
    ++table.state.turn.retreats;
    swapActive(table, to);
    table.emit(EventType::Retreated, seat, leaving).target = table.known(coming);
    settleAfterwards();
    pushTriggered(table, *slotOf(table.state, leaving), Trigger::OnRetreat, {noIndex, coming});
}

} // namespace

void applyInMain(Table &table, const Action &action)
{
    std::visit(MainPlay{table, table.state.current}, action);
}

} // namespace mantimon::rules
