#include "sentence.h"

namespace {

using namespace mantimon;
using namespace mantimon::testing;
using rules::Seat;

class EvolutionTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void evolvingKeepsDamageEnergiesAndTool();
    void evolvingEndsConditions();
    void evolvingEndsEffectsOnTheMantimon();
    void aBenchedMantimonEvolvesToo();
    void aStage2LiesOnTheWholeLine();
    void evolvingFollowsTheNameOnTheCard();
    void noStageIsSkipped();
    void aBasicEvolvesNothing();
    void noEvolvingInTheTurnItEnteredPlay();
    void evolvingInTheTurnAfterItEnteredPlay();
    void noEvolvingTwiceInATurn();
    void noEvolvingInTheFirstTurnOfWhoGoesFirst();
    void noEvolvingInTheFirstTurnOfTheOther();
    void theOpponentsMantimonIsNotEvolved();
    void evolvingSetsOffItsAbility();
};

void EvolutionTest::evolvingKeepsDamageEnergiesAndTool()
{
    Board board =
        BoardBuilder().active("Ember Fox", {Fire, Water}).damaged(20).tool("Woven Vest").hand({"Blaze Vixen"});
    board.play(evolve("Blaze Vixen", "Ember Fox"));
    QCOMPARE(board.active().name(), u"Blaze Vixen"_s);
    QCOMPARE(board.active().damage(), 20);
    QCOMPARE(board.active().energies(), names({"Fire Energy", "Water Energy"}));
    QCOMPARE(board.active().tool(), u"Woven Vest"_s);
    QCOMPARE(board.active().evolvedFrom(), names({"Ember Fox"}));
}

void EvolutionTest::evolvingEndsConditions()
{
    Board board = BoardBuilder().active("Ember Fox").with(Asleep).with(Poisoned).hand({"Blaze Vixen"});
    board.play(evolve("Blaze Vixen", "Ember Fox"));
    QCOMPARE(board.active().conditions(), QStringList{});
    QCOMPARE(board.count(EventType::ConditionEnded), 2);
}

void EvolutionTest::evolvingEndsEffectsOnTheMantimon()
{
    Board board =
        BoardBuilder()
            .active("Ember Fox")
            .hand({"Rope Bridge", "Blaze Vixen"})
            .does("Rope Bridge",
                  R"({"do": "lock", "lock": "retreat", "to": {"side": "own", "place": "active"}, "for": "this_turn"})");
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.state().lasting.size(), 1U);
    board.play(evolve("Blaze Vixen", "Ember Fox"));
    QCOMPARE(board.state().lasting.size(), 0U);
    QVERIFY(board.saw(EventType::EffectEnded));
}

void EvolutionTest::aBenchedMantimonEvolvesToo()
{
    Board board = BoardBuilder().bench("Pond Frog").hand({"Marsh Croaker"});
    board.play(evolve("Marsh Croaker", "Pond Frog"));
    QCOMPARE(board.benchNames(), names({"Marsh Croaker"}));
}

void EvolutionTest::aStage2LiesOnTheWholeLine()
{
    Board board = BoardBuilder().active("Blaze Vixen").over({"Ember Fox"}).hand({"Sunmane Fox"});
    board.play(evolve("Sunmane Fox", "Blaze Vixen"));
    QCOMPARE(board.active().evolvedFrom(), names({"Ember Fox", "Blaze Vixen"}));
}

void EvolutionTest::evolvingFollowsTheNameOnTheCard()
{
    const Board board = BoardBuilder().active("Pond Frog").hand({"Blaze Vixen"});
    QCOMPARE(board.refusal(evolve("Blaze Vixen", "Pond Frog")), u"does_not_evolve_from"_s);
}

void EvolutionTest::noStageIsSkipped()
{
    const Board board = BoardBuilder().active("Ember Fox").hand({"Sunmane Fox"});
    QCOMPARE(board.refusal(evolve("Sunmane Fox", "Ember Fox")), u"does_not_evolve_from"_s);
}

void EvolutionTest::aBasicEvolvesNothing()
{
    const Board board = BoardBuilder().active("Ember Fox").hand({"Ember Fox"});
    QCOMPARE(board.refusal(evolve("Ember Fox", "Ember Fox")), u"does_not_evolve_from"_s);
}

void EvolutionTest::noEvolvingInTheTurnItEnteredPlay()
{
    const Board board = BoardBuilder().turn(5).bench("Ember Fox").entered(5).hand({"Blaze Vixen"});
    QCOMPARE(board.refusal(evolve("Blaze Vixen", "Ember Fox")), u"too_soon_to_evolve"_s);
}

void EvolutionTest::evolvingInTheTurnAfterItEnteredPlay()
{
    const Board board = BoardBuilder().turn(5).bench("Ember Fox").entered(4).hand({"Blaze Vixen"});
    QCOMPARE(board.refusal(evolve("Blaze Vixen", "Ember Fox")), u""_s);
}

void EvolutionTest::noEvolvingTwiceInATurn()
{
    Board board = BoardBuilder().active("Ember Fox").hand({"Blaze Vixen", "Sunmane Fox"});
    board.play(evolve("Blaze Vixen", "Ember Fox"));
    QCOMPARE(board.refusal(evolve("Sunmane Fox", "Blaze Vixen")), u"too_soon_to_evolve"_s);
}

void EvolutionTest::noEvolvingInTheFirstTurnOfWhoGoesFirst()
{
    const Board board = BoardBuilder().turn(1).active("Ember Fox").hand({"Blaze Vixen"});
    QCOMPARE(board.refusal(evolve("Blaze Vixen", "Ember Fox")), u"too_soon_to_evolve"_s);
}

void EvolutionTest::noEvolvingInTheFirstTurnOfTheOther()
{
    const Board board = BoardBuilder().turn(2).theirActive("Ember Fox").hand({"Blaze Vixen"}, them);
    QCOMPARE(board.refusal(evolve("Blaze Vixen", "Ember Fox")), u"too_soon_to_evolve"_s);
}

void EvolutionTest::theOpponentsMantimonIsNotEvolved()
{
    const Board board = BoardBuilder().theirActive("Ember Fox").hand({"Blaze Vixen"});
    const rules::InstanceId card = board.inHand("Blaze Vixen", us);
    const rules::InstanceId target = board.active(them).id();
    QCOMPARE(board.refusal([=](const Board &, Seat) { return rules::Evolve{card, target}; }), u"no_such_target"_s);
}

void EvolutionTest::evolvingSetsOffItsAbility()
{
    Board board = BoardBuilder().active("Lantern Moth").hand({"Dusk Lantern"});
    board.play(evolve("Dusk Lantern", "Lantern Moth"));
    QVERIFY(board.isPrompted(us));
    QVERIFY(board.saw(EventType::AbilityUsed));
}

} // namespace

QTEST_GUILESS_MAIN(EvolutionTest)
#include "evolution_test.moc"
