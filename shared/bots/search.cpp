#include "bots/search.h"

#include "bots/determinise.h"
#include "bots/evaluation.h"
#include "bots/greedy.h"
#include "bots/instinct.h"
#include "bots/opening.h"

#include <algorithm>
#include <cmath>

namespace mantimon::bots {

using namespace rules;

namespace {

/// Of those that greedy ranks highest; more would only thin the playouts.
constexpr std::size_t mostCandidates = 10;
constexpr int mostPlies = 400;
/// The turns that are played on: the rest of this one and the opponent's. A third adds more noise than
/// sight.
constexpr int turnsAhead = 2;
/// When time decides, a round ends after so many states for each candidate at the latest.
constexpr int longestRound = 64;
/// By how many standard errors another action must beat the greedy one.
constexpr double confidence = 1.0;

struct Candidate
{
    Action action;
    double sum = 0;     ///< of its lead over the greedy choice on the same states
    double squares = 0; ///< of that lead
    int playouts = 0;

    [[nodiscard]] double lead() const { return playouts == 0 ? 0.0 : sum / playouts; }
    /// What it leads by at least, for all that so few playouts tell.
    [[nodiscard]] double certainLead() const
    {
        if (playouts < 2)
            return 0.0;
        const double variance = std::max(0.0, squares / playouts - lead() * lead());
        return lead() - confidence * std::sqrt(variance / playouts);
    }
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
          m_dice(dice), m_playoutDice(0), m_instinct(lore, m_playoutDice)
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
    Dice m_playoutDice;
    Instinct m_instinct;
    std::vector<Candidate> m_candidates;
    int m_played = 0;
    int m_rounds = 1;
};

void Search::list()
{
    for (const Judged &judged : judgedActions(m_state, m_knowledge, m_lore, m_dice)) {
        if (m_candidates.size() < mostCandidates)
            m_candidates.push_back({judged.action});
    }
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

/// On each state all candidates meet the same chance.
void Search::playRound(int states)
{
    for (int i = 0; i < states; ++i) {
        if (m_played > 0 && isEnough())
            return;
        const State sample = determinise(m_state, m_knowledge, m_lore, m_dice);
        const std::uint64_t seed = m_dice.number();
        double greedy = 0;
        for (Candidate &candidate : m_candidates) {
            m_playoutDice = Dice(seed);
            const double value = playOut(sample, candidate.action);
            if (&candidate == &m_candidates.front())
                greedy = value;
            const double lead = value - greedy;
            candidate.sum += lead;
            candidate.squares += lead * lead;
            ++candidate.playouts;
            ++m_played;
        }
    }
}

/// The greedy choice stays in front: the others are held against it.
void Search::halve()
{
    std::stable_sort(m_candidates.begin() + 1, m_candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.lead() > b.lead(); });
    m_candidates.erase(m_candidates.begin() + static_cast<std::ptrdiff_t>(m_candidates.size() / 2 + 1),
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
        const bool isOwnTurn = by == m_seat && state.turnNumber == m_state.turnNumber;
        action = isOwnTurn ? quickGreedyAction(state, by, m_lore, m_instinct) : m_instinct.choose(state, by);
    }
    return winningChance(evaluate(state, m_seat, m_lore));
}

Action Search::run()
{
    for (int round = 0; round < m_rounds && m_candidates.size() > 1; ++round) {
        playRound(statesInRound());
        if (isEnough())
            break;
        if (m_candidates.size() > 2)
            halve();
    }
    const auto best = std::max_element(m_candidates.begin(), m_candidates.end(),
                                       [](const auto &a, const auto &b) { return a.certainLead() < b.certainLead(); });
    return best->action;
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
