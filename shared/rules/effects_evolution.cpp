#include "rules/effects.h"
#include "rules/evolution.h"
#include "rules/zones.h"

/// Evolving and devolving by effects.
namespace mantimon::rules {

namespace {

bool isDeck(ZoneType zone)
{
    return zone == ZoneType::Deck;
}

Zone evolutionsFor(const Work &work, const InPlay &mantimon)
{
    Zone found;
    for (const CardIndex card : zoneOf(work.table.state, work.context.owner, work.node.source)) {
        if (evolves(work.table.cards, work.table.definition(card), work.table.definition(mantimon.card),
                    work.node.skips))
            found.push_back(card);
    }
    return found;
}

} // namespace

/// Step 0: which Mantimon; step 1: the card. Several targets evolve by one card: the first.
void doEvolve(Work &work)
{
    State &state = work.table.state;
    const Seat owner = work.context.owner;
    if (work.frame.step == 0) {
        const Targets candidates = affectedTargets(work);
        if (work.frame.stage == 0 && candidates.empty()) {
            work.finishWithoutTarget();
            return;
        }
        // Which can evolve depends on the hand: being asked would tell what it holds.
        const auto targets = pick(work, work.node.target, candidates, work.node.source == ZoneType::Hand);
        if (!targets)
            return;
        state.kept.clear();
        if (!targets->empty())
            state.kept.push_back((*targets)[0]);
        nextDecision(work);
    }
    if (state.kept.empty()) {
        work.noteNothing();
        work.finish();
        return;
    }
    const Slot place = *slotOf(state, state.kept.front());
    const bool isSearch = isDeck(work.node.source);
    const bool isHidden = work.node.source != ZoneType::Discard;
    Offer offer{evolutionsFor(work, work.table.at(place)), isSearch ? 0 : 1, 1, work.node.source, isHidden};
    offer.alikeAreOne = true;
    const auto chosen = choose(work, owner, offer);
    if (!chosen)
        return;
    state.kept.clear();
    work.noteMoved(chosen->size());
    work.finish();
    if (!chosen->empty()) {
        removeFrom(zoneOf(state, owner, work.node.source), chosen->front());
        putOnTop(work.table, chosen->front(), place, work.node.source);
    }
    if (isSearch)
        shuffle(work.table, owner, ZoneType::Deck);
}

void doDevolve(Work &work)
{
    const auto targets = targetsOrNone(work, affectedTargets(work));
    if (!targets)
        return;
    work.noteMoved(targets->size());
    work.finish();
    for (const CardIndex card : *targets) {
        const Slot place = *slotOf(work.table.state, card);
        const CardIndex top = takeOffTop(work.table, place);
        putInto(work.table, top, ZoneType::Under, work.node.destination, everybody);
        if (work.node.destination == ZoneType::Deck)
            shuffle(work.table, place.seat, ZoneType::Deck);
    }
}

} // namespace mantimon::rules
