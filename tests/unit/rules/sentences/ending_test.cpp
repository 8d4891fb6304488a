#include "sentence.h"

namespace {

using namespace mantimon;
using namespace mantimon::testing;
using rules::Seat;

class EndingTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void resigningGivesTheGameToTheOther();
    void oneMayResignInTheOthersTurn();
    void oneMayResignDuringTheOthersPrompt();
    void nothingIsPlayedAfterTheEnd();
    void everybodySeesHowItEnded();
    void whoCannotDrawInTheDrawPhaseLoses();
    void theLastCardMayStillBeDrawn();
    void effectsDrawWhatThereIs();
    void atTheTurnLimitMorePointsWin();
    void atTheTurnLimitAsManyPointsAreADraw();
    void theLastTurnIsPlayedToItsEnd();
    void atTheTurnLimitInClassicFewerPrizesLeftWin();
    void aTurnWhoseClockRunsOutPasses();
    void twoTimeoutsInARowForfeit();
    void aTurnEndedUnaidedResetsTheCount();
    void anActionWithoutEndingTheTurnDoesNotResetTheCount();
    void theOthersTimeoutsAreCountedApart();
    void theRulesetSaysHowManyTimeoutsForfeit();
    void onlyWhoMustActRunsOutOfTime();
    void aPromptWhoseClockRunsOutTakesItsDefault();
    void aSearchWhoseClockRunsOutFindsNothing();
    void aTimeoutInAPromptAndThenInTheTurnForfeits();
    void whoStaysAwayLoses();
    void whenBothStayAwayItIsADraw();
    void aModeratorDecides();
    void aModeratorVoidsAGame();
};

void EndingTest::resigningGivesTheGameToTheOther()
{
    Board board = BoardBuilder();
    board.play(resign());
    QCOMPARE(board.ended(), u"resignation"_s);
    QCOMPARE(board.winner(), u"them"_s);
}

void EndingTest::oneMayResignInTheOthersTurn()
{
    Board board = BoardBuilder();
    board.play(them, resign());
    QCOMPARE(board.winner(), u"us"_s);
}

void EndingTest::oneMayResignDuringTheOthersPrompt()
{
    Board board = BoardBuilder()
                      .active("Ember Fox", {Fire})
                      .theirActive("Wander Goat")
                      .damaged(60)
                      .theirBench("Pond Frog")
                      .theirBench("Brine Ray");
    board.play(attack("Cinder Bite"));
    board.play(us, resign());
    QCOMPARE(board.ended(), u"resignation"_s);
    QCOMPARE(board.winner(), u"them"_s);
}

void EndingTest::nothingIsPlayedAfterTheEnd()
{
    Board board = BoardBuilder();
    board.play(resign());
    for (const Seat seat : rules::bothSeats) {
        QCOMPARE(board.refusal(seat, pass()), u"game_over"_s);
        QCOMPARE(board.refusal(seat, resign()), u"game_over"_s);
        QCOMPARE(board.refusal(seat, timeout()), u"game_over"_s);
        QVERIFY(!rules::mustAct(board.state(), seat));
    }
    QVERIFY(!board.isLegal(pass()));
}

void EndingTest::everybodySeesHowItEnded()
{
    Board board = BoardBuilder();
    board.play(resign());
    for (const Viewer viewer : {Viewer::FirstSeat, Viewer::SecondSeat, Viewer::Spectator, Viewer::Judge}) {
        QVERIFY(board.view(viewer).result.has_value());
        QCOMPARE(board.view(viewer).result->reason, rules::EndReason::Resignation);
        QVERIFY(board.view(viewer).result->winner == them);
        QVERIFY(!board.view(viewer).isMyTurn);
    }
}

void EndingTest::whoCannotDrawInTheDrawPhaseLoses()
{
    Board board = BoardBuilder().deck({}, them);
    board.play(pass());
    QCOMPARE(board.ended(), u"deck_out"_s);
    QCOMPARE(board.winner(), u"us"_s);
}

void EndingTest::theLastCardMayStillBeDrawn()
{
    Board board = BoardBuilder().deck({"Pond Frog"}, them);
    board.play(pass());
    QCOMPARE(board.ended(), u""_s);
    QCOMPARE(board.deck(them), QStringList{});
}

void EndingTest::effectsDrawWhatThereIs()
{
    Board board = BoardBuilder().deck({"Pond Frog"}).hand({"Old Ferryman"});
    board.play(trainer("Old Ferryman"));
    QCOMPARE(board.hand(), names({"Pond Frog"}));
    QCOMPARE(board.ended(), u""_s);
}

void EndingTest::atTheTurnLimitMorePointsWin()
{
    Board board = BoardBuilder().turn(60).points(1);
    board.play(pass());
    QCOMPARE(board.ended(), u"turn_limit"_s);
    QCOMPARE(board.winner(), u"us"_s);
}

void EndingTest::atTheTurnLimitAsManyPointsAreADraw()
{
    Board board = BoardBuilder().turn(60).points(2).points(2, them);
    board.play(pass());
    QCOMPARE(board.ended(), u"turn_limit"_s);
    QCOMPARE(board.winner(), u"nobody"_s);
}

void EndingTest::theLastTurnIsPlayedToItsEnd()
{
    Board board = BoardBuilder()
                      .turn(60)
                      .points(1)
                      .theirActive("Ember Fox", {Fire})
                      .active("Tidewarden")
                      .damaged(130)
                      .bench("Pond Frog");
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.points(them), 2);
    QCOMPARE(board.ended(), u"turn_limit"_s);
    QCOMPARE(board.winner(), u"them"_s);
}

void EndingTest::atTheTurnLimitInClassicFewerPrizesLeftWin()
{
    Board board = BoardBuilder()
                      .ruleset(shippedRuleset(u"classic"_s))
                      .turn(100)
                      .prizes({"Ink Cat"})
                      .prizes({"Ink Cat", "Ink Cat"}, them);
    board.play(pass());
    QCOMPARE(board.ended(), u"turn_limit"_s);
    QCOMPARE(board.winner(), u"us"_s);
}

void EndingTest::aTurnWhoseClockRunsOutPasses()
{
    Board board = BoardBuilder().turn(5);
    board.play(timeout());
    QCOMPARE(board.turn(), 6);
    QVERIFY(board.saw(EventType::TimedOut));
}

void EndingTest::twoTimeoutsInARowForfeit()
{
    Board board = BoardBuilder();
    board.play(timeout());
    board.play(pass());
    board.play(timeout());
    QCOMPARE(board.ended(), u"timeouts"_s);
    QCOMPARE(board.winner(), u"them"_s);
}

void EndingTest::aTurnEndedUnaidedResetsTheCount()
{
    Board board = BoardBuilder();
    board.play(timeout());
    board.play(pass());
    board.play(pass());
    board.play(pass());
    board.play(timeout());
    QCOMPARE(board.ended(), u""_s);
}

void EndingTest::anActionWithoutEndingTheTurnDoesNotResetTheCount()
{
    Board board = BoardBuilder().hand({"Pond Frog"});
    board.play(timeout());
    board.play(pass());
    board.play(playBasic("Pond Frog"));
    board.play(timeout());
    QCOMPARE(board.ended(), u"timeouts"_s);
}

void EndingTest::theOthersTimeoutsAreCountedApart()
{
    Board board = BoardBuilder();
    board.play(timeout());
    board.play(timeout());
    QCOMPARE(board.ended(), u""_s);
}

void EndingTest::theRulesetSaysHowManyTimeoutsForfeit()
{
    rules::Ruleset strict;
    strict.timeoutsToForfeit = 1;
    Board board = BoardBuilder().ruleset(strict);
    board.play(timeout());
    QCOMPARE(board.ended(), u"timeouts"_s);
}

void EndingTest::onlyWhoMustActRunsOutOfTime()
{
    const Board board = BoardBuilder();
    QCOMPARE(board.refusal(them, timeout()), u"not_your_turn"_s);
}

void EndingTest::aPromptWhoseClockRunsOutTakesItsDefault()
{
    Board board = BoardBuilder()
                      .active("Ember Fox", {Fire})
                      .theirActive("Wander Goat")
                      .damaged(60)
                      .theirBench("Pond Frog")
                      .theirBench("Brine Ray");
    board.play(attack("Cinder Bite"));
    board.play(them, timeout());
    QCOMPARE(board.active(them).name(), u"Brine Ray"_s);
    QCOMPARE(board.current(), them);
}

void EndingTest::aSearchWhoseClockRunsOutFindsNothing()
{
    Board board = BoardBuilder().hand({"Trail Map"}).deck({"Pond Frog", "Ember Fox"});
    board.play(trainer("Trail Map"));
    board.play(timeout());
    QCOMPARE(board.hand(), QStringList{});
    QCOMPARE(board.current(), us);
    QVERIFY(board.saw(EventType::DeckShuffled));
}

void EndingTest::aTimeoutInAPromptAndThenInTheTurnForfeits()
{
    Board board = BoardBuilder().hand({"Trail Map"}).deck({"Pond Frog", "Ember Fox"});
    board.play(trainer("Trail Map"));
    board.play(timeout());
    board.play(timeout());
    QCOMPARE(board.ended(), u"timeouts"_s);
}

void EndingTest::whoStaysAwayLoses()
{
    Board board = BoardBuilder();
    board.play(them, abandon());
    QCOMPARE(board.ended(), u"abandoned"_s);
    QCOMPARE(board.winner(), u"us"_s);
}

void EndingTest::whenBothStayAwayItIsADraw()
{
    Board board = BoardBuilder();
    board.play(us, abandon(true));
    QCOMPARE(board.ended(), u"abandoned"_s);
    QCOMPARE(board.winner(), u"nobody"_s);
}

void EndingTest::aModeratorDecides()
{
    Board won = BoardBuilder();
    won.play(them, decide(rules::Decide::Verdict::Win));
    QCOMPARE(won.ended(), u"moderator"_s);
    QCOMPARE(won.winner(), u"them"_s);
    Board drawn = BoardBuilder();
    drawn.play(us, decide(rules::Decide::Verdict::Draw));
    QCOMPARE(drawn.ended(), u"moderator"_s);
    QCOMPARE(drawn.winner(), u"nobody"_s);
}

void EndingTest::aModeratorVoidsAGame()
{
    Board board = BoardBuilder();
    board.play(us, decide(rules::Decide::Verdict::Void));
    QCOMPARE(board.ended(), u"void"_s);
    QCOMPARE(board.winner(), u"nobody"_s);
}

} // namespace

QTEST_GUILESS_MAIN(EndingTest)
#include "ending_test.moc"
