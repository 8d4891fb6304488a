#include "rules/effects.h"

#include <algorithm>
#include <cassert>

namespace mantimon::rules {

void Work::pushChild(std::size_t child) const
{
    Frame next;
    next.kind = FrameKind::Effect;
    next.root = frame.root;
    next.node = static_cast<EffectIndex>(node.firstChild + child);
    pushFrame(table, next);
}

namespace {

void dispatch(Work &work)
{
    switch (work.node.operation) {
    case Operation::Sequence:
        return doSequence(work);
    case Operation::FlipCoins:
        return doFlipCoins(work);
    case Operation::ChooseOne:
        return doChooseOne(work);
    case Operation::MayDo:
        return doMayDo(work);
    case Operation::Damage:
        return doDamage(work);
    case Operation::ModifyDamage:
        return doModifyDamage(work);
    case Operation::PlaceCounters:
        return doPlaceCounters(work);
    case Operation::Heal:
        return doHeal(work);
    case Operation::SetCondition:
        return doSetCondition(work);
    case Operation::CureConditions:
        return doCureConditions(work);
    case Operation::Draw:
        return doDraw(work);
    case Operation::Mill:
        return doMill(work);
    case Operation::Search:
        return doSearch(work);
    case Operation::Recover:
        return doRecover(work);
    case Operation::DiscardHand:
        return doDiscardHand(work);
    case Operation::ShuffleHandIntoDeck:
        return doShuffleHandIntoDeck(work);
    case Operation::AttachEnergy:
        return doAttachEnergy(work);
    case Operation::DiscardEnergy:
        return doDiscardEnergy(work);
    case Operation::MoveEnergy:
        return doMoveEnergy(work);
    case Operation::SwitchOwn:
        return doSwitchOwn(work);
    case Operation::SwitchOpponent:
        return doSwitchOpponent(work);
    case Operation::Bounce:
        return doBounce(work);
    case Operation::Lock:
        return doLock(work);
    case Operation::Aura:
        return doAura(work);
    case Operation::RevealHand:
        return doRevealHand(work);
    case Operation::LookAtTop:
        return doLookAtTop(work);
    }
}

} // namespace

void stepEffect(Table &table, Frame &frame)
{
    Work work{table, frame, table.cards.effect(frame.node), table.state.stack[frame.root]};
    const bool isFresh = frame.step == 0 && frame.stage == 0;
    if (isFresh && !holds(work.board(), work.context, work.node.test)) {
        count(table.coverage, work.node, false);
        work.finish();
        return;
    }
    count(table.coverage, work.node, true);
    dispatch(work);
}

namespace {

bool isOneWay(const State &state, const Offer &offer, int min, int max)
{
    const Zone &cards = offer.candidates;
    if (max == 0 || min != max)
        return max == 0;
    if (max == static_cast<int>(cards.size()))
        return true;
    return offer.alikeAreOne && std::all_of(cards.begin(), cards.end(), [&](CardIndex card) {
               return state.cards[card] == state.cards[cards.front()];
           });
}

} // namespace

std::optional<Chosen> choose(Work &work, Seat seat, const Offer &offer)
{
    if (work.frame.stage == 1)
        return work.table.state.answer.cards;
    const int available = static_cast<int>(offer.candidates.size());
    const int max = std::clamp(offer.max, 0, std::min(available, 16));
    const int min = std::clamp(offer.min, 0, max);
    if (!offer.alwaysAsk && isOneWay(work.table.state, offer, min, max)) {
        Chosen all;
        for (int i = 0; i < max; ++i)
            all.push_back(offer.candidates[static_cast<std::size_t>(i)]);
        return all;
    }
    Prompt prompt;
    prompt.kind = PromptKind::ChooseCards;
    prompt.to = seat;
    prompt.min = static_cast<std::uint8_t>(min);
    prompt.max = static_cast<std::uint8_t>(max);
    prompt.source = work.context.source;
    prompt.zone = offer.zone;
    prompt.candidates = offer.candidates;
    work.frame.stage = 1;
    ask(work.table, prompt);
    return std::nullopt;
}

namespace {

Targets drawnAtRandom(Table &table, Targets from, std::size_t count)
{
    Targets drawn;
    while (drawn.size() < count && !from.empty()) {
        const std::size_t at = table.state.chance.bounded(static_cast<std::uint32_t>(from.size()));
        drawn.push_back(from[at]);
        from.removeAt(at);
    }
    return drawn;
}

} // namespace

std::optional<Targets> pick(Work &work, const Targets &candidates)
{
    const Selector &selector = work.node.target;
    switch (selector.pick) {
    case Pick::All:
        return candidates;
    case Pick::Random:
        return drawnAtRandom(work.table, candidates, selector.count);
    case Pick::Chosen:
        break;
    }
    Offer offer;
    for (const CardIndex card : candidates)
        offer.candidates.push_back(card);
    offer.max = selector.count;
    offer.min = selector.upTo ? 0 : selector.count;
    offer.zone = selector.place == Place::Bench ? ZoneType::Bench : ZoneType::Active;
    const auto chosen = choose(work, work.chooser(), offer);
    if (!chosen)
        return std::nullopt;
    Targets targets;
    for (const CardIndex card : *chosen)
        targets.push_back(card);
    return targets;
}

std::optional<Targets> pickTargets(Work &work)
{
    return pick(work, candidatesOf(work.board(), work.context, work.node.target));
}

} // namespace mantimon::rules
