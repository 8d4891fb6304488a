#include "rules/effects.h"
#include "rules/queries.h"

#include <algorithm>

/// Counters that are spread and moved, knock-outs without damage, points without knock-outs.
namespace mantimon::rules {

namespace {

constexpr int counterHp = 10;
constexpr int mostCounters = 60;

void placeCounters(Table &table, CardIndex card, int hp)
{
    placeDamage(table, *slotOf(table.state, card), hp, EventType::CountersPlaced, DamageReason::Effect);
}

} // namespace

/// A decision for each counter; the cursor says how many are left. Where there is but one candidate
/// it gets them all.
void doSpreadCounters(Work &work)
{
    if (work.frame.step == 0) {
        work.frame.cursor = static_cast<std::uint8_t>(std::clamp(work.amount() / counterHp, 0, mostCounters));
        work.frame.step = 1;
    }
    Offer offer;
    for (const CardIndex card : allTargets(work))
        offer.candidates.push_back(card);
    if (offer.candidates.empty()) {
        work.finishWithoutTarget();
        return;
    }
    while (work.frame.cursor > 0) {
        const auto chosen = choose(work, work.chooser(), offer);
        if (!chosen)
            return;
        const bool isOnlyWay = offer.candidates.size() == 1;
        const int counters = isOnlyWay ? work.frame.cursor : 1;
        placeCounters(work.table, chosen->front(), counters * counterHp);
        work.noteThat(chosen->front());
        work.frame.cursor = static_cast<std::uint8_t>(work.frame.cursor - counters);
        nextDecision(work);
    }
    work.finish();
}

/// Step 0: from which; step 1: to which. Two of the same do nothing.
void doMoveCounters(Work &work)
{
    State &state = work.table.state;
    if (work.frame.step == 0) {
        const Targets givers = counterGivers(work.board(), work.context, work.node);
        if (givers.empty()) {
            work.finishWithoutTarget();
            return;
        }
        const auto from = pick(work, work.node.from, givers);
        if (!from)
            return;
        state.kept.clear();
        if (!from->empty())
            state.kept.push_back((*from)[0]);
        nextDecision(work);
    }
    const bool isNothing = state.kept.empty();
    const CardIndex from = isNothing ? noIndex : state.kept.front();
    const Targets others =
        isNothing ? Targets{}
                  : targetsThat(work, [from](const InPlay &mantimon, Slot) { return mantimon.card != from; });
    if (others.empty())
        state.kept.clear();
    const auto targets = targetsOrNone(work, others);
    if (!targets)
        return;
    state.kept.clear();
    const int amount = work.amount() / counterHp * counterHp;
    work.finish();
    if (targets->empty())
        return;
    InPlay &giver = work.table.at(*slotOf(state, from));
    const int moved = std::min<int>(giver.damage, amount);
    if (moved <= 0)
        return;
    giver.damage = static_cast<std::int16_t>(giver.damage - moved);
    work.table.emit(EventType::Healed, state.owners[from], from, moved);
    placeCounters(work.table, (*targets)[0], moved);
}

void doKnockOut(Work &work)
{
    const auto targets = targetsOrNone(work, allTargets(work));
    if (!targets)
        return;
    work.finish();
    for (const CardIndex card : *targets) {
        const Slot slot = *slotOf(work.table.state, card);
        const int left = hpOf(work.board(), slot) - work.table.at(slot).damage;
        if (left > 0)
            placeCounters(work.table, card, left);
    }
}

/// Scored with the knock-outs that are settled next.
void doBonusPoints(Work &work)
{
    Table &table = work.table;
    const Sides sides = sidesOf(table.state, work.context, work.node.target.side);
    const int amount = std::clamp(work.amount(), 0, 10);
    work.finish();
    auto &stack = table.state.stack;
    for (std::size_t i = stack.size(); i-- > 0;) {
        if (stack[i].kind != FrameKind::Settle && stack[i].kind != FrameKind::EndTurn)
            continue;
        for (const Seat seat : sides) {
            std::uint8_t &points = stack[i].points[indexOf(seat)];
            points = static_cast<std::uint8_t>(points + amount);
            table.emit(EventType::BonusScored, seat, noIndex, amount);
        }
        return;
    }
}

} // namespace mantimon::rules
