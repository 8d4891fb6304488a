#include "sentence.h"

namespace {

using namespace mantimon;
using namespace mantimon::testing;
using rules::Seat;

/// A Rope Bridge that does something else, in our hand.
BoardBuilder bridge(const char *effect)
{
    BoardBuilder builder;
    builder.does("Rope Bridge", effect).hand({"Rope Bridge"});
    return builder;
}

class OperationTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void stepsHappenInOrder();
    void aConditionOnAStepIsAskedWhenItsTurnComes();
    void headsDoesOneThingAndTailsAnother();
    void everyHeadsCounts();
    void noHeadsAddNothing();
    void coinsAreFlippedUntilTails();
    void damageMayGoToEveryBenchedMantimon();
    void damageMayIgnoreWeaknessAndProtection();
    void moreDamageForEachDamageCounter();
    void moreDamageForEachEnergyOfAType();
    void aPrismCountsAsEveryType();
    void moreDamageForEachBenchedMantimon();
    void moreForEachCardInHand();
    void moreForEachPointTaken();
    void countersIgnoreWeaknessAndProtection();
    void healingStopsAtNoDamage();
    void onlyTheDamagedAreOfferedForHealing();
    void healingAsMuchAsTheAttackDid();
    void drawingTakesFromTheTop();
    void theOpponentMayBeMadeToDraw();
    void millingDiscardsFromTheTop();
    void aSearchPutsABasicOntoTheBench();
    void aSearchOntoAFullBenchDoesNothing();
    void aSearchPutsOnTopOfTheShuffledDeck();
    void recoveringTakesFromTheDiscard();
    void basicEnergyRecoveredIntoTheHandGoesToTheZone();
    void basicEnergyPutIntoTheDeckGoesToTheEnergyDeck();
    void aCostIsPaidBeforeTheEffect();
    void aCardIsDiscardedAtRandomFromTheOthersHand();
    void anEmptyHandHasNothingToDiscard();
    void aHandIsShuffledIntoTheDeck();
    void energyIsAttachedFromTheDiscard();
    void anAbilityAttachesEnergyOfItsTypeOnly();
    void anAttackDiscardsItsOwnEnergy();
    void anAttackDiscardsTheDefendersEnergy();
    void theAttackerChoosesAmongDifferentEnergies();
    void energyMovesBetweenOnesMantimon();
    void oneMayBeMadeToSwitch();
    void anAttackMaySwitchItsUser();
    void switchingWithoutABenchDoesNothing();
    void takingBackReturnsEverything();
    void takingBackTheActiveBringsAnotherForward();
    void anAuraEndsWithItsStadium();
    void aStadiumWorksForBothSides();
    void anAuraOfATypeLeavesTheOthersAlone();
    void aSpecialEnergyHelpsItsBearer();
    void anAuraMaySetANumber();
    void protectionLastsThroughTheOthersTurn();
    void lockedItemsAreNotPlayed();
    void lockedSupportersAreNotPlayed();
    void lockedAbilitiesAreNotUsed();
    void lockedAbilitiesDoNotProtect();
    void lockedEvolutionWaits();
    void anEffectWithoutATargetSaysSoAndGoesOn();
};

void OperationTest::stepsHappenInOrder()
{
    Board board = BoardBuilder()
                      .hand({"Market Day", "Pond Frog", "Ember Fox"})
                      .deck({"Ink Cat", "Ink Cat", "Ink Cat", "Ink Cat", "Ink Cat", "Ink Cat"});
    board.play(trainer("Market Day"));
    QCOMPARE(board.hand().size(), 5);
    QCOMPARE(board.deck().size(), 3);
    QCOMPARE(board.discard(), names({"Market Day"}));
}

void OperationTest::aConditionOnAStepIsAskedWhenItsTurnComes()
{
    Board board = BoardBuilder().points(1, them).hand({"Market Day"});
    board.play(trainer("Market Day"));
    QCOMPARE(board.hand().size(), 6);
}

void OperationTest::headsDoesOneThingAndTailsAnother()
{
    const char *effect =
        R"({"do": "flip_coins", "then": {"do": "draw", "amount": 2}, "else": {"do": "mill", "to": {"side": "own", "place": "player"}, "amount": 1}})";
    Board lucky = bridge(effect).flips({heads});
    lucky.play(trainer("Rope Bridge"));
    QCOMPARE(lucky.hand().size(), 2);
    Board unlucky = bridge(effect).flips({tails});
    unlucky.play(trainer("Rope Bridge"));
    QCOMPARE(unlucky.hand().size(), 0);
    QCOMPARE(unlucky.discard().size(), 2);
}

void OperationTest::everyHeadsCounts()
{
    Board board = BoardBuilder().active("Spark Wren", {Lightning}).flips({heads, heads});
    board.play(attack("Static Flutter"));
    QCOMPARE(board.active(them).damage(), 30);
}

void OperationTest::noHeadsAddNothing()
{
    Board board = BoardBuilder().active("Spark Wren", {Lightning}).flips({tails, tails});
    board.play(attack("Static Flutter"));
    QCOMPARE(board.active(them).damage(), 10);
}

void OperationTest::coinsAreFlippedUntilTails()
{
    Board board = BoardBuilder()
                      .active("Storm Shrike", {Lightning, Lightning, Fire})
                      .theirActive("Tin Tortoise")
                      .flips({heads, tails});
    board.play(attack("Thunder Roll"));
    QCOMPARE(board.count(EventType::CoinFlipped), 2);
    QCOMPARE(board.active(them).damage(), 60);
}

void OperationTest::damageMayGoToEveryBenchedMantimon()
{
    Board board = BoardBuilder()
                      .active("Sunmane Fox", {Fire, Fire, Fire})
                      .bench("Ink Cat")
                      .theirActive("Tidewarden")
                      .theirBench("Pond Frog")
                      .theirBench("Moss Fawn");
    board.play(attack("Solar Sweep"));
    QCOMPARE(board.active(them).damage(), 80);
    QCOMPARE(board.bench(0, them).damage(), 10);
    QCOMPARE(board.bench(1, them).damage(), 10);
    QCOMPARE(board.bench(0, us).damage(), 0);
}

void OperationTest::damageMayIgnoreWeaknessAndProtection()
{
    const char *plain = R"({"do": "damage", "to": {"place": "defending"}, "amount": 20})";
    const char *ignoring =
        R"({"do": "damage", "to": {"place": "defending"}, "amount": 20, "ignores": ["weakness", "effects"]})";
    Board usual = BoardBuilder()
                      .active("Coal Beetle", {Fire})
                      .after("Smoulder", plain)
                      .theirActive("Grove Stag")
                      .tool("Woven Vest");
    usual.play(attack("Smoulder"));
    QCOMPARE(usual.active(them).damage() + 10, 20 + 20 - 10);
    Board piercing = BoardBuilder()
                         .active("Coal Beetle", {Fire})
                         .after("Smoulder", ignoring)
                         .theirActive("Grove Stag")
                         .tool("Woven Vest");
    piercing.play(attack("Smoulder"));
    QCOMPARE(piercing.active(them).damage() + 10, 20);
}

void OperationTest::moreDamageForEachDamageCounter()
{
    Board board = BoardBuilder().active("Furnace Scarab", {Fire, Fire}).damaged(40).theirActive("Tidewarden");
    board.play(attack("Pressure Vent"));
    QCOMPARE(board.active(them).damage(), 60);
}

void OperationTest::moreDamageForEachEnergyOfAType()
{
    Board board = BoardBuilder().active("Tidewarden", {Water, Water, Fire}).theirActive("Gear Bison");
    board.play(attack("Breaker"));
    QCOMPARE(board.active(them).damage(), 70);
}

void OperationTest::aPrismCountsAsEveryType()
{
    Board board = BoardBuilder().active("Tidewarden", {Water, Water}).energy("Prism Dew").theirActive("Gear Bison");
    board.play(attack("Breaker"));
    QCOMPARE(board.active(them).damage(), 80);
}

void OperationTest::moreDamageForEachBenchedMantimon()
{
    Board board = BoardBuilder()
                      .active("Cairn Hound", {Fighting, Fire})
                      .bench("Pond Frog")
                      .bench("Ink Cat")
                      .theirActive("Tidewarden")
                      .theirBench("Pond Frog");
    board.play(attack("Landslide"));
    QCOMPARE(board.active(them).damage(), 50);
}

void OperationTest::moreForEachCardInHand()
{
    Board board =
        bridge(
            R"({"do": "heal", "to": {"side": "own", "place": "active"}, "amount": {"per": 10, "count": "cards_in_hand", "of": {"side": "opponent", "place": "player"}}})")
            .active("Tidewarden")
            .damaged(100)
            .hand({"Ink Cat", "Ink Cat", "Ink Cat"}, them);
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active().damage(), 70);
}

void OperationTest::moreForEachPointTaken()
{
    Board board =
        bridge(
            R"({"do": "draw", "amount": {"base": 1, "per": 1, "count": "points_taken", "of": {"side": "opponent", "place": "player"}}})")
            .points(2, them);
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.hand().size(), 3);
}

void OperationTest::countersIgnoreWeaknessAndProtection()
{
    Board board = bridge(R"({"do": "place_counters", "to": {"side": "opponent", "place": "active"}, "amount": 30})")
                      .theirActive("Shell Drifter")
                      .tool("Woven Vest");
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active(them).damage(), 30);
    QVERIFY(board.saw(EventType::CountersPlaced));
}

void OperationTest::healingStopsAtNoDamage()
{
    Board board = BoardBuilder().active("Wander Goat").damaged(20).hand({"Field Rations"});
    board.play(trainer("Field Rations"));
    QCOMPARE(board.active().damage(), 0);
}

void OperationTest::onlyTheDamagedAreOfferedForHealing()
{
    Board board = BoardBuilder()
                      .active("Wander Goat")
                      .damaged(20)
                      .bench("Pond Frog")
                      .bench("Ink Cat")
                      .damaged(40)
                      .hand({"Field Rations"});
    board.play(trainer("Field Rations"));
    QCOMPARE(sorted(board.candidates()), names({"Ink Cat", "Wander Goat"}));
    board.play(choose({"Ink Cat"}));
    QCOMPARE(board.bench(1).damage(), 10);
}

void OperationTest::healingAsMuchAsTheAttackDid()
{
    Board board = BoardBuilder().active("Moss Fawn", {Grass}).damaged(50);
    board.play(attack("Sap Nibble"));
    QCOMPARE(board.active().damage(), 30);
}

void OperationTest::drawingTakesFromTheTop()
{
    Board board = BoardBuilder().hand({"Old Ferryman"}).deck({"Ink Cat", "Pond Frog", "Ember Fox", "Moss Fawn"});
    board.play(trainer("Old Ferryman"));
    QCOMPARE(board.hand(), names({"Ink Cat", "Pond Frog", "Ember Fox"}));
}

void OperationTest::theOpponentMayBeMadeToDraw()
{
    Board board = BoardBuilder().hand({"Night Watch"}).hand({"Pond Frog"}, them);
    board.play(trainer("Night Watch"));
    QCOMPARE(board.hand(them).size(), 4);
    QCOMPARE(board.deck(them).size(), 7);
}

void OperationTest::millingDiscardsFromTheTop()
{
    Board board = BoardBuilder().active("Hollow Crow", {Dark, Dark}).deck({"Ink Cat", "Pond Frog", "Ember Fox"}, them);
    board.play(attack("Carrion Call"));
    QCOMPARE(board.discard(them), names({"Ink Cat"}));
}

void OperationTest::aSearchPutsABasicOntoTheBench()
{
    Board board = BoardBuilder().active("Mist Heron", {Fire}).deck({"Old Ferryman", "Pond Frog"});
    board.play(attack("Scout the Shallows"));
    board.play(choose({"Pond Frog"}));
    QCOMPARE(board.benchNames(), names({"Pond Frog"}));
    QVERIFY(board.saw(EventType::DeckShuffled));
}

void OperationTest::aSearchOntoAFullBenchDoesNothing()
{
    Board board = BoardBuilder()
                      .active("Mist Heron", {Fire})
                      .bench("Ink Cat")
                      .bench("Ink Cat")
                      .bench("Ink Cat")
                      .bench("Ink Cat")
                      .bench("Ink Cat")
                      .deck({"Pond Frog"});
    board.play(attack("Scout the Shallows"));
    QVERIFY(board.saw(EventType::EffectHadNoTarget));
    QCOMPARE(board.current(), them);
}

void OperationTest::aSearchPutsOnTopOfTheShuffledDeck()
{
    Board board = bridge(R"({"do": "search", "amount": 1, "cards": {"kind": "supporter"}, "into": "deck"})")
                      .deck({"Ink Cat", "Ink Cat", "Old Ferryman", "Ink Cat"});
    board.play(trainer("Rope Bridge"));
    board.play(choose({"Old Ferryman"}));
    QCOMPARE(board.deck().front(), u"Old Ferryman"_s);
}

void OperationTest::recoveringTakesFromTheDiscard()
{
    Board board = BoardBuilder().hand({"Spare Lantern"}).discard({"Old Ferryman", "Pond Frog", "Ember Fox"});
    board.play(trainer("Spare Lantern"));
    QCOMPARE(sorted(board.candidates()), names({"Ember Fox", "Pond Frog"}));
    board.play(choose({"Pond Frog"}));
    QCOMPARE(board.hand(), names({"Pond Frog"}));
}

void OperationTest::basicEnergyRecoveredIntoTheHandGoesToTheZone()
{
    Board board = bridge(R"({"do": "recover", "amount": 1, "cards": {"kind": "energy"}, "into": "hand"})")
                      .discard({"Fire Energy"});
    board.play(trainer("Rope Bridge"));
    board.play(choose({"Fire Energy"}));
    QCOMPARE(board.energyZone(), names({"Fire Energy"}));
    QCOMPARE(board.hand(), QStringList{});
}

void OperationTest::basicEnergyPutIntoTheDeckGoesToTheEnergyDeck()
{
    Board board = bridge(R"({"do": "recover", "amount": 1, "cards": {"kind": "energy"}, "into": "deck"})")
                      .discard({"Fire Energy"})
                      .energyDeck({Water});
    board.play(trainer("Rope Bridge"));
    board.play(choose({"Fire Energy"}));
    QCOMPARE(sorted(board.energyDeck()), names({"Fire Energy", "Water Energy"}));
    QCOMPARE(board.deck().size(), 10);
}

void OperationTest::aCostIsPaidBeforeTheEffect()
{
    Board board = BoardBuilder().theirBench("Pond Frog").hand({"Gust Whistle", "Ink Cat", "Ember Fox"});
    board.play(trainer("Gust Whistle"));
    QVERIFY(board.isPrompted(us));
    QCOMPARE(board.active(them).name(), u"Wander Goat"_s);
    board.play(choose({"Ink Cat"}));
    QCOMPARE(board.active(them).name(), u"Pond Frog"_s);
    QVERIFY(board.discard().contains(u"Ink Cat"_s));
    QCOMPARE(board.hand(), names({"Ember Fox"}));
}

void OperationTest::aCardIsDiscardedAtRandomFromTheOthersHand()
{
    Board board = BoardBuilder()
                      .active("Ink Cat", {Dark})
                      .hand({"Pond Frog", "Ember Fox", "Moss Fawn"}, them)
                      .deck({"Brine Ray"}, them);
    board.play(attack("Filch"));
    QCOMPARE(board.discard(them).size(), 1);
    QCOMPARE(board.hand(them).size(), 3);
}

void OperationTest::anEmptyHandHasNothingToDiscard()
{
    Board board = BoardBuilder().active("Ink Cat", {Dark});
    board.play(attack("Filch"));
    QVERIFY(board.saw(EventType::EffectHadNoTarget));
    QCOMPARE(board.current(), them);
}

void OperationTest::aHandIsShuffledIntoTheDeck()
{
    Board board = BoardBuilder().hand({"Night Watch", "Ink Cat"}).hand({"Pond Frog", "Ember Fox"}, them).deck({}, them);
    board.play(trainer("Night Watch"));
    QCOMPARE(sorted(board.hand(them)), names({"Ember Fox", "Pond Frog"}));
    QCOMPARE(board.hand(us), names({"Ink Cat"}));
}

void OperationTest::energyIsAttachedFromTheDiscard()
{
    Board board = BoardBuilder().bench("Pond Frog").hand({"Beekeeper"}).discard({"Fire Energy"}).zone({Water});
    board.play(trainer("Beekeeper"));
    board.play(choose({"Pond Frog"}));
    QCOMPARE(board.bench(0).energies(), names({"Fire Energy"}));
    QCOMPARE(board.refusal(attach(Water, "Pond Frog")), u""_s);
}

void OperationTest::anAbilityAttachesEnergyOfItsTypeOnly()
{
    const Board wrong = BoardBuilder().active("Sunmane Fox").bench("Pond Frog").discard({"Water Energy"});
    QCOMPARE(wrong.refusal(ability("Sunmane Fox")), u"no_effect_possible"_s);
    Board board = BoardBuilder().active("Sunmane Fox").bench("Pond Frog").discard({"Water Energy", "Fire Energy"});
    board.play(ability("Sunmane Fox"));
    QCOMPARE(board.bench(0).energies(), names({"Fire Energy"}));
    QCOMPARE(board.discard(), names({"Water Energy"}));
}

void OperationTest::anAttackDiscardsItsOwnEnergy()
{
    Board board = BoardBuilder().active("Blaze Vixen", {Fire, Fire, Water}).theirActive("Tidewarden");
    board.play(attack("Kindle Storm"));
    QCOMPARE(sorted(board.active().energies()), names({"Fire Energy", "Water Energy"}));
    QCOMPARE(board.discard(), names({"Fire Energy"}));
}

void OperationTest::anAttackDiscardsTheDefendersEnergy()
{
    Board board = BoardBuilder().active("Abyss Ray", {Water, Fire}).theirActive("Tidewarden", {Water}).flips({heads});
    board.play(attack("Undertow"));
    QCOMPARE(board.active(them).energies(), QStringList{});
}

void OperationTest::theAttackerChoosesAmongDifferentEnergies()
{
    Board board =
        BoardBuilder().active("Abyss Ray", {Water, Fire}).theirActive("Tidewarden", {Water, Fire}).flips({heads});
    board.play(attack("Undertow"));
    QVERIFY(board.isPrompted(us));
    board.play(choose({"Water Energy"}));
    QCOMPARE(board.active(them).energies(), names({"Fire Energy"}));
}

void OperationTest::energyMovesBetweenOnesMantimon()
{
    Board board = BoardBuilder().active("Ember Fox", {Fire}).bench("Pond Frog").hand({"Copper Wire"});
    board.play(trainer("Copper Wire"));
    board.play(choose({"Pond Frog"}));
    QCOMPARE(board.active().energies(), QStringList{});
    QCOMPARE(board.bench(0).energies(), names({"Fire Energy"}));
}

void OperationTest::oneMayBeMadeToSwitch()
{
    Board board = BoardBuilder()
                      .theirActive("Wander Goat")
                      .with(Poisoned)
                      .theirBench("Pond Frog")
                      .hand({"Gust Whistle", "Ink Cat"});
    board.play(trainer("Gust Whistle"));
    QCOMPARE(board.active(them).name(), u"Pond Frog"_s);
    QCOMPARE(board.bench(0, them).conditions(), QStringList{});
    QVERIFY(board.saw(EventType::Switched));
}

void OperationTest::anAttackMaySwitchItsUser()
{
    Board board = BoardBuilder().active("Shell Drifter", {Fire}).bench("Pond Frog");
    board.play(attack("Ebb Away"));
    QCOMPARE(board.active().name(), u"Pond Frog"_s);
    QCOMPARE(board.active(them).damage(), 10);
}

void OperationTest::switchingWithoutABenchDoesNothing()
{
    Board board = BoardBuilder().active("Shell Drifter", {Fire});
    board.play(attack("Ebb Away"));
    QVERIFY(board.saw(EventType::EffectHadNoTarget));
    QCOMPARE(board.active().name(), u"Shell Drifter"_s);
}

void OperationTest::takingBackReturnsEverything()
{
    Board board = BoardBuilder()
                      .bench("Marsh Croaker", {Water})
                      .over({"Pond Frog"})
                      .tool("Whetstone")
                      .damaged(40)
                      .hand({"Homeward Call"});
    board.play(trainer("Homeward Call"));
    board.play(choose({"Marsh Croaker"}));
    QCOMPARE(sorted(board.hand()), names({"Marsh Croaker", "Pond Frog", "Whetstone"}));
    QCOMPARE(board.energyZone(), names({"Water Energy"}));
    QCOMPARE(board.benchNames(), QStringList{});
}

void OperationTest::takingBackTheActiveBringsAnotherForward()
{
    Board board = BoardBuilder().bench("Pond Frog").hand({"Homeward Call"});
    board.play(trainer("Homeward Call"));
    board.play(choose({"Wander Goat"}));
    QCOMPARE(board.active().name(), u"Pond Frog"_s);
    QCOMPARE(board.current(), us);
}

void OperationTest::anAuraEndsWithItsStadium()
{
    Board board = BoardBuilder().stadium("Quiet Harbour").hand({"Ember Fields"});
    QCOMPARE(board.active().retreatCost(), 0);
    board.play(trainer("Ember Fields"));
    QCOMPARE(board.active().retreatCost(), 1);
}

void OperationTest::aStadiumWorksForBothSides()
{
    Board board = BoardBuilder().stadium("Ember Fields", them).active("Ember Fox", {Fire});
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active(them).damage(), 30);
}

void OperationTest::anAuraOfATypeLeavesTheOthersAlone()
{
    Board board = BoardBuilder().stadium("Ember Fields").active("Ink Cat", {Dark});
    board.play(attack("Filch"));
    QCOMPARE(board.active(them).damage(), 10);
}

void OperationTest::aSpecialEnergyHelpsItsBearer()
{
    Board board = BoardBuilder().active("Ember Fox").energy("Banked Coals");
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active(them).damage(), 30);
}

void OperationTest::anAuraMaySetANumber()
{
    Board board = bridge(
        R"({"do": "aura", "query": "retreat_cost", "amount": 3, "sets": true, "to": {"side": "own", "place": "active"}, "for": "this_turn"})");
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active().retreatCost(), 3);
    board.play(pass());
    QCOMPARE(board.active().retreatCost(), 1);
}

void OperationTest::protectionLastsThroughTheOthersTurn()
{
    Board board = BoardBuilder().active("Gravel Pup", {Fire}).theirActive("Ember Fox", {Fire});
    board.play(attack("Dig In"));
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active().damage(), 0);
    board.play(pass());
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active().damage(), 20);
}

void OperationTest::lockedItemsAreNotPlayed()
{
    Board board =
        bridge(
            R"({"do": "lock", "lock": "items", "to": {"side": "opponent", "place": "player"}, "for": "until_end_of_next_turn"})")
            .hand({"Trail Map", "Old Ferryman"}, them);
    board.play(trainer("Rope Bridge"));
    board.play(pass());
    QCOMPARE(board.refusal(trainer("Trail Map")), u"locked"_s);
    QCOMPARE(board.refusal(trainer("Old Ferryman")), u""_s);
}

void OperationTest::lockedSupportersAreNotPlayed()
{
    Board board =
        bridge(
            R"({"do": "lock", "lock": "supporters", "to": {"side": "opponent", "place": "player"}, "for": "until_end_of_next_turn"})")
            .hand({"Trail Map", "Old Ferryman"}, them);
    board.play(trainer("Rope Bridge"));
    board.play(pass());
    QCOMPARE(board.refusal(trainer("Old Ferryman")), u"locked"_s);
    QCOMPARE(board.refusal(trainer("Trail Map")), u""_s);
}

void OperationTest::lockedAbilitiesAreNotUsed()
{
    Board board =
        bridge(R"({"do": "lock", "lock": "abilities", "to": {"side": "both", "place": "in_play"}, "for": "this_turn"})")
            .active("Tidewarden")
            .damaged(50);
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.refusal(ability("Tidewarden")), u"locked"_s);
}

void OperationTest::lockedAbilitiesDoNotProtect()
{
    Board board =
        bridge(R"({"do": "lock", "lock": "abilities", "to": {"side": "both", "place": "in_play"}, "for": "this_turn"})")
            .active("Ember Fox", {Fire})
            .theirActive("Shell Drifter");
    board.play(trainer("Rope Bridge"));
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active(them).damage(), 20);
}

void OperationTest::lockedEvolutionWaits()
{
    Board board =
        bridge(R"({"do": "lock", "lock": "evolve", "to": {"side": "own", "place": "in_play"}, "for": "this_turn"})")
            .active("Ember Fox")
            .hand({"Rope Bridge", "Blaze Vixen"});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.refusal(evolve("Blaze Vixen", "Ember Fox")), u"locked"_s);
}

void OperationTest::anEffectWithoutATargetSaysSoAndGoesOn()
{
    Board board = BoardBuilder().active("Storm Shrike", {Lightning, Lightning});
    board.play(attack("Chain Bolt"));
    QVERIFY(board.saw(EventType::EffectHadNoTarget));
    QCOMPARE(board.active(them).damage(), 30);
}

} // namespace

QTEST_GUILESS_MAIN(OperationTest)
#include "operation_test.moc"
