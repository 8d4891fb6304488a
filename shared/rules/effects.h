#pragma once

#include "rules/flow.h"
#include "rules/select.h"

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
    [[nodiscard]] int amount() const { return amountOf(board(), context, node.amount); }
    [[nodiscard]] Seat chooser() const { return seatOf(context, node.target.chooser); }
    /// The node is done: its frame goes.
    void finish() const { table.state.stack.pop_back(); }
    void finishWithoutTarget() const
    {
        emitOfSource(table, EventType::EffectHadNoTarget, context.owner, context.source);
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
/// As the node's selector picks among `candidates`: all, at random, or by its chooser.
[[nodiscard]] std::optional<Targets> pick(Work &work, const Targets &candidates);
[[nodiscard]] std::optional<Targets> pickTargets(Work &work);
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

void doDamage(Work &work);
void doModifyDamage(Work &work);
void doPlaceCounters(Work &work);
void doHeal(Work &work);
void doSetCondition(Work &work);
void doCureConditions(Work &work);

void doDraw(Work &work);
void doMill(Work &work);
void doSearch(Work &work);
void doRecover(Work &work);
void doDiscardHand(Work &work);
void doShuffleHandIntoDeck(Work &work);
void doRevealHand(Work &work);
void doLookAtTop(Work &work);

void doAttachEnergy(Work &work);
void doDiscardEnergy(Work &work);
void doMoveEnergy(Work &work);

void doSwitchOwn(Work &work);
void doSwitchOpponent(Work &work);
void doBounce(Work &work);

void doLock(Work &work);
void doAura(Work &work);

} // namespace mantimon::rules
