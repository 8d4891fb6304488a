#include "rules/flow.h"
#include "rules/referee.h"

/// Answers to prompts.
namespace mantimon::rules {

namespace {

Verdict refusalOfCards(const State &state, const Choose &choice)
{
    const Prompt &prompt = state.prompt;
    const std::size_t count = choice.cards.size();
    if (count < prompt.min || count > prompt.max)
        return Refusal::WrongChoice;
    for (std::size_t i = 0; i < count; ++i) {
        if (findIn(state, prompt.candidates, choice.cards[i]) == noIndex)
            return Refusal::WrongChoice;
        for (std::size_t j = 0; j < i; ++j) {
            if (choice.cards[i] == choice.cards[j])
                return Refusal::WrongChoice;
        }
    }
    return std::nullopt;
}

Verdict refusalOfNumber(const Choose &choice, int min, int max)
{
    const bool isWithin = choice.option >= min && choice.option <= max && choice.cards.empty();
    return isWithin ? Verdict{} : Refusal::WrongChoice;
}

void resume(Table &table, const Answer &answer)
{
    State &state = table.state;
    table.emit(EventType::PromptAnswered, state.prompt.to, noIndex, static_cast<int>(state.prompt.id));
    state.prompt = Prompt{};
    state.answer = answer;
}

} // namespace

Verdict refusalOfAnswer(const State &state, const Choose &choice)
{
    const Prompt &prompt = state.prompt;
    if (choice.promptId != prompt.id)
        return Refusal::StalePrompt;
    switch (prompt.kind) {
    case PromptKind::ChooseCards:
    case PromptKind::OrderCards:
    case PromptKind::Promote:
        return refusalOfCards(state, choice);
    case PromptKind::ChooseOption:
    case PromptKind::Confirm:
        return refusalOfNumber(choice, 0, prompt.options - 1);
    case PromptKind::ChooseNumber:
        return refusalOfNumber(choice, prompt.min, prompt.max);
    }
    return Refusal::WrongChoice;
}

void applyAnswer(Table &table, const Choose &choice)
{
    Answer answer;
    answer.option = choice.option;
    for (const InstanceId id : choice.cards)
        answer.cards.push_back(findIn(table.state, table.state.prompt.candidates, id));
    resume(table, answer);
}

/// The fewest cards, by the lowest card id; the lowest number; the first option; no.
void applyDefaultAnswer(Table &table)
{
    const Prompt &prompt = table.state.prompt;
    Answer answer;
    switch (prompt.kind) {
    case PromptKind::ChooseCards:
    case PromptKind::OrderCards:
    case PromptKind::Promote:
        for (std::size_t i = 0; i < prompt.min; ++i)
            answer.cards.push_back(prompt.candidates[i]);
        break;
    case PromptKind::ChooseOption:
    case PromptKind::Confirm:
        answer.option = 0;
        break;
    case PromptKind::ChooseNumber:
        answer.option = static_cast<std::int8_t>(prompt.min);
        break;
    }
    resume(table, answer);
}

} // namespace mantimon::rules
