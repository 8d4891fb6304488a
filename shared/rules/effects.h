#pragma once

#include "rules/flow.h"
#include "rules/select.h"
#include "rules/targets.h"

#include <algorithm>
#include <optional>

/// The interpreter of effect trees. An operation is a function that is called again after each
/// prompt it opens; how far it has come lies in its frame: `step` says which decision, `stage` 1
/// that it has been answered.
namespace mantimon::rules {

struct Work
{
    Table &table;
    Frame &frame;
    const Effect &node;
    Frame context; ///< a copy of the root: what a selector needs, also when the frame is gone

    [[nodiscard]] Board board() const { return table.board(); }
    [[nodiscard]] Frame &root() const { return table.state.stack[frame.root]; }
    /// How many cards this step moved, for what follows.
    void noteMoved(std::size_t count) const
    {
        root().moved = static_cast<std::uint8_t>(std::min<std::size_t>(count, 255));
    }
    void noteThat(CardIndex card) const { root().that = card; }
    /// The step came to nothing: what it would have moved or chosen is not what an earlier one did.
    void noteNothing() const;
    [[nodiscard]] int amount() const { return amountOf(board(), context, node.amount); }
    [[nodiscard]] Seat chooser() const { return seatOf(context, node.target.chooser); }
    /// The node is done: its frame goes.
    void finish() const { table.state.stack.pop_back(); }
    void finishWithoutTarget() const
    {
        emitOfSource(table, EventType::EffectHadNoTarget, context.owner, context.source);
        noteNothing();
        finish();
    }
    void pushChild(std::size_t child) const;
};

/// What a choice is made from.
struct Offer
{
    Zone candidates;
    int min = 1;
    int max = 1;
    ZoneType zone = ZoneType::Bench;
    bool alwaysAsk = false;   ///< also when there is but one way
    bool alikeAreOne = false; ///< cards of the same definition make no difference
};

/// The cards chosen by `seat`; unset while the prompt is open, and then the operation returns.
using Chosen = base::InlineVector<CardIndex, 16>;
[[nodiscard]] std::optional<Chosen> choose(Work &work, Seat seat, const Offer &offer);
/// As the selector picks among `candidates`: all, at random, or by its chooser.
/// `alwaysAsk`: also when there is but one way, because not everybody may know that.
[[nodiscard]] std::optional<Targets> pick(Work &work, const Selector &selector, const Targets &candidates,
                                          bool alwaysAsk = false);
[[nodiscard]] inline std::optional<Targets> pick(Work &work, const Targets &candidates)
{
    return pick(work, work.node.target, candidates);
}
[[nodiscard]] std::optional<Targets> pickTargets(Work &work);
/// As the node's target picks; unset while a prompt is open, or when there are no candidates and the
/// node is done.
[[nodiscard]] std::optional<Targets> targetsOrNone(Work &work, const Targets &candidates);
[[nodiscard]] inline Targets allTargets(const Work &work)
{
    return candidatesOf(work.board(), work.context, work.node.target);
}
[[nodiscard]] inline Targets affectedTargets(const Work &work)
{
    return affectedBy(work.board(), work.context, work.node);
}
/// Those of the node's candidates for which `predicate(mantimon, slot)` holds.
template <typename Predicate>
[[nodiscard]] Targets targetsThat(const Work &work, Predicate predicate)
{
    Targets fitting;
    for (const CardIndex card : allTargets(work)) {
        const Slot slot = *slotOf(work.table.state, card);
        if (predicate(work.table.at(slot), slot))
            fitting.push_back(card);
    }
    return fitting;
}

/// Cards drawn from `from` by chance, `count` of them or all there are.
template <typename List>
[[nodiscard]] List drawnAtRandom(Table &table, List from, std::size_t count)
{
    List drawn;
    while (drawn.size() < count && !from.empty()) {
        const std::size_t at = table.state.chance.bounded(static_cast<std::uint32_t>(from.size()));
        drawn.push_back(from[at]);
        from.removeAt(at);
    }
    return drawn;
}
/// Shows a card without its id.
void revealTo(Table &table, Seat seat, CardIndex card, ViewerMask mask);
/// The next decision of an operation with several.
inline void nextDecision(Work &work)
{
    ++work.frame.step;
    work.frame.stage = 0;
}

// ---- the operations, by subject -------------------------------------------------------------------

void doSequence(Work &work);
void doFlipCoins(Work &work);
void doChooseOne(Work &work);
void doMayDo(Work &work);
void doIfElse(Work &work);
void doRepeat(Work &work);
void doChooseMantimon(Work &work);
void doEndTurn(Work &work);

void doDamage(Work &work);
void doModifyDamage(Work &work);
void doPlaceCounters(Work &work);
void doHeal(Work &work);
void doSetCondition(Work &work);
void doCureConditions(Work &work);
void doSetDamage(Work &work);
void doFailAttack(Work &work);
void doSpreadCounters(Work &work);
void doMoveCounters(Work &work);
void doKnockOut(Work &work);
void doBonusPoints(Work &work);

void doDraw(Work &work);
void doMill(Work &work);
void doSearch(Work &work);
void doRecover(Work &work);
void doDiscardHand(Work &work);
void doShuffleHandIntoDeck(Work &work);
void doRevealHand(Work &work);
void doLookAtTop(Work &work);
void doDrawUntil(Work &work);
void doRevealUntil(Work &work);
void doShuffleDiscardIntoDeck(Work &work);
void doHandToDeck(Work &work);
void doShuffleDeck(Work &work);

void doAttachEnergy(Work &work);
void doDiscardEnergy(Work &work);
void doMoveEnergy(Work &work);
void doReturnEnergy(Work &work);
void doFlipEnergy(Work &work);

void doDiscardTool(Work &work);
void doReturnTool(Work &work);
void doDiscardStadium(Work &work);

void doSwitchOwn(Work &work);
void doSwitchOpponent(Work &work);
void doBounce(Work &work);
void doShuffleIntoDeck(Work &work);
void doDiscardMantimon(Work &work);
void doEvolve(Work &work);
void doDevolve(Work &work);

void doLock(Work &work);
void doAura(Work &work);
void doClearEffects(Work &work);

} // namespace mantimon::rules
