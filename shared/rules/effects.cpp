#include "rules/effects.h"

#include <algorithm>
#include <array>
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

struct Doing
{
    Operation operation{};
    void (*work)(Work &) = nullptr;
    bool movesCards = false; ///< and says how many, for what follows
};

/// In the order of Operation.
constexpr auto doings = std::to_array<Doing>({
    {Operation::Sequence, doSequence},
    {Operation::FlipCoins, doFlipCoins},
    {Operation::ChooseOne, doChooseOne},
    {Operation::MayDo, doMayDo},
    {Operation::Damage, doDamage},
    {Operation::ModifyDamage, doModifyDamage},
    {Operation::PlaceCounters, doPlaceCounters},
    {Operation::Heal, doHeal},
    {Operation::SetCondition, doSetCondition},
    {Operation::CureConditions, doCureConditions},
    {Operation::Draw, doDraw, true},
    {Operation::Mill, doMill, true},
    {Operation::Search, doSearch, true},
    {Operation::Recover, doRecover, true},
    {Operation::DiscardHand, doDiscardHand, true},
    {Operation::ShuffleHandIntoDeck, doShuffleHandIntoDeck, true},
    {Operation::AttachEnergy, doAttachEnergy, true},
    {Operation::DiscardEnergy, doDiscardEnergy, true},
    {Operation::MoveEnergy, doMoveEnergy, true},
    {Operation::SwitchOwn, doSwitchOwn},
    {Operation::SwitchOpponent, doSwitchOpponent},
    {Operation::Bounce, doBounce, true},
    {Operation::Lock, doLock},
    {Operation::Aura, doAura},
    {Operation::RevealHand, doRevealHand},
    {Operation::LookAtTop, doLookAtTop, true},
    {Operation::IfElse, doIfElse},
    {Operation::Repeat, doRepeat},
    {Operation::ChooseMantimon, doChooseMantimon},
    {Operation::EndTurn, doEndTurn},
    {Operation::SetDamage, doSetDamage},
    {Operation::FailAttack, doFailAttack},
    {Operation::SpreadCounters, doSpreadCounters},
    {Operation::MoveCounters, doMoveCounters},
    {Operation::KnockOut, doKnockOut},
    {Operation::BonusPoints, doBonusPoints},
    {Operation::ClearEffects, doClearEffects},
    {Operation::DrawUntil, doDrawUntil, true},
    {Operation::RevealUntil, doRevealUntil, true},
    {Operation::ShuffleDiscardIntoDeck, doShuffleDiscardIntoDeck, true},
    {Operation::HandToDeck, doHandToDeck, true},
    {Operation::ShuffleDeck, doShuffleDeck},
    {Operation::ReturnEnergy, doReturnEnergy, true},
    {Operation::FlipEnergy, doFlipEnergy, true},
    {Operation::DiscardTool, doDiscardTool, true},
    {Operation::ReturnTool, doReturnTool, true},
    {Operation::DiscardStadium, doDiscardStadium, true},
    {Operation::ShuffleIntoDeck, doShuffleIntoDeck, true},
    {Operation::DiscardMantimon, doDiscardMantimon, true},
    {Operation::Evolve, doEvolve, true},
    {Operation::Devolve, doDevolve, true},
});

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < doings.size(); ++i) {
        if (doings[i].operation != static_cast<Operation>(i))
            return false;
    }
    return doings.size() == static_cast<std::size_t>(Operation::Devolve) + 1;
}
static_assert(isInOrder());

const Doing &doingOf(const Effect &node)
{
    return doings[static_cast<std::size_t>(node.operation)];
}

/// Itself, or one of its children.
bool movesCards(const CardCatalog &cards, const Effect &node)
{
    const auto children = cards.childrenOf(node);
    return doingOf(node).movesCards ||
           std::any_of(children.begin(), children.end(), [&](const Effect &child) { return movesCards(cards, child); });
}

} // namespace

void Work::noteNothing() const
{
    if (node.operation == Operation::ChooseMantimon)
        noteThat(noIndex);
    else if (movesCards(table.cards, node))
        noteMoved(0);
}

void stepEffect(Table &table, Frame &frame)
{
    Work work{table, frame, table.cards.effect(frame.node), table.state.stack[frame.root]};
    const bool isFresh = frame.step == 0 && frame.stage == 0;
    if (isFresh && !holds(work.board(), work.context, work.node.test)) {
        count(table.coverage, work.node, false);
        if (work.node.operation != Operation::IfElse) {
            work.noteNothing();
            work.finish();
            return;
        }
    }
    count(table.coverage, work.node, true);
    doingOf(work.node).work(work);
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

std::optional<Targets> pick(Work &work, const Selector &selector, const Targets &candidates, bool alwaysAsk)
{
    const auto noted = [&work](const Targets &targets) {
        if (!targets.empty())
            work.noteThat(targets[targets.size() - 1]);
        return targets;
    };
    if (selector.pick == Pick::All)
        return noted(candidates);
    if (selector.pick == Pick::Random)
        return noted(drawnAtRandom(work.table, candidates, selector.count));
    Offer offer;
    for (const CardIndex card : candidates)
        offer.candidates.push_back(card);
    offer.max = selector.count;
    offer.min = selector.upTo ? 0 : selector.count;
    offer.zone = selector.place == Place::Bench ? ZoneType::Bench : ZoneType::Active;
    offer.alwaysAsk = alwaysAsk;
    const auto chosen = choose(work, seatOf(work.context, selector.chooser), offer);
    if (!chosen)
        return std::nullopt;
    Targets targets;
    for (const CardIndex card : *chosen)
        targets.push_back(card);
    return noted(targets);
}

std::optional<Targets> targetsOrNone(Work &work, const Targets &candidates)
{
    if (candidates.empty()) {
        work.finishWithoutTarget();
        return std::nullopt;
    }
    return pick(work, candidates);
}

void revealTo(Table &table, Seat seat, CardIndex card, ViewerMask mask)
{
    Event &event = table.emit(EventType::CardRevealed, seat, card);
    event.card.instance = noInstance;
    event.cardSeenBy = mask;
}

std::optional<Targets> pickTargets(Work &work)
{
    return pick(work, candidatesOf(work.board(), work.context, work.node.target));
}

} // namespace mantimon::rules
