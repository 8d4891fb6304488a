#include "cards/coverage_games.h"

#include "cards/random_deck.h"

#include <algorithm>
#include <random>

namespace mantimon::cards {

namespace {

using rules::Action;
using rules::Seat;

/// No game of the shipped rulesets comes near it.
constexpr int mostPlies = 20'000;

class CoverageGame
{
public:
    CoverageGame(const rules::CardCatalog &cards, const rules::Ruleset &ruleset, std::uint64_t seed,
                 rules::Coverage &coverage)
        : m_cards(cards), m_ruleset(ruleset), m_random(seed), m_coverage(coverage)
    {
    }

    /// Around these two cards; returns the plies.
    int play(rules::CardId first, rules::CardId second);

private:
    [[nodiscard]] std::optional<Action> choose(const rules::State &state, Seat seat);
    void gatherEnergies(const rules::State &state, Seat seat);

    const rules::CardCatalog &m_cards;
    const rules::Ruleset &m_ruleset;
    std::mt19937_64 m_random;
    rules::Coverage &m_coverage;
    // std::mt19937_64 and this way to bound it are the same everywhere.
    rules::RandomBelow m_below = [this](std::uint32_t n) { return static_cast<std::uint32_t>(m_random() % n); };
    bool m_gathers = false; ///< energies lie together, which chance alone hardly ever does
    std::vector<Action> m_actions;
    std::vector<rules::Event> m_events;
};

bool endsTheTurn(const Action &action)
{
    return std::holds_alternative<rules::Pass>(action) || std::holds_alternative<rules::UseAttack>(action);
}

/// Unset for what attaches no energy.
std::optional<std::size_t> energiesAtTargetOf(const Action &action, const rules::PlayerState &player,
                                              const rules::State &state)
{
    const auto *attach = std::get_if<rules::AttachEnergy>(&action);
    if (attach == nullptr)
        return std::nullopt;
    const auto slot = std::find_if(player.slots.begin(), player.slots.end(), [&](const rules::InPlay &mantimon) {
        return !mantimon.isEmpty() && state.instances[mantimon.card] == attach->target;
    });
    return slot == player.slots.end() ? 0 : slot->energies.size();
}

/// Leaves of the ways to attach an energy those to a Mantimon that has the most.
void CoverageGame::gatherEnergies(const rules::State &state, Seat seat)
{
    const auto energies = [&](const Action &action) { return energiesAtTargetOf(action, state.player(seat), state); };
    std::optional<std::size_t> most;
    for (const Action &action : m_actions)
        most = std::max(most, energies(action));
    std::erase_if(m_actions, [&](const Action &action) {
        const auto there = energies(action);
        return there && there < most;
    });
}

std::optional<Action> CoverageGame::choose(const rules::State &state, Seat seat)
{
    if (rules::promptedSeat(state))
        return rules::randomAction(state, seat, m_ruleset, m_cards, m_below);
    rules::legalActions(state, seat, m_ruleset, m_cards, m_actions, &m_coverage);
    if (m_actions.empty())
        return std::nullopt;
    if (m_gathers)
        gatherEnergies(state, seat);
    if (m_below(5) > 0) {
        const auto busy = std::partition(m_actions.begin(), m_actions.end(),
                                         [](const Action &action) { return !endsTheTurn(action); });
        if (busy != m_actions.begin())
            m_actions.erase(busy, m_actions.end());
    }
    return m_actions[m_below(static_cast<std::uint32_t>(m_actions.size()))];
}

int CoverageGame::play(rules::CardId first, rules::CardId second)
{
    m_gathers = m_below(2) == 0;
    rules::GameSetup setup;
    for (std::uint8_t &byte : setup.key)
        byte = static_cast<std::uint8_t>(m_random());
    setup.decks = {toDeck(randomDeck(m_cards, m_ruleset, first, m_below), m_cards),
                   toDeck(randomDeck(m_cards, m_ruleset, second, m_below), m_cards)};
    rules::State state = rules::startGame(setup, m_ruleset, m_cards).state;
    int plies = 0;
    while (plies < mostPlies && !rules::resultOf(state)) {
        const Seat seat = rules::mustAct(state, Seat::First) ? Seat::First : Seat::Second;
        const auto action = choose(state, seat);
        if (!action || rules::apply(state, seat, *action, m_ruleset, m_cards, m_events, &m_coverage))
            break;
        ++plies;
    }
    return plies;
}

} // namespace

std::int64_t playForCoverage(const rules::CardCatalog &cards, std::span<const rules::Ruleset> rulesets,
                             const CoverageGames &which, rules::Coverage &coverage)
{
    std::int64_t plies = 0;
    for (int i = which.first; i < which.first + which.games; ++i) {
        const auto number = static_cast<std::size_t>(i);
        const rules::Ruleset &ruleset = rulesets[number % rulesets.size()];
        const auto pool = cardsOf(cards, ruleset);
        const std::size_t round = number / rulesets.size();
        CoverageGame game(cards, ruleset, which.seed * 1'000'003 + number, coverage);
        plies += game.play(pool[2 * round % pool.size()], pool[(2 * round + 1) % pool.size()]);
    }
    return plies;
}

} // namespace mantimon::cards
