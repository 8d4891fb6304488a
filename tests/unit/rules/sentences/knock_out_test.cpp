#include "sentence.h"

namespace {

using namespace mantimon;
using namespace mantimon::testing;
using rules::Seat;

rules::Ruleset classic()
{
    return shippedRuleset(u"classic"_s);
}

class KnockOutTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void damageOfAllItsHpKnocksAMantimonOut();
    void lessDamageDoesNot();
    void everythingThatLiesWithItIsDiscarded();
    void aToolOfMoreHpKeepsItStanding();
    void theOpponentScoresAPoint();
    void theStrongestGiveTwoPoints();
    void theOwnerChoosesWhoComesForward();
    void theOnlyBenchedMantimonComesByItself();
    void somebodyMustComeForward();
    void theNextTurnBeginsAfterThePromotion();
    void aKnockOutComesBeforeTheCheckup();
    void poisonKnocksOut();
    void aBenchedMantimonIsKnockedOutToo();
    void severalAreKnockedOutTogether();
    void aKnockOutInOnesOwnTurnDoesNotEndIt();
    void aKnockedOutMantimonsAbilityActs();
    void damageBackMayKnockOutTheAttacker();
    void theNextPlayerPromotesFirst();
    void enoughPointsWin();
    void theRulesetSaysHowManyPointsWin();
    void fewerPointsDoNotWin();
    void nothingLeftInPlayLoses();
    void takingBackOnesLastMantimonLoses();
    void bothWithNothingLeftIsADraw();
    void whoFulfilsMoreAtTheSameMomentWins();
    void bothReachingThePointsIsADraw();
    void inClassicPrizesAreTakenFromTheLowestPosition();
    void inClassicTheLastPrizeWins();
    void aTakenPrizeIsSeenByItsOwnerAlone();
    void cardsRememberWhoWasKnockedOutLastTurn();
    void withoutALossLastTurnTheConditionDoesNotHold();
};

void KnockOutTest::damageOfAllItsHpKnocksAMantimonOut()
{
    Board board =
        BoardBuilder().active("Ember Fox", {Fire}).theirActive("Wander Goat").damaged(50).theirBench("Pond Frog");
    board.play(attack("Cinder Bite"));
    QVERIFY(board.saw(EventType::KnockedOut));
    QVERIFY(board.discard(them).contains(u"Wander Goat"_s));
}

void KnockOutTest::lessDamageDoesNot()
{
    Board board =
        BoardBuilder().active("Ember Fox", {Fire}).theirActive("Wander Goat").damaged(40).theirBench("Pond Frog");
    board.play(attack("Cinder Bite"));
    QVERIFY(!board.saw(EventType::KnockedOut));
    QCOMPARE(board.active(them).damage(), 60);
}

void KnockOutTest::everythingThatLiesWithItIsDiscarded()
{
    Board board = BoardBuilder()
                      .active("Ember Fox", {Fire})
                      .theirActive("Marsh Croaker", {Water, Water})
                      .over({"Pond Frog"})
                      .tool("Whetstone")
                      .damaged(70)
                      .theirBench("Pond Frog");
    board.play(attack("Cinder Bite"));
    QCOMPARE(sorted(board.discard(them)),
             sorted(names({"Marsh Croaker", "Pond Frog", "Water Energy", "Water Energy", "Whetstone"})));
}

void KnockOutTest::aToolOfMoreHpKeepsItStanding()
{
    Board board =
        BoardBuilder().active("Ember Fox", {Fire}).theirActive("Wander Goat").damaged(60).tool("Travelling Pack");
    QCOMPARE(board.active(them).hp(), 90);
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active(them).name(), u"Wander Goat"_s);
}

void KnockOutTest::theOpponentScoresAPoint()
{
    Board board =
        BoardBuilder().active("Ember Fox", {Fire}).theirActive("Wander Goat").damaged(60).theirBench("Pond Frog");
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.points(us), 1);
    QCOMPARE(board.points(them), 0);
}

void KnockOutTest::theStrongestGiveTwoPoints()
{
    Board board =
        BoardBuilder().active("Ember Fox", {Fire}).theirActive("Tidewarden").damaged(130).theirBench("Pond Frog");
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.points(us), 2);
}

void KnockOutTest::theOwnerChoosesWhoComesForward()
{
    Board board = BoardBuilder()
                      .active("Ember Fox", {Fire})
                      .theirActive("Wander Goat")
                      .damaged(60)
                      .theirBench("Pond Frog")
                      .theirBench("Brine Ray");
    board.play(attack("Cinder Bite"));
    QVERIFY(board.isPrompted(them));
    QCOMPARE(board.prompt().kind, rules::PromptKind::Promote);
    QCOMPARE(sorted(board.candidates()), names({"Brine Ray", "Pond Frog"}));
    board.play(choose({"Brine Ray"}));
    QCOMPARE(board.active(them).name(), u"Brine Ray"_s);
    QCOMPARE(board.benchNames(them), names({"Pond Frog"}));
    QCOMPARE(board.current(), them);
}

void KnockOutTest::theOnlyBenchedMantimonComesByItself()
{
    Board board =
        BoardBuilder().active("Ember Fox", {Fire}).theirActive("Wander Goat").damaged(60).theirBench("Pond Frog");
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active(them).name(), u"Pond Frog"_s);
    QVERIFY(board.saw(EventType::Promoted));
}

void KnockOutTest::somebodyMustComeForward()
{
    Board board = BoardBuilder()
                      .active("Ember Fox", {Fire})
                      .theirActive("Wander Goat")
                      .damaged(60)
                      .theirBench("Pond Frog")
                      .theirBench("Brine Ray");
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.refusal(choose({})), u"wrong_choice"_s);
    QCOMPARE(board.refusal(choose({"Pond Frog", "Brine Ray"})), u"wrong_choice"_s);
    QCOMPARE(board.refusal(us, pass()), u"not_your_turn"_s);
}

void KnockOutTest::theNextTurnBeginsAfterThePromotion()
{
    Board board = BoardBuilder()
                      .turn(5)
                      .active("Ember Fox", {Fire})
                      .theirActive("Wander Goat")
                      .damaged(60)
                      .theirBench("Pond Frog")
                      .theirBench("Brine Ray");
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.turn(), 5);
    board.play(choose({"Brine Ray"}));
    QCOMPARE(board.turn(), 6);
}

void KnockOutTest::aKnockOutComesBeforeTheCheckup()
{
    Board board = BoardBuilder()
                      .active("Ember Fox", {Fire})
                      .theirActive("Wander Goat")
                      .damaged(60)
                      .with(Poisoned)
                      .theirBench("Pond Frog");
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active(them).damage(), 0);
    QCOMPARE(board.count(EventType::DamageDealt), 1);
}

void KnockOutTest::poisonKnocksOut()
{
    Board board = BoardBuilder().theirActive("Pond Frog").damaged(50).with(Poisoned).theirBench("Brine Ray");
    board.play(pass());
    QCOMPARE(board.points(us), 1);
    QCOMPARE(board.active(them).name(), u"Brine Ray"_s);
}

void KnockOutTest::aBenchedMantimonIsKnockedOutToo()
{
    Board board = BoardBuilder()
                      .active("Storm Shrike", {Lightning, Lightning})
                      .theirBench("Pond Frog")
                      .theirBench("Meadow Hare")
                      .damaged(30)
                      .theirBench("Brine Ray");
    board.play(attack("Chain Bolt"));
    board.play(choose({"Meadow Hare"}));
    QCOMPARE(board.points(us), 1);
    QCOMPARE(board.benchNames(them), names({"Pond Frog", "Brine Ray"}));
}

void KnockOutTest::severalAreKnockedOutTogether()
{
    Board board = BoardBuilder()
                      .active("Sunmane Fox", {Fire, Fire, Fire})
                      .theirActive("Wander Goat")
                      .theirBench("Meadow Hare")
                      .damaged(40)
                      .theirBench("Pond Frog")
                      .theirBench("Brine Ray")
                      .damaged(50);
    board.play(attack("Solar Sweep"));
    QCOMPARE(board.count(EventType::KnockedOut), 3);
    QCOMPARE(board.points(us), 3);
    QCOMPARE(board.active(them).name(), u"Pond Frog"_s);
}

void KnockOutTest::aKnockOutInOnesOwnTurnDoesNotEndIt()
{
    Board board = BoardBuilder()
                      .hand({"Rope Bridge"})
                      .does("Rope Bridge",
                            R"({"do": "place_counters", "to": {"side": "opponent", "place": "active"}, "amount": 70})")
                      .theirBench("Pond Frog");
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.points(us), 1);
    QCOMPARE(board.current(), us);
    QCOMPARE(board.phase(), Phase::Main);
}

void KnockOutTest::aKnockedOutMantimonsAbilityActs()
{
    Board board =
        BoardBuilder().active("Ember Fox", {Fire}).theirActive("Hollow Crow").damaged(40).theirBench("Pond Frog");
    board.play(attack("Cinder Bite"));
    QVERIFY(board.saw(EventType::AbilityUsed));
    QCOMPARE(board.hand(them).size(), 2);
}

void KnockOutTest::damageBackMayKnockOutTheAttacker()
{
    Board board = BoardBuilder().active("Ember Fox", {Fire}).damaged(50).bench("Pond Frog").theirActive("Thorn Newt");
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.points(them), 1);
    QCOMPARE(board.active().name(), u"Pond Frog"_s);
}

void KnockOutTest::theNextPlayerPromotesFirst()
{
    Board board = BoardBuilder()
                      .active("Ember Fox", {Fire})
                      .damaged(50)
                      .bench("Pond Frog")
                      .bench("Brine Ray")
                      .theirActive("Thorn Newt")
                      .damaged(20)
                      .theirBench("Pond Frog")
                      .theirBench("Brine Ray");
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.count(EventType::KnockedOut), 2);
    QVERIFY(board.isPrompted(them));
    board.play(choose({"Pond Frog"}));
    QVERIFY(board.isPrompted(us));
    board.play(choose({"Brine Ray"}));
    QCOMPARE(board.active(us).name(), u"Brine Ray"_s);
    QCOMPARE(board.current(), them);
}

void KnockOutTest::enoughPointsWin()
{
    Board board = BoardBuilder()
                      .points(3)
                      .active("Ember Fox", {Fire})
                      .theirActive("Wander Goat")
                      .damaged(60)
                      .theirBench("Pond Frog");
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.ended(), u"points"_s);
    QCOMPARE(board.winner(), u"us"_s);
    QCOMPARE(board.phase(), Phase::Over);
}

void KnockOutTest::theRulesetSaysHowManyPointsWin()
{
    rules::Ruleset quick;
    quick.pointsToWin = 1;
    Board board = BoardBuilder()
                      .ruleset(quick)
                      .active("Ember Fox", {Fire})
                      .theirActive("Wander Goat")
                      .damaged(60)
                      .theirBench("Pond Frog");
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.ended(), u"points"_s);
}

void KnockOutTest::fewerPointsDoNotWin()
{
    Board board = BoardBuilder()
                      .points(2)
                      .active("Ember Fox", {Fire})
                      .theirActive("Wander Goat")
                      .damaged(60)
                      .theirBench("Pond Frog");
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.ended(), u""_s);
}

void KnockOutTest::nothingLeftInPlayLoses()
{
    Board board = BoardBuilder().active("Ember Fox", {Fire}).theirActive("Wander Goat").damaged(60);
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.ended(), u"no_mantimon"_s);
    QCOMPARE(board.winner(), u"us"_s);
}

void KnockOutTest::takingBackOnesLastMantimonLoses()
{
    Board board = BoardBuilder().active("Ember Fox").hand({"Homeward Call"});
    board.play(trainer("Homeward Call"));
    QCOMPARE(board.ended(), u"no_mantimon"_s);
    QCOMPARE(board.winner(), u"them"_s);
}

void KnockOutTest::bothWithNothingLeftIsADraw()
{
    Board board = BoardBuilder().active("Ember Fox", {Fire}).damaged(50).theirActive("Thorn Newt").damaged(20);
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.ended(), u"several"_s);
    QCOMPARE(board.winner(), u"nobody"_s);
}

void KnockOutTest::whoFulfilsMoreAtTheSameMomentWins()
{
    Board board =
        BoardBuilder().points(3).active("Ember Fox", {Fire}).damaged(50).theirActive("Thorn Newt").damaged(20);
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.ended(), u"several"_s);
    QCOMPARE(board.winner(), u"us"_s);
}

void KnockOutTest::bothReachingThePointsIsADraw()
{
    Board board = BoardBuilder()
                      .points(3)
                      .points(3, them)
                      .active("Ember Fox", {Fire})
                      .damaged(50)
                      .bench("Pond Frog")
                      .theirActive("Thorn Newt")
                      .damaged(20)
                      .theirBench("Pond Frog");
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.ended(), u"several"_s);
    QCOMPARE(board.winner(), u"nobody"_s);
}

void KnockOutTest::inClassicPrizesAreTakenFromTheLowestPosition()
{
    Board board = BoardBuilder()
                      .ruleset(classic())
                      .prizes({"Tidewarden", "Moss Fawn", "Ink Cat"})
                      .prizes({"Ink Cat"}, them)
                      .active("Ember Fox", {Fire})
                      .theirActive("Sunmane Fox")
                      .damaged(120)
                      .theirBench("Pond Frog");
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.hand(), names({"Tidewarden", "Moss Fawn"}));
    QCOMPARE(board.prizes(), names({"Ink Cat"}));
    QCOMPARE(board.count(EventType::PrizeTaken), 2);
}

void KnockOutTest::inClassicTheLastPrizeWins()
{
    Board board = BoardBuilder()
                      .ruleset(classic())
                      .prizes({"Tidewarden"})
                      .prizes({"Ink Cat"}, them)
                      .active("Ember Fox", {Fire})
                      .theirActive("Wander Goat")
                      .damaged(60)
                      .theirBench("Pond Frog");
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.ended(), u"prizes"_s);
    QCOMPARE(board.winner(), u"us"_s);
}

void KnockOutTest::aTakenPrizeIsSeenByItsOwnerAlone()
{
    Board board = BoardBuilder()
                      .ruleset(classic())
                      .prizes({"Tidewarden", "Moss Fawn"})
                      .prizes({"Ink Cat"}, them)
                      .active("Ember Fox", {Fire})
                      .theirActive("Wander Goat")
                      .damaged(60)
                      .theirBench("Pond Frog");
    board.play(attack("Cinder Bite"));
    const auto prizeSeenBy = [&board](Viewer viewer) {
        for (const rules::Event &event : board.eventsFor(viewer)) {
            if (event.type == EventType::PrizeTaken)
                return event.card.card;
        }
        return rules::noCard;
    };
    QVERIFY(prizeSeenBy(Viewer::FirstSeat) != rules::noCard);
    QVERIFY(prizeSeenBy(Viewer::SecondSeat) == rules::noCard);
    QVERIFY(prizeSeenBy(Viewer::Spectator) == rules::noCard);
}

void KnockOutTest::cardsRememberWhoWasKnockedOutLastTurn()
{
    Board board = BoardBuilder()
                      .turn(4)
                      .bench("Pond Frog")
                      .active("Meadow Hare")
                      .damaged(40)
                      .theirActive("Ember Fox", {Fire})
                      .hand({"Funeral Drums", "Old Ferryman"})
                      .hand({"Trail Map"}, them);
    board.play(attack("Cinder Bite"));
    board.play(trainer("Funeral Drums"));
    board.play(pass());
    QCOMPARE(board.refusal(trainer("Trail Map")), u"locked"_s);
    playRound(board);
    QCOMPARE(board.refusal(trainer("Trail Map")), u""_s);
}

void KnockOutTest::withoutALossLastTurnTheConditionDoesNotHold()
{
    Board board = BoardBuilder().hand({"Funeral Drums"}).hand({"Trail Map"}, them);
    board.play(trainer("Funeral Drums"));
    board.play(pass());
    QCOMPARE(board.refusal(trainer("Trail Map")), u""_s);
}

} // namespace

QTEST_GUILESS_MAIN(KnockOutTest)
#include "knock_out_test.moc"
