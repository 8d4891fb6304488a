#include "scenarios/position.h"

#include <algorithm>

namespace mantimon::scenarios {

using rules::CardId;
using rules::CardIndex;
using rules::Seat;
using rules::State;

namespace {

std::size_t cardsWith(const DrawnMantimon &mantimon)
{
    const std::size_t itself = mantimon.card == rules::noCard ? 0 : 1;
    return itself + mantimon.energies.size() + mantimon.under.size() + (mantimon.tool == rules::noCard ? 0 : 1);
}

std::size_t cardsOf(const DrawnSide &side)
{
    std::size_t count = cardsWith(side.active);
    for (const DrawnMantimon &mantimon : side.bench)
        count += cardsWith(mantimon);
    for (const Cards *zone : {&side.hand, &side.deck, &side.discard, &side.energyZone, &side.energyDeck, &side.prizes})
        count += zone->size();
    return count;
}

/// Puts what is drawn into a state, card after card.
class Dealer
{
public:
    Dealer(State &state, const Position &position) : m_state(state), m_position(position) {}

    void laySide(Seat seat);
    [[nodiscard]] CardIndex add(Seat seat, CardId card);

private:
    [[nodiscard]] rules::Zone addAll(Seat seat, const Cards &cards);
    void lay(Seat seat, std::size_t slot, const DrawnMantimon &drawn);

    State &m_state;
    const Position &m_position;
};

CardIndex Dealer::add(Seat seat, CardId card)
{
    const CardIndex index = m_state.cardCount++;
    m_state.cards[index] = card;
    m_state.owners[index] = seat;
    m_state.instances[index] = m_state.ids.instanceId();
    return index;
}

rules::Zone Dealer::addAll(Seat seat, const Cards &cards)
{
    rules::Zone zone;
    for (const CardId card : cards)
        zone.push_back(add(seat, card));
    return zone;
}

void Dealer::lay(Seat seat, std::size_t slot, const DrawnMantimon &drawn)
{
    rules::InPlay &place = m_state.player(seat).slots[slot];
    place.card = add(seat, drawn.card);
    place.energies = addAll(seat, drawn.energies);
    for (const CardId card : drawn.under)
        place.under.push_back(add(seat, card));
    if (drawn.tool != rules::noCard)
        place.tool = add(seat, drawn.tool);
    place.damage = static_cast<std::int16_t>(drawn.damage);
    place.conditions = drawn.conditions;
    place.paralyzedOnTurn = static_cast<std::uint16_t>(drawn.paralyzedOn);
    const int before = std::max(0, m_position.turn - 2);
    const int changed = drawn.entered >= 0 ? drawn.entered : before;
    place.changedOnTurn = static_cast<std::uint16_t>(changed);
    // What has evolved came before.
    place.enteredOnTurn = static_cast<std::uint16_t>(drawn.under.empty() ? changed : before);
    place.arrival = ++m_state.arrivals;
    if (drawn.tool != rules::noCard)
        place.toolArrival = ++m_state.arrivals;
}

void Dealer::laySide(Seat seat)
{
    const DrawnSide &drawn = m_position.side(seat);
    rules::PlayerState &player = m_state.player(seat);
    if (drawn.active.card != rules::noCard)
        lay(seat, 0, drawn.active);
    for (const DrawnMantimon &mantimon : drawn.bench)
        lay(seat, ++player.benchCount, mantimon);
    player.hand = addAll(seat, drawn.hand);
    player.deck = addAll(seat, drawn.deck);
    player.discard = addAll(seat, drawn.discard);
    player.energyZone = addAll(seat, drawn.energyZone);
    player.energyDeck = addAll(seat, drawn.energyDeck);
    player.prizes = addAll(seat, drawn.prizes);
    player.points = static_cast<std::uint8_t>(drawn.points);
    player.lastKnockOutTurn = static_cast<std::uint16_t>(drawn.lastKnockOutTurn);
    player.isReady = true;
}

} // namespace

std::string excessOf(const Position &position)
{
    // A side's cards may all come together in one of its zones.
    for (const Seat seat : rules::bothSeats) {
        const DrawnSide &side = position.side(seat);
        const std::size_t stadium = position.stadium != rules::noCard && position.stadiumOwner == seat ? 1 : 0;
        const std::size_t count = cardsOf(side) + stadium;
        if (count > rules::maxCardsPerPlayer)
            return "a side has at most " + std::to_string(rules::maxCardsPerPlayer) + " cards, not " +
                   std::to_string(count);
        if (side.bench.size() > rules::maxBench)
            return "a bench has at most " + std::to_string(rules::maxBench) + " places";
        for (const DrawnMantimon &mantimon : side.bench) {
            if (mantimon.under.size() > 2)
                return "nothing evolves more than twice";
        }
        if (side.active.under.size() > 2)
            return "nothing evolves more than twice";
    }
    return {};
}

State laid(const Position &position, const rules::Key &key)
{
    State state;
    state.chance = rules::ChaChaStream(key, 0);
    state.ids = rules::ChaChaStream(key, 1);
    state.phase = rules::Phase::Main;
    state.turnNumber = static_cast<std::uint16_t>(position.turn);
    state.current = position.current;
    state.firstToAct = position.turn % 2 == 1 ? position.current : opponentOf(position.current);
    Dealer dealer(state, position);
    for (const Seat seat : rules::bothSeats)
        dealer.laySide(seat);
    if (position.stadium != rules::noCard) {
        state.stadium = dealer.add(position.stadiumOwner, position.stadium);
        state.stadiumOwner = position.stadiumOwner;
        state.stadiumArrival = ++state.arrivals;
    }
    return state;
}

} // namespace mantimon::scenarios
