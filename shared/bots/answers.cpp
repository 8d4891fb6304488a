#include "bots/answers.h"

#include "bots/evaluation.h"

#include <algorithm>

namespace mantimon::bots {

using namespace rules;

namespace {

using Picked = base::InlineVector<CardIndex, 16>;

Choose choiceOf(const State &state, const Picked &picked)
{
    Choose choice;
    choice.promptId = state.prompt.id;
    for (const CardIndex card : picked)
        choice.cards.push_back(state.instances[card]);
    return choice;
}

/// In play each has a state of its own, however alike the cards are.
bool areAlikeOne(const Prompt &prompt)
{
    return prompt.zone == ZoneType::Deck || prompt.zone == ZoneType::Hand || prompt.zone == ZoneType::Discard ||
           prompt.zone == ZoneType::EnergyDeck || prompt.zone == ZoneType::EnergyZone;
}

/// Every subset of a fitting size, until there are too many.
class Subsets
{
public:
    Subsets(const State &state, std::size_t most)
        : m_state(state), m_prompt(state.prompt), m_alikeAreOne(areAlikeOne(state.prompt)), m_most(most)
    {
    }

    /// False: there are more.
    bool list(std::vector<Action> &answers) { return extend(0, answers); }

private:
    bool extend(std::size_t from, std::vector<Action> &answers)
    {
        if (m_picked.size() >= m_prompt.min) {
            if (answers.size() == m_most)
                return false;
            answers.emplace_back(choiceOf(m_state, m_picked));
        }
        if (m_picked.size() == m_prompt.max || m_picked.isFull())
            return true;
        for (std::size_t i = from; i < m_prompt.candidates.size(); ++i) {
            const CardIndex card = m_prompt.candidates[i];
            const bool isRepeat =
                m_alikeAreOne && i > from && m_state.cards[card] == m_state.cards[m_prompt.candidates[i - 1]];
            if (isRepeat)
                continue;
            m_picked.push_back(card);
            const bool isWhole = extend(i + 1, answers);
            m_picked.pop_back();
            if (!isWhole)
                return false;
        }
        return true;
    }

    const State &m_state;
    const Prompt &m_prompt;
    bool m_alikeAreOne;
    std::size_t m_most;
    Picked m_picked;
};

/// As many as may be in most cases: what is offered is mostly good.
Choose randomSubset(const State &state, Dice &dice)
{
    const Prompt &prompt = state.prompt;
    const std::uint32_t spread = prompt.max - prompt.min + 1U;
    const std::size_t size = dice.chance(60) ? prompt.max : prompt.min + dice.below(spread);
    Zone left = prompt.candidates;
    Picked picked;
    while (picked.size() < size && !left.empty()) {
        const std::size_t at = dice.index(left.size());
        picked.push_back(left[at]);
        left.removeAt(at);
    }
    return choiceOf(state, picked);
}

std::vector<Action> cardAnswers(const State &state, Dice &dice, std::size_t most)
{
    std::vector<Action> answers;
    if (Subsets(state, most).list(answers))
        return answers;
    answers.clear();
    for (std::size_t i = 0; i < most; ++i)
        answers.emplace_back(randomSubset(state, dice));
    return answers;
}

Choose orderedAnswer(const State &state, const Lore &lore)
{
    Zone order = state.prompt.candidates;
    const auto worth = [&](CardIndex card) { return worthInHand(state, state.owners[card], state.cards[card], lore); };
    // Of an opponent's deck the least useful comes first.
    const bool isOwn = order.empty() || state.owners[order.front()] == state.prompt.to;
    std::stable_sort(order.begin(), order.end(),
                     [&](CardIndex a, CardIndex b) { return isOwn ? worth(a) > worth(b) : worth(a) < worth(b); });
    Picked picked;
    for (std::size_t i = 0; i < order.size() && picked.size() < state.prompt.max; ++i)
        picked.push_back(order[i]);
    return choiceOf(state, picked);
}

} // namespace

std::vector<Action> answersTo(const State &state, const Lore &lore, Dice &dice, std::size_t most)
{
    const Prompt &prompt = state.prompt;
    switch (prompt.kind) {
    case PromptKind::ChooseCards:
    case PromptKind::Promote:
        return cardAnswers(state, dice, most);
    case PromptKind::OrderCards:
        return {orderedAnswer(state, lore)};
    case PromptKind::ChooseOption:
    case PromptKind::Confirm:
    case PromptKind::ChooseNumber:
        break;
    }
    const bool isNumber = prompt.kind == PromptKind::ChooseNumber;
    std::vector<Action> answers;
    for (int i = isNumber ? prompt.min : 0; i <= (isNumber ? prompt.max : prompt.options - 1); ++i)
        answers.emplace_back(Choose{prompt.id, {}, static_cast<std::int8_t>(i)});
    return answers;
}

} // namespace mantimon::bots
