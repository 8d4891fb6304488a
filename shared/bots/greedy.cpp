#include "bots/greedy.h"

#include "bots/answers.h"
#include "bots/determinise.h"
#include "bots/evaluation.h"
#include "bots/instinct.h"
#include "bots/opening.h"

#include <algorithm>
#include <array>
#include <climits>

namespace mantimon::bots {

using namespace rules;

namespace {

/// States on which everything is tried: coins and draws fall differently on each.
constexpr std::size_t samples = 3;
constexpr std::size_t mostAnswers = 24;
constexpr std::size_t mostFollowingAnswers = 8;

class Trial
{
public:
    Trial(const State &state, const Knowledge &knowledge, const Lore &lore, Dice &dice)
        : m_seat(knowledge.seat()), m_lore(lore), m_dice(dice), m_instinct(lore, dice)
    {
        for (State &sample : m_samples)
            sample = determinise(state, knowledge, lore, dice);
    }

    /// Summed over the samples, as all of the following.
    [[nodiscard]] long now() const
    {
        long sum = 0;
        for (const State &sample : m_samples)
            sum += evaluate(sample, m_seat, m_lore);
        return sum;
    }
    [[nodiscard]] long after(const Action &action)
    {
        long sum = 0;
        for (const State &sample : m_samples)
            sum += valueAfter(sample, action);
        return sum;
    }

private:
    [[nodiscard]] int valueAfter(const State &sample, const Action &action);
    void settle(State &state, bool mayCompare);
    [[nodiscard]] Action following(const State &state);
    void play(State &state, Seat seat, const Action &action) const
    {
        (void)apply(state, seat, action, m_lore.ruleset(), m_lore.cards());
    }

    Seat m_seat;
    const Lore &m_lore;
    Dice &m_dice;
    Instinct m_instinct;
    std::array<State, samples> m_samples;
};

int Trial::valueAfter(const State &sample, const Action &action)
{
    State state = sample;
    play(state, m_seat, action);
    settle(state, true);
    return evaluate(state, m_seat, m_lore);
}

/// What the action asks of both sides: the own first prompt with care, the rest by instinct.
void Trial::settle(State &state, bool mayCompare)
{
    for (int i = 0; i < mostPrompts && state.prompt.id != 0; ++i) {
        const Seat asked = state.prompt.to;
        const bool isOwn = asked == m_seat && mayCompare;
        play(state, asked, isOwn ? following(state) : m_instinct.choose(state, asked));
        mayCompare = mayCompare && !isOwn;
    }
}

Action Trial::following(const State &state)
{
    Action best = m_instinct.choose(state, m_seat);
    int bestValue = INT_MIN;
    for (const Action &answer : answersTo(state, m_lore, m_dice, mostFollowingAnswers)) {
        State tried = state;
        play(tried, m_seat, answer);
        settle(tried, false);
        const int value = evaluate(tried, m_seat, m_lore);
        if (value > bestValue) {
            best = answer;
            bestValue = value;
        }
    }
    return best;
}

} // namespace

bool endsTurn(const Action &action)
{
    return std::holds_alternative<UseAttack>(action) || std::holds_alternative<Pass>(action);
}

std::vector<Judged> judgedActions(const State &state, const Knowledge &knowledge, const Lore &lore, Dice &dice)
{
    const Seat seat = knowledge.seat();
    if (state.prompt.id == 0 && state.phase == Phase::Setup)
        return {{openingAction(state, seat, lore)}};
    const bool isPrompt = state.prompt.id != 0;
    std::vector<Action> actions;
    if (isPrompt)
        actions = answersTo(state, lore, dice, mostAnswers);
    else
        legalActions(state, seat, lore.ruleset(), lore.cards(), actions);
    if (actions.size() == 1)
        return {{actions.front()}};
    Trial trial(state, knowledge, lore, dice);
    const long enough = trial.now() + leastGain * static_cast<long>(samples);
    std::vector<Judged> judged;
    judged.reserve(actions.size());
    for (const Action &action : actions)
        judged.push_back({action, trial.after(action), isPrompt || endsTurn(action)});
    // Whatever makes the position better, then what ends the turn, then the rest.
    const auto rank = [enough](const Judged &one) { return one.endsTurn ? 1 : one.value > enough ? 0 : 2; };
    std::stable_sort(judged.begin(), judged.end(), [&](const Judged &a, const Judged &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.value > b.value;
    });
    return judged;
}

Action greedyAction(const State &state, const Knowledge &knowledge, const Lore &lore, Dice &dice)
{
    return judgedActions(state, knowledge, lore, dice).front().action;
}

} // namespace mantimon::bots
