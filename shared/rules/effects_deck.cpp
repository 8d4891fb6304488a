#include "rules/effects.h"
#include "rules/queries.h"
#include "rules/zones.h"

#include <algorithm>

/// Searching a deck, recovering from the discard, looking at the top.
namespace mantimon::rules {

namespace {

bool fits(const Work &work, CardIndex card)
{
    const CardDefinition &definition = work.table.definition(card);
    const bool canLieThere = work.node.destination != ZoneType::Bench || definition.isBasicMantimon();
    return canLieThere && card != work.context.source &&
           fitsCard(work.table.cards, definition, work.node.target.filter);
}

Zone fitting(const Work &work, const Zone &zone)
{
    Zone found;
    for (const CardIndex card : zone) {
        if (fits(work, card))
            found.push_back(card);
    }
    return found;
}

int most(const Work &work)
{
    const int amount = work.amount();
    return work.node.destination == ZoneType::Bench ? std::min(amount, benchRoomOf(work.board(), work.context.owner))
                                                    : amount;
}

/// From `from` to the node's destination.
void deliver(const Work &work, CardIndex card, ZoneType from)
{
    Table &table = work.table;
    const Seat owner = work.context.owner;
    if (work.node.reveal && from != ZoneType::Discard)
        revealTo(table, owner, card, everybody);
    if (work.node.destination != ZoneType::Bench) {
        moveCard(table, card, owner, from, work.node.destination);
        return;
    }
    removeFrom(zoneOf(table.state, owner, from), card);
    putInPlay(table, owner, card, false);
    Event &event = table.emit(EventType::CardMoved, owner, card);
    event.from = from;
    event.to = ZoneType::Bench;
}

/// Found cards go on top of the shuffled rest, the first chosen uppermost.
void deliverOnTop(const Work &work, const Chosen &cards)
{
    Table &table = work.table;
    const Seat owner = work.context.owner;
    Zone &deck = table.player(owner).deck;
    for (const CardIndex card : cards)
        removeFrom(deck, card);
    shuffle(table, owner, ZoneType::Deck);
    for (std::size_t i = cards.size(); i-- > 0;) {
        if (work.node.reveal)
            revealTo(table, owner, cards[i], everybody);
        putInto(table, cards[i], ZoneType::Deck, ZoneType::Deck, onlyFor(owner), true);
    }
}

} // namespace

void doSearch(Work &work)
{
    const Seat owner = work.context.owner;
    const ZoneType from = work.node.source == ZoneType::EnergyDeck ? ZoneType::EnergyDeck : ZoneType::Deck;
    const Zone &deck = zoneOf(work.table.state, owner, from);
    if (deck.empty() || most(work) <= 0) {
        work.finishWithoutTarget();
        return;
    }
    const Offer offer{fitting(work, deck), 0, most(work), from, true};
    const auto chosen = choose(work, owner, offer);
    if (!chosen)
        return;
    work.noteMoved(chosen->size());
    work.finish();
    if (work.node.destination == ZoneType::Deck && from == ZoneType::Deck) {
        deliverOnTop(work, *chosen);
        return;
    }
    for (const CardIndex card : *chosen)
        deliver(work, card, from);
    shuffle(work.table, owner, from);
}

void doRecover(Work &work)
{
    const Seat owner = work.context.owner;
    const Offer offer{fitting(work, work.table.player(owner).discard), 0, most(work), ZoneType::Discard};
    if (offer.candidates.empty() || offer.max <= 0) {
        work.finishWithoutTarget();
        return;
    }
    const auto chosen = choose(work, owner, offer);
    if (!chosen)
        return;
    work.noteMoved(chosen->size());
    work.finish();
    for (const CardIndex card : *chosen)
        deliver(work, card, ZoneType::Discard);
    if (work.node.destination == ZoneType::Deck && !chosen->empty())
        shuffle(work.table, owner, ZoneType::Deck);
}

/// Cards from the top are shown until one fits; where none does, all have been.
void doRevealUntil(Work &work)
{
    const Seat owner = work.context.owner;
    const Zone deck = work.table.player(owner).deck;
    if (deck.empty() || (work.node.destination == ZoneType::Bench && benchRoomOf(work.board(), owner) == 0)) {
        work.finishWithoutTarget();
        return;
    }
    CardIndex found = noIndex;
    for (std::size_t i = 0; i < deck.size() && found == noIndex; ++i) {
        revealTo(work.table, owner, deck[i], everybody);
        if (fits(work, deck[i]))
            found = deck[i];
    }
    work.noteMoved(found == noIndex ? 0 : 1);
    work.finish();
    if (found != noIndex)
        deliver(work, found, ZoneType::Deck);
    shuffle(work.table, owner, ZoneType::Deck);
}

void doShuffleDiscardIntoDeck(Work &work)
{
    const Sides sides = sidesOf(work.table.state, work.context, work.node.target.side);
    std::size_t moved = 0;
    for (const Seat seat : sides) {
        const Zone discarded = fitting(work, work.table.player(seat).discard);
        if (discarded.empty())
            continue;
        moved += discarded.size();
        for (const CardIndex card : discarded)
            moveCard(work.table, card, seat, ZoneType::Discard, ZoneType::Deck);
        shuffle(work.table, seat, ZoneType::Deck);
    }
    work.noteMoved(moved);
    if (moved == 0)
        work.finishWithoutTarget();
    else
        work.finish();
}

void doShuffleDeck(Work &work)
{
    const Sides sides = sidesOf(work.table.state, work.context, work.node.target.side);
    work.finish();
    for (const Seat seat : sides)
        shuffle(work.table, seat, ZoneType::Deck);
}

} // namespace mantimon::rules
