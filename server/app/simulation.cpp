#include "app/simulation.h"

namespace mantimon::app {

namespace {

/// No game of the shipped rulesets comes near it.
constexpr int mostPlies = 20'000;

class Table
{
public:
    Table(const Match &match, const bots::Lore &lore, const bots::Effort &effort, bots::Dice &dice)
        : m_match(match), m_lore(lore), m_effort(effort), m_dice(dice)
    {
    }

    MatchResult play()
    {
        start();
        while (m_result.plies < mostPlies && !rules::resultOf(m_state) && step())
            ++m_result.plies;
        if (const auto over = rules::resultOf(m_state)) {
            m_result.isFinished = true;
            m_result.reason = over->reason;
            if (over->winner)
                m_result.winner = rules::playerAt(m_state, *over->winner);
        }
        m_result.turns = rules::turnNumber(m_state);
        return m_result;
    }

private:
    void start()
    {
        rules::GameSetup setup;
        setup.key = m_dice.key();
        for (std::size_t i = 0; i < m_match.decks.size(); ++i)
            setup.decks[i] = cards::toDeck(*m_match.decks[i], m_lore.cards());
        rules::Started started = rules::startGame(setup, m_lore.ruleset(), m_lore.cards());
        m_state = started.state;
        m_result.first = rules::playerAt(m_state, rules::currentSeat(m_state));
        tell(started.events);
    }

    /// False: nobody can go on, which is an error of the rules.
    bool step()
    {
        const rules::Seat seat = rules::mustAct(m_state, rules::Seat::First) ? rules::Seat::First : rules::Seat::Second;
        bots::Knowledge &knowledge = m_knowledge[rules::indexOf(seat)];
        const auto action = bots::chooseAction(botAt(seat), m_state, knowledge, m_lore, m_effort, m_dice);
        if (!action)
            return false;
        knowledge.intend(m_state, m_lore.cards(), *action);
        const rules::Outcome outcome = rules::apply(m_state, seat, *action, m_lore.ruleset(), m_lore.cards());
        if (std::holds_alternative<rules::Refusal>(outcome))
            return false;
        tell(std::get<std::vector<rules::Event>>(outcome));
        return true;
    }

    /// A bot that does not remember is not told, which is what random games spend most time on.
    void tell(const std::vector<rules::Event> &events)
    {
        for (const rules::Seat seat : rules::bothSeats) {
            if (botAt(seat) != bots::Kind::Random)
                m_knowledge[rules::indexOf(seat)].learn(rules::visibleEvents(events, rules::viewerOf(seat)));
        }
    }

    [[nodiscard]] bots::Kind botAt(rules::Seat seat) const { return m_match.bots[rules::playerAt(m_state, seat)]; }

    const Match &m_match;
    const bots::Lore &m_lore;
    const bots::Effort &m_effort;
    bots::Dice &m_dice;
    rules::State m_state;
    std::array<bots::Knowledge, 2> m_knowledge{bots::Knowledge(rules::Seat::First),
                                               bots::Knowledge(rules::Seat::Second)};
    MatchResult m_result;
};

} // namespace

MatchResult playMatch(const Match &match, const bots::Lore &lore, const bots::Effort &effort, bots::Dice &dice)
{
    return Table(match, lore, effort, dice).play();
}

} // namespace mantimon::app
