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
        offer.alikeAreOne = true;
        offer.alwaysAsk = isSearch;
        offer.min = isSearch ? 0 : offer.min;
        const auto chosen = choose(work, work.context.owner, offer);
        if (!chosen)
            return;
        state.kept = *chosen;
        nextDecision(work);
    }
    const bool isNothing = state.kept.empty();
    const auto targets = isNothing ? Targets{} : pickTargets(work);
    if (!targets)
        return;
    const Chosen attached = state.kept;
    layWith(work, *targets, [&](CardIndex energy) { return takeFromSource(work, energy); });
    for (std::size_t i = targets->empty() ? 0 : attached.size(); i-- > 0;)
        pushCardEffect(work.table, work.context.owner, attached[i], (*targets)[i % targets->size()]);
    if (isSearch)
        shuffle(work.table, work.context.owner, work.node.source);
}

void doDiscardEnergy(Work &work)
{
    State &state = work.table.state;
    if (work.frame.step == 0) {
        Targets bearers;
        for (const CardIndex card : candidatesOf(work.board(), work.context, work.node.target)) {
            if (!energiesOn(work, {card}).empty())
                bearers.push_back(card);
        }
        if (bearers.empty()) {
            work.finishWithoutTarget();
            return;
        }
        const auto targets = pick(work, bearers);
        if (!targets)
            return;
        state.kept.clear();
        for (std::size_t i = 0; i < targets->size() && !state.kept.isFull(); ++i)
            state.kept.push_back((*targets)[i]);
        nextDecision(work);
    }
    Targets bearers;
    for (const CardIndex card : state.kept)
        bearers.push_back(card);
    Offer offer = energyOffer(work, energiesOn(work, bearers), ZoneType::Attached);
    offer.min = offer.max;
    offer.alikeAreOne = bearers.size() == 1;
    const auto chosen = choose(work, work.chooser(), offer);
    if (!chosen)
        return;
    state.kept.clear();
    work.finish();
    for (const CardIndex energy : *chosen) {
        detachEnergy(work.table, energy);
        discard(work.table, energy, ZoneType::Attached);
    }
}

void doMoveEnergy(Work &work)
{
    State &state = work.table.state;
    if (work.frame.step == 0) {
        Targets own;
        forEachSlot(state, work.context.owner, [&](Slot slot) { own.push_back(work.table.at(slot).card); });
        const Offer offer = energyOffer(work, energiesOn(work, own), ZoneType::Attached);
        const bool isNowhereToGo = own.size() < 2 || candidatesOf(work.board(), work.context, work.node.target).empty();
        if (offer.candidates.empty() || isNowhereToGo) {
            work.finishWithoutTarget();
            return;
        }
        const auto chosen = choose(work, work.context.owner, offer);
        if (!chosen)
            return;
        state.kept = *chosen;
        nextDecision(work);
    }
    const auto targets = state.kept.empty() ? Targets{} : pickTargets(work);
    if (targets)
        layWith(work, *targets, [&](CardIndex energy) {
            detachEnergy(work.table, energy);
            return ZoneType::Attached;
        });
}

} // namespace mantimon::rules
