#include "sentence.h"

namespace {

using namespace mantimon;
using namespace mantimon::testing;
using rules::Seat;

class RetreatTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void retreatingDiscardsTheEnergyItCosts();
    void retreatingDoesNotEndTheTurn();
    void theOwnerChoosesWhichEnergiesPay();
    void oneRetreatATurn();
    void tooLittleDoesNotPay();
    void nothingSuperfluousIsPaid();
    void theSameEnergyPaysOnce();
    void energyOfAnotherMantimonDoesNotPay();
    void aFreeRetreatCostsNothing();
    void aStadiumMakesRetreatingCheaper();
    void theSleepingAndParalyzedDoNotRetreat();
    void theConfusedRetreatAndRecover();
    void withoutABenchNobodyRetreats();
    void onlyABenchedMantimonComesForward();
    void aHeldMantimonDoesNotRetreat();
    void leavingTheActivePlaceEndsEffectsOnOneself();
};

void RetreatTest::retreatingDiscardsTheEnergyItCosts()
{
    Board board = BoardBuilder().active("Ember Fox", {Fire, Fire}).bench("Pond Frog");
    board.play(retreat("Pond Frog", {Fire}));
    QCOMPARE(board.active().name(), u"Pond Frog"_s);
    QCOMPARE(board.bench(0).energies(), names({"Fire Energy"}));
    QCOMPARE(board.discard(), names({"Fire Energy"}));
}

void RetreatTest::retreatingDoesNotEndTheTurn()
{
    Board board = BoardBuilder().active("Ember Fox", {Fire}).bench("Pond Frog", {Water});
    board.play(retreat("Pond Frog", {Fire}));
    QCOMPARE(board.current(), us);
    QCOMPARE(board.refusal(attack("Bubble Pop")), u""_s);
}

void RetreatTest::theOwnerChoosesWhichEnergiesPay()
{
    Board board = BoardBuilder().active("Ember Fox", {Fire, Water}).bench("Pond Frog");
    board.play(retreat("Pond Frog", {Water}));
    QCOMPARE(board.bench(0).energies(), names({"Fire Energy"}));
}

void RetreatTest::oneRetreatATurn()
{
    Board board = BoardBuilder().active("Ember Fox", {Fire}).bench("Pond Frog", {Water});
    board.play(retreat("Pond Frog", {Fire}));
    QCOMPARE(board.refusal(retreat("Ember Fox", {Water})), u"already_retreated"_s);
}

void RetreatTest::tooLittleDoesNotPay()
{
    const Board board = BoardBuilder().active("Coal Beetle", {Fire, Fire}).bench("Pond Frog");
    QCOMPARE(board.refusal(retreat("Pond Frog", {Fire})), u"wrong_payment"_s);
    QCOMPARE(board.refusal(retreat("Pond Frog", {})), u"wrong_payment"_s);
    QCOMPARE(board.refusal(retreat("Pond Frog", {Fire, Fire})), u""_s);
}

void RetreatTest::nothingSuperfluousIsPaid()
{
    const Board board = BoardBuilder().active("Ember Fox", {Fire, Fire}).bench("Pond Frog");
    QCOMPARE(board.refusal(retreat("Pond Frog", {Fire, Fire})), u"wrong_payment"_s);
}

void RetreatTest::theSameEnergyPaysOnce()
{
    const Board board = BoardBuilder().active("Coal Beetle", {Fire, Fire}).bench("Pond Frog");
    const rules::InstanceId to = board.bench(0).id();
    const rules::State &state = board.state();
    const rules::InstanceId energy = state.instances[state.player(us).active().energies[0]];
    QCOMPARE(board.refusal([=](const Board &, Seat) {
        return rules::Retreat{to, {energy, energy}};
    }),
             u"wrong_payment"_s);
}

void RetreatTest::energyOfAnotherMantimonDoesNotPay()
{
    const Board board = BoardBuilder().active("Ember Fox").bench("Pond Frog", {Water});
    const rules::InstanceId to = board.bench(0).id();
    const rules::State &state = board.state();
    const rules::InstanceId energy = state.instances[state.player(us).slots[1].energies[0]];
    QCOMPARE(board.refusal([=](const Board &, Seat) { return rules::Retreat{to, {energy}}; }), u"wrong_payment"_s);
}

void RetreatTest::aFreeRetreatCostsNothing()
{
    Board board = BoardBuilder().active("Meadow Hare", {Fire}).bench("Pond Frog");
    board.play(retreat("Pond Frog", {}));
    QCOMPARE(board.bench(0).energies(), names({"Fire Energy"}));
}

void RetreatTest::aStadiumMakesRetreatingCheaper()
{
    Board board = BoardBuilder().stadium("Quiet Harbour", them).active("Ember Fox").bench("Pond Frog");
    QCOMPARE(board.active().retreatCost(), 0);
    board.play(retreat("Pond Frog", {}));
    QCOMPARE(board.active().name(), u"Pond Frog"_s);
}

void RetreatTest::theSleepingAndParalyzedDoNotRetreat()
{
    for (const rules::Condition condition : {Asleep, Paralyzed}) {
        const Board board = BoardBuilder().active("Ember Fox", {Fire}).with(condition).bench("Pond Frog");
        QCOMPARE(board.refusal(retreat("Pond Frog", {Fire})), u"cannot_retreat"_s);
    }
}

void RetreatTest::theConfusedRetreatAndRecover()
{
    Board board = BoardBuilder().active("Ember Fox", {Fire}).with(Confused).with(Burned).damaged(20).bench("Pond Frog");
    board.play(retreat("Pond Frog", {Fire}));
    QCOMPARE(board.bench(0).conditions(), QStringList{});
    QCOMPARE(board.bench(0).damage(), 20);
}

void RetreatTest::withoutABenchNobodyRetreats()
{
    const Board board = BoardBuilder().active("Ember Fox", {Fire});
    QCOMPARE(board.refusal(retreat("Ember Fox", {Fire})), u"no_bench"_s);
}

void RetreatTest::onlyABenchedMantimonComesForward()
{
    const Board board = BoardBuilder().active("Ember Fox", {Fire}).bench("Pond Frog").theirBench("Brine Ray");
    QCOMPARE(board.refusal(retreat("Ember Fox", {Fire})), u"no_such_target"_s);
    const rules::InstanceId theirs = board.bench(0, them).id();
    QCOMPARE(board.refusal([=](const Board &, Seat) { return rules::Retreat{theirs, {}}; }), u"no_such_target"_s);
}

void RetreatTest::aHeldMantimonDoesNotRetreat()
{
    Board board = BoardBuilder()
                      .active("Marsh Croaker", {Water, Water, Water})
                      .theirActive("Tidewarden", {Water, Water})
                      .theirBench("Pond Frog");
    board.play(attack("Reed Whip"));
    QCOMPARE(board.refusal(retreat("Pond Frog", {Water, Water})), u"cannot_retreat"_s);
    playRound(board);
    QCOMPARE(board.refusal(retreat("Pond Frog", {Water, Water})), u""_s);
}

void RetreatTest::leavingTheActivePlaceEndsEffectsOnOneself()
{
    Board board = BoardBuilder().active("Gravel Pup", {Fighting, Fighting}).bench("Pond Frog");
    board.play(attack("Dig In"));
    QCOMPARE(board.state().lasting.size(), 1U);
    board.play(pass());
    board.play(retreat("Pond Frog", {Fighting}));
    QCOMPARE(board.state().lasting.size(), 0U);
}

} // namespace

QTEST_GUILESS_MAIN(RetreatTest)
#include "retreat_test.moc"
