#include "rules/effects.h"
#include "rules/zones.h"

#include <algorithm>

/// Attaching, discarding and moving energy. Step 0 is the first decision, step 1 the second; what
/// was decided first is kept in the state.
namespace mantimon::rules {

namespace {

Offer energyOffer(const Work &work, const Zone &energies, ZoneType zone)
{
    const int amount = work.amount();
    Offer offer{energies, work.node.target.upTo ? 0 : amount, amount, zone};
    return offer;
}

Zone energiesIn(const Work &work, const Zone &zone)
{
    Zone found;
    for (const CardIndex card : zone) {
        if (isEnergyOf(work.table.definition(card), work.node.type))
            found.push_back(card);
    }
    return found;
}

Zone sourceOfEnergy(const Work &work)
{
    const Seat owner = work.context.owner;
    if (work.node.source != ZoneType::Hand)
        return energiesIn(work, zoneOf(work.table.state, owner, work.node.source));
    Filter anyEnergy;
    anyEnergy.anyEnergy = true;
    return energiesIn(work, handOf(work.board(), owner, anyEnergy));
}

Zone energiesOn(const Work &work, const Targets &bearers)
{
    Zone found;
    for (const CardIndex card : bearers) {
        for (const CardIndex energy : work.table.at(*slotOf(work.table.state, card)).energies) {
            if (isEnergyOf(work.table.definition(energy), work.node.type))
                found.push_back(energy);
        }
    }
    return found;
}

bool isDeck(ZoneType zone)
{
    return zone == ZoneType::Deck || zone == ZoneType::EnergyDeck;
}

ZoneType takeFromSource(const Work &work, CardIndex energy)
{
    State &state = work.table.state;
    const Seat owner = work.context.owner;
    const ZoneType zone = work.node.source == ZoneType::Hand ? zoneInHand(state, owner, energy) : work.node.source;
    removeFrom(zoneOf(state, owner, zone), energy);
    return zone;
}

/// The kept energies, one after the other to each of the targets in turn.
template <typename Take>
void layWith(Work &work, const Targets &targets, Take take)
{
    const Chosen energies = work.table.state.kept;
    work.table.state.kept.clear();
    work.noteMoved(targets.empty() ? 0 : energies.size());
    work.finish();
    for (std::size_t i = 0; i < energies.size() && !targets.empty(); ++i) {
        const auto slot = slotOf(work.table.state, targets[i % targets.size()]);
        const ZoneType from = take(energies[i]);
        attachEnergy(work.table, energies[i], *slot);
        work.table.events.back().from = from;
    }
}

} // namespace

void doAttachEnergy(Work &work)
{
    State &state = work.table.state;
    const bool isSearch = isDeck(work.node.source);
    if (work.frame.step == 0) {
        Offer offer = energyOffer(work, sourceOfEnergy(work), work.node.source);
        const bool isAny =
            isSearch ? !zoneOf(state, work.context.owner, work.node.source).empty() : !offer.candidates.empty();
        if (!isAny || candidatesOf(work.board(), work.context, work.node.target).empty()) {
            work.finishWithoutTarget();
            return;
        }
        const bool isFromHand = work.node.source == ZoneType::Hand;
        offer.alikeAreOne = !isFromHand;
        offer.alwaysAsk = isSearch || isFromHand; // else being asked would tell what the hand holds
        offer.min = isSearch ? 0 : offer.min;
        const auto chosen = choose(work, work.context.owner, offer);
        if (!chosen)
            return;
        state.kept = *chosen;
        // Who goes on choosing where to has seen the ids of the deck, which is hidden again.
        if (isSearch) {
            for (const CardIndex card : zoneOf(state, work.context.owner, work.node.source))
                issueInstance(state, card);
        }
        nextDecision(work);
    }
    const bool isNothing = state.kept.empty();
    const auto targets = isNothing ? Targets{} : pickTargets(work);
    if (!targets)
        return;
    layWith(work, *targets, [&](CardIndex energy) { return takeFromSource(work, energy); });
    if (isSearch)
        shuffle(work.table, work.context.owner, work.node.source);
}

namespace {

Targets bearersOf(const Work &work, const Targets &among)
{
    Targets bearers;
    for (const CardIndex card : among) {
        if (!energiesOn(work, {card}).empty())
            bearers.push_back(card);
    }
    return bearers;
}

void keep(State &state, const Targets &targets)
{
    state.kept.clear();
    for (std::size_t i = 0; i < targets.size() && !state.kept.isFull(); ++i)
        state.kept.push_back(targets[i]);
}

Targets keptTargets(const State &state)
{
    Targets kept;
    for (const CardIndex card : state.kept)
        kept.push_back(card);
    return kept;
}

/// Of a cost that one of them pays, those that can; what several pay together, any of them may.
Targets payersOf(const Work &work)
{
    const Targets bearers = bearersOf(work, allTargets(work));
    if (!work.node.isCost || work.node.target.pick != Pick::Chosen || work.node.target.count != 1)
        return bearers;
    Targets payers;
    for (const CardIndex card : bearers) {
        if (static_cast<int>(energiesOn(work, {card}).size()) >= work.amount())
            payers.push_back(card);
    }
    return payers;
}

/// Step 0: from which Mantimon; step 1: which energies, that go to `to`.
void takeEnergiesOff(Work &work, ZoneType to)
{
    State &state = work.table.state;
    if (work.frame.step == 0) {
        const auto targets = targetsOrNone(work, payersOf(work));
        if (!targets)
            return;
        keep(state, *targets);
        nextDecision(work);
    }
    const Targets bearers = keptTargets(state);
    Offer offer = energyOffer(work, energiesOn(work, bearers), ZoneType::Attached);
    offer.min = offer.max;
    offer.alikeAreOne = bearers.size() == 1;
    const auto chosen = choose(work, work.chooser(), offer);
    if (!chosen)
        return;
    state.kept.clear();
    work.noteMoved(chosen->size());
    work.finish();
    for (const CardIndex energy : *chosen) {
        detachEnergy(work.table, energy);
        putInto(work.table, energy, ZoneType::Attached, to, everybody);
        endEffectsOf(work.table, energy);
    }
}

} // namespace

void doDiscardEnergy(Work &work)
{
    takeEnergiesOff(work, ZoneType::Discard);
}

void doReturnEnergy(Work &work)
{
    takeEnergiesOff(work, ZoneType::Hand);
}

namespace {

/// From where energies move; without a word about it from any of the owner's.
Selector moversOf(const Work &work)
{
    Selector from = work.node.from;
    if (from.place == Place::Player) {
        from = Selector{};
        from.place = Place::InPlay;
    }
    return from;
}

/// Of the same side as the bearer of the energies.
Targets takersOf(const Work &work, Seat side)
{
    return targetsThat(
        work, [&](const InPlay &mantimon, Slot slot) { return slot.seat == side && !mantimon.energies.isFull(); });
}

/// Unset while a prompt is open or when the node is done.
bool chooseMovers(Work &work)
{
    const Selector from = moversOf(work);
    const Targets bearers = bearersOf(work, candidatesOf(work.board(), work.context, from));
    const bool isSomewhere = !bearers.empty() && !takersOf(work, work.table.state.owners[bearers[0]]).empty();
    const bool isElsewhere = isSomewhere && !(bearers.size() == 1 && allTargets(work) == bearers);
    if (!isElsewhere) {
        work.finishWithoutTarget();
        return false;
    }
    const auto movers = pick(work, from, bearers);
    if (!movers)
        return false;
    keep(work.table.state, *movers);
    nextDecision(work);
    return true;
}

} // namespace

/// Step 0: from which Mantimon; step 1: which energies; step 2: to which.
void doMoveEnergy(Work &work)
{
    State &state = work.table.state;
    if (work.frame.step == 0 && !chooseMovers(work))
        return;
    if (work.frame.step == 1) {
        const Offer offer = energyOffer(work, energiesOn(work, keptTargets(state)), ZoneType::Attached);
        const auto chosen = choose(work, work.context.owner, offer);
        if (!chosen)
            return;
        state.kept = *chosen;
        nextDecision(work);
    }
    const Targets takers = state.kept.empty() ? Targets{} : takersOf(work, state.owners[state.kept.front()]);
    const auto targets = pick(work, takers);
    if (targets)
        layWith(work, *targets, [&](CardIndex energy) {
            detachEnergy(work.table, energy);
            return ZoneType::Attached;
        });
}

void doFlipEnergy(Work &work)
{
    const int amount = work.amount();
    std::size_t flipped = 0;
    for (const Seat seat : sidesOf(work.table.state, work.context, work.node.target.side)) {
        for (int i = 0; i < amount && !work.table.player(seat).energyDeck.empty(); ++i) {
            flipEnergy(work.table, seat);
            ++flipped;
        }
    }
    work.noteMoved(flipped);
    if (flipped == 0)
        work.finishWithoutTarget();
    else
        work.finish();
}

} // namespace mantimon::rules
