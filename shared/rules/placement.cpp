#include "rules/flow.h"
#include "rules/setup.h"
#include "rules/zones.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace mantimon::rules {

namespace {

void emitMove(Table &table, Seat seat, CardIndex card, ZoneType from, ZoneType to)
{
    Event &event = table.emit(EventType::CardMoved, seat, card);
    event.from = from;
    event.to = to;
    event.cardSeenBy = onlyFor(seat);
    event.eventSeenBy = onlyFor(seat);
}

void takeBack(Table &table, Slot slot)
{
    PlayerState &player = table.player(slot.seat);
    const CardIndex card = table.at(slot).card;
    player.hand.push_back(card);
    if (slot.isActive()) {
        player.active() = InPlay{};
    } else {
        for (std::size_t i = slot.index; i < player.benchCount; ++i)
            player.slots[i] = player.slots[i + 1];
        player.slots[player.benchCount--] = InPlay{};
    }
    emitMove(table, slot.seat, card, slot.isActive() ? ZoneType::Active : ZoneType::Bench, ZoneType::Hand);
}

void putDown(Table &table, Seat seat, CardIndex card, bool toActive)
{
    removeFrom(table.player(seat).hand, card);
    putInPlay(table, seat, card, toActive);
    emitMove(table, seat, card, ZoneType::Hand, toActive ? ZoneType::Active : ZoneType::Bench);
}

} // namespace

void placeActive(Table &table, Seat seat, CardIndex card)
{
    PlayerState &player = table.player(seat);
    const auto slot = slotOf(table.state, card);
    if (slot && slot->isActive())
        return;
    if (!slot) {
        if (!player.active().isEmpty())
            takeBack(table, {seat, 0});
        putDown(table, seat, card, true);
        return;
    }
    const CardIndex before = player.active().card;
    swapActive(table, *slot);
    emitMove(table, seat, card, ZoneType::Bench, ZoneType::Active);
    if (before != noIndex)
        emitMove(table, seat, before, ZoneType::Active, ZoneType::Bench);
}

void placeOnBench(Table &table, Seat seat, CardIndex card)
{
    if (const auto slot = slotOf(table.state, card))
        takeBack(table, *slot);
    else
        putDown(table, seat, card, false);
}

void completePlacement(Table &table, Seat seat)
{
    PlayerState &player = table.player(seat);
    if (player.active().isEmpty()) {
        Zone basics;
        for (const CardIndex card : player.hand) {
            if (table.definition(card).isBasicMantimon())
                basics.push_back(card);
        }
        for (std::size_t i = 1; i <= player.benchCount; ++i)
            basics.push_back(player.slots[i].card);
        sortByCard(table.state, basics);
        assert(!basics.empty());
        placeActive(table, seat, basics.front());
    }
    declareReady(table, seat);
}

namespace {

void reveal(Table &table)
{
    std::uint16_t arrival = 0;
    for (const Seat seat : inTurnOrder(table.state)) {
        forEachSlot(table.state, seat, [&](Slot slot) {
            InPlay &mantimon = table.at(slot);
            mantimon.arrival = ++arrival;
            table.emit(EventType::SetupRevealed, seat, mantimon.card).to =
                slot.isActive() ? ZoneType::Active : ZoneType::Bench;
        });
    }
    table.state.arrivals = arrival;
}

void layPrizes(Table &table, Seat seat)
{
    PlayerState &player = table.player(seat);
    const int count = std::min(table.ruleset.prizes, static_cast<int>(player.deck.size()));
    for (int i = 0; i < count; ++i) {
        player.prizes.push_back(player.deck.front());
        player.deck.removeAt(0);
    }
    if (count > 0)
        table.emit(EventType::PrizesLaid, seat, noIndex, count);
}

void openGame(Table &table)
{
    reveal(table);
    const Seat first = table.state.current;
    for (int i = 0; i < table.ruleset.openingEnergyFirst; ++i)
        flipEnergy(table, first);
    for (int i = 0; i < table.ruleset.openingEnergySecond; ++i)
        flipEnergy(table, opponentOf(first));
    for (const Seat seat : bothSeats)
        layPrizes(table, seat);
    startTurn(table, first);
}

} // namespace

void declareReady(Table &table, Seat seat)
{
    table.player(seat).isReady = true;
    table.emit(EventType::SetupReady, seat);
    if (table.player(opponentOf(seat)).isReady)
        openGame(table);
}

} // namespace mantimon::rules
