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

class CardOperationTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
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
    void oneMantimonPaysACostOfEnergies();
    void severalMantimonPayACostTogether();
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
};

void CardOperationTest::drawingTakesFromTheTop()
{
    Board board = BoardBuilder().hand({"Old Ferryman"}).deck({"Ink Cat", "Pond Frog", "Ember Fox", "Moss Fawn"});
    board.play(trainer("Old Ferryman"));
    QCOMPARE(board.hand(), names({"Ink Cat", "Pond Frog", "Ember Fox"}));
}

void CardOperationTest::theOpponentMayBeMadeToDraw()
{
    Board board = BoardBuilder().hand({"Night Watch"}).hand({"Pond Frog"}, them);
    board.play(trainer("Night Watch"));
    QCOMPARE(board.hand(them).size(), 4);
    QCOMPARE(board.deck(them).size(), 7);
}

void CardOperationTest::millingDiscardsFromTheTop()
{
    Board board = BoardBuilder().active("Hollow Crow", {Dark, Dark}).deck({"Ink Cat", "Pond Frog", "Ember Fox"}, them);
    board.play(attack("Carrion Call"));
    QCOMPARE(board.discard(them), names({"Ink Cat"}));
}

void CardOperationTest::aSearchPutsABasicOntoTheBench()
{
    Board board = BoardBuilder().active("Mist Heron", {Fire}).deck({"Old Ferryman", "Pond Frog"});
    board.play(attack("Scout the Shallows"));
    board.play(choose({"Pond Frog"}));
    QCOMPARE(board.benchNames(), names({"Pond Frog"}));
    QVERIFY(board.saw(EventType::DeckShuffled));
}

void CardOperationTest::aSearchOntoAFullBenchDoesNothing()
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

void CardOperationTest::aSearchPutsOnTopOfTheShuffledDeck()
{
    Board board = bridge(R"({"do": "search", "amount": 1, "cards": {"kind": "supporter"}, "into": "deck"})")
                      .deck({"Ink Cat", "Ink Cat", "Old Ferryman", "Ink Cat"});
    board.play(trainer("Rope Bridge"));
    board.play(choose({"Old Ferryman"}));
    QCOMPARE(board.deck().front(), u"Old Ferryman"_s);
}

void CardOperationTest::recoveringTakesFromTheDiscard()
{
    Board board = BoardBuilder().hand({"Spare Lantern"}).discard({"Old Ferryman", "Pond Frog", "Ember Fox"});
    board.play(trainer("Spare Lantern"));
    QCOMPARE(sorted(board.candidates()), names({"Ember Fox", "Pond Frog"}));
    board.play(choose({"Pond Frog"}));
    QCOMPARE(board.hand(), names({"Pond Frog"}));
}

void CardOperationTest::basicEnergyRecoveredIntoTheHandGoesToTheZone()
{
    Board board = bridge(R"({"do": "recover", "amount": 1, "cards": {"kind": "energy"}, "into": "hand"})")
                      .discard({"Fire Energy"});
    board.play(trainer("Rope Bridge"));
    board.play(choose({"Fire Energy"}));
    QCOMPARE(board.energyZone(), names({"Fire Energy"}));
    QCOMPARE(board.hand(), QStringList{});
}

void CardOperationTest::basicEnergyPutIntoTheDeckGoesToTheEnergyDeck()
{
    Board board = bridge(R"({"do": "recover", "amount": 1, "cards": {"kind": "energy"}, "into": "deck"})")
                      .discard({"Fire Energy"})
                      .energyDeck({Water});
    board.play(trainer("Rope Bridge"));
    board.play(choose({"Fire Energy"}));
    QCOMPARE(sorted(board.energyDeck()), names({"Fire Energy", "Water Energy"}));
    QCOMPARE(board.deck().size(), 10);
}

void CardOperationTest::aCostIsPaidBeforeTheEffect()
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

void CardOperationTest::oneMantimonPaysACostOfEnergies()
{
    BoardBuilder builder;
    builder
        .does(
            "Rope Bridge",
            R"([{"do": "discard_energy", "to": {"side": "own", "place": "in_play", "pick": "chosen"}, "amount": 2, "cost": true}, {"do": "draw", "amount": 3}])")
        .hand({"Rope Bridge"})
        .active("Pond Frog", {Water})
        .bench("Ink Cat", {Dark});
    QCOMPARE(builder.board().refusal(trainer("Rope Bridge")), u"no_effect_possible"_s);
    Board board = builder.bench("Ember Fox", {Fire, Fire});
    board.play(trainer("Rope Bridge"));
    QVERIFY(!board.isPrompted(us));
    QCOMPARE(board.bench(1).energies(), QStringList());
    QCOMPARE(board.active().energies().size(), 1);
    QCOMPARE(board.hand().size(), 3);
}

void CardOperationTest::severalMantimonPayACostTogether()
{
    BoardBuilder builder;
    builder
        .does(
            "Rope Bridge",
            R"([{"do": "return_energy", "to": {"side": "own", "place": "in_play", "pick": "chosen", "count": 2}, "amount": 3, "cost": true}, {"do": "draw", "amount": 3}])")
        .hand({"Rope Bridge"})
        .active("Pond Frog", {Water})
        .bench("Ink Cat", {Dark})
        .bench("Meadow Hare", {Fire});
    QCOMPARE(builder.board().refusal(trainer("Rope Bridge")), u"no_effect_possible"_s);
    Board board = builder.bench("Ember Fox", {Fire, Fire});
    board.play(trainer("Rope Bridge"));
    board.play(choose({"Ember Fox", "Ink Cat"}));
    QCOMPARE(sorted(board.energyZone()), names({"Dark Energy", "Fire Energy", "Fire Energy"}));
}

void CardOperationTest::aCardIsDiscardedAtRandomFromTheOthersHand()
{
    Board board = BoardBuilder()
                      .active("Ink Cat", {Dark})
                      .hand({"Pond Frog", "Ember Fox", "Moss Fawn"}, them)
                      .deck({"Brine Ray"}, them);
    board.play(attack("Filch"));
    QCOMPARE(board.discard(them).size(), 1);
    QCOMPARE(board.hand(them).size(), 3);
}

void CardOperationTest::anEmptyHandHasNothingToDiscard()
{
    Board board = BoardBuilder().active("Ink Cat", {Dark});
    board.play(attack("Filch"));
    QVERIFY(board.saw(EventType::EffectHadNoTarget));
    QCOMPARE(board.current(), them);
}

void CardOperationTest::aHandIsShuffledIntoTheDeck()
{
    Board board = BoardBuilder().hand({"Night Watch", "Ink Cat"}).hand({"Pond Frog", "Ember Fox"}, them).deck({}, them);
    board.play(trainer("Night Watch"));
    QCOMPARE(sorted(board.hand(them)), names({"Ember Fox", "Pond Frog"}));
    QCOMPARE(board.hand(us), names({"Ink Cat"}));
}

void CardOperationTest::energyIsAttachedFromTheDiscard()
{
    Board board = BoardBuilder().bench("Pond Frog").hand({"Beekeeper"}).discard({"Fire Energy"}).zone({Water});
    board.play(trainer("Beekeeper"));
    board.play(choose({"Pond Frog"}));
    QCOMPARE(board.bench(0).energies(), names({"Fire Energy"}));
    QCOMPARE(board.refusal(attach(Water, "Pond Frog")), u""_s);
}

void CardOperationTest::anAbilityAttachesEnergyOfItsTypeOnly()
{
    const Board wrong = BoardBuilder().active("Sunmane Fox").bench("Pond Frog").discard({"Water Energy"});
    QCOMPARE(wrong.refusal(ability("Sunmane Fox")), u"no_effect_possible"_s);
    Board board = BoardBuilder().active("Sunmane Fox").bench("Pond Frog").discard({"Water Energy", "Fire Energy"});
    board.play(ability("Sunmane Fox"));
    QCOMPARE(board.bench(0).energies(), names({"Fire Energy"}));
    QCOMPARE(board.discard(), names({"Water Energy"}));
}

void CardOperationTest::anAttackDiscardsItsOwnEnergy()
{
    Board board = BoardBuilder().active("Blaze Vixen", {Fire, Fire, Water}).theirActive("Tidewarden");
    board.play(attack("Kindle Storm"));
    QCOMPARE(sorted(board.active().energies()), names({"Fire Energy", "Water Energy"}));
    QCOMPARE(board.discard(), names({"Fire Energy"}));
}

void CardOperationTest::anAttackDiscardsTheDefendersEnergy()
{
    Board board = BoardBuilder().active("Abyss Ray", {Water, Fire}).theirActive("Tidewarden", {Water}).flips({heads});
    board.play(attack("Undertow"));
    QCOMPARE(board.active(them).energies(), QStringList{});
}

void CardOperationTest::theAttackerChoosesAmongDifferentEnergies()
{
    Board board =
        BoardBuilder().active("Abyss Ray", {Water, Fire}).theirActive("Tidewarden", {Water, Fire}).flips({heads});
    board.play(attack("Undertow"));
    QVERIFY(board.isPrompted(us));
    board.play(choose({"Water Energy"}));
    QCOMPARE(board.active(them).energies(), names({"Fire Energy"}));
}

void CardOperationTest::energyMovesBetweenOnesMantimon()
{
    Board board = BoardBuilder().active("Ember Fox", {Fire}).bench("Pond Frog").hand({"Copper Wire"});
    board.play(trainer("Copper Wire"));
    board.play(choose({"Pond Frog"}));
    QCOMPARE(board.active().energies(), QStringList{});
    QCOMPARE(board.bench(0).energies(), names({"Fire Energy"}));
}

void CardOperationTest::oneMayBeMadeToSwitch()
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

void CardOperationTest::anAttackMaySwitchItsUser()
{
    Board board = BoardBuilder().active("Shell Drifter", {Fire}).bench("Pond Frog");
    board.play(attack("Ebb Away"));
    QCOMPARE(board.active().name(), u"Pond Frog"_s);
    QCOMPARE(board.active(them).damage(), 10);
}

void CardOperationTest::switchingWithoutABenchDoesNothing()
{
    Board board = BoardBuilder().active("Shell Drifter", {Fire});
    board.play(attack("Ebb Away"));
    QVERIFY(board.saw(EventType::EffectHadNoTarget));
    QCOMPARE(board.active().name(), u"Shell Drifter"_s);
}

void CardOperationTest::takingBackReturnsEverything()
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

void CardOperationTest::takingBackTheActiveBringsAnotherForward()
{
    Board board = BoardBuilder().bench("Pond Frog").hand({"Homeward Call"});
    board.play(trainer("Homeward Call"));
    board.play(choose({"Wander Goat"}));
    QCOMPARE(board.active().name(), u"Pond Frog"_s);
    QCOMPARE(board.current(), us);
}

} // namespace

QTEST_GUILESS_MAIN(CardOperationTest)
#include "card_operation_test.moc"
