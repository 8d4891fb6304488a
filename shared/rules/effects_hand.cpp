#include "rules/effects.h"
#include "rules/zones.h"

#include <algorithm>

/// Drawing, milling, and what happens to hands.
namespace mantimon::rules {

void doDraw(Work &work)
{
    const Sides sides = sidesOf(work.table.state, work.context, work.node.target.side);
    const int amount = work.amount();
    work.finish();
    bool isAnyDrawn = false;
    for (const Seat seat : sides) {
        for (int i = 0; i < amount && drawCard(work.table, seat); ++i)
            isAnyDrawn = true;
    }
    if (!isAnyDrawn)
        emitOfSource(work.table, EventType::EffectHadNoTarget, work.context.owner, work.context.source);
}

void doMill(Work &work)
{
    const Sides sides = sidesOf(work.table.state, work.context, work.node.target.side);
    const int amount = work.amount();
    work.finish();
    bool isAnyMilled = false;
    for (const Seat seat : sides) {
        const Zone &deck = work.table.player(seat).deck;
        for (int i = 0; i < amount && !deck.empty(); ++i) {
            moveCard(work.table, deck.front(), seat, ZoneType::Deck, ZoneType::Discard);
            isAnyMilled = true;
        }
    }
    if (!isAnyMilled)
        emitOfSource(work.table, EventType::EffectHadNoTarget, work.context.owner, work.context.source);
}

namespace {

Zone drawnAtRandom(Table &table, Zone from, std::size_t count)
{
    Zone drawn;
    while (drawn.size() < count && !from.empty()) {
        const std::size_t at = table.state.chance.bounded(static_cast<std::uint32_t>(from.size()));
        drawn.push_back(from[at]);
        from.removeAt(at);
    }
    return drawn;
}

std::optional<Zone> chooseFromHand(Work &work, const Zone &cards)
{
    const Selector &selector = work.node.target;
    if (selector.pick == Pick::All)
        return cards;
    const int amount = std::max(0, work.amount());
    if (selector.pick == Pick::Random)
        return drawnAtRandom(work.table, cards, static_cast<std::size_t>(amount));
    Offer offer{cards, selector.upTo ? 0 : amount, amount, ZoneType::Hand};
    offer.alikeAreOne = true;
    const auto chosen = choose(work, work.chooser(), offer);
    if (!chosen)
        return std::nullopt;
    Zone taken;
    for (const CardIndex card : *chosen)
        taken.push_back(card);
    return taken;
}

/// Whoever chose from another's hand has seen its ids. Only the hand's owner needs to know the new ones.
void forgetHand(Table &table, Seat seat)
{
    for (const CardIndex card : table.player(seat).hand) {
        Event &event = table.emit(EventType::CardMoved, seat, card);
        event.from = event.to = ZoneType::Hand;
        issueInstance(table.state, card);
        event.target = table.known(card);
        event.cardSeenBy = event.targetSeenBy = event.eventSeenBy = onlyFor(seat);
    }
}

} // namespace

/// A step for each side.
void doDiscardHand(Work &work)
{
    Table &table = work.table;
    const Sides sides = sidesOf(table.state, work.context, work.node.target.side);
    while (work.frame.step < sides.size()) {
        const Seat seat = sides[work.frame.step];
        const Zone cards = handOf(work.board(), seat, work.node.target.filter);
        if (cards.empty()) {
            emitOfSource(table, EventType::EffectHadNoTarget, work.context.owner, work.context.source);
            nextDecision(work);
            continue;
        }
        const bool hasAsked = work.frame.stage == 1;
        const auto chosen = chooseFromHand(work, cards);
        if (!chosen)
            return;
        for (const CardIndex card : *chosen)
            moveCard(table, card, seat, zoneInHand(table.state, seat, card), ZoneType::Discard);
        if (hasAsked && work.chooser() != seat)
            forgetHand(table, seat);
        nextDecision(work);
    }
    work.finish();
}

void doShuffleHandIntoDeck(Work &work)
{
    const Sides sides = sidesOf(work.table.state, work.context, work.node.target.side);
    work.finish();
    for (const Seat seat : sides) {
        const Zone &hand = work.table.player(seat).hand;
        while (!hand.empty())
            moveCard(work.table, hand.front(), seat, ZoneType::Hand, ZoneType::Deck);
        shuffle(work.table, seat, ZoneType::Deck);
    }
}

void doRevealHand(Work &work)
{
    const Seat shown = opponentOf(work.context.owner);
    if (work.table.player(shown).hand.empty()) {
        work.finishWithoutTarget();
        return;
    }
    work.finish();
    Zone hand = work.table.player(shown).hand;
    sortByCard(work.table.state, hand);
    for (const CardIndex card : hand) {
        Event &event = work.table.emit(EventType::CardRevealed, shown, card);
        event.card.instance = noInstance;
        event.from = ZoneType::Hand;
        event.cardSeenBy = onlyFor(shown) | onlyFor(work.context.owner);
    }
}

} // namespace mantimon::rules
