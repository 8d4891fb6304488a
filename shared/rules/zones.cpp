#include "rules/zones.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace mantimon::rules {

std::optional<Slot> slotOf(const State &state, CardIndex card)
{
    if (card == noIndex)
        return std::nullopt;
    for (const Seat seat : bothSeats) {
        const PlayerState &player = state.player(seat);
        for (std::uint8_t i = 0; i <= player.benchCount; ++i) {
            if (player.slots[i].card == card)
                return Slot{seat, i};
        }
    }
    return std::nullopt;
}

std::optional<Slot> bearerOf(const State &state, CardIndex card)
{
    if (card == noIndex)
        return std::nullopt;
    for (const Seat seat : bothSeats) {
        const PlayerState &player = state.player(seat);
        for (std::uint8_t i = 0; i <= player.benchCount; ++i) {
            const InPlay &mantimon = player.slots[i];
            if (mantimon.card == card || mantimon.tool == card || mantimon.energies.contains(card) ||
                mantimon.under.contains(card))
                return Slot{seat, i};
        }
    }
    return std::nullopt;
}

bool isPublic(const State &state, CardIndex card)
{
    if (card == state.stadium)
        return true;
    const PlayerState &owner = state.player(state.owners[card]);
    return owner.discard.contains(card) || owner.energyZone.contains(card) || bearerOf(state, card).has_value();
}

ViewerMask seenIn(ZoneType zone, Seat seat)
{
    switch (zone) {
    case ZoneType::Deck:
    case ZoneType::EnergyDeck:
    case ZoneType::Prizes:
        return judgeOnly;
    case ZoneType::Hand:
        return onlyFor(seat);
    case ZoneType::Active:
    case ZoneType::Bench:
    case ZoneType::Discard:
    case ZoneType::EnergyZone:
    case ZoneType::Stadium:
    case ZoneType::Attached:
    case ZoneType::Under:
        return everybody;
    }
    return judgeOnly;
}

bool hasEnergyDeck(const Ruleset &ruleset)
{
    return ruleset.energyDeckSize > 0;
}

Zone &zoneOf(State &state, Seat seat, ZoneType zone)
{
    PlayerState &player = state.player(seat);
    switch (zone) {
    case ZoneType::Deck:
        return player.deck;
    case ZoneType::Hand:
        return player.hand;
    case ZoneType::EnergyDeck:
        return player.energyDeck;
    case ZoneType::EnergyZone:
        return player.energyZone;
    case ZoneType::Prizes:
        return player.prizes;
    case ZoneType::Discard:
    case ZoneType::Active:
    case ZoneType::Bench:
    case ZoneType::Stadium:
    case ZoneType::Attached:
    case ZoneType::Under:
        return player.discard;
    }
    return player.discard;
}

void issueInstance(State &state, CardIndex card)
{
    const auto issued = state.instances.begin();
    InstanceId id = state.ids.instanceId();
    while (std::find(issued, issued + state.cardCount, id) != issued + state.cardCount)
        id = state.ids.instanceId();
    state.instances[card] = id;
}

void removeFrom(Zone &zone, CardIndex card)
{
    for (std::size_t i = 0; i < zone.size(); ++i) {
        if (zone[i] == card) {
            zone.removeAt(i);
            return;
        }
    }
    assert(false && "the card lies in the zone");
}

void shuffle(Table &table, Seat seat, ZoneType type)
{
    Zone &zone = zoneOf(table.state, seat, type);
    for (std::size_t i = zone.size(); i-- > 1;)
        std::swap(zone[i], zone[table.state.chance.bounded(static_cast<std::uint32_t>(i) + 1)]);
    for (const CardIndex card : zone)
        issueInstance(table.state, card);
    table.emit(EventType::DeckShuffled, seat).from = type;
}

bool drawCard(Table &table, Seat seat)
{
    PlayerState &player = table.player(seat);
    if (player.deck.empty())
        return false;
    const CardIndex card = player.deck.front();
    player.deck.removeAt(0);
    player.hand.push_back(card);
    Event &event = table.emit(EventType::CardDrawn, seat, card);
    event.to = ZoneType::Hand;
    event.cardSeenBy = onlyFor(seat);
    return true;
}

void flipEnergy(Table &table, Seat seat)
{
    PlayerState &player = table.player(seat);
    if (player.energyDeck.empty())
        return;
    const CardIndex card = player.energyDeck.front();
    player.energyDeck.removeAt(0);
    player.energyZone.push_back(card);
    Event &event = table.emit(EventType::EnergyFlipped, seat, card);
    event.from = ZoneType::EnergyDeck;
    event.to = ZoneType::EnergyZone;
}

namespace {

/// Where `card` goes when it is sent to `to`.
ZoneType destinationOf(const Table &table, CardIndex card, ZoneType to)
{
    if (!hasEnergyDeck(table.ruleset) || table.definition(card).kind != CardKind::BasicEnergy)
        return to;
    if (to == ZoneType::Hand)
        return ZoneType::EnergyZone;
    return to == ZoneType::Deck ? ZoneType::EnergyDeck : to;
}

} // namespace

void putInto(Table &table, CardIndex card, ZoneType from, ZoneType to, ViewerMask knew, bool onTop)
{
    const Seat owner = table.state.owners[card];
    to = destinationOf(table, card, to);
    Zone &zone = zoneOf(table.state, owner, to);
    zone.insertAt(onTop ? 0 : zone.size(), card);
    const ViewerMask sees = seenIn(to, owner);
    Event &event = table.emit(EventType::CardMoved, owner, card);
    event.from = from;
    event.to = to;
    event.cardSeenBy = knew;
    if ((knew & ~sees & ~judgeOnly) != 0) {
        issueInstance(table.state, card);
        event.target = table.known(card);
        event.targetSeenBy = sees;
    } else {
        event.cardSeenBy = sees | knew;
    }
    if (to == ZoneType::EnergyDeck)
        shuffle(table, owner, ZoneType::EnergyDeck);
}

void discard(Table &table, CardIndex card, ZoneType from)
{
    putInto(table, card, from, ZoneType::Discard, everybody);
    endEffectsOf(table, card);
}

void moveCard(Table &table, CardIndex card, Seat seat, ZoneType from, ZoneType to, bool onTop)
{
    removeFrom(zoneOf(table.state, seat, from), card);
    putInto(table, card, from, to, seenIn(from, seat), onTop);
}

} // namespace mantimon::rules
