#include "rules/effects.h"
#include "rules/zones.h"

#include <algorithm>

/// Drawing, milling, and what happens to hands.
namespace mantimon::rules {

namespace {

void finishMoving(Work &work, std::size_t moved)
{
    work.noteMoved(moved);
    if (moved == 0)
        work.finishWithoutTarget();
    else
        work.finish();
}

} // namespace

void doDraw(Work &work)
{
    const int amount = work.amount();
    std::size_t drawn = 0;
    for (const Seat seat : sidesOf(work.table.state, work.context, work.node.target.side)) {
        for (int i = 0; i < amount && drawCard(work.table, seat); ++i)
            ++drawn;
    }
    finishMoving(work, drawn);
}

void doDrawUntil(Work &work)
{
    const auto amount = static_cast<std::size_t>(std::max(0, work.amount()));
    std::size_t drawn = 0;
    for (const Seat seat : sidesOf(work.table.state, work.context, work.node.target.side)) {
        while (work.table.player(seat).hand.size() < amount && drawCard(work.table, seat))
            ++drawn;
    }
    finishMoving(work, drawn);
}

void doMill(Work &work)
{
    const int amount = work.amount();
    std::size_t milled = 0;
    for (const Seat seat : sidesOf(work.table.state, work.context, work.node.target.side)) {
        const Zone &deck = work.table.player(seat).deck;
        for (int i = 0; i < amount && !deck.empty(); ++i) {
            moveCard(work.table, deck.front(), seat, ZoneType::Deck, ZoneType::Discard);
            ++milled;
        }
    }
    finishMoving(work, milled);
}

namespace {

std::optional<Zone> chooseFromHand(Work &work, const Zone &cards)
{
    const Selector &selector = work.node.target;
    if (selector.pick == Pick::All)
        return cards;
    const int amount = std::max(0, work.amount());
    if (selector.pick == Pick::Random)
        return drawnAtRandom(work.table, cards, static_cast<std::size_t>(amount));
    Offer offer{cards, selector.upTo ? 0 : amount, amount, ZoneType::Hand};
    // Whether there is a choice would tell the others what kind of cards the hand holds.
    offer.alwaysAsk = !(selector.filter == Filter{});
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

/// A step for each side; `move` does with what was chosen of it.
template <typename Move>
void fromEachHand(Work &work, Move move)
{
    Table &table = work.table;
    const Sides sides = sidesOf(table.state, work.context, work.node.target.side);
    if (work.frame.step == 0 && work.frame.stage == 0)
        work.noteMoved(0);
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
        work.noteMoved(work.root().moved + chosen->size());
        move(seat, *chosen);
        if (hasAsked && work.chooser() != seat)
            forgetHand(table, seat);
        nextDecision(work);
    }
    work.finish();
}

} // namespace

void doDiscardHand(Work &work)
{
    fromEachHand(work, [&work](Seat seat, const Zone &chosen) {
        for (const CardIndex card : chosen)
            moveCard(work.table, card, seat, zoneInHand(work.table.state, seat, card), ZoneType::Discard);
    });
}

/// On top the first chosen lies uppermost.
void doHandToDeck(Work &work)
{
    fromEachHand(work, [&work](Seat seat, const Zone &chosen) {
        const bool isOnTop = work.node.position == Position::Top;
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            const CardIndex card = chosen[isOnTop ? chosen.size() - 1 - i : i];
            moveCard(work.table, card, seat, zoneInHand(work.table.state, seat, card), ZoneType::Deck, isOnTop);
        }
        if (work.node.position == Position::Shuffled)
            shuffle(work.table, seat, ZoneType::Deck);
    });
}

void doShuffleHandIntoDeck(Work &work)
{
    const Sides sides = sidesOf(work.table.state, work.context, work.node.target.side);
    std::size_t moved = 0;
    for (const Seat seat : sides)
        moved += work.table.player(seat).hand.size();
    work.noteMoved(moved);
    work.finish();
    for (const Seat seat : sides) {
        const Zone &hand = work.table.player(seat).hand;
        while (!hand.empty())
            moveCard(work.table, hand.front(), seat, ZoneType::Hand, ZoneType::Deck);
        shuffle(work.table, seat, ZoneType::Deck);
    }
}

/// The side's hand to the other side.
void doRevealHand(Work &work)
{
    const Seat shown = seatOf(work.context, work.node.target.side);
    if (work.table.player(shown).hand.empty()) {
        work.finishWithoutTarget();
        return;
    }
    work.finish();
    Zone hand = work.table.player(shown).hand;
    sortByCard(work.table.state, hand);
    for (const CardIndex card : hand) {
        revealTo(work.table, shown, card, onlyFor(shown) | onlyFor(opponentOf(shown)));
        work.table.events.back().from = ZoneType::Hand;
    }
}

} // namespace mantimon::rules
