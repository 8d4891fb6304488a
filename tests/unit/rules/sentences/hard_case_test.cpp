#include "drawn.h"

namespace {

using namespace mantimon;
using namespace mantimon::testing;
using rules::Trigger;

/// 20 × 20 × 20 cards milled and put back would be: more than an action may do.
constexpr const char *endless =
    R"({"do": "repeat", "amount": 20, "then": {"do": "repeat", "amount": 20, "then": {"do": "repeat", "amount": 20, "then": {"do": "place_counters", "to": {"side": "both", "place": "bench"}, "amount": 10}}}})";

/// What breaks other engines most.
class HardCaseTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anAbilityIsThereAgainWhenItsMantimonComesBack();
    void anAbilityOfAnotherCopyIsNotUsedUp();
    void aForcedSwitchDoesNotUseUpTheRetreat();
    void aSwitchAtTheOpponentsWillDoesNotUseUpTheirRetreat();
    void anEffectThatTakesTooLongIsAsIfItHadNotBeen();
    void anAttackThatTakesTooLongStillEndsTheTurn();
    void aCheckUpThatTakesTooLongStillEndsTheTurn();
    void aTurnsBeginningThatTakesTooLongIsGivenUp();
    void aPromotionStandsThoughTheCheckUpTakesTooLong();
    void aPromotionForALateOneStandsToo();
    void aKnockOutIsSettledThoughWhatItSetsOffTakesTooLong();
    void theCheckUpGoesOnWithoutWhatTakesTooLong();
    void theEffectGoesOnWhenItsMantimonHasGone();
    void theDeckRunsOutDuringASearch();
    void whoGivesUpInAPromptOfAnEffectLosesAtOnce();
    void aKnockOutByAnAbilityInTheOwnTurnIsSettledFirst();
    void theCheckUpGoesStepByStepTheTurnsOwnerFirst();
};

void HardCaseTest::anAbilityIsThereAgainWhenItsMantimonComesBack()
{
    Board board = bridge(R"({"do": "bounce", "to": {"side": "own", "place": "bench"}})")
                      .ability("Pond Frog", Trigger::Activated, R"({"do": "draw", "amount": 1})")
                      .bench("Pond Frog");
    board.play(ability("Pond Frog"));
    QCOMPARE(board.refusal(ability("Pond Frog")), u"ability_already_used"_s);
    board.play(trainer("Rope Bridge"));
    board.play(playBasic("Pond Frog"));
    QCOMPARE(board.refusal(ability("Pond Frog")), QString());
}

void HardCaseTest::anAbilityOfAnotherCopyIsNotUsedUp()
{
    Board board = BoardBuilder()
                      .ability("Pond Frog", Trigger::Activated, R"({"do": "draw", "amount": 1})")
                      .active("Pond Frog")
                      .bench("Pond Frog");
    board.play(ability("Pond Frog"));
    std::vector<rules::Action> actions;
    rules::legalActions(board.state(), us, board.ruleset(), board.cards(), actions);
    const auto left = std::count_if(actions.begin(), actions.end(), [](const rules::Action &action) {
        return std::holds_alternative<rules::UseAbility>(action);
    });
    QCOMPARE(left, 1);
}

void HardCaseTest::aForcedSwitchDoesNotUseUpTheRetreat()
{
    Board board = BoardBuilder().active("Spark Wren").bench("Hollow Crow").hand({"Rope Bridge"});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active().name(), u"Hollow Crow"_s);
    QCOMPARE(board.refusal(retreat("Spark Wren", {})), QString());
}

void HardCaseTest::aSwitchAtTheOpponentsWillDoesNotUseUpTheirRetreat()
{
    Board board = headlongAfter(R"({"do": "switch_opponent", "chooser": "opponent"})")
                      .theirActive("Spark Wren")
                      .theirBench("Hollow Crow");
    board.play(attack("Headlong"));
    QCOMPARE(board.active(them).name(), u"Hollow Crow"_s);
    QCOMPARE(board.refusal(retreat("Spark Wren", {})), QString());
}

void HardCaseTest::anEffectThatTakesTooLongIsAsIfItHadNotBeen()
{
    Board board = bridge(endless).bench("Ink Cat").theirBench("Pond Frog");
    const std::uint64_t before = rules::hash(board.state(), board.cards());
    board.play(trainer("Rope Bridge"));
    QVERIFY(board.saw(EventType::BudgetExceeded));
    QCOMPARE(board.count(EventType::CountersPlaced), 0);
    QCOMPARE(rules::hash(board.state(), board.cards()), before);
    QCOMPARE(board.current(), us);
}

void HardCaseTest::anAttackThatTakesTooLongStillEndsTheTurn()
{
    Board board = headlongAfter(endless).bench("Ink Cat").theirBench("Pond Frog");
    board.play(attack("Headlong"));
    QVERIFY(board.saw(EventType::BudgetExceeded));
    QCOMPARE(board.active(them).damage(), 0);
    QCOMPARE(board.current(), them);
    QVERIFY(board.isLegal(pass()));
}

void HardCaseTest::aCheckUpThatTakesTooLongStillEndsTheTurn()
{
    Board board = BoardBuilder().ability("Pond Frog", Trigger::AtCheckup, endless).bench("Pond Frog");
    board.play(pass());
    QVERIFY(board.saw(EventType::BudgetExceeded));
    QCOMPARE(board.bench(0).damage(), 0);
    QCOMPARE(board.current(), them);
    QVERIFY(board.isLegal(pass()));
}

void HardCaseTest::aTurnsBeginningThatTakesTooLongIsGivenUp()
{
    Board board =
        BoardBuilder().ability("Pond Frog", Trigger::AtTurnStart, endless).bench("Ink Cat").theirBench("Pond Frog");
    board.play(pass());
    QVERIFY(board.saw(EventType::BudgetExceeded));
    QCOMPARE(board.current(), them);
    QCOMPARE(board.hand(them).size(), 1);
    QCOMPARE(board.bench(0).damage() + board.bench(0, them).damage(), 0);
    QCOMPARE(board.count(EventType::CountersPlaced), 0);
    QVERIFY(board.state().stack.empty());
    board.play(pass());
    QCOMPARE(board.current(), us);
}

void HardCaseTest::aPromotionStandsThoughTheCheckUpTakesTooLong()
{
    Board board = headlong()
                      .ability("Pond Frog", Trigger::AtCheckup, endless)
                      .bench("Pond Frog")
                      .theirActive("Wander Goat")
                      .damaged(60)
                      .theirBench("Spark Wren")
                      .theirBench("Ink Cat");
    board.play(attack("Headlong"));
    board.play(them, choose({"Ink Cat"}));
    QVERIFY(board.saw(EventType::BudgetExceeded));
    QVERIFY(board.saw(EventType::PromptAnswered));
    QCOMPARE(board.active(them).name(), u"Ink Cat"_s);
    QCOMPARE(board.bench(0).damage(), 0);
    QCOMPARE(board.current(), them);
    QVERIFY(board.isLegal(pass()));
}

void HardCaseTest::aPromotionForALateOneStandsToo()
{
    Board board = headlong()
                      .ability("Pond Frog", Trigger::AtCheckup, endless)
                      .bench("Pond Frog")
                      .theirActive("Wander Goat")
                      .damaged(60)
                      .theirBench("Spark Wren")
                      .theirBench("Ink Cat");
    board.play(attack("Headlong"));
    board.play(them, timeout());
    QVERIFY(board.saw(EventType::BudgetExceeded));
    QCOMPARE(board.count(EventType::TimedOut), 1);
    QVERIFY(board.active(them).isThere());
    QCOMPARE(board.current(), them);
}

void HardCaseTest::aKnockOutIsSettledThoughWhatItSetsOffTakesTooLong()
{
    Board board = headlongAfter(R"({"do": "may_do", "then": {"do": "draw", "amount": 1}})")
                      .ability("Wander Goat", Trigger::OnKnockedOut, endless)
                      .bench("Pond Frog")
                      .theirActive("Wander Goat")
                      .damaged(60)
                      .theirBench("Spark Wren")
                      .theirBench("Ink Cat");
    board.play(attack("Headlong"));
    board.play(option(1));
    QVERIFY(board.saw(EventType::BudgetExceeded));
    QCOMPARE(board.points(), 1);
    QVERIFY(board.isPrompted(them));
    board.play(them, choose({"Ink Cat"}));
    QCOMPARE(board.active(them).name(), u"Ink Cat"_s);
    QCOMPARE(board.bench(0).damage(), 0);
    QCOMPARE(board.current(), them);
}

void HardCaseTest::theCheckUpGoesOnWithoutWhatTakesTooLong()
{
    Board board = BoardBuilder()
                      .ability("Pond Frog", Trigger::AtCheckup, endless)
                      .active("Ink Cat")
                      .with(Poisoned)
                      .bench("Pond Frog");
    board.play(pass());
    QVERIFY(board.saw(EventType::BudgetExceeded));
    QCOMPARE(board.active().damage(), 10);
    QCOMPARE(board.bench(0).damage(), 0);
}

void HardCaseTest::theEffectGoesOnWhenItsMantimonHasGone()
{
    Board board =
        BoardBuilder()
            .ability(
                "Pond Frog", Trigger::Activated,
                R"([{"do": "shuffle_into_deck", "to": {"place": "this"}}, {"do": "heal", "to": {"place": "this"}, "amount": 10}, {"do": "draw", "amount": 1}])")
            .bench("Pond Frog");
    board.play(ability("Pond Frog"));
    QVERIFY(board.saw(EventType::EffectHadNoTarget));
    QCOMPARE(board.hand().size(), 1);
}

void HardCaseTest::theDeckRunsOutDuringASearch()
{
    Board board = bridge(R"([{"do": "search", "amount": 3, "into": "hand"}, {"do": "draw", "amount": 2}])")
                      .deck({"Ink Cat", "Pond Frog"});
    board.play(trainer("Rope Bridge"));
    board.play(choose({"Ink Cat", "Pond Frog"}));
    QVERIFY(board.saw(EventType::EffectHadNoTarget));
    QCOMPARE(board.hand().size(), 2);
    QCOMPARE(board.ended(), QString());
}

void HardCaseTest::whoGivesUpInAPromptOfAnEffectLosesAtOnce()
{
    Board board = bridge(R"({"do": "spread_counters", "to": {"side": "opponent", "place": "in_play"}, "amount": 30})")
                      .theirBench("Ink Cat");
    board.play(trainer("Rope Bridge"));
    board.play(choose({"Ink Cat"}));
    board.play(us, resign());
    QCOMPARE(board.ended(), u"resignation"_s);
    QCOMPARE(board.winner(), u"them"_s);
    QVERIFY(!board.isPrompted(us));
}

void HardCaseTest::aKnockOutByAnAbilityInTheOwnTurnIsSettledFirst()
{
    Board board = BoardBuilder()
                      .ability("Pond Frog", Trigger::OnOpponentPlay,
                               R"({"do": "knock_out", "to": {"side": "opponent", "place": "active"}})")
                      .theirBench("Pond Frog")
                      .bench("Spark Wren")
                      .hand({"Ink Cat"});
    board.play(playBasic("Ink Cat"));
    QCOMPARE(board.points(them), 1);
    QVERIFY(board.isPrompted(us));
    board.play(choose({"Spark Wren"}));
    QCOMPARE(board.active().name(), u"Spark Wren"_s);
    QCOMPARE(board.current(), us);
}

void HardCaseTest::theCheckUpGoesStepByStepTheTurnsOwnerFirst()
{
    Board board =
        BoardBuilder()
            .ability("Ink Cat", Trigger::AtCheckup, R"({"do": "heal", "to": {"place": "this"}, "amount": 10})")
            .active("Ink Cat")
            .with(Burned)
            .with(Poisoned)
            .theirActive("Pond Frog")
            .with(Poisoned)
            .with(Asleep)
            .flips({heads, heads});
    board.play(pass());
    QStringList steps;
    for (const rules::Event &event : board.events()) {
        const QString who = event.seat == us ? u"us"_s : u"them"_s;
        if (event.type == EventType::DamageDealt)
            steps << who + (event.reason == rules::DamageReason::Poison ? u" poison"_s : u" burn"_s);
        else if (event.type == EventType::CoinFlipped)
            steps << who + u" flip"_s;
        else if (event.type == EventType::Healed)
            steps << who + u" ability"_s;
    }
    QCOMPARE(steps, names({"us poison", "them poison", "us burn", "us flip", "them flip", "us ability"}));
}

} // namespace

QTEST_GUILESS_MAIN(HardCaseTest)
#include "hard_case_test.moc"
