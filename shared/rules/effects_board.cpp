#include "rules/effects.h"
#include "rules/queries.h"
#include "rules/zones.h"

#include <algorithm>

/// Changing places, leaving play, and effects that last.
namespace mantimon::rules {

namespace {

void switchActive(Work &work, Seat seat, Seat chooser)
{
    Table &table = work.table;
    const PlayerState &player = table.player(seat);
    Offer offer;
    for (const CardIndex card : switchable(work.board(), work.context, seat))
        offer.candidates.push_back(card);
    if (offer.candidates.empty()) {
        work.finishWithoutTarget();
        return;
    }
    const auto chosen = choose(work, chooser, offer);
    if (!chosen)
        return;
    work.noteThat(chosen->front());
    work.finish();
    const CardIndex leaving = player.active().card;
    swapActive(table, *slotOf(table.state, chosen->front()));
    table.emit(EventType::Switched, seat, leaving).target = table.known(chosen->front());
}

} // namespace

void doSwitchOwn(Work &work)
{
    switchActive(work, work.context.owner, work.context.owner);
}

void doSwitchOpponent(Work &work)
{
    switchActive(work, opponentOf(work.context.owner), work.chooser());
}

namespace {

/// The owners of those that went.
Sides takeOutOfPlay(Work &work, ZoneType to)
{
    Sides owners;
    const auto targets = targetsOrNone(work, allTargets(work));
    if (!targets)
        return owners;
    work.noteMoved(targets->size());
    work.finish();
    for (const CardIndex card : *targets) {
        const Seat owner = work.table.state.owners[card];
        if (!owners.contains(owner))
            owners.push_back(owner);
        removeFromPlay(work.table, *slotOf(work.table.state, card), to);
    }
    return owners;
}

} // namespace

void doBounce(Work &work)
{
    takeOutOfPlay(work, ZoneType::Hand);
}

void doShuffleIntoDeck(Work &work)
{
    for (const Seat owner : takeOutOfPlay(work, ZoneType::Deck))
        shuffle(work.table, owner, ZoneType::Deck);
}

void doDiscardMantimon(Work &work)
{
    takeOutOfPlay(work, ZoneType::Discard);
}

namespace {

std::uint16_t lastTurnOf(const State &state, Duration duration, Seat affected, Seat owner)
{
    switch (duration) {
    case Duration::Instant:
    case Duration::ThisTurn:
        return state.turnNumber;
    case Duration::UntilEndOfNextTurn:
        return static_cast<std::uint16_t>(state.turnNumber + (affected == state.current ? 2 : 1));
    case Duration::UntilOpponentsTurnEnds:
        return static_cast<std::uint16_t>(state.turnNumber + (owner == state.current ? 1 : 2));
    case Duration::WhileInPlay:
    case Duration::UntilItLeaves:
        return noLastTurn;
    }
    return state.turnNumber;
}

void make(Work &work, LastingEffect effect, Seat side, CardIndex bearer)
{
    Table &table = work.table;
    effect.side = side;
    effect.bearer = bearer;
    effect.lastTurn = lastTurnOf(table.state, effect.duration, side, effect.owner);
    auto &lasting = table.state.lasting;
    if (lasting.isFull()) {
        emitOfSource(table, EventType::EffectEnded, lasting.front().owner, lasting.front().source);
        lasting.removeAt(0);
    }
    lasting.push_back(effect);
    Event &event = emitOfSource(table, EventType::EffectMade, effect.owner, effect.source);
    event.target = table.known(bearer);
}

/// What stands while its card does is read from the card, not made.
void makeLasting(Work &work, LastingEffect effect)
{
    if (work.node.duration == Duration::WhileInPlay) {
        work.finish();
        return;
    }
    effect.duration = work.node.duration;
    effect.owner = work.context.owner;
    effect.source = work.context.source;
    const Selector &target = work.node.target;
    if (target.place == Place::Player) {
        work.finish();
        for (const Seat seat : sidesOf(work.table.state, work.context, target.side))
            make(work, effect, seat, noIndex);
        return;
    }
    const Targets candidates = candidatesOf(work.board(), work.context, target);
    if (candidates.empty()) {
        work.finishWithoutTarget();
        return;
    }
    const auto targets = pick(work, candidates);
    if (!targets)
        return;
    work.finish();
    for (const CardIndex card : *targets)
        make(work, effect, work.table.state.owners[card], card);
}

} // namespace

void doLock(Work &work)
{
    LastingEffect effect;
    effect.isLock = true;
    effect.lock = work.node.lock;
    effect.attack = work.context.index;
    makeLasting(work, effect);
}

void doAura(Work &work)
{
    LastingEffect effect;
    effect.query = work.node.query;
    effect.sets = work.node.sets;
    effect.amount = static_cast<std::int16_t>(work.amount());
    makeLasting(work, effect);
}

void doClearEffects(Work &work)
{
    const auto targets = targetsOrNone(work, allTargets(work));
    if (!targets)
        return;
    work.finish();
    for (const CardIndex card : *targets)
        endMadeEffectsOn(work.table, card);
}

} // namespace mantimon::rules
