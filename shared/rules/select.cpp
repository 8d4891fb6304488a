#include "rules/select.h"

#include "rules/zones.h"

#include <algorithm>

namespace mantimon::rules {

Seat seatOf(const Frame &context, Side side)
{
    return side == Side::Opponent ? opponentOf(context.owner) : context.owner;
}

Sides sidesOf(const State &state, const Frame &context, Side side)
{
    if (side == Side::Both)
        return {state.current, opponentOf(state.current)};
    return {seatOf(context, side)};
}

bool isEnergyOf(const CardDefinition &card, Type type)
{
    if (!card.isEnergy())
        return false;
    return type == Type::Colorless || card.providesAny || card.provides[static_cast<std::size_t>(type)] > 0;
}

namespace {

bool fitsWords(const CardCatalog &cards, const CardDefinition &card, const Filter &filter)
{
    if (filter.name != noWord && card.name != cards.words[filter.name])
        return false;
    if (filter.evolvesFrom != noWord && card.evolvesFrom != cards.words[filter.evolvesFrom])
        return false;
    return filter.tag == noWord ||
           std::find(card.tags.begin(), card.tags.end(), cards.words[filter.tag]) != card.tags.end();
}

} // namespace

bool fitsCard(const CardCatalog &cards, const CardDefinition &card, const Filter &filter)
{
    if (!filter.anyKind && card.kind != filter.kind)
        return false;
    if ((filter.anyEnergy && !card.isEnergy()) || (filter.anyTrainer && !card.isTrainer()))
        return false;
    if (!filter.anyType &&
        !(card.isEnergy() ? isEnergyOf(card, filter.type) : card.isMantimon() && card.type == filter.type))
        return false;
    if (!filter.anyStage && !(card.isMantimon() && card.stage == filter.stage))
        return false;
    if (filter.maxHp > 0 && !(card.isMantimon() && card.hp <= filter.maxHp))
        return false;
    return fitsWords(cards, card, filter);
}

bool fitsMantimon(const Board &board, const InPlay &mantimon, const Filter &filter)
{
    if ((filter.damagedOnly && mantimon.damage == 0) || (filter.evolvedOnly && mantimon.under.empty()) ||
        (filter.withEnergy && mantimon.energies.empty()) || (filter.withTool && mantimon.tool == noIndex))
        return false;
    return fitsCard(board.cards, board.definition(mantimon.card), filter);
}

namespace {

bool isAtPlace(const Board &board, const Frame &context, Place place, Slot slot)
{
    switch (place) {
    case Place::This:
        return context.bearer != noIndex && board.at(slot).card == context.bearer;
    case Place::Active:
        return slot.isActive();
    case Place::Bench:
        return !slot.isActive();
    case Place::InPlay:
    case Place::Player:
        return true;
    case Place::Defending:
        if (context.target != noIndex)
            return board.at(slot).card == context.target;
        return slot.isActive() && slot.seat != context.owner;
    case Place::Others:
        return board.at(slot).card != context.bearer;
    case Place::Attacker:
        return context.attacker != noIndex && board.at(slot).card == context.attacker;
    case Place::That:
        return context.that != noIndex && board.at(slot).card == context.that;
    }
    return false;
}

bool isOnSide(const Frame &context, const Selector &selector, Seat seat)
{
    if (isOneMantimon(selector.place) || selector.side == Side::Both)
        return true;
    return seat == seatOf(context, selector.side);
}

} // namespace

bool covers(const Board &board, const Frame &context, const Selector &selector, Slot slot)
{
    return isOnSide(context, selector, slot.seat) && isAtPlace(board, context, selector.place, slot) &&
           fitsMantimon(board, board.at(slot), selector.filter);
}

Targets candidatesOf(const Board &board, const Frame &context, const Selector &selector)
{
    Targets found;
    if (selector.place == Place::Player)
        return found;
    for (const Seat seat : inTurnOrder(board.state)) {
        forEachSlot(board.state, seat, [&](Slot slot) {
            if (covers(board, context, selector, slot))
                found.push_back(board.at(slot).card);
        });
    }
    return found;
}

Zone handOf(const Board &board, Seat seat, const Filter &filter)
{
    const PlayerState &player = board.state.player(seat);
    Zone cards;
    for (const CardIndex card : player.hand) {
        if (fitsCard(board.cards, board.definition(card), filter))
            cards.push_back(card);
    }
    const bool isAboutEnergy = filter.anyEnergy || (!filter.anyKind && filter.kind == CardKind::BasicEnergy);
    if (!isAboutEnergy)
        return cards;
    for (const CardIndex card : player.energyZone) {
        if (fitsCard(board.cards, board.definition(card), filter))
            cards.push_back(card);
    }
    return cards;
}

} // namespace mantimon::rules
