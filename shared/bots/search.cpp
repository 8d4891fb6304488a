#include "bots/search.h"

#include "bots/answers.h"
#include "bots/determinise.h"
#include "bots/evaluation.h"
#include "bots/instinct.h"
#include "bots/opening.h"

#include <algorithm>
#include <cmath>

namespace mantimon::bots {

using namespace rules;

namespace {

constexpr std::size_t mostCandidates = 40;
constexpr int mostPlies = 400;
/// The turns that are played on: the rest of this one, the opponent's, the own next one.
constexpr int turnsAhead = 3;
/// When time decides, a round ends after so many states for each candidate at the latest.
constexpr int longestRound = 64;

struct Candidate
{
    Action action;
    double sum = 0;
    int playouts = 0;
    [[nodiscard]] double mean() const { return playouts == 0 ? 0.0 : sum / playouts; }
};

/// A chance to win, 0 to 1, from an evaluation: a lead of one point of four is some 73 %.
double winningChance(int value)
{
    return 1.0 / (1.0 + std::exp(-static_cast<double>(value) / 1000.0));
}

class Search
{
public:
    Search(const State &state, const Knowledge &knowledge, const Lore &lore, const Effort &effort, Dice &dice)
        : m_state(state), m_knowledge(knowledge), m_seat(knowledge.seat()), m_lore(lore), m_effort(effort),
          m_dice(dice), m_instinct(lore, dice)
    {
        list();
    }

    Action run();

private:
    void list();
    void playRound(int states);
    void halve();
    [[nodiscard]] int statesInRound() const;
    [[nodiscard]] bool isEnough() const
    {
        return (m_effort.rollouts > 0 && m_played >= m_effort.rollouts) || (m_effort.isEnough && m_effort.isEnough());
    }
    [[nodiscard]] double playOut(State state, const Action &first);

    const State &m_state;
    const Knowledge &m_knowledge;
    Seat m_seat;
    const Lore &m_lore;
    const Effort &m_effort;
    Dice &m_dice;
    Instinct m_instinct;
    std::vector<Candidate> m_candidates;
    int m_played = 0;
    int m_rounds = 1;
};

void Search::list()
{
    std::vector<Action> actions;
    if (m_state.prompt.id != 0)
        actions = answersTo(m_state, m_lore, m_dice, mostCandidates);
    else
        legalActions(m_state, m_seat, m_lore.ruleset(), m_lore.cards(), actions);
    for (const Action &action : actions)
        m_candidates.push_back({action});
    while ((std::size_t{1} << m_rounds) < m_candidates.size())
        ++m_rounds;
}

/// Each round has an equal share of the playouts; with time alone rounds grow as candidates fall.
int Search::statesInRound() const
{
    const int candidates = static_cast<int>(m_candidates.size());
    if (m_effort.rollouts == 0)
        return longestRound;
    return std::max(1, m_effort.rollouts / m_rounds / candidates);
}

void Search::playRound(int states)
{
    for (int i = 0; i < states; ++i) {
        if (m_played > 0 && isEnough())
            return;
        const State sample = determinise(m_state, m_knowledge, m_lore, m_dice);
        for (Candidate &candidate : m_candidates) {
            candidate.sum += playOut(sample, candidate.action);
            ++candidate.playouts;
            ++m_played;
        }
    }
}

void Search::halve()
{
    std::stable_sort(m_candidates.begin(), m_candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.mean() > b.mean(); });
    m_candidates.erase(m_candidates.begin() + static_cast<std::ptrdiff_t>((m_candidates.size() + 1) / 2),
                       m_candidates.end());
}

double Search::playOut(State state, const Action &first)
{
    const int lastTurn = state.turnNumber + turnsAhead;
    Seat by = m_seat;
    Action action = first;
    for (int ply = 0; ply < mostPlies; ++ply) {
        const auto outcome = apply(state, by, action, m_lore.ruleset(), m_lore.cards());
        if (std::holds_alternative<Refusal>(outcome) || state.phase == Phase::Over || state.turnNumber >= lastTurn)
            break;
        by = mustAct(state, Seat::First) ? Seat::First : Seat::Second;
        action = m_instinct.choose(state, by);
    }
    return winningChance(evaluate(state, m_seat, m_lore));
}

Action Search::run()
{
    while (m_candidates.size() > 1) {
        playRound(statesInRound());
        const bool isLast = isEnough();
        halve();
        if (isLast)
            break;
    }
    return m_candidates.front().action;
}

} // namespace

Action searchedAction(const State &state, const Knowledge &knowledge, const Lore &lore, const Effort &effort,
                      Dice &dice)
{
    if (state.prompt.id == 0 && state.phase == Phase::Setup)
        return openingAction(state, knowledge.seat(), lore);
    return Search(state, knowledge, lore, effort, dice).run();
}

} // namespace mantimon::bots
