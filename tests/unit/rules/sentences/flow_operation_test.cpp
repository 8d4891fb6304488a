#include "drawn.h"

namespace {

using namespace mantimon;
using namespace mantimon::testing;

/// Operations that decide what happens, and those of damage.
class FlowOperationTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneBranchWhenItHoldsAndTheOtherOtherwise();
    void somethingIsDoneAsOftenAsCounted();
    void theOpponentMayBeTheOneWhoChooses();
    void aChosenMantimonIsSpokenOfAfterwards();
    void theTurnEndsWhenTheCardHasBeenResolved();
    void thePrintedDamageCountsAsAnother();
    void anAttackThatFailsDoesNothingAtAll();
    void countersAreSpreadOneByOne();
    void countersForOneCandidateNeedNoPrompt();
    void countersMoveUpToWhatIsThere();
    void countersMoveToAnotherMantimonOnly();
    void onlyWhoCouldGiveCountersAwayIsOffered();
    void aMantimonIsKnockedOutWhateverItsHp();
    void bonusPointsWinAGame();
    void bonusPointsTakePrizesInClassic();
    void pointsGivenAtTheCheckUpAreScoredAfterIt();
    void damageToSeveralSetsOffTheirAbilitiesAfterwards();
    void thatIsTheMantimonOfTheStepBefore();
    void thatIsNobodyWhereNobodyWasChosen();
    void aStepThatCameToNothingMovedNoCards_data();
    void aStepThatCameToNothingMovedNoCards();
};

void FlowOperationTest::oneBranchWhenItHoldsAndTheOtherOtherwise()
{
    const char *effect =
        R"({"do": "if_else", "if": {"is": "has_damage", "of": {"side": "own", "place": "active"}}, "then": {"do": "heal", "to": {"side": "own", "place": "active"}, "amount": 30}, "else": {"do": "draw", "amount": 2}})";
    Board hurt = bridge(effect).active("Pond Frog").damaged(30);
    hurt.play(trainer("Rope Bridge"));
    QCOMPARE(hurt.active().damage(), 0);
    QCOMPARE(hurt.hand().size(), 0);
    Board sound = bridge(effect);
    sound.play(trainer("Rope Bridge"));
    QCOMPARE(sound.hand().size(), 2);
}

void FlowOperationTest::somethingIsDoneAsOftenAsCounted()
{
    Board board =
        bridge(
            R"({"do": "repeat", "amount": {"per": 1, "count": "bench", "of": {"side": "own", "place": "player"}}, "then": [{"do": "draw", "amount": 1}, {"do": "mill", "to": {"side": "own", "place": "player"}, "amount": 1}]})")
            .bench("Pond Frog")
            .bench("Ink Cat")
            .deck({"Ink Cat", "Pond Frog", "Ember Fox", "Moss Fawn", "Wander Goat"});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.hand(), names({"Ink Cat", "Ember Fox"}));
    QCOMPARE(sorted(board.discard()), names({"Moss Fawn", "Pond Frog", "Rope Bridge"}));
}

void FlowOperationTest::theOpponentMayBeTheOneWhoChooses()
{
    Board board = bridge(
        R"({"do": "choose_one", "chooser": "opponent", "options": [{"do": "draw", "amount": 1}, {"do": "draw", "amount": 3}]})");
    board.play(trainer("Rope Bridge"));
    QVERIFY(board.isPrompted(them));
    board.play(them, option(1));
    QCOMPARE(board.hand().size(), 3);
}

void FlowOperationTest::aChosenMantimonIsSpokenOfAfterwards()
{
    Board board =
        bridge(
            R"([{"do": "choose_mantimon", "to": {"side": "opponent", "place": "in_play", "pick": "chosen"}}, {"do": "place_counters", "to": {"place": "that"}, "amount": 20}, {"do": "place_counters", "to": {"place": "that"}, "amount": 10}])")
            .theirBench("Ink Cat");
    board.play(trainer("Rope Bridge"));
    board.play(choose({"Ink Cat"}));
    QCOMPARE(board.bench(0, them).damage(), 30);
    QCOMPARE(board.active(them).damage(), 0);
}

void FlowOperationTest::theTurnEndsWhenTheCardHasBeenResolved()
{
    Board board = bridge(R"([{"do": "end_turn"}, {"do": "draw", "amount": 2}])").active("Pond Frog").with(Poisoned);
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.hand().size(), 2);
    QCOMPARE(board.active().damage(), 10);
    QCOMPARE(board.current(), them);
    QCOMPARE(board.turn(), 6);
}

void FlowOperationTest::thePrintedDamageCountsAsAnother()
{
    Board board = headlongBefore(R"([{"do": "modify_damage", "amount": 10}, {"do": "set_damage", "amount": 40}])");
    board.play(attack("Headlong"));
    QCOMPARE(board.active(them).damage(), 50);
}

void FlowOperationTest::anAttackThatFailsDoesNothingAtAll()
{
    const char *before = R"([{"do": "flip_coins", "else": {"do": "fail_attack"}}, {"do": "draw", "amount": 1}])";
    const char *after = R"({"do": "draw", "amount": 1})";
    Board unlucky = headlongBefore(before).after("Headlong", after).flips({tails});
    unlucky.play(attack("Headlong"));
    QCOMPARE(unlucky.active(them).damage(), 0);
    QCOMPARE(unlucky.hand().size(), 0);
    QCOMPARE(unlucky.current(), them);
    Board lucky = headlongBefore(before).after("Headlong", after).flips({heads});
    lucky.play(attack("Headlong"));
    QCOMPARE(lucky.active(them).damage(), 20);
    QCOMPARE(lucky.hand().size(), 2);
}

void FlowOperationTest::countersAreSpreadOneByOne()
{
    Board board = bridge(R"({"do": "spread_counters", "to": {"side": "opponent", "place": "in_play"}, "amount": 30})")
                      .theirBench("Ink Cat");
    board.play(trainer("Rope Bridge"));
    board.play(choose({"Ink Cat"}));
    board.reload();
    board.play(choose({"Wander Goat"}));
    board.play(choose({"Ink Cat"}));
    QCOMPARE(board.bench(0, them).damage(), 20);
    QCOMPARE(board.active(them).damage(), 10);
    QVERIFY(!board.isPrompted(us));
}

void FlowOperationTest::countersForOneCandidateNeedNoPrompt()
{
    Board board = bridge(R"({"do": "spread_counters", "to": {"side": "opponent", "place": "in_play"}, "amount": 30})");
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active(them).damage(), 30);
    QCOMPARE(board.count(EventType::CountersPlaced), 1);
}

void FlowOperationTest::countersMoveUpToWhatIsThere()
{
    Board board =
        bridge(
            R"({"do": "move_counters", "of": {"side": "own", "place": "active"}, "to": {"side": "opponent", "place": "active"}, "amount": 30})")
            .active("Pond Frog")
            .damaged(20);
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active().damage(), 0);
    QCOMPARE(board.active(them).damage(), 20);
}

void FlowOperationTest::countersMoveToAnotherMantimonOnly()
{
    Board board =
        bridge(
            R"({"do": "move_counters", "of": {"side": "own", "place": "in_play", "pick": "chosen"}, "to": {"side": "own", "place": "in_play", "pick": "chosen"}, "amount": 10})")
            .active("Pond Frog")
            .damaged(20)
            .bench("Ink Cat")
            .bench("Ember Fox");
    board.play(trainer("Rope Bridge"));
    QCOMPARE(sorted(board.candidates()), names({"Ember Fox", "Ink Cat"}));
    board.play(choose({"Ember Fox"}));
    QCOMPARE(board.active().damage(), 10);
    QCOMPARE(board.bench(1).damage(), 10);
}

void FlowOperationTest::onlyWhoCouldGiveCountersAwayIsOffered()
{
    BoardBuilder builder =
        bridge(
            R"({"do": "move_counters", "of": {"side": "own", "place": "in_play", "pick": "chosen"}, "to": {"side": "own", "place": "active"}, "amount": 10})")
            .active("Pond Frog")
            .damaged(20)
            .bench("Ink Cat");
    QCOMPARE(builder.board().refusal(trainer("Rope Bridge")), u"no_effect_possible"_s);
    Board board = builder.damaged(10);
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active().damage(), 30);
    QCOMPARE(board.bench(0).damage(), 0);
}

void FlowOperationTest::aMantimonIsKnockedOutWhateverItsHp()
{
    Board board = bridge(R"({"do": "knock_out", "to": {"side": "opponent", "place": "active"}})").theirBench("Ink Cat");
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active(them).name(), u"Ink Cat"_s);
    QCOMPARE(board.points(), 1);
}

void FlowOperationTest::bonusPointsWinAGame()
{
    Board board = bridge(R"({"do": "bonus_points", "to": {"side": "own", "place": "player"}, "amount": 1})").points(3);
    board.play(trainer("Rope Bridge"));
    QVERIFY(board.saw(EventType::BonusScored));
    QCOMPARE(board.ended(), u"points"_s);
    QCOMPARE(board.winner(), u"us"_s);
}

void FlowOperationTest::bonusPointsTakePrizesInClassic()
{
    Board board = bridge(R"({"do": "bonus_points", "to": {"side": "own", "place": "player"}, "amount": 1})")
                      .ruleset(shippedRuleset(u"classic"_s))
                      .prizes({"Ink Cat", "Pond Frog"})
                      .prizes({"Ink Cat"}, them);
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.prizes(), names({"Pond Frog"}));
    QCOMPARE(board.hand(), names({"Ink Cat"}));
}

void FlowOperationTest::pointsGivenAtTheCheckUpAreScoredAfterIt()
{
    Board board =
        BoardBuilder().ability("Wander Goat", rules::Trigger::AtCheckup,
                               R"({"do": "bonus_points", "to": {"side": "own", "place": "player"}, "amount": 1})");
    board.play(pass());
    QCOMPARE(board.points(), 1);
    QCOMPARE(board.points(them), 1);
}

void FlowOperationTest::damageToSeveralSetsOffTheirAbilitiesAfterwards()
{
    Board board = headlongAfter(R"({"do": "damage", "to": {"side": "opponent", "place": "bench"}, "amount": 10})")
                      .ability("Thorn Newt", rules::Trigger::OnDamaged,
                               R"({"do": "heal", "to": {"side": "own", "place": "bench"}, "amount": 10})")
                      .theirActive("Ink Cat")
                      .theirBench("Thorn Newt")
                      .theirBench("Thorn Newt")
                      .damaged(10);
    board.play(attack("Headlong"));
    QCOMPARE(board.count(EventType::AbilityUsed), 2);
    // Both were hit before either healed.
    QCOMPARE(board.bench(0, them).damage(), 0);
    QCOMPARE(board.bench(1, them).damage(), 0);
    QCOMPARE(board.count(EventType::Healed), 3);
}

void FlowOperationTest::thatIsTheMantimonOfTheStepBefore()
{
    Board board =
        bridge(
            R"([{"do": "switch_opponent", "chooser": "own"}, {"do": "place_counters", "to": {"place": "that"}, "amount": 10}])")
            .theirBench("Ink Cat");
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active(them).name(), u"Ink Cat"_s);
    QCOMPARE(board.active(them).damage(), 10);
}

void FlowOperationTest::thatIsNobodyWhereNobodyWasChosen()
{
    const char *effect =
        R"([{"do": "switch_own"}, {"do": "choose_mantimon", "to": {"side": "opponent", "place": "bench", "pick": "chosen", "up_to": true}}, {"do": "place_counters", "to": {"place": "that"}, "amount": 10}])";
    Board alone = bridge(effect).bench("Ink Cat");
    alone.play(trainer("Rope Bridge"));
    QCOMPARE(alone.active().name(), u"Ink Cat"_s);
    QCOMPARE(alone.active().damage(), 0);
    Board declined = bridge(effect).bench("Ink Cat").theirBench("Pond Frog");
    declined.play(trainer("Rope Bridge"));
    declined.play(choose({}));
    QCOMPARE(declined.active().damage(), 0);
    QCOMPARE(declined.bench(0, them).damage(), 0);
}

void FlowOperationTest::aStepThatCameToNothingMovedNoCards_data()
{
    QTest::addColumn<QByteArray>("between");
    QTest::addColumn<int>("drawn");
    const auto row = [](const char *name, const char *between, int drawn = 1) {
        QTest::newRow(name) << QByteArray(between) << drawn;
    };
    row("no target", R"({"do": "discard_tool", "to": {"side": "own", "place": "active"}})");
    row("a condition that does not hold",
        R"({"do": "mill", "to": {"side": "own", "place": "player"}, "amount": 1, "if": {"is": "stadium_in_play"}})");
    row("tails", R"({"do": "flip_coins", "then": {"do": "draw", "amount": 1}})");
    row("declined", R"({"do": "may_do", "then": {"do": "draw", "amount": 1}})");
    row("no other branch",
        R"({"do": "if_else", "if": {"is": "stadium_in_play"}, "then": {"do": "draw", "amount": 1}})");
    row("not once",
        R"({"do": "repeat", "amount": {"per": 1, "count": "bench", "of": {"side": "own", "place": "player"}}, "then": {"do": "draw", "amount": 1}})");
    row("moves none by its nature", R"({"do": "heal", "to": {"side": "own", "place": "active"}, "amount": 10})", 2);
    row("a coin for nothing", R"({"do": "flip_coins"})", 2);
}

void FlowOperationTest::aStepThatCameToNothingMovedNoCards()
{
    QFETCH(QByteArray, between);
    QFETCH(int, drawn);
    const QByteArray effect = R"([{"do": "draw", "amount": 1}, )" + between +
                              R"(, {"do": "draw", "amount": 1, "if": {"is": "moved_at_least", "number": 1}}])";
    Board board = bridge(effect.constData()).flips({tails});
    board.play(trainer("Rope Bridge"));
    if (board.isPrompted(us))
        board.play(option(0));
    QCOMPARE(board.hand().size(), drawn);
}

} // namespace

QTEST_GUILESS_MAIN(FlowOperationTest)
#include "flow_operation_test.moc"
