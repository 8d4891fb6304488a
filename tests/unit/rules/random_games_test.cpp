#include "common/test_cards.h"
#include "common/test_case.h"
#include "knowledge.h"

#include <random>

using namespace mantimon;
using namespace mantimon::rules;
using namespace mantimon::testing;

namespace {

struct Move
{
    Seat by = Seat::First;
    Action action;
    std::uint64_t hashAfter = 0;
};

/// A game between two random players, checked after every action.
class RandomGame
{
public:
    RandomGame(const Ruleset &ruleset, std::uint32_t seed) : m_ruleset(ruleset), m_seed(seed), m_random(seed) {}

    void play();

private:
    static constexpr int longest = 5000;

    [[nodiscard]] std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(m_random() % n); }
    [[nodiscard]] RandomBelow chooser()
    {
        return [this](std::uint32_t n) { return below(n); };
    }
    [[nodiscard]] Seat somebodyToAct()
    {
        const bool isFirst = mustAct(m_state, Seat::First);
        const bool isSecond = mustAct(m_state, Seat::Second);
        if (isFirst && isSecond)
            return below(2) == 0 ? Seat::First : Seat::Second;
        return isFirst ? Seat::First : Seat::Second;
    }
    void step();
    void check(const State &before, const std::vector<Event> &events);
    void cardsAreConserved();
    void savingIsIdentity();
    void askingChangesNothing();
    void nothingHiddenIsShown(const State &before, const std::vector<Event> &events);
    void whoLostSightOfACardLostItsId(const State &before);
    void legalActionsApply();
    void timeoutsApply();
    void hiddenCardsDoNotMatter(Seat viewer);
    void replayingGivesTheSame();

    const Ruleset &m_ruleset;
    const CardCatalog &m_cards = testCards();
    std::uint32_t m_seed;
    std::mt19937 m_random;
    State m_state;
    std::vector<Move> m_moves;
    std::vector<Action> m_actions;
    std::array<int, 2> m_knockOutPoints{};
};

void RandomGame::play()
{
    Started started = startGame(testSetup(m_cards, m_ruleset, m_seed), m_ruleset, m_cards);
    m_state = started.state;
    cardsAreConserved();
    while (phaseOf(m_state) != Phase::Over && !QTest::currentTestFailed()) {
        QVERIFY2(static_cast<int>(m_moves.size()) < longest, "the game does not end");
        step();
    }
    QVERIFY(resultOf(m_state).has_value());
    for (const Seat seat : bothSeats)
        QCOMPARE(pointsOf(m_state, seat), m_knockOutPoints[indexOf(opponentOf(seat))]);
    if (!QTest::currentTestFailed())
        replayingGivesTheSame();
}

void RandomGame::step()
{
    QVERIFY(mustAct(m_state, Seat::First) || mustAct(m_state, Seat::Second));
    const Seat by = somebodyToAct();
    auto action = randomAction(m_state, by, m_ruleset, m_cards, chooser());
    QVERIFY(action.has_value());
    if (below(150) == 0)
        action = Timeout{};
    const State before = m_state;
    const Outcome outcome = apply(m_state, by, *action, m_ruleset, m_cards);
    if (const auto *refusal = std::get_if<Refusal>(&outcome))
        QFAIL(qPrintable(QString::fromLatin1(nameOf(*refusal).data())));
    m_moves.push_back({by, *action, hash(m_state, m_cards)});
    const auto &events = std::get<std::vector<Event>>(outcome);
    for (const Event &event : events) {
        QVERIFY(event.type != EventType::BudgetExceeded);
        if (event.type == EventType::KnockedOut)
            m_knockOutPoints[indexOf(event.seat)] += event.amount;
    }
    check(before, events);
}

void RandomGame::check(const State &before, const std::vector<Event> &events)
{
    cardsAreConserved();
    savingIsIdentity();
    askingChangesNothing();
    nothingHiddenIsShown(before, events);
    whoLostSightOfACardLostItsId(before);
    legalActionsApply();
    timeoutsApply();
    for (const Seat seat : bothSeats)
        hiddenCardsDoNotMatter(seat);
}

void RandomGame::cardsAreConserved()
{
    const auto seen = timesInZones(m_state);
    QCOMPARE(int(m_state.cardCount), 2 * (m_ruleset.deckSize + m_ruleset.energyDeckSize));
    Ids ids(m_state.instances.begin(), m_state.instances.begin() + m_state.cardCount);
    std::sort(ids.begin(), ids.end());
    QVERIFY(std::adjacent_find(ids.begin(), ids.end()) == ids.end() && ids.front() != noInstance);
    for (std::size_t i = 0; i < m_state.cardCount; ++i)
        QCOMPARE(seen[i], 1);
}

void RandomGame::savingIsIdentity()
{
    const auto bytes = serialize(m_state, m_cards);
    const auto restored = restore(bytes, m_cards);
    QVERIFY(restored.has_value());
    QCOMPARE(hash(*restored, m_cards), hash(m_state, m_cards));
    QVERIFY(serialize(*restored, m_cards) == bytes);
    // A catalogue with other indices reads the same game out of them.
    const auto moved = restore(bytes, widerTestCards());
    QVERIFY(moved.has_value());
    QCOMPARE(hash(*moved, widerTestCards()), hash(m_state, m_cards));
    QVERIFY(serialize(*moved, widerTestCards()) == bytes);
}

void RandomGame::askingChangesNothing()
{
    const std::uint64_t before = hash(m_state, m_cards);
    for (const Seat seat : bothSeats) {
        legalActions(m_state, seat, m_ruleset, m_cards, m_actions);
        const auto refused = apply(m_state, seat, PlayBasic{0x1234}, m_ruleset, m_cards);
        QVERIFY(std::holds_alternative<Refusal>(refused));
        const auto unknown = apply(m_state, seat, Choose{99999, {}, 0}, m_ruleset, m_cards);
        QVERIFY(std::holds_alternative<Refusal>(unknown));
    }
    QCOMPARE(hash(m_state, m_cards), before);
}

void RandomGame::nothingHiddenIsShown(const State &before, const std::vector<Event> &events)
{
    const std::uint64_t hashBefore = hash(m_state, m_cards);
    for (const Viewer viewer : allViewers) {
        const Ids known = knownIds(m_state, viewer);
        QVERIFY(isWithin(shownIds(view(m_state, viewer, m_ruleset, m_cards)), known));
        Ids knownThen = knownIds(before, viewer);
        knownThen.insert(knownThen.end(), known.begin(), known.end());
        std::sort(knownThen.begin(), knownThen.end());
        if (viewer != Viewer::Judge)
            QVERIFY(isWithin(shownIds(visibleEvents(events, viewer)), knownThen));
    }
    QCOMPARE(hash(m_state, m_cards), hashBefore);
}

void RandomGame::whoLostSightOfACardLostItsId(const State &before)
{
    if (phaseOf(m_state) == Phase::Over)
        return;
    for (const Viewer viewer : allViewers) {
        const Ids knownBefore = knownIds(before, viewer);
        const Ids known = knownIds(m_state, viewer);
        for (std::size_t i = 0; i < m_state.cardCount; ++i) {
            const InstanceId id = m_state.instances[i];
            const bool isHidden = !std::binary_search(known.begin(), known.end(), id);
            QVERIFY(!isHidden || !std::binary_search(knownBefore.begin(), knownBefore.end(), id));
        }
    }
}

void RandomGame::legalActionsApply()
{
    for (const Seat seat : bothSeats) {
        legalActions(m_state, seat, m_ruleset, m_cards, m_actions);
        QCOMPARE(!m_actions.empty(), mustAct(m_state, seat));
        if (m_actions.empty())
            continue;
        State copy = m_state;
        const Action &action = m_actions[below(static_cast<std::uint32_t>(m_actions.size()))];
        const Outcome outcome = apply(copy, seat, action, m_ruleset, m_cards);
        QVERIFY(std::holds_alternative<std::vector<Event>>(outcome));
    }
}

void RandomGame::timeoutsApply()
{
    for (const Seat seat : bothSeats) {
        State copy = m_state;
        const Outcome outcome = apply(copy, seat, Timeout{}, m_ruleset, m_cards);
        QCOMPARE(std::holds_alternative<std::vector<Event>>(outcome), mustAct(m_state, seat));
    }
}

void changePlaces(PlayerState &player, CardIndex one, CardIndex two)
{
    for (Zone *zone : {&player.deck, &player.hand}) {
        for (CardIndex &card : *zone) {
            if (card == one || card == two)
                card = card == one ? two : one;
        }
    }
}

void RandomGame::hiddenCardsDoNotMatter(Seat viewer)
{
    const PlayerState &other = m_state.player(opponentOf(viewer));
    Zone hidden = other.deck;
    const auto among = [&](CardIndex card) { return m_state.prompt.candidates.contains(card); };
    if (!other.hand.empty() && below(2) == 0)
        hidden = other.hand;
    if (hidden.empty() || other.deck.empty())
        return;
    const CardIndex one = hidden[below(static_cast<std::uint32_t>(hidden.size()))];
    const CardIndex two = other.deck[below(static_cast<std::uint32_t>(other.deck.size()))];
    const bool isShown = m_state.prompt.id != 0 && m_state.prompt.to == viewer && (among(one) || among(two));
    if (isShown)
        return;
    State changed = m_state;
    // Other cards in the same places, or the same cards in other places.
    if (below(2) == 0)
        std::swap(changed.cards[one], changed.cards[two]);
    else
        changePlaces(changed.player(opponentOf(viewer)), one, two);
    QVERIFY(view(changed, viewerOf(viewer), m_ruleset, m_cards) == view(m_state, viewerOf(viewer), m_ruleset, m_cards));
    std::vector<Action> otherActions;
    legalActions(changed, viewer, m_ruleset, m_cards, otherActions);
    legalActions(m_state, viewer, m_ruleset, m_cards, m_actions);
    QVERIFY(otherActions == m_actions);
}

void RandomGame::replayingGivesTheSame()
{
    State state = startGame(testSetup(m_cards, m_ruleset, m_seed), m_ruleset, m_cards).state;
    for (const Move &move : m_moves) {
        const Outcome outcome = apply(state, move.by, move.action, m_ruleset, m_cards);
        QVERIFY(std::holds_alternative<std::vector<Event>>(outcome));
        QCOMPARE(hash(state, m_cards), move.hashAfter);
    }
}

} // namespace

/// What holds in every game, looked at after every action of hundreds of them.
class RandomGamesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyPropertyHoldsAfterEveryAction_data();
    void everyPropertyHoldsAfterEveryAction();
};

void RandomGamesTest::everyPropertyHoldsAfterEveryAction_data()
{
    QTest::addColumn<bool>("isClassic");
    QTest::addColumn<quint32>("firstSeed");
    QTest::newRow("standard, games 1 to 200") << false << 1U;
    QTest::newRow("standard, games 201 to 400") << false << 201U;
    QTest::newRow("classic, games 1 to 100") << true << 1U;
}

void RandomGamesTest::everyPropertyHoldsAfterEveryAction()
{
    QFETCH(bool, isClassic);
    QFETCH(quint32, firstSeed);
    const Ruleset ruleset = isClassic ? classicRules() : standardRules();
    const quint32 count = isClassic ? 100 : 200;
    for (quint32 seed = firstSeed; seed < firstSeed + count; ++seed) {
        RandomGame(ruleset, seed).play();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("in the game with seed %1").arg(seed)));
    }
}

QTEST_GUILESS_MAIN(RandomGamesTest)
#include "random_games_test.moc"
