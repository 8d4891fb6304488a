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
    void energyIsAttachedFromTheZone();
    void specialEnergyIsAttachedFromTheHand();
    void inClassicBasicEnergyIsAttachedFromTheHand();
    void oneEnergyATurn();
    void specialEnergyCountsAsTheTurnsEnergy();
    void inTheNextTurnEnergyIsAttachedAgain();
    void theRulesetSaysHowManyEnergiesATurn();
    void onlyEnergyIsAttached();
    void energyGoesToOnesOwnMantimon();
    void itemsAreNotCounted();
    void oneSupporterATurn();
    void noSupporterOnTurnOne();
    void theOtherMayPlayASupporterOnTurnTwo();
    void aStadiumStays();
    void aNewStadiumReplacesTheOldOne();
    void aStadiumIsNotReplacedByItsEqual();
    void oneStadiumATurn();
    void aToolGoesToAMantimon();
    void oneToolOnEachMantimon();
    void aToolNeedsAMantimonOfOnesOwn();
    void whatIsNoToolHasNoTarget();
    void aMantimonIsNoTrainer();
    void aTrainerThatIsNotInTheHandIsNotPlayed();
    void aCardThatWouldDoNothingIsNotPlayed();
    void aCostMustBePayable();
    void anAbilityIsUsedOnceInATurn();
    void twoMantimonUseTheSameAbilityEach();
    void anAbilityThatWouldDoNothingIsNotUsed();
    void onlyActivatedAbilitiesAreUsed();
    void theOpponentsAbilityIsNotOnes();
    void anAbilityOfTheActivePlaceDoesNotWorkFromTheBench();
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

void TurnTest::evolvingKeepsDamageEnergiesAndTool()
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

void TurnTest::evolvingEndsConditions()
{
    Board board = BoardBuilder().active("Ember Fox").with(Asleep).with(Poisoned).hand({"Blaze Vixen"});
    board.play(evolve("Blaze Vixen", "Ember Fox"));
    QCOMPARE(board.active().conditions(), QStringList{});
    QCOMPARE(board.count(EventType::ConditionEnded), 2);
}

void TurnTest::evolvingEndsEffectsOnTheMantimon()
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

void TurnTest::aBenchedMantimonEvolvesToo()
{
    Board board = BoardBuilder().bench("Pond Frog").hand({"Marsh Croaker"});
    board.play(evolve("Marsh Croaker", "Pond Frog"));
    QCOMPARE(board.benchNames(), names({"Marsh Croaker"}));
}

void TurnTest::aStage2LiesOnTheWholeLine()
{
    Board board = BoardBuilder().active("Blaze Vixen").over({"Ember Fox"}).hand({"Sunmane Fox"});
    board.play(evolve("Sunmane Fox", "Blaze Vixen"));
    QCOMPARE(board.active().evolvedFrom(), names({"Ember Fox", "Blaze Vixen"}));
}

void TurnTest::evolvingFollowsTheNameOnTheCard()
{
    const Board board = BoardBuilder().active("Pond Frog").hand({"Blaze Vixen"});
    QCOMPARE(board.refusal(evolve("Blaze Vixen", "Pond Frog")), u"does_not_evolve_from"_s);
}

void TurnTest::noStageIsSkipped()
{
    const Board board = BoardBuilder().active("Ember Fox").hand({"Sunmane Fox"});
    QCOMPARE(board.refusal(evolve("Sunmane Fox", "Ember Fox")), u"does_not_evolve_from"_s);
}

void TurnTest::aBasicEvolvesNothing()
{
    const Board board = BoardBuilder().active("Ember Fox").hand({"Ember Fox"});
    QCOMPARE(board.refusal(evolve("Ember Fox", "Ember Fox")), u"does_not_evolve_from"_s);
}

void TurnTest::noEvolvingInTheTurnItEnteredPlay()
{
    const Board board = BoardBuilder().turn(5).bench("Ember Fox").entered(5).hand({"Blaze Vixen"});
    QCOMPARE(board.refusal(evolve("Blaze Vixen", "Ember Fox")), u"too_soon_to_evolve"_s);
}

void TurnTest::evolvingInTheTurnAfterItEnteredPlay()
{
    const Board board = BoardBuilder().turn(5).bench("Ember Fox").entered(4).hand({"Blaze Vixen"});
    QCOMPARE(board.refusal(evolve("Blaze Vixen", "Ember Fox")), u""_s);
}

void TurnTest::noEvolvingTwiceInATurn()
{
    Board board = BoardBuilder().active("Ember Fox").hand({"Blaze Vixen", "Sunmane Fox"});
    board.play(evolve("Blaze Vixen", "Ember Fox"));
    QCOMPARE(board.refusal(evolve("Sunmane Fox", "Blaze Vixen")), u"too_soon_to_evolve"_s);
}

void TurnTest::noEvolvingInTheFirstTurnOfWhoGoesFirst()
{
    const Board board = BoardBuilder().turn(1).active("Ember Fox").hand({"Blaze Vixen"});
    QCOMPARE(board.refusal(evolve("Blaze Vixen", "Ember Fox")), u"too_soon_to_evolve"_s);
}

void TurnTest::noEvolvingInTheFirstTurnOfTheOther()
{
    const Board board = BoardBuilder().turn(2).theirActive("Ember Fox").hand({"Blaze Vixen"}, them);
    QCOMPARE(board.refusal(evolve("Blaze Vixen", "Ember Fox")), u"too_soon_to_evolve"_s);
}

void TurnTest::theOpponentsMantimonIsNotEvolved()
{
    const Board board = BoardBuilder().theirActive("Ember Fox").hand({"Blaze Vixen"});
    const rules::InstanceId card = board.inHand("Blaze Vixen", us);
    const rules::InstanceId target = board.active(them).id();
    QCOMPARE(board.refusal([=](const Board &, Seat) { return rules::Evolve{card, target}; }), u"no_such_target"_s);
}

void TurnTest::evolvingSetsOffItsAbility()
{
    Board board = BoardBuilder().active("Lantern Moth").hand({"Dusk Lantern"});
    board.play(evolve("Dusk Lantern", "Lantern Moth"));
    QVERIFY(board.isPrompted(us));
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

void TurnTest::itemsAreNotCounted()
{
    Board board = BoardBuilder().active("Wander Goat").damaged(60).hand({"Field Rations", "Field Rations"});
    board.play(trainer("Field Rations"));
    board.play(trainer("Field Rations"));
    QCOMPARE(board.active().damage(), 0);
    QCOMPARE(board.discard(), names({"Field Rations", "Field Rations"}));
}

void TurnTest::oneSupporterATurn()
{
    Board board = BoardBuilder().hand({"Old Ferryman", "Market Day"});
    board.play(trainer("Old Ferryman"));
    QCOMPARE(board.refusal(trainer("Market Day")), u"supporter_already_played"_s);
    playRound(board);
    QCOMPARE(board.refusal(trainer("Market Day")), u""_s);
}

void TurnTest::noSupporterOnTurnOne()
{
    const Board board = BoardBuilder().turn(1).hand({"Old Ferryman"});
    QCOMPARE(board.refusal(trainer("Old Ferryman")), u"not_on_turn_one"_s);
}

void TurnTest::theOtherMayPlayASupporterOnTurnTwo()
{
    const Board board = BoardBuilder().turn(2).hand({"Old Ferryman"}, them);
    QCOMPARE(board.refusal(trainer("Old Ferryman")), u""_s);
}

void TurnTest::aStadiumStays()
{
    Board board = BoardBuilder().hand({"Quiet Harbour"});
    board.play(trainer("Quiet Harbour"));
    QCOMPARE(board.stadium(), u"Quiet Harbour"_s);
    QCOMPARE(board.discard(), QStringList{});
    playRound(board);
    QCOMPARE(board.stadium(), u"Quiet Harbour"_s);
}

void TurnTest::aNewStadiumReplacesTheOldOne()
{
    Board board = BoardBuilder().stadium("Quiet Harbour", them).hand({"Ember Fields"});
    board.play(trainer("Ember Fields"));
    QCOMPARE(board.stadium(), u"Ember Fields"_s);
    QCOMPARE(board.discard(them), names({"Quiet Harbour"}));
}

void TurnTest::aStadiumIsNotReplacedByItsEqual()
{
    const Board board = BoardBuilder().stadium("Quiet Harbour", them).hand({"Quiet Harbour"});
    QCOMPARE(board.refusal(trainer("Quiet Harbour")), u"same_stadium"_s);
}

void TurnTest::oneStadiumATurn()
{
    Board board = BoardBuilder().hand({"Quiet Harbour", "Ember Fields"});
    board.play(trainer("Quiet Harbour"));
    QCOMPARE(board.refusal(trainer("Ember Fields")), u"stadium_already_played"_s);
}

void TurnTest::aToolGoesToAMantimon()
{
    Board board = BoardBuilder().bench("Pond Frog").hand({"Woven Vest"});
    board.play(trainer("Woven Vest", "Pond Frog"));
    QCOMPARE(board.bench(0).tool(), u"Woven Vest"_s);
    QVERIFY(board.saw(EventType::ToolAttached));
}

void TurnTest::oneToolOnEachMantimon()
{
    const Board board = BoardBuilder().bench("Pond Frog").tool("Whetstone").hand({"Woven Vest"});
    QCOMPARE(board.refusal(trainer("Woven Vest", "Pond Frog")), u"tool_already_attached"_s);
    QCOMPARE(board.refusal(trainer("Woven Vest", "Wander Goat")), u""_s);
}

void TurnTest::aToolNeedsAMantimonOfOnesOwn()
{
    const Board board = BoardBuilder().theirActive("Pond Frog").hand({"Woven Vest"});
    QCOMPARE(board.refusal(trainer("Woven Vest")), u"no_such_target"_s);
    const rules::InstanceId card = board.inHand("Woven Vest", us);
    const rules::InstanceId target = board.active(them).id();
    QCOMPARE(board.refusal([=](const Board &, Seat) { return rules::PlayTrainer{card, target}; }), u"no_such_target"_s);
}

void TurnTest::whatIsNoToolHasNoTarget()
{
    const Board board = BoardBuilder().active("Wander Goat").damaged(10).hand({"Field Rations"});
    QCOMPARE(board.refusal(trainer("Field Rations", "Wander Goat")), u"no_such_target"_s);
}

void TurnTest::aMantimonIsNoTrainer()
{
    const Board board = BoardBuilder().hand({"Pond Frog"});
    QCOMPARE(board.refusal(trainer("Pond Frog")), u"not_a_trainer"_s);
}

void TurnTest::aTrainerThatIsNotInTheHandIsNotPlayed()
{
    const Board board = BoardBuilder().discard({"Old Ferryman"});
    QCOMPARE(board.refusal(trainer("Old Ferryman")), u"no_such_card"_s);
}

void TurnTest::aCardThatWouldDoNothingIsNotPlayed()
{
    const Board board = BoardBuilder().hand({"Field Rations", "Rope Bridge", "Morning Tea", "Spare Lantern"});
    for (const char *card : {"Field Rations", "Rope Bridge", "Morning Tea", "Spare Lantern"})
        QCOMPARE(board.refusal(trainer(card)), u"no_effect_possible"_s);
}

void TurnTest::aCostMustBePayable()
{
    const Board poor = BoardBuilder().theirBench("Pond Frog").hand({"Gust Whistle"});
    QCOMPARE(poor.refusal(trainer("Gust Whistle")), u"no_effect_possible"_s);
    const Board rich = BoardBuilder().theirBench("Pond Frog").hand({"Gust Whistle", "Ember Fox"});
    QCOMPARE(rich.refusal(trainer("Gust Whistle")), u""_s);
}

void TurnTest::anAbilityIsUsedOnceInATurn()
{
    Board board = BoardBuilder().bench("Tidewarden").active("Pond Frog").damaged(50);
    board.play(ability("Tidewarden"));
    QCOMPARE(board.active().damage(), 30);
    QCOMPARE(board.refusal(ability("Tidewarden")), u"ability_already_used"_s);
    playRound(board);
    board.play(ability("Tidewarden"));
    QCOMPARE(board.active().damage(), 10);
}

void TurnTest::twoMantimonUseTheSameAbilityEach()
{
    Board board = BoardBuilder().active("Tidewarden").damaged(100).bench("Tidewarden");
    board.play(ability("Tidewarden"));
    const rules::InstanceId other = board.bench(0).id();
    board.play([=](const Board &, Seat) { return rules::UseAbility{other, 0}; });
    QCOMPARE(board.active().damage(), 60);
}

void TurnTest::anAbilityThatWouldDoNothingIsNotUsed()
{
    const Board board = BoardBuilder().active("Tidewarden");
    QCOMPARE(board.refusal(ability("Tidewarden")), u"no_effect_possible"_s);
}

void TurnTest::onlyActivatedAbilitiesAreUsed()
{
    const Board board = BoardBuilder().active("Shell Drifter").bench("Tidewarden").damaged(10);
    QCOMPARE(board.refusal(ability("Shell Drifter")), u"no_such_ability"_s);
    QCOMPARE(board.refusal(ability("Tidewarden", 1)), u"no_such_ability"_s);
}

void TurnTest::theOpponentsAbilityIsNotOnes()
{
    const Board board = BoardBuilder().theirActive("Tidewarden").damaged(10);
    const rules::InstanceId theirs = board.active(them).id();
    QCOMPARE(board.refusal([=](const Board &, Seat) { return rules::UseAbility{theirs, 0}; }), u"no_such_card"_s);
}

void TurnTest::anAbilityOfTheActivePlaceDoesNotWorkFromTheBench()
{
    const auto onlyActive = [](rules::CardDefinition &card) { card.abilities[0].activeOnly = true; };
    const Board benched = BoardBuilder().change("Tidewarden", onlyActive).bench("Tidewarden").damaged(20);
    QCOMPARE(benched.refusal(ability("Tidewarden")), u"ability_unusable"_s);
    const Board active = BoardBuilder().change("Tidewarden", onlyActive).active("Tidewarden").damaged(20);
    QCOMPARE(active.refusal(ability("Tidewarden")), u""_s);
}

} // namespace

QTEST_GUILESS_MAIN(TurnTest)
#include "turn_test.moc"
