#include "bots/greedy.h"

#include "bots/answers.h"
#include "bots/determinise.h"
#include "bots/evaluation.h"
#include "bots/instinct.h"
#include "bots/opening.h"

#include <array>
#include <climits>

namespace mantimon::bots {

using namespace rules;

namespace {

/// States on which everything is tried: coins and draws fall differently on each.
constexpr std::size_t samples = 3;
constexpr std::size_t mostAnswers = 24;
constexpr std::size_t mostFollowingAnswers = 8;
constexpr int mostPrompts = 10;
/// What an action must gain to be worth doing; so no turn goes round in a circle.
constexpr int leastGain = 2;

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

struct Best
{
    std::optional<Action> action;
    long value = LONG_MIN;

    void offer(const Action &other, long worth)
    {
        if (!action || worth > value) {
            action = other;
            value = worth;
        }
    }
};

bool endsTurn(const Action &action)
{
    return std::holds_alternative<UseAttack>(action) || std::holds_alternative<Pass>(action);
}

} // namespace

Action greedyAction(const State &state, const Knowledge &knowledge, const Lore &lore, Dice &dice)
{
    const Seat seat = knowledge.seat();
    if (state.prompt.id == 0 && state.phase == Phase::Setup)
        return openingAction(state, seat, lore);
    Trial trial(state, knowledge, lore, dice);
    Best going;
    Best ending;
    if (state.prompt.id != 0) {
        const std::vector<Action> answers = answersTo(state, lore, dice, mostAnswers);
        if (answers.size() == 1)
            return answers.front();
        for (const Action &answer : answers)
            ending.offer(answer, trial.after(answer));
        return *ending.action;
    }
    std::vector<Action> actions;
    legalActions(state, seat, lore.ruleset(), lore.cards(), actions);
    for (const Action &action : actions)
        (endsTurn(action) ? ending : going).offer(action, trial.after(action));
    const long enough = trial.now() + leastGain * static_cast<long>(samples);
    return going.action && going.value > enough ? *going.action : *ending.action;
}

} // namespace mantimon::bots
