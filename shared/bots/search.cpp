#include "bots/search.h"

#include "bots/determinise.h"
#include "bots/evaluation.h"
#include "bots/greedy.h"
#include "bots/opening.h"
#include "bots/quick_greedy.h"

#include <algorithm>
#include <cmath>

namespace mantimon::bots {

using namespace rules;

namespace {

/// Of those that greedy ranks highest; more would only thin the playouts.
constexpr std::size_t mostCandidates = 10;
/// How many come into the second stage and into the last, the greedy choice among them.
constexpr std::size_t inSecondStage = 4;
constexpr std::size_t inLastStage = 2;
constexpr int mostPlies = 400;
/// The turns that are played on: the own one to its end, the opponent's, and one more of each: what an action is for
/// shows later than in the next turn.
constexpr int turnsAhead = 4;
/// When time decides, this many playouts are enough for anybody.
constexpr int mostPlayouts = 20'000;
/// What another action must lead the greedy one by: more standard errors than chance explains, and a chance to win
/// that the playouts' own mistakes may amount to.
constexpr double confidence = 1.0;
constexpr double leastLead = 0.003;
/// Before so many playouts nothing is certain.
constexpr int fewestPlayouts = 8;

struct Candidate
{
    Action action;
    double sum = 0;     ///< of its lead over the greedy choice on the same states
    double squares = 0; ///< of that lead
    int playouts = 0;

    [[nodiscard]] double lead() const { return playouts == 0 ? 0.0 : sum / playouts; }
    /// That it is better than the greedy choice, for all that so few playouts tell.
    [[nodiscard]] bool isBetter() const
    {
        if (playouts < fewestPlayouts)
            return false;
        const double variance = std::max(0.0, (squares - sum * lead()) / (playouts - 1));
        return lead() > leastLead + confidence * std::sqrt(variance / playouts);
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
          m_dice(dice), m_playoutDice(0), m_greedy(lore, m_playoutDice)
    {
        list();
    }

    Action run();

private:
    void list();
    void playUntil(double part);
    void playOnce();
    void keepBest(std::size_t count);
    [[nodiscard]] double partGone() const;
    [[nodiscard]] std::optional<double> playOut(State state, const Action &first, std::uint64_t seed);
    void beginTurn(State &state, std::uint64_t seed);

    const State &m_state;
    const Knowledge &m_knowledge;
    Seat m_seat;
    const Lore &m_lore;
    const Effort &m_effort;
    Dice &m_dice;
    Dice m_playoutDice;
    QuickGreedy m_greedy;
    std::vector<Event> m_events;
    std::vector<Candidate> m_candidates;
    int m_played = 0;
};

void Search::list()
{
    for (const Judged &judged : judgedActions(m_state, m_knowledge, m_lore, m_dice)) {
        if (m_candidates.size() < mostCandidates)
            m_candidates.push_back({judged.action});
    }
}

/// Of the effort, 0 to 1.
double Search::partGone() const
{
    const double byCount = static_cast<double>(m_played) / (m_effort.rollouts > 0 ? m_effort.rollouts : mostPlayouts);
    return m_effort.timeGone ? std::max(byCount, m_effort.timeGone()) : byCount;
}

/// Each candidate once more at least.
void Search::playUntil(double part)
{
    do {
        playOnce();
    } while (partGone() < part);
}

/// All candidates on one state, under the same chance; one that could not be played with all of them counts for none.
void Search::playOnce()
{
    const State sample = determinise(m_state, m_knowledge, m_lore, m_dice);
    const std::uint64_t seed = m_dice.number();
    std::vector<double> values;
    values.reserve(m_candidates.size());
    for (const Candidate &candidate : m_candidates) {
        const auto value = playOut(sample, candidate.action, seed);
        ++m_played;
        if (!value)
            return;
        values.push_back(*value);
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double lead = values[i] - values.front();
        m_candidates[i].sum += lead;
        m_candidates[i].squares += lead * lead;
        ++m_candidates[i].playouts;
    }
}

/// The greedy choice stays in front: the others are held against it.
void Search::keepBest(std::size_t count)
{
    std::stable_sort(m_candidates.begin() + 1, m_candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.lead() > b.lead(); });
    if (m_candidates.size() > count)
        m_candidates.erase(m_candidates.begin() + static_cast<std::ptrdiff_t>(count), m_candidates.end());
}

/// How it stands after those turns; unset where `first` is not legal there, or no end comes.
std::optional<double> Search::playOut(State state, const Action &first, std::uint64_t seed)
{
    // A prompt in the opponent's turn, such as whom to promote, comes before the own turn begins.
    const int ownTurn = m_state.turnNumber + (m_state.current == m_seat ? 0 : 1);
    m_playoutDice = Dice(seed);
    m_greedy.forget();
    int turn = state.turnNumber;
    Seat by = m_seat;
    Action action = first;
    for (int ply = 0; ply < mostPlies; ++ply) {
        if (apply(state, by, action, m_lore.ruleset(), m_lore.cards(), m_events)) {
            const auto below = [this](std::uint32_t limit) { return m_playoutDice.below(limit); };
            const auto other = randomAction(state, by, m_lore.ruleset(), m_lore.cards(), below);
            if (ply == 0 || !other || apply(state, by, *other, m_lore.ruleset(), m_lore.cards(), m_events))
                return std::nullopt;
        }
        if (state.phase == Phase::Over || state.turnNumber >= ownTurn + turnsAhead)
            return winningChance(evaluate(state, m_seat, m_lore));
        if (state.turnNumber != turn) {
            turn = state.turnNumber;
            beginTurn(state, seed);
        }
        by = mustAct(state, Seat::First) ? Seat::First : Seat::Second;
        action = m_greedy.choose(state, by);
    }
    return std::nullopt;
}

/// Under the same chance for all candidates again, however much of it each has used up before.
void Search::beginTurn(State &state, std::uint64_t seed)
{
    m_playoutDice = Dice(seed + state.turnNumber);
    state.chance = ChaChaStream(m_playoutDice.key(), 0);
    m_greedy.forget();
}

/// What the first two stages select is judged by the last alone: what has been lucky is not lucky again.
Action Search::run()
{
    if (m_candidates.size() == 1)
        return m_candidates.front().action;
    constexpr double first = 1.0 / 3;
    constexpr double second = 2.0 / 3;
    playUntil(first);
    keepBest(inSecondStage);
    playUntil(second);
    keepBest(inLastStage);
    for (Candidate &candidate : m_candidates)
        candidate = {.action = candidate.action};
    playUntil(1.0);
    return m_candidates.back().isBetter() ? m_candidates.back().action : m_candidates.front().action;
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
