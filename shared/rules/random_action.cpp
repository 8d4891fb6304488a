#include "rules/engine.h"

#include <utility>

namespace mantimon::rules {

namespace {

/// The size first, then which, then in which order.
Action randomAnswer(const State &state, const RandomBelow &random)
{
    const Prompt &prompt = state.prompt;
    Choose choice;
    choice.promptId = prompt.id;
    switch (prompt.kind) {
    case PromptKind::ChooseCards:
    case PromptKind::OrderCards:
    case PromptKind::Promote: {
        Zone left = prompt.candidates;
        const std::uint32_t size = prompt.min + random(prompt.max - prompt.min + 1U);
        while (choice.cards.size() < size) {
            const std::size_t at = random(static_cast<std::uint32_t>(left.size()));
            choice.cards.push_back(state.instances[left[at]]);
            left.removeAt(at);
        }
        break;
    }
    case PromptKind::ChooseOption:
    case PromptKind::Confirm:
        choice.option = static_cast<std::int8_t>(random(prompt.options));
        break;
    case PromptKind::ChooseNumber:
        choice.option = static_cast<std::int8_t>(prompt.min + random(prompt.max - prompt.min + 1U));
        break;
    }
    return choice;
}

} // namespace

std::optional<Action> randomAction(const State &state, Seat seat, const Ruleset &ruleset, const CardCatalog &cards,
                                   const RandomBelow &random)
{
    if (!mustAct(state, seat))
        return std::nullopt;
    if (state.prompt.id != 0)
        return randomAnswer(state, random);
    std::vector<Action> actions;
    legalActions(state, seat, ruleset, cards, actions);
    if (actions.empty())
        return std::nullopt;
    return actions[random(static_cast<std::uint32_t>(actions.size()))];
}

} // namespace mantimon::rules
