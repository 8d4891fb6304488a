#include "cards/random_deck.h"
#include "common/effects_page.h"
#include "common/shipped.h"
#include "common/test_cards.h"
#include "common/test_case.h"
#include "unit/rules/game_properties.h"
#include "unit/rules/knowledge.h"

#include <algorithm>
#include <random>

using namespace mantimon;
using namespace mantimon::rules;
using namespace mantimon::testing;

namespace {

/// What a game is played with.
struct Match
{
    const Ruleset &ruleset;
    const CardCatalog &cards;
    const CardCatalog *wider = nullptr; ///< the same cards at other places
    GameSetup setup;
};

/// A game between two random players, checked after every action.
class RandomGame
{
public:
    RandomGame(Match match, std::uint32_t seed) : m_match(std::move(match)), m_random(seed), m_isBusy(seed % 2 == 1) {}

    void play();
    /// How often hidden cards could be exchanged.
    [[nodiscard]] int exchanges() const { return m_exchanges; }

private:
    static constexpr int longest = 5000;

    struct Move
    {
        Step step;
        std::uint64_t hashAfter = 0;
    };

    [[nodiscard]] Moment at(const State &state) const { return {state, m_match.ruleset, m_match.cards}; }
    [[nodiscard]] Moment now() const { return at(m_state); }
    [[nodiscard]] Step next();
    [[nodiscard]] Seat somebodyToAct();
    void step();
    void checkBefore(const Step &next);
    void checkAfter(const State &before, const std::vector<Event> &events);
    void pointsAreCounted(const std::vector<Event> &events);
    void replayingGivesTheSame();

    Match m_match;
    std::mt19937 m_random;
    RandomBelow m_below = [this](std::uint32_t n) { return static_cast<std::uint32_t>(m_random() % n); };
    bool m_isBusy; ///< rather does something than end its turn
    State m_state;
    std::vector<Move> m_moves;
    std::vector<Action> m_actions;
    std::array<int, 2> m_points{}; ///< of knock-outs and bonuses
    int m_exchanges = 0;
};

Seat RandomGame::somebodyToAct()
{
    const bool isFirst = mustAct(m_state, Seat::First);
    const bool isSecond = mustAct(m_state, Seat::Second);
    if (isFirst && isSecond)
        return static_cast<Seat>(m_below(2));
    return isFirst ? Seat::First : Seat::Second;
}

Step RandomGame::next()
{
    const Seat by = somebodyToAct();
    if (m_below(150) == 0)
        return {by, Timeout{}};
    const auto any = randomAction(m_state, by, m_match.ruleset, m_match.cards, m_below);
    if (!m_isBusy || promptedSeat(m_state) || !any)
        return {by, any.value_or(Pass{})};
    legalActions(m_state, by, m_match.ruleset, m_match.cards, m_actions);
    std::erase_if(m_actions, [](const Action &action) {
        return std::holds_alternative<Pass>(action) || std::holds_alternative<UseAttack>(action);
    });
    if (m_actions.empty() || m_below(5) == 0)
        return {by, *any};
    return {by, m_actions[m_below(static_cast<std::uint32_t>(m_actions.size()))]};
}

void RandomGame::play()
{
    m_state = startGame(m_match.setup, m_match.ruleset, m_match.cards).state;
    cardsAreConserved(now());
    while (phaseOf(m_state) != Phase::Over && !QTest::currentTestFailed()) {
        QVERIFY2(static_cast<int>(m_moves.size()) < longest, "the game does not end");
        step();
    }
    if (!QTest::currentTestFailed())
        replayingGivesTheSame();
}

void RandomGame::step()
{
    const Step chosen = next();
    checkBefore(chosen);
    if (QTest::currentTestFailed())
        return;
    const State before = m_state;
    const Outcome outcome = apply(m_state, chosen.by, chosen.action, m_match.ruleset, m_match.cards);
    if (const auto *refusal = std::get_if<Refusal>(&outcome))
        QFAIL(qPrintable(QString::fromLatin1(nameOf(*refusal).data())));
    m_moves.push_back({chosen, hash(m_state, m_match.cards)});
    checkAfter(before, std::get<std::vector<Event>>(outcome));
    // Whether a game goes on as it was or is loaded again makes no difference.
    if (m_below(10) == 0)
        m_state = *restore(serialize(m_state, m_match.cards), m_match.cards);
}

void RandomGame::checkBefore(const Step &next)
{
    for (const Viewer viewer : {Viewer::FirstSeat, Viewer::SecondSeat, Viewer::Spectator})
        m_exchanges += hiddenCardsDoNotMatter(now(), next, viewer, m_below) ? 1 : 0;
    idsDoNotMatter(now(), next, m_below);
    nothingElseApplies(now(), m_below);
    legalActionsApply(now());
    timeoutsApply(now());
}

void RandomGame::checkAfter(const State &before, const std::vector<Event> &events)
{
    somebodyCanAct(now());
    cardsAreConserved(now());
    savingIsIdentity(now(), m_match.wider);
    askingChangesNothing(now());
    nothingHiddenIsShown(at(before), now(), events);
    whoLostSightOfACardLostItsId(at(before), now());
    eventsFoldIntoTheView(at(before), now(), events);
    pointsAreCounted(events);
}

void RandomGame::pointsAreCounted(const std::vector<Event> &events)
{
    for (const Event &event : events) {
        QVERIFY(event.type != EventType::BudgetExceeded);
        if (event.type == EventType::KnockedOut)
            m_points[indexOf(opponentOf(event.seat))] += event.amount;
        if (event.type == EventType::BonusScored)
            m_points[indexOf(event.seat)] += event.amount;
    }
    // Of knock-outs whose points are still to be scored, a prompt being open.
    std::array<int, 2> open{};
    for (const Frame &frame : m_state.stack) {
        for (const Seat seat : bothSeats)
            open[indexOf(seat)] += frame.points[indexOf(seat)];
    }
    for (const Seat seat : bothSeats)
        QCOMPARE(pointsOf(m_state, seat) + open[indexOf(seat)], m_points[indexOf(seat)]);
}

void RandomGame::replayingGivesTheSame()
{
    State state = startGame(m_match.setup, m_match.ruleset, m_match.cards).state;
    for (const Move &move : m_moves) {
        const Outcome outcome = apply(state, move.step.by, move.step.action, m_match.ruleset, m_match.cards);
        QVERIFY(std::holds_alternative<std::vector<Event>>(outcome));
        QCOMPARE(hash(state, m_match.cards), move.hashAfter);
    }
}

/// From which cards decks are made.
enum class Pool : std::uint8_t { Shipped, Language, Test };

const CardCatalog &cardsOf(Pool pool)
{
    switch (pool) {
    case Pool::Shipped:
        return *shippedCards();
    case Pool::Language:
        return cardsOfThePage();
    case Pool::Test:
        return testCards();
    }
    return testCards();
}

/// Around two cards, so that all are met in turn.
GameSetup setupOfAllCards(const CardCatalog &cards, const Ruleset &ruleset, std::uint32_t seed)
{
    std::mt19937 random(seed);
    const RandomBelow below = [&](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n); };
    const auto pool = cards::cardsOf(cards, ruleset);
    GameSetup setup;
    for (std::size_t i = 0; i < 4; ++i)
        setup.key[i] = static_cast<std::uint8_t>(seed >> (8 * i));
    for (std::size_t i = 0; i < 2; ++i) {
        const CardId core = pool[(2 * seed + i) % pool.size()];
        setup.decks[i] = cards::toDeck(cards::randomDeck(cards, ruleset, core, below), cards);
    }
    return setup;
}

} // namespace

/// What holds in every game, looked at after every action of many. MANTIMON_GAMES=N plays N in each row,
/// MANTIMON_FIRST_GAME=M those from the Mth on: a long run can be made in pieces side by side.
class RandomGamesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyPropertyHoldsAfterEveryAction_data();
    void everyPropertyHoldsAfterEveryAction();
};

void RandomGamesTest::everyPropertyHoldsAfterEveryAction_data()
{
    QTest::addColumn<Pool>("pool");
    QTest::addColumn<bool>("isClassic");
    QTest::newRow("standard, decks of all cards") << Pool::Shipped << false;
    QTest::newRow("classic, decks of all cards") << Pool::Shipped << true;
    QTest::newRow("standard, every word of the language") << Pool::Language << false;
    QTest::newRow("classic, every word of the language") << Pool::Language << true;
    QTest::newRow("standard, test cards") << Pool::Test << false;
    QTest::newRow("classic, test cards") << Pool::Test << true;
}

void RandomGamesTest::everyPropertyHoldsAfterEveryAction()
{
    QFETCH(const Pool, pool);
    QFETCH(const bool, isClassic);
    const bool isDrawn = pool != Pool::Test;
    const Ruleset shipped = shippedRuleset(isClassic ? QStringLiteral("classic") : QStringLiteral("standard"));
    const Ruleset ruleset = isDrawn ? shipped : isClassic ? classicRules() : standardRules();
    const int given = qEnvironmentVariableIntValue("MANTIMON_GAMES");
    const auto count = static_cast<std::uint32_t>(given > 0 ? given : 40);
    int exchanges = 0;
    const auto first = static_cast<std::uint32_t>(std::max(1, qEnvironmentVariableIntValue("MANTIMON_FIRST_GAME")));
    for (std::uint32_t seed = first; seed < first + count; ++seed) {
        const CardCatalog &cards = cardsOf(pool);
        const GameSetup setup = isDrawn ? setupOfAllCards(cards, ruleset, seed) : testSetup(cards, ruleset, seed);
        RandomGame game({ruleset, cards, isDrawn ? nullptr : &widerTestCards(), setup}, seed);
        game.play();
        exchanges += game.exchanges();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("in the game with seed %1").arg(seed)));
    }
    QVERIFY(exchanges > static_cast<int>(count) * 20);
}

QTEST_GUILESS_MAIN(RandomGamesTest)
#include "random_games_test.moc"
