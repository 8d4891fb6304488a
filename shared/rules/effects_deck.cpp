#include "rules/effects.h"
#include "rules/zones.h"

#include <algorithm>

/// Searching a deck, recovering from the discard, looking at the top.
namespace mantimon::rules {

namespace {

void revealTo(Table &table, Seat seat, CardIndex card, ViewerMask mask)
{
    Event &event = table.emit(EventType::CardRevealed, seat, card);
    event.card.instance = noInstance;
    event.cardSeenBy = mask;
}

int room(const Table &table, Seat seat)
{
    return table.ruleset.benchSize - table.state.player(seat).benchCount;
}

Zone fitting(const Work &work, const Zone &zone)
{
    Zone found;
    for (const CardIndex card : zone) {
        const CardDefinition &definition = work.table.definition(card);
        const bool canLieThere = work.node.destination != ZoneType::Bench || definition.isBasicMantimon();
        if (canLieThere && card != work.context.source && fitsCard(definition, work.node.target.filter))
            found.push_back(card);
    }
    return found;
}

int most(const Work &work)
{
    const int amount = work.amount();
    return work.node.destination == ZoneType::Bench ? std::min(amount, room(work.table, work.context.owner)) : amount;
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
    work.finish();
    for (const CardIndex card : *chosen)
        deliver(work, card, ZoneType::Discard);
    if (work.node.destination == ZoneType::Deck && !chosen->empty())
        shuffle(work.table, owner, ZoneType::Deck);
}

namespace {

std::size_t looksAt(const Work &work)
{
    const std::size_t deck = work.table.player(work.context.owner).deck.size();
    return std::min({static_cast<std::size_t>(std::max(0, work.amount())), deck, std::size_t{16}});
}

/// Unset while the prompt is open.
std::optional<Chosen> chooseToTake(Work &work, std::size_t count)
{
    const Seat owner = work.context.owner;
    Offer offer;
    offer.min = 0;
    offer.max = work.node.take;
    offer.zone = ZoneType::Deck;
    offer.alwaysAsk = work.node.take > 0;
    const Zone &deck = work.table.player(owner).deck;
    for (std::size_t i = 0; i < count; ++i) {
        if (work.frame.stage == 0)
            revealTo(work.table, owner, deck[i], onlyFor(owner));
        if (fitsCard(work.table.definition(deck[i]), work.node.target.filter))
            offer.candidates.push_back(deck[i]);
    }
    return choose(work, owner, offer);
}

void askForOrder(Work &work)
{
    Prompt prompt;
    prompt.kind = PromptKind::OrderCards;
    prompt.to = work.context.owner;
    prompt.min = prompt.max = work.frame.cursor;
    prompt.source = work.context.source;
    prompt.zone = ZoneType::Deck;
    for (std::size_t i = 0; i < work.frame.cursor; ++i)
        prompt.candidates.push_back(work.table.player(work.context.owner).deck[i]);
    work.frame.stage = 1;
    ask(work.table, prompt);
}

/// The looker has seen the ids of what goes back.
void putBack(Work &work)
{
    Zone &deck = work.table.player(work.context.owner).deck;
    for (std::size_t i = 0; i < work.frame.cursor; ++i) {
        if (work.frame.stage == 1)
            deck[i] = work.table.state.answer.cards[i];
        issueInstance(work.table.state, deck[i]);
    }
}

} // namespace

/// Step 0: what to take; step 1: the order of the rest, whose number the cursor holds.
void doLookAtTop(Work &work)
{
    if (work.frame.step == 0) {
        const std::size_t count = looksAt(work);
        if (count == 0) {
            work.finishWithoutTarget();
            return;
        }
        const auto taken = chooseToTake(work, count);
        if (!taken)
            return;
        work.frame.cursor = static_cast<std::uint8_t>(count - taken->size());
        for (const CardIndex card : *taken) {
            if (work.node.reveal)
                revealTo(work.table, work.context.owner, card, everybody);
            moveCard(work.table, card, work.context.owner, ZoneType::Deck, ZoneType::Hand);
        }
        nextDecision(work);
    }
    if (work.frame.stage == 0 && work.frame.cursor > 1) {
        askForOrder(work);
        return;
    }
    putBack(work);
    work.finish();
}

} // namespace mantimon::rules
