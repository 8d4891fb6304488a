#include "scenarios/runner.h"

#include "rules/refusal.h"
#include "scenarios/deed.h"
#include "scenarios/luck.h"

namespace mantimon::scenarios {

namespace {

using rules::Seat;

class Player
{
public:
    Player(const Scenario &scenario, const rules::CardCatalog &cards, int tries)
        : m_scenario(scenario), m_cards(cards), m_tries(tries), m_state(laid(scenario.board, rules::Key{1}))
    {
    }

    [[nodiscard]] std::vector<Failure> play();

private:
    void take(const Step &step);
    void checkRefusal(const Step &step, rules::Refusal refusal, const std::string &missing);
    void checkLuck(const Step &step, const Taken &taken);
    void check(const Expectation &expected);
    void fail(Mismatch what) { m_failures.push_back({m_scenario.file, m_scenario.name, m_where, std::move(what)}); }
    [[nodiscard]] Seat whoActs() const { return rules::promptedSeat(m_state).value_or(m_state.current); }

    const Scenario &m_scenario;
    const rules::CardCatalog &m_cards;
    int m_tries;
    rules::State m_state;
    std::vector<rules::Event> m_events;
    std::string m_where;
    std::vector<Failure> m_failures;
};

std::string coinsSaid(const Luck &luck)
{
    std::vector<rules::Event> events(luck.heads.size());
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].type = rules::EventType::CoinFlipped;
        events[i].amount = luck.heads[i] ? 1 : 0;
    }
    return coinsOf(events);
}

void Player::checkRefusal(const Step &step, rules::Refusal refusal, const std::string &missing)
{
    const std::string reason(rules::nameOf(refusal));
    if (reason == step.refused)
        return;
    const std::string why = missing.empty() ? std::string{} : " (" + missing + ")";
    fail({"refused", step.refused.empty() ? "to be done" : step.refused, reason + why});
}

void Player::checkLuck(const Step &step, const Taken &taken)
{
    if (taken.isLucky)
        return;
    const std::string said = coinsSaid(step.luck);
    const std::string seen = coinsOf(m_events);
    if (step.luck.picked.empty() || said != seen) {
        fail({"flips", said, seen});
        return;
    }
    std::string names;
    for (const rules::CardId card : step.luck.picked)
        names += (names.empty() ? "" : ", ") + m_cards[card].name;
    fail({"picked", names, "nothing that chance has hit in any try"});
}

void Player::check(const Expectation &expected)
{
    for (Mismatch &what : mismatches(expected, m_state, m_events, m_scenario.ruleset, m_cards))
        fail(std::move(what));
}

void Player::take(const Step &step)
{
    const Seat by = step.by.value_or(whoActs());
    const auto [action, missing] = actionOf(step, by, m_state, m_cards);
    const Taken taken = takenWith(step.luck, m_state, by, action, m_scenario, m_cards, m_tries);
    if (const auto *refusal = std::get_if<rules::Refusal>(&taken.outcome)) {
        checkRefusal(step, *refusal, missing);
        m_events.clear();
    } else {
        m_state = taken.state;
        m_events = std::get<std::vector<rules::Event>>(taken.outcome);
        if (!step.refused.empty())
            fail({"refused", step.refused, "done"});
        checkLuck(step, taken);
    }
    if (m_failures.empty() && step.expect)
        check(*step.expect);
}

std::vector<Failure> Player::play()
{
    for (std::size_t i = 0; i < m_scenario.steps.size() && m_failures.empty(); ++i) {
        const Step &step = m_scenario.steps[i];
        m_where = "step " + std::to_string(i + 1) + " (" + described(step) + ")";
        take(step);
    }
    if (m_failures.empty() && m_scenario.expect) {
        m_where = "the end";
        check(*m_scenario.expect);
    }
    return std::move(m_failures);
}

} // namespace

std::string Failure::text() const
{
    return file + ": " + scenario + ": " + step + ": " + what.field + ": expected " + what.expected + ", was " +
           what.was;
}

std::vector<Failure> play(const Scenario &scenario, const rules::CardCatalog &cards, int tries)
{
    return Player(scenario, cards, tries).play();
}

} // namespace mantimon::scenarios
