#include "rules/checkup.h"
#include "rules/flow.h"
#include "rules/passive.h"
#include "rules/queries.h"
#include "rules/zones.h"

namespace mantimon::rules {

namespace {

/// False: there is nothing to draw.
bool drawForTurn(Table &table, Seat seat)
{
    if (!drawCard(table, seat))
        return false;
    const int draws = limitOf(table.board(), seat, Query::DrawsPerTurn);
    for (int i = 1; i < draws && drawCard(table, seat); ++i) {
    }
    return true;
}

} // namespace

void startTurn(Table &table, Seat seat)
{
    State &state = table.state;
    state.current = seat;
    ++state.turnNumber;
    state.turn = TurnCounts{};
    state.phase = Phase::Draw;
    table.emit(EventType::TurnStarted, seat, noIndex, state.turnNumber);
    state.standing = standingIn(state, table.cards);
    flipEnergy(table, seat);
    const bool draws = state.turnNumber > 1 || table.ruleset.drawOnTurnOne;
    if (draws && !drawForTurn(table, seat)) {
        endGame(table, EndReason::DeckOut, opponentOf(seat));
        return;
    }
    state.phase = Phase::Main;
    pushAtTurnStart(table);
}

void pushEndOfTurn(Table &table)
{
    pushFrame(table, FrameKind::EndTurn);
    pushFrame(table, FrameKind::Settle);
}

namespace {

void endWhatLasted(Table &table)
{
    auto &lasting = table.state.lasting;
    for (std::size_t i = 0; i < lasting.size();) {
        if (lasting[i].lastTurn > table.state.turnNumber) {
            ++i;
            continue;
        }
        emitOfSource(table, EventType::EffectEnded, lasting[i].owner, lasting[i].source);
        lasting.removeAt(i);
    }
}

void endTurn(Table &table)
{
    State &state = table.state;
    state.phase = Phase::End;
    table.emit(EventType::TurnEnded, state.current);
    PlayerState &owner = state.player(state.current);
    if (state.turn.isUnaided)
        owner.timeoutsInARow = 0;
    for (PlayerState &player : state.players) {
        for (std::size_t i = 0; i <= player.benchCount; ++i)
            player.slots[i].abilitiesUsed = 0;
    }
    endWhatLasted(table);
}

/// More points (fewer prizes left) win; as many is a draw.
void endAtTheLimit(Table &table)
{
    const PlayerState &first = table.state.player(Seat::First);
    const PlayerState &second = table.state.player(Seat::Second);
    int lead = first.points - second.points;
    if (table.ruleset.prizes > 0)
        lead = static_cast<int>(second.prizes.size()) - static_cast<int>(first.prizes.size());
    std::optional<Seat> winner;
    if (lead != 0)
        winner = lead > 0 ? Seat::First : Seat::Second;
    endGame(table, EndReason::TurnLimit, winner);
}

} // namespace

void startNextTurn(Table &table)
{
    if (table.state.turnNumber >= table.ruleset.turnLimit)
        endAtTheLimit(table);
    else
        startTurn(table, opponentOf(table.state.current));
}

void stepEndTurn(Table &table, Frame &frame)
{
    const std::uint8_t step = frame.step++;
    if (step == 0) {
        endTurn(table);
    } else if (step <= checkupSteps) {
        checkUp(table, step - 1);
    } else if (step == checkupSteps + 1) {
        // Points that were given at the check-up, when nothing was being settled.
        const auto points = frame.points;
        frame.points = {};
        pushFrame(table, FrameKind::Settle);
        table.state.stack.back().points = points;
    } else {
        table.state.stack.pop_back();
        endWhatLasted(table); // also what the check-up has made for this turn
        startNextTurn(table);
    }
}

} // namespace mantimon::rules
