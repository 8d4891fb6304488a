#include "rules/flow.h"

#include <algorithm>

namespace mantimon::rules {

namespace {

void step(Table &table)
{
    Frame &frame = table.state.stack.back();
    switch (frame.kind) {
    case FrameKind::Effect:
        return stepEffect(table, frame);
    case FrameKind::Attack:
        return stepAttack(table, frame);
    case FrameKind::Settle:
        return stepSettle(table, frame);
    case FrameKind::EndTurn:
        return stepEndTurn(table, frame);
    case FrameKind::ExtraDraw:
        return stepExtraDraw(table, frame);
    }
}

} // namespace

void run(Table &table)
{
    State &state = table.state;
    while (state.phase != Phase::Over && state.prompt.id == 0 && !state.stack.empty() && table.budget > 0) {
        --table.budget;
        step(table);
    }
}

void pushFrame(Table &table, const Frame &frame)
{
    auto &stack = table.state.stack;
    if (stack.isFull()) {
        table.budget = 0;
        return;
    }
    stack.push_back(frame);
    if (frame.root == noIndex || frame.kind != FrameKind::Effect)
        stack.back().root = static_cast<std::uint8_t>(stack.size() - 1);
}

void endGame(Table &table, EndReason reason, std::optional<Seat> winner)
{
    State &state = table.state;
    state.phase = Phase::Over;
    state.prompt = Prompt{};
    state.stack.clear();
    state.endReason = reason;
    state.hasWinner = winner.has_value();
    state.winner = winner.value_or(Seat::First);
    table.emit(EventType::GameEnded, state.winner, noIndex, winner ? 1 : 0).endReason = reason;
}

void sortByCard(const State &state, Zone &cards)
{
    std::sort(cards.begin(), cards.end(), [&](CardIndex a, CardIndex b) {
        return state.cards[a] != state.cards[b] ? state.cards[a] < state.cards[b] : a < b;
    });
}

void ask(Table &table, Prompt prompt)
{
    State &state = table.state;
    prompt.id = ++state.lastPromptId;
    prompt.max = std::min<std::uint8_t>(prompt.max, 16);
    prompt.min = std::min(prompt.min, prompt.max);
    prompt.mayDecline = prompt.min == 0 && (prompt.kind == PromptKind::ChooseCards);
    if (prompt.kind != PromptKind::OrderCards)
        sortByCard(state, prompt.candidates);
    state.prompt = prompt;
    state.answer = Answer{};
    table.emit(EventType::PromptOpened, prompt.to, noIndex, static_cast<int>(prompt.id));
}

bool flipCoin(Table &table, Seat seat)
{
    const bool isHeads = table.state.chance.isHeads();
    table.emit(EventType::CoinFlipped, seat, noIndex, isHeads ? 1 : 0);
    return isHeads;
}

void setCondition(Table &table, InPlay &mantimon, Condition condition)
{
    constexpr ConditionMask exclusive =
        maskOf(Condition::Asleep) | maskOf(Condition::Confused) | maskOf(Condition::Paralyzed);
    if ((maskOf(condition) & exclusive) != 0) {
        for (const Condition other : {Condition::Asleep, Condition::Confused, Condition::Paralyzed}) {
            if (other != condition && mantimon.has(other))
                endCondition(table, mantimon, other);
        }
    }
    if (condition == Condition::Paralyzed && !mantimon.has(condition))
        mantimon.paralyzedOnTurn = table.state.turnNumber;
    mantimon.conditions = static_cast<ConditionMask>(mantimon.conditions | maskOf(condition));
    table.emit(EventType::ConditionSet, table.state.owners[mantimon.card], mantimon.card).condition = condition;
}

void endCondition(Table &table, InPlay &mantimon, Condition condition)
{
    mantimon.conditions = static_cast<ConditionMask>(mantimon.conditions & ~maskOf(condition));
    table.emit(EventType::ConditionEnded, table.state.owners[mantimon.card], mantimon.card).condition = condition;
}

void placeDamage(Table &table, Slot slot, int amount, EventType type, DamageReason reason)
{
    InPlay &mantimon = table.at(slot);
    mantimon.damage = static_cast<std::int16_t>(std::min(9990, mantimon.damage + amount));
    table.emit(type, slot.seat, mantimon.card, amount).reason = reason;
}

} // namespace mantimon::rules
