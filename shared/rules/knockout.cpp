#include "rules/flow.h"
#include "rules/queries.h"
#include "rules/zones.h"

#include <algorithm>

/// Knock-outs, scoring, winning and promotions, until nothing changes.
namespace mantimon::rules {

namespace {

enum SettleStep : std::uint8_t { Collect, Score, Judge, PromoteFirst, PromoteSecond, Again };

/// The turn's owner's first.
Slots beatenMantimon(const Table &table)
{
    Slots beaten;
    for (const Seat seat : inTurnOrder(table.state)) {
        forEachSlot(table.state, seat, [&](Slot slot) {
            const InPlay &mantimon = table.board().at(slot);
            if (mantimon.damage > 0 && mantimon.damage >= hpOf(table.board(), slot))
                beaten.push_back(slot);
        });
    }
    return beaten;
}

/// What the attack sets off whose knock-outs these are.
void pushKnockOutDealt(Table &table, CardIndex attacker, const Slots &beaten)
{
    const auto slot = slotOf(table.state, attacker);
    const auto isTheirs = [&](Slot other) { return other.seat != table.state.owners[attacker]; };
    if (slot && std::any_of(beaten.begin(), beaten.end(), isTheirs))
        pushTriggered(table, *slot, Trigger::OnKnockOutDealt);
}

/// All are found before any is moved, as one's leaving may change another's hp. What they set off
/// lies on the stack above the settling; the first to resolve is pushed last.
void collect(Table &table, Frame &settle)
{
    const Slots beaten = beatenMantimon(table);
    if (beaten.empty())
        return;
    const CardIndex attacker = settle.attacker;
    settle.attacker = noIndex;
    settle.changed = 1;
    std::array<int, 2> scored{};
    base::InlineVector<CardIndex, 2 * slotCount> cards;
    for (const Slot slot : beaten) {
        cards.push_back(table.at(slot).card);
        const int points = pointsGivenBy(table.board(), slot);
        table.emit(EventType::KnockedOut, slot.seat, cards.back(), points);
        scored[indexOf(opponentOf(slot.seat))] += points;
        table.player(slot.seat).lastKnockOutTurn = table.state.turnNumber;
    }
    for (std::size_t i = 0; i < scored.size(); ++i)
        settle.points[i] = static_cast<std::uint8_t>(settle.points[i] + scored[i]);
    if (attacker != noIndex)
        pushKnockOutDealt(table, attacker, beaten);
    pushTriggeredAt(table, beaten, Trigger::OnKnockedOut, {attacker, noIndex});
    for (const CardIndex card : cards)
        removeFromPlay(table, *slotOf(table.state, card), ZoneType::Discard);
}

void takePrizes(Table &table, Seat seat, int count)
{
    PlayerState &player = table.player(seat);
    for (int i = 0; i < count && !player.prizes.empty(); ++i) {
        const CardIndex card = player.prizes.front();
        player.prizes.removeAt(0);
        player.hand.push_back(card);
        Event &event = table.emit(EventType::PrizeTaken, seat, card);
        event.from = ZoneType::Prizes;
        event.to = ZoneType::Hand;
        event.cardSeenBy = onlyFor(seat);
    }
}

void score(Table &table, Frame &settle)
{
    for (const Seat seat : inTurnOrder(table.state)) {
        const int points = settle.points[indexOf(seat)];
        if (points == 0)
            continue;
        PlayerState &player = table.player(seat);
        player.points = static_cast<std::uint8_t>(player.points + points);
        table.emit(EventType::PointsScored, seat, noIndex, player.points);
        takePrizes(table, seat, points);
    }
    settle.points = {};
}

bool hasScoredEnough(const Table &table, Seat seat)
{
    const PlayerState &player = table.state.player(seat);
    if (table.ruleset.prizes > 0)
        return player.prizes.empty();
    return player.points >= table.ruleset.pointsToWin;
}

/// Several ways at the same moment: who fulfils more of them wins; as many is a draw.
void judge(Table &table)
{
    std::array<int, 2> fulfilled{};
    EndReason reason = EndReason::None;
    for (const Seat seat : bothSeats) {
        int &count = fulfilled[indexOf(seat)];
        if (hasScoredEnough(table, seat)) {
            ++count;
            reason = table.ruleset.prizes > 0 ? EndReason::Prizes : EndReason::Points;
        }
        if (!table.state.player(opponentOf(seat)).hasInPlay()) {
            ++count;
            reason = EndReason::NoMantimon;
        }
    }
    const int total = fulfilled[0] + fulfilled[1];
    if (total == 0)
        return;
    std::optional<Seat> winner;
    if (fulfilled[0] != fulfilled[1])
        winner = fulfilled[0] > fulfilled[1] ? Seat::First : Seat::Second;
    endGame(table, total == 1 ? reason : EndReason::Several, winner);
}

void promoted(Table &table, Frame &settle, Slot slot)
{
    const CardIndex card = table.at(slot).card;
    swapActive(table, slot);
    table.emit(EventType::Promoted, slot.seat, card);
    settle.changed = 1;
}

/// One candidate comes by itself; with several their owner chooses.
void promote(Table &table, Frame &frame, Seat seat)
{
    const PlayerState &player = table.player(seat);
    if (frame.stage == 1) {
        frame.stage = 0;
        ++frame.step;
        promoted(table, frame, *slotOf(table.state, table.state.answer.cards.front()));
        return;
    }
    if (!player.active().isEmpty()) {
        ++frame.step;
        return;
    }
    if (player.benchCount == 1) {
        ++frame.step;
        promoted(table, frame, {seat, 1});
        return;
    }
    Prompt prompt;
    prompt.kind = PromptKind::Promote;
    prompt.to = seat;
    prompt.min = prompt.max = 1;
    prompt.zone = ZoneType::Bench;
    for (std::size_t i = 1; i <= player.benchCount; ++i)
        prompt.candidates.push_back(player.slots[i].card);
    frame.stage = 1;
    ask(table, prompt);
}

} // namespace

void stepSettle(Table &table, Frame &frame)
{
    // The player whose turn comes next chooses first.
    const Seat next = opponentOf(table.state.current);
    switch (static_cast<SettleStep>(frame.step)) {
    case Collect:
        frame.step = Score;
        frame.changed = 0;
        return collect(table, frame);
    case Score:
        frame.step = Judge;
        return score(table, frame);
    case Judge:
        frame.step = PromoteFirst;
        return judge(table);
    case PromoteFirst:
        return promote(table, frame, next);
    case PromoteSecond:
        return promote(table, frame, opponentOf(next));
    case Again:
        if (frame.changed != 0)
            frame.step = Collect;
        else
            table.state.stack.pop_back();
        return;
    }
}

} // namespace mantimon::rules
