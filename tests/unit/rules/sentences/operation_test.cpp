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
    void theCardThatIsBeingPlayedIsNotInTheHand();
    void aCardThatHasReturnedToTheHandIsInIt();
    void moreForEachPointTaken();
    void countersIgnoreWeaknessAndProtection();
    void healingStopsAtNoDamage();
    void onlyTheDamagedAreOfferedForHealing();
    void healingAsMuchAsTheAttackDid();
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

/// What is asked before a card is played is answered as when it works.
void OperationTest::theCardThatIsBeingPlayedIsNotInTheHand()
{
    const auto drawIf = [](const char *condition) {
        const QByteArray effect = QByteArray(R"({"do": "draw", "amount": 2, "if": {"is": ")") + condition +
                                  R"(, "of": {"side": "own", "place": "player"}}})";
        return bridge(effect.constData());
    };
    Board none = drawIf(R"(hand_at_most", "number": 0)");
    QCOMPARE(none.refusal(trainer("Rope Bridge")), QString());
    none.play(trainer("Rope Bridge"));
    QCOMPARE(none.hand().size(), 2);
    const Board one = drawIf(R"(hand_at_least", "number": 1)");
    QCOMPARE(one.refusal(trainer("Rope Bridge")), u"no_effect_possible"_s);
    const Board full = bridge(
        R"({"do": "draw_until", "amount": {"per": 1, "count": "cards_in_hand", "of": {"side": "own", "place": "player"}}})");
    QCOMPARE(full.refusal(trainer("Rope Bridge")), u"no_effect_possible"_s);
}

void OperationTest::aCardThatHasReturnedToTheHandIsInIt()
{
    Board board =
        BoardBuilder()
            .active("Marsh Croaker", {Water, Water})
            .over({"Pond Frog"})
            .theirActive("Tidewarden")
            .after(
                "Mud Splash",
                R"([{"do": "devolve", "to": {"place": "this"}, "into": "hand"}, {"do": "place_counters", "to": {"place": "this"}, "amount": {"per": 10, "count": "cards_in_hand", "of": {"side": "own", "place": "player"}}}])");
    board.play(attack("Mud Splash"));
    QCOMPARE(board.hand(), names({"Marsh Croaker"}));
    QCOMPARE(board.active().damage(), 10);
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

} // namespace

QTEST_GUILESS_MAIN(OperationTest)
#include "operation_test.moc"
