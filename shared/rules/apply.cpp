#include "rules/engine.h"
#include "rules/flow.h"
#include "rules/referee.h"
#include "rules/setup.h"

#include <cassert>

namespace mantimon::rules {

namespace {

/// What may happen at every moment before the end.
bool isAlwaysPossible(const Action &action)
{
    return std::holds_alternative<Resign>(action) || std::holds_alternative<Abandon>(action) ||
           std::holds_alternative<Decide>(action);
}

Verdict refusalByPhase(const Board &board, Seat by, const Action &action)
{
    switch (board.state.phase) {
    case Phase::Setup:
        return refusalInSetup(board, by, action);
    case Phase::Main:
        if (by != board.state.current)
            return Refusal::NotYourTurn;
        return refusalInMain(board, by, action);
    case Phase::Draw:
    case Phase::Attack:
    case Phase::End:
        return Refusal::WrongPhase;
    case Phase::Over:
        return Refusal::GameOver;
    }
    return Refusal::WrongPhase;
}

} // namespace

Verdict refusalFor(const Board &board, Seat by, const Action &action)
{
    const State &state = board.state;
    if (state.phase == Phase::Over)
        return Refusal::GameOver;
    if (isAlwaysPossible(action))
        return std::nullopt;
    if (std::holds_alternative<Timeout>(action))
        return mustAct(state, by) ? Verdict{} : Refusal::NotYourTurn;
    if (state.prompt.id == 0)
        return refusalByPhase(board, by, action);
    const auto *choice = std::get_if<Choose>(&action);
    if (state.prompt.to != by)
        return choice != nullptr ? Refusal::StalePrompt : Refusal::NotYourTurn;
    return choice != nullptr ? refusalOfAnswer(state, *choice) : Refusal::PromptPending;
}

namespace {

void decide(Table &table, Seat by, const Decide &decision)
{
    switch (decision.verdict) {
    case Decide::Verdict::Win:
        return endGame(table, EndReason::Moderator, by);
    case Decide::Verdict::Draw:
        return endGame(table, EndReason::Moderator, std::nullopt);
    case Decide::Verdict::Void:
        return endGame(table, EndReason::Void, std::nullopt);
    }
}

void timeOut(Table &table, Seat by)
{
    State &state = table.state;
    PlayerState &player = state.player(by);
    ++player.timeoutsInARow;
    table.emit(EventType::TimedOut, by, noIndex, player.timeoutsInARow);
    if (by == state.current)
        state.turn.isUnaided = false;
    if (player.timeoutsInARow >= table.ruleset.timeoutsToForfeit)
        endGame(table, EndReason::Timeouts, opponentOf(by));
    else if (state.prompt.id != 0)
        applyDefaultAnswer(table);
    else if (state.phase == Phase::Setup)
        completePlacement(table, by);
    else
        pushEndOfTurn(table);
}

void carryOut(Table &table, Seat by, const Action &action)
{
    if (std::holds_alternative<Resign>(action))
        endGame(table, EndReason::Resignation, opponentOf(by));
    else if (const auto *gone = std::get_if<Abandon>(&action))
        endGame(table, EndReason::Abandoned, gone->draw ? std::optional<Seat>{} : opponentOf(by));
    else if (const auto *decision = std::get_if<Decide>(&action))
        decide(table, by, *decision);
    else if (std::holds_alternative<Timeout>(action))
        timeOut(table, by);
    else if (const auto *choice = std::get_if<Choose>(&action))
        applyAnswer(table, *choice);
    else if (table.state.phase == Phase::Setup)
        applyInSetup(table, by, action);
    else
        applyInMain(table, action);
}

/// Drops what was being resolved, but not the knock-outs and the end of a turn below it.
void dropEffects(State &state)
{
    base::InlineVector<Frame, maxFrames> kept;
    for (const Frame &frame : state.stack) {
        if (frame.kind != FrameKind::Effect && frame.kind != FrameKind::Attack)
            kept.push_back(frame);
    }
    for (std::size_t i = 0; i < kept.size(); ++i)
        kept[i].root = static_cast<std::uint8_t>(i);
    state.stack = kept;
    state.kept.clear();
}

bool isUnfinished(const State &state)
{
    return state.phase != Phase::Over && state.prompt.id == 0 && !state.stack.empty();
}

/// Up to the next decision. If what is set off on the way takes too long as well, nothing of it
/// happens: knock-outs, promotions and the turns go on without it.
void goOn(Table &table)
{
    const State before = table.state;
    const auto told = static_cast<std::ptrdiff_t>(table.events.size());
    table.budget = actionBudget;
    run(table);
    if (!isUnfinished(table.state))
        return;
    table.state = before;
    table.events.erase(table.events.begin() + told, table.events.end());
    table.budget = actionBudget;
    table.isQuiet = true;
    run(table);
}

/// Whether the action itself is given up with its effects. Answers and the ends of turns are not:
/// somebody has been promoted, and a missed turn counts.
bool isGivenUp(const State &before, const Action &action)
{
    return before.phase == Phase::Main && before.prompt.id == 0 && !std::holds_alternative<Pass>(action) &&
           !std::holds_alternative<Timeout>(action);
}

/// The state before the action, the effect given up, and the game goes on.
void giveUp(Table &table, const State &before, Seat by, const Action &action)
{
    table.state = before;
    table.events.clear();
    table.emit(EventType::BudgetExceeded, before.current, before.stack.empty() ? noIndex : before.stack.back().source);
    if (!isGivenUp(before, action))
        carryOut(table, by, action);
    else if (std::holds_alternative<UseAttack>(action))
        pushEndOfTurn(table);
    dropEffects(table.state);
    goOn(table);
}

} // namespace

void applyLegal(Table &table, Seat by, const Action &action)
{
    const State before = table.state;
    carryOut(table, by, action);
    run(table);
    if (table.budget <= 0 && isUnfinished(table.state))
        giveUp(table, before, by, action);
}

Outcome apply(State &state, Seat by, const Action &action, const Ruleset &ruleset, const CardCatalog &cards)
{
    if (const Verdict refusal = refusalFor({state, ruleset, cards}, by, action))
        return *refusal;
    std::vector<Event> events;
    events.reserve(16);
    Table table{state, ruleset, cards, events};
    applyLegal(table, by, action);
    return events;
}

std::optional<Refusal> apply(State &state, Seat by, const Action &action, const Ruleset &ruleset,
                             const CardCatalog &cards, std::vector<Event> &events, Coverage *coverage)
{
    if (const Verdict refusal = refusalFor({state, ruleset, cards, false, coverage}, by, action))
        return refusal;
    events.clear();
    Table table{state, ruleset, cards, events, coverage};
    applyLegal(table, by, action);
    return std::nullopt;
}

} // namespace mantimon::rules
