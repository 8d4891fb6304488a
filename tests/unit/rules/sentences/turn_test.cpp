#include "sentence.h"

namespace {

using namespace mantimon;
using namespace mantimon::testing;
using rules::Seat;

class TurnTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTurnBeginsWithADraw();
    void aTurnBeginsWithAnEnergyFlip();
    void anEmptyEnergyDeckFlipsNothing();
    void unattachedEnergyStaysInTheZone();
    void turnsAreCountedTogether();
    void nobodyPlaysInTheOthersTurn();
    void placingIsForTheSetup();
    void aBasicGoesFromTheHandToTheBench();
    void asManyBasicsAsOneLikesInATurn();
    void theBenchHoldsFive();
    void theRulesetSaysHowManyTheBenchHolds();
    void anEvolutionIsNotBenched();
    void aTrainerIsNotBenched();
    void onlyCardsInTheHandAreBenched();
    void playingABasicSetsOffItsAbility();
    void energyIsAttachedFromTheZone();
    void specialEnergyIsAttachedFromTheHand();
    void inClassicBasicEnergyIsAttachedFromTheHand();
    void oneEnergyATurn();
    void specialEnergyCountsAsTheTurnsEnergy();
    void inTheNextTurnEnergyIsAttachedAgain();
    void theRulesetSaysHowManyEnergiesATurn();
    void onlyEnergyIsAttached();
    void energyGoesToOnesOwnMantimon();
};

void TurnTest::aTurnBeginsWithADraw()
{
    Board board = BoardBuilder();
    board.play(pass());
    QCOMPARE(board.current(), them);
    QCOMPARE(board.hand(them), names({"Wander Goat"}));
    QCOMPARE(board.deck(them).size(), 9);
}

void TurnTest::aTurnBeginsWithAnEnergyFlip()
{
    Board board = BoardBuilder().energyDeck({Fire, Water}, them);
    board.play(pass());
    QCOMPARE(board.energyZone(them), names({"Fire Energy"}));
    QCOMPARE(board.energyDeck(them), names({"Water Energy"}));
}

void TurnTest::anEmptyEnergyDeckFlipsNothing()
{
    Board board = BoardBuilder();
    board.play(pass());
    QVERIFY(!board.saw(EventType::EnergyFlipped));
    QCOMPARE(board.phase(), Phase::Main);
}

void TurnTest::unattachedEnergyStaysInTheZone()
{
    Board board = BoardBuilder().zone({Fire, Fire});
    playRound(board);
    QCOMPARE(board.energyZone(), names({"Fire Energy", "Fire Energy"}));
}

void TurnTest::turnsAreCountedTogether()
{
    Board board = BoardBuilder().turn(5);
    playRound(board);
    QCOMPARE(board.turn(), 7);
    QCOMPARE(board.current(), us);
}

void TurnTest::nobodyPlaysInTheOthersTurn()
{
    const Board board = BoardBuilder();
    QCOMPARE(board.refusal(them, pass()), u"not_your_turn"_s);
    QCOMPARE(board.refusal(them, attack(0)), u"not_your_turn"_s);
}

void TurnTest::placingIsForTheSetup()
{
    const Board board = BoardBuilder().hand({"Pond Frog"});
    QCOMPARE(board.refusal(ready()), u"wrong_phase"_s);
    QCOMPARE(board.refusal(chooseActive("Pond Frog")), u"wrong_phase"_s);
    QCOMPARE(board.refusal(chooseBench("Pond Frog")), u"wrong_phase"_s);
}

void TurnTest::aBasicGoesFromTheHandToTheBench()
{
    Board board = BoardBuilder().hand({"Pond Frog", "Ember Fox"});
    board.play(playBasic("Pond Frog"));
    QCOMPARE(board.benchNames(), names({"Pond Frog"}));
    QCOMPARE(board.hand(), names({"Ember Fox"}));
    QCOMPARE(board.current(), us);
}

void TurnTest::asManyBasicsAsOneLikesInATurn()
{
    Board board = BoardBuilder().hand({"Pond Frog", "Ember Fox", "Brine Ray"});
    board.play(playBasic("Pond Frog"));
    board.play(playBasic("Ember Fox"));
    board.play(playBasic("Brine Ray"));
    QCOMPARE(board.benchNames(), names({"Pond Frog", "Ember Fox", "Brine Ray"}));
}

void TurnTest::theBenchHoldsFive()
{
    const Board board = BoardBuilder()
                            .bench("Ember Fox")
                            .bench("Ember Fox")
                            .bench("Ember Fox")
                            .bench("Ember Fox")
                            .bench("Ember Fox")
                            .hand({"Pond Frog"});
    QCOMPARE(board.refusal(playBasic("Pond Frog")), u"bench_full"_s);
    QVERIFY(!board.isLegal(playBasic("Pond Frog")));
}

void TurnTest::theRulesetSaysHowManyTheBenchHolds()
{
    rules::Ruleset narrow;
    narrow.benchSize = 1;
    const Board board = BoardBuilder().ruleset(narrow).bench("Ember Fox").hand({"Pond Frog"});
    QCOMPARE(board.refusal(playBasic("Pond Frog")), u"bench_full"_s);
}

void TurnTest::anEvolutionIsNotBenched()
{
    const Board board = BoardBuilder().hand({"Blaze Vixen"});
    QCOMPARE(board.refusal(playBasic("Blaze Vixen")), u"not_a_basic"_s);
}

void TurnTest::aTrainerIsNotBenched()
{
    const Board board = BoardBuilder().hand({"Rope Bridge"});
    QCOMPARE(board.refusal(playBasic("Rope Bridge")), u"not_a_basic"_s);
}

void TurnTest::onlyCardsInTheHandAreBenched()
{
    const Board board = BoardBuilder().discard({"Pond Frog"}).hand({"Pond Frog"}, them);
    QCOMPARE(board.refusal(playBasic("Pond Frog")), u"no_such_card"_s);
    const rules::InstanceId theirs = board.inHand("Pond Frog", them);
    QCOMPARE(board.refusal([=](const Board &, Seat) { return rules::PlayBasic{theirs}; }), u"no_such_card"_s);
}

void TurnTest::playingABasicSetsOffItsAbility()
{
    Board board = BoardBuilder().hand({"Wander Goat"}).deck({"Ember Fox", "Pond Frog"});
    board.play(playBasic("Wander Goat"));
    QCOMPARE(board.hand(), names({"Ember Fox"}));
    QVERIFY(board.saw(EventType::AbilityUsed));
}

void TurnTest::energyIsAttachedFromTheZone()
{
    Board board = BoardBuilder().active("Ember Fox").zone({Water, Fire});
    board.play(attach(Fire, "Ember Fox"));
    QCOMPARE(board.active().energies(), names({"Fire Energy"}));
    QCOMPARE(board.energyZone(), names({"Water Energy"}));
}

void TurnTest::specialEnergyIsAttachedFromTheHand()
{
    Board board = BoardBuilder().bench("Ember Fox").hand({"Prism Dew"});
    board.play(attach("Prism Dew", "Ember Fox"));
    QCOMPARE(board.bench(0).energies(), names({"Prism Dew"}));
    QCOMPARE(board.hand(), QStringList{});
}

void TurnTest::inClassicBasicEnergyIsAttachedFromTheHand()
{
    Board board = BoardBuilder()
                      .ruleset(shippedRuleset(u"classic"_s))
                      .active("Ember Fox")
                      .hand({"Fire Energy"})
                      .prizes({"Ember Fox"})
                      .prizes({"Ember Fox"}, them);
    board.play(attach(Fire, "Ember Fox"));
    QCOMPARE(board.active().energies(), names({"Fire Energy"}));
}

void TurnTest::oneEnergyATurn()
{
    Board board = BoardBuilder().active("Ember Fox").zone({Fire, Fire});
    board.play(attach(Fire, "Ember Fox"));
    QCOMPARE(board.refusal(attach(Fire, "Ember Fox")), u"energy_already_attached"_s);
}

void TurnTest::specialEnergyCountsAsTheTurnsEnergy()
{
    Board board = BoardBuilder().active("Ember Fox").zone({Fire}).hand({"Prism Dew"});
    board.play(attach("Prism Dew", "Ember Fox"));
    QCOMPARE(board.refusal(attach(Fire, "Ember Fox")), u"energy_already_attached"_s);
}

void TurnTest::inTheNextTurnEnergyIsAttachedAgain()
{
    Board board = BoardBuilder().active("Ember Fox").zone({Fire, Fire});
    board.play(attach(Fire, "Ember Fox"));
    playRound(board);
    QCOMPARE(board.refusal(attach(Fire, "Ember Fox")), u""_s);
}

void TurnTest::theRulesetSaysHowManyEnergiesATurn()
{
    rules::Ruleset generous;
    generous.energyPerTurn = 2;
    Board board = BoardBuilder().ruleset(generous).active("Ember Fox").zone({Fire, Fire, Fire});
    board.play(attach(Fire, "Ember Fox"));
    board.play(attach(Fire, "Ember Fox"));
    QCOMPARE(board.refusal(attach(Fire, "Ember Fox")), u"energy_already_attached"_s);
}

void TurnTest::onlyEnergyIsAttached()
{
    const Board board = BoardBuilder().active("Ember Fox").hand({"Pond Frog"});
    QCOMPARE(board.refusal(attach("Pond Frog", "Ember Fox")), u"not_an_energy"_s);
}

void TurnTest::energyGoesToOnesOwnMantimon()
{
    const Board board = BoardBuilder().theirActive("Pond Frog").zone({Fire}).zone({Water}, them);
    const rules::InstanceId card = board.inHand("Fire Energy", us);
    const rules::InstanceId target = board.active(them).id();
    QCOMPARE(board.refusal([=](const Board &, Seat) {
        return rules::AttachEnergy{card, target};
    }),
             u"no_such_target"_s);
    QCOMPARE(board.refusal(attach(Water, "Wander Goat")), u"no_such_card"_s);
}

} // namespace

QTEST_GUILESS_MAIN(TurnTest)
#include "turn_test.moc"
