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

class LastingEffectTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
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

void LastingEffectTest::anAuraEndsWithItsStadium()
{
    Board board = BoardBuilder().stadium("Quiet Harbour").hand({"Ember Fields"});
    QCOMPARE(board.active().retreatCost(), 0);
    board.play(trainer("Ember Fields"));
    QCOMPARE(board.active().retreatCost(), 1);
}

void LastingEffectTest::aStadiumWorksForBothSides()
{
    Board board = BoardBuilder().stadium("Ember Fields", them).active("Ember Fox", {Fire});
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active(them).damage(), 30);
}

void LastingEffectTest::anAuraOfATypeLeavesTheOthersAlone()
{
    Board board = BoardBuilder().stadium("Ember Fields").active("Ink Cat", {Dark});
    board.play(attack("Filch"));
    QCOMPARE(board.active(them).damage(), 10);
}

void LastingEffectTest::aSpecialEnergyHelpsItsBearer()
{
    Board board = BoardBuilder().active("Ember Fox").energy("Banked Coals");
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active(them).damage(), 30);
}

void LastingEffectTest::anAuraMaySetANumber()
{
    Board board = bridge(
        R"({"do": "aura", "query": "retreat_cost", "amount": 3, "sets": true, "to": {"side": "own", "place": "active"}, "for": "this_turn"})");
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active().retreatCost(), 3);
    board.play(pass());
    QCOMPARE(board.active().retreatCost(), 1);
}

void LastingEffectTest::protectionLastsThroughTheOthersTurn()
{
    Board board = BoardBuilder().active("Gravel Pup", {Fire}).theirActive("Ember Fox", {Fire});
    board.play(attack("Dig In"));
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active().damage(), 0);
    board.play(pass());
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active().damage(), 20);
}

void LastingEffectTest::lockedItemsAreNotPlayed()
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

void LastingEffectTest::lockedSupportersAreNotPlayed()
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

void LastingEffectTest::lockedAbilitiesAreNotUsed()
{
    Board board =
        bridge(R"({"do": "lock", "lock": "abilities", "to": {"side": "both", "place": "in_play"}, "for": "this_turn"})")
            .active("Tidewarden")
            .damaged(50);
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.refusal(ability("Tidewarden")), u"locked"_s);
}

void LastingEffectTest::lockedAbilitiesDoNotProtect()
{
    Board board =
        bridge(R"({"do": "lock", "lock": "abilities", "to": {"side": "both", "place": "in_play"}, "for": "this_turn"})")
            .active("Ember Fox", {Fire})
            .theirActive("Shell Drifter");
    board.play(trainer("Rope Bridge"));
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active(them).damage(), 20);
}

void LastingEffectTest::lockedEvolutionWaits()
{
    Board board =
        bridge(R"({"do": "lock", "lock": "evolve", "to": {"side": "own", "place": "in_play"}, "for": "this_turn"})")
            .active("Ember Fox")
            .hand({"Rope Bridge", "Blaze Vixen"});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.refusal(evolve("Blaze Vixen", "Ember Fox")), u"locked"_s);
}

void LastingEffectTest::anEffectWithoutATargetSaysSoAndGoesOn()
{
    Board board = BoardBuilder().active("Storm Shrike", {Lightning, Lightning});
    board.play(attack("Chain Bolt"));
    QVERIFY(board.saw(EventType::EffectHadNoTarget));
    QCOMPARE(board.active(them).damage(), 30);
}

} // namespace

QTEST_GUILESS_MAIN(LastingEffectTest)
#include "lasting_effect_test.moc"
