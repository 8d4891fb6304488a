#include "rules/effects.h"
#include "rules/zones.h"

#include <algorithm>

/// Looking at the top of a deck. Step 0: what to take; step 1: the order of the rest, whose number
/// the cursor holds.
namespace mantimon::rules {

namespace {

Seat lookedAt(const Work &work)
{
    return seatOf(work.context, work.node.target.side);
}

std::size_t looksAt(const Work &work)
{
    const std::size_t deck = work.table.player(lookedAt(work)).deck.size();
    return std::min({static_cast<std::size_t>(std::max(0, work.amount())), deck, std::size_t{16}});
}

/// Unset while the prompt is open.
std::optional<Chosen> chooseToTake(Work &work, std::size_t count)
{
    const Seat owner = work.context.owner;
    const Seat seat = lookedAt(work);
    Offer offer;
    offer.min = 0;
    offer.max = work.node.take;
    offer.zone = ZoneType::Deck;
    offer.alwaysAsk = work.node.take > 0;
    const Zone &deck = work.table.player(seat).deck;
    for (std::size_t i = 0; i < count; ++i) {
        if (work.frame.stage == 0)
            revealTo(work.table, seat, deck[i], onlyFor(owner));
        if (fitsCard(work.table.cards, work.table.definition(deck[i]), work.node.target.filter))
            offer.candidates.push_back(deck[i]);
    }
    return choose(work, owner, offer);
}

void take(Work &work, const Chosen &taken)
{
    const Seat seat = lookedAt(work);
    for (const CardIndex card : taken) {
        if (work.node.reveal)
            revealTo(work.table, seat, card, everybody);
        moveCard(work.table, card, seat, ZoneType::Deck, work.node.destination);
    }
    work.noteMoved(taken.size());
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
        prompt.candidates.push_back(work.table.player(lookedAt(work)).deck[i]);
    work.frame.stage = 1;
    ask(work.table, prompt);
}

/// The looker has seen the ids of what goes back.
void putBack(Work &work)
{
    Zone &deck = work.table.player(lookedAt(work)).deck;
    Zone back;
    for (std::size_t i = 0; i < work.frame.cursor; ++i)
        back.push_back(work.frame.stage == 1 ? work.table.state.answer.cards[i] : deck[i]);
    for (std::size_t i = 0; i < back.size(); ++i) {
        if (work.node.position == Position::Bottom) {
            removeFrom(deck, back[i]);
            deck.push_back(back[i]);
        } else {
            deck[i] = back[i];
        }
        issueInstance(work.table.state, back[i]);
    }
}

void discardRest(Work &work)
{
    const Seat seat = lookedAt(work);
    for (std::size_t i = 0; i < work.frame.cursor; ++i)
        moveCard(work.table, work.table.player(seat).deck.front(), seat, ZoneType::Deck, ZoneType::Discard);
}

} // namespace

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
        take(work, *taken);
        nextDecision(work);
    }
    const Position position = work.node.position;
    const bool isOrdered = position == Position::Top || position == Position::Bottom;
    if (isOrdered && work.frame.stage == 0 && work.frame.cursor > 1) {
        askForOrder(work);
        return;
    }
    if (isOrdered)
        putBack(work);
    else if (position == Position::Discard)
        discardRest(work);
    else
        shuffle(work.table, lookedAt(work), ZoneType::Deck);
    work.finish();
}

} // namespace mantimon::rules
