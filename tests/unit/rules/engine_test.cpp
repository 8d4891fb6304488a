#include "common/test_cards.h"
#include "common/test_case.h"
#include "rules/engine.h"

#include <algorithm>

using namespace mantimon;
using namespace mantimon::rules;
using namespace mantimon::testing;

Q_DECLARE_METATYPE(mantimon::rules::Action)
Q_DECLARE_METATYPE(mantimon::rules::EndReason)
Q_DECLARE_METATYPE(mantimon::rules::Refusal)

/// How a game begins, goes through the clock's expiry, and ends from outside.
class EngineTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSameKeyGivesTheSameGame();
    void aMulliganIsShownAndPaidWithCards();
    void placementsAreHiddenFromTheOther();
    void theOpponentLearnsOnlyThatOneIsReady();
    void energyIsFlippedForBoth();
    void prizesAreLaidInClassic();
    void setupIsCompletedByATimeout();
    void aTurnPassesByATimeout();
    void twoTimeoutsInARowLose();
    void endingATurnUnaidedForgives();
    void endsFromOutside_data();
    void endsFromOutside();
    void anEffectThatTakesTooLongIsUndone();
    void afterTheEndEverythingIsRefused();
    void refusalsBeforeTheGame_data();
    void refusalsBeforeTheGame();

private:
    [[nodiscard]] Started begun(std::uint32_t seed, const Ruleset &ruleset = {}) const
    {
        return startGame(testSetup(testCards(), ruleset, seed), ruleset, testCards());
    }
    /// Past a mulligan's prompt, if there is one.
    [[nodiscard]] State placing(std::uint32_t seed) const
    {
        State state = begun(seed).state;
        while (promptedSeat(state))
            act(state, *promptedSeat(state), Choose{promptId(state), {}, 0});
        return state;
    }
    /// In the first turn.
    [[nodiscard]] State playing(std::uint32_t seed) const
    {
        State state = placing(seed);
        for (const Seat seat : bothSeats) {
            placeFirstBasic(state, seat);
            act(state, seat, Ready{});
        }
        return state;
    }
    static std::vector<Event> act(State &state, Seat seat, const Action &action)
    {
        const Ruleset ruleset;
        Outcome outcome = apply(state, seat, action, ruleset, testCards());
        if (const auto *events = std::get_if<std::vector<Event>>(&outcome))
            return *events;
        QTest::qFail(nameOf(std::get<Refusal>(outcome)).data(), __FILE__, __LINE__);
        return {};
    }
    static void placeFirstBasic(State &state, Seat seat)
    {
        std::vector<Action> actions;
        legalActions(state, seat, {}, testCards(), actions);
        act(state, seat, actions.front());
    }
    static View seenBy(const State &state, Viewer viewer) { return view(state, viewer, Ruleset{}, testCards()); }
    static int count(const std::vector<Event> &events, EventType type)
    {
        return static_cast<int>(
            std::count_if(events.begin(), events.end(), [&](const Event &event) { return event.type == type; }));
    }
};

void EngineTest::theSameKeyGivesTheSameGame()
{
    const std::uint64_t once = hash(begun(7).state, testCards());
    QCOMPARE(hash(begun(7).state, testCards()), once);
    QVERIFY(hash(begun(8).state, testCards()) != once);
}

void EngineTest::aMulliganIsShownAndPaidWithCards()
{
    int games = 0;
    for (std::uint32_t seed = 0; seed < 300 && games < 3; ++seed) {
        Started started = begun(seed);
        const int shown = count(started.events, EventType::MulliganShown);
        QCOMPARE(shown % 7, 0);
        const auto asked = promptedSeat(started.state);
        const int first = started.state.players[0].mulligans;
        const int second = started.state.players[1].mulligans;
        QCOMPARE(shown, 7 * (first + second));
        QCOMPARE(asked.has_value(), first != second);
        if (!asked)
            continue;
        ++games;
        QCOMPARE(*asked, first > second ? Seat::Second : Seat::First);
        const View before = seenBy(started.state, viewerOf(*asked));
        QCOMPARE(before.prompt->kind, PromptKind::ChooseNumber);
        QCOMPARE(before.prompt->max, std::abs(first - second));
        QVERIFY(seenBy(started.state, viewerOf(opponentOf(*asked))).prompt->isHidden);
        act(started.state, *asked, Choose{promptId(started.state), {}, 1});
        QCOMPARE(seenBy(started.state, Viewer::Spectator).players[indexOf(*asked)].hand.count, 8);
    }
    QVERIFY(games > 0);
}

void EngineTest::placementsAreHiddenFromTheOther()
{
    State state = placing(1);
    const View before = seenBy(state, Viewer::SecondSeat);
    const View watched = seenBy(state, Viewer::Spectator);
    std::vector<Action> actions;
    legalActions(state, Seat::First, {}, testCards(), actions);
    const auto events = act(state, Seat::First, actions.front());
    QVERIFY(seenBy(state, Viewer::SecondSeat) == before);
    QVERIFY(seenBy(state, Viewer::Spectator) == watched);
    QVERIFY(visibleEvents(events, Viewer::SecondSeat).empty());
    QVERIFY(seenBy(state, Viewer::FirstSeat).players[0].active.has_value());
    QVERIFY(seenBy(state, Viewer::Judge).players[0].active.has_value());
}

void EngineTest::theOpponentLearnsOnlyThatOneIsReady()
{
    State state = placing(1);
    placeFirstBasic(state, Seat::First);
    View expected = seenBy(state, Viewer::SecondSeat);
    act(state, Seat::First, Ready{});
    expected.players[0].isReady = true;
    QVERIFY(seenBy(state, Viewer::SecondSeat) == expected);
    QVERIFY(!mustAct(state, Seat::First) && mustAct(state, Seat::Second));
}

void EngineTest::energyIsFlippedForBoth()
{
    const State state = playing(1);
    const Seat first = currentSeat(state);
    const View shown = seenBy(state, Viewer::Spectator);
    // One in its first draw phase against two at the opening.
    QCOMPARE(shown.players[indexOf(first)].energyZone.count, 1);
    QCOMPARE(shown.players[indexOf(opponentOf(first))].energyZone.count, 2);
    QCOMPARE(turnNumber(state), 1);
    QCOMPARE(phaseOf(state), Phase::Main);
}

void EngineTest::prizesAreLaidInClassic()
{
    const Ruleset ruleset = classicRules();
    State state = begun(3, ruleset).state;
    while (phaseOf(state) == Phase::Setup) {
        const Seat seat = mustAct(state, Seat::First) ? Seat::First : Seat::Second;
        const Outcome outcome = apply(state, seat, Timeout{}, ruleset, testCards());
        QVERIFY(std::holds_alternative<std::vector<Event>>(outcome));
    }
    for (const Viewer viewer : {Viewer::FirstSeat, Viewer::Spectator}) {
        const View shown = view(state, viewer, ruleset, testCards());
        QCOMPARE(shown.players[0].prizes.count, 6);
        QVERIFY(shown.players[0].prizes.cards.empty());
    }
    QCOMPARE(int(view(state, Viewer::Judge, ruleset, testCards()).players[0].prizes.cards.size()), 6);
}

void EngineTest::setupIsCompletedByATimeout()
{
    State state = placing(1);
    act(state, Seat::Second, Timeout{});
    QVERIFY(!mustAct(state, Seat::Second));
    const View shown = seenBy(state, Viewer::SecondSeat);
    const auto &active = shown.players[1].active;
    QVERIFY(active.has_value());
    for (const CardView &card : shown.players[1].hand.cards)
        QVERIFY(!testCards()[card.card].isBasicMantimon() || card.card >= active->card.card);
}

void EngineTest::aTurnPassesByATimeout()
{
    State state = playing(1);
    const Seat seat = currentSeat(state);
    const auto events = act(state, seat, Timeout{});
    QCOMPARE(count(events, EventType::TimedOut), 1);
    QCOMPARE(currentSeat(state), opponentOf(seat));
    const Outcome early = apply(state, seat, Timeout{}, Ruleset{}, testCards());
    QCOMPARE(std::get<Refusal>(early), Refusal::NotYourTurn);
}

void EngineTest::twoTimeoutsInARowLose()
{
    State state = playing(1);
    const Seat seat = currentSeat(state);
    act(state, seat, Timeout{});
    act(state, opponentOf(seat), Pass{});
    act(state, seat, Timeout{});
    QCOMPARE(resultOf(state)->reason, EndReason::Timeouts);
    QCOMPARE(*resultOf(state)->winner, opponentOf(seat));
}

void EngineTest::endingATurnUnaidedForgives()
{
    State state = playing(1);
    const Seat seat = currentSeat(state);
    for (int i = 0; i < 3; ++i) {
        act(state, seat, Timeout{});
        act(state, opponentOf(seat), Pass{});
        act(state, seat, Pass{});
        act(state, opponentOf(seat), Pass{});
    }
    QVERIFY(!resultOf(state));
}

void EngineTest::endsFromOutside_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<EndReason>("reason");
    QTest::addColumn<int>("winner"); // -1: nobody
    QTest::newRow("resigning loses") << Action(Resign{}) << EndReason::Resignation << 1;
    QTest::newRow("staying away loses") << Action(Abandon{}) << EndReason::Abandoned << 1;
    QTest::newRow("both stayed away") << Action(Abandon{true}) << EndReason::Abandoned << -1;
    QTest::newRow("a moderator names the winner") << Action(Decide{Decide::Verdict::Win}) << EndReason::Moderator << 0;
    QTest::newRow("a moderator calls a draw") << Action(Decide{Decide::Verdict::Draw}) << EndReason::Moderator << -1;
    QTest::newRow("a moderator voids") << Action(Decide{Decide::Verdict::Void}) << EndReason::Void << -1;
}

void EngineTest::endsFromOutside()
{
    QFETCH(Action, action);
    QFETCH(EndReason, reason);
    QFETCH(int, winner);
    for (State state : {placing(1), playing(1)}) {
        const auto events = act(state, Seat::First, action);
        QCOMPARE(events.back().type, EventType::GameEnded);
        QCOMPARE(events.back().endReason, reason);
        QCOMPARE(resultOf(state)->reason, reason);
        QCOMPARE(resultOf(state)->winner ? int(indexOf(*resultOf(state)->winner)) : -1, winner);
        QVERIFY(!mustAct(state, Seat::First) && !mustAct(state, Seat::Second));
    }
}

void EngineTest::anEffectThatTakesTooLongIsUndone()
{
    CardCatalog cards = testCards();
    const CardId salve = cards.find("salve");
    const std::vector<EffectTree> many(1000, trees::node(Operation::Draw, {}, trees::fixed(0)));
    cards.cards[salve].effect = compiled(cards, trees::parent(Operation::Sequence, many));
    State state = playing(1);
    const CardIndex card = state.player(currentSeat(state)).hand.front();
    state.cards[card] = salve;
    const std::uint64_t before = hash(state, cards);
    const Outcome outcome =
        apply(state, currentSeat(state), PlayTrainer{state.instances[card], noInstance}, Ruleset{}, cards);
    const auto &events = std::get<std::vector<Event>>(outcome);
    QCOMPARE(int(events.size()), 1);
    QCOMPARE(events.front().type, EventType::BudgetExceeded);
    QCOMPARE(hash(state, cards), before);
    QVERIFY(mustAct(state, currentSeat(state)));
}

void EngineTest::afterTheEndEverythingIsRefused()
{
    State state = playing(1);
    act(state, Seat::First, Resign{});
    for (const Action &action : {Action(Pass{}), Action(Resign{}), Action(Timeout{}), Action(Decide{})}) {
        const Outcome outcome = apply(state, Seat::Second, action, Ruleset{}, testCards());
        QCOMPARE(std::get<Refusal>(outcome), Refusal::GameOver);
    }
}

void EngineTest::refusalsBeforeTheGame_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<Refusal>("refusal");
    QTest::newRow("ready without an active") << Action(Ready{}) << Refusal::NoActive;
    QTest::newRow("an unknown card") << Action(ChooseActive{42}) << Refusal::NoSuchCard;
    QTest::newRow("an unknown card for the bench") << Action(ChooseBench{42}) << Refusal::NoSuchCard;
    QTest::newRow("passing") << Action(Pass{}) << Refusal::WrongPhase;
    QTest::newRow("answering nothing") << Action(Choose{1, {}, 0}) << Refusal::StalePrompt;
}

void EngineTest::refusalsBeforeTheGame()
{
    QFETCH(Action, action);
    QFETCH(Refusal, refusal);
    State state = placing(1);
    const std::uint64_t before = hash(state, testCards());
    const Outcome outcome = apply(state, Seat::First, action, Ruleset{}, testCards());
    QCOMPARE(std::get<Refusal>(outcome), refusal);
    QCOMPARE(hash(state, testCards()), before);
}

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
