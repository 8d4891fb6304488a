#include "sentence.h"

namespace {

using namespace mantimon;
using namespace mantimon::testing;
using rules::Seat;

class TrainerTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
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

void TrainerTest::itemsAreNotCounted()
{
    Board board = BoardBuilder().active("Wander Goat").damaged(60).hand({"Field Rations", "Field Rations"});
    board.play(trainer("Field Rations"));
    board.play(trainer("Field Rations"));
    QCOMPARE(board.active().damage(), 0);
    QCOMPARE(board.discard(), names({"Field Rations", "Field Rations"}));
}

void TrainerTest::oneSupporterATurn()
{
    Board board = BoardBuilder().hand({"Old Ferryman", "Market Day"});
    board.play(trainer("Old Ferryman"));
    QCOMPARE(board.refusal(trainer("Market Day")), u"supporter_already_played"_s);
    playRound(board);
    QCOMPARE(board.refusal(trainer("Market Day")), u""_s);
}

void TrainerTest::noSupporterOnTurnOne()
{
    const Board board = BoardBuilder().turn(1).hand({"Old Ferryman"});
    QCOMPARE(board.refusal(trainer("Old Ferryman")), u"not_on_turn_one"_s);
}

void TrainerTest::theOtherMayPlayASupporterOnTurnTwo()
{
    const Board board = BoardBuilder().turn(2).hand({"Old Ferryman"}, them);
    QCOMPARE(board.refusal(trainer("Old Ferryman")), u""_s);
}

void TrainerTest::aStadiumStays()
{
    Board board = BoardBuilder().hand({"Quiet Harbour"});
    board.play(trainer("Quiet Harbour"));
    QCOMPARE(board.stadium(), u"Quiet Harbour"_s);
    QCOMPARE(board.discard(), QStringList{});
    playRound(board);
    QCOMPARE(board.stadium(), u"Quiet Harbour"_s);
}

void TrainerTest::aNewStadiumReplacesTheOldOne()
{
    Board board = BoardBuilder().stadium("Quiet Harbour", them).hand({"Ember Fields"});
    board.play(trainer("Ember Fields"));
    QCOMPARE(board.stadium(), u"Ember Fields"_s);
    QCOMPARE(board.discard(them), names({"Quiet Harbour"}));
}

void TrainerTest::aStadiumIsNotReplacedByItsEqual()
{
    const Board board = BoardBuilder().stadium("Quiet Harbour", them).hand({"Quiet Harbour"});
    QCOMPARE(board.refusal(trainer("Quiet Harbour")), u"same_stadium"_s);
}

void TrainerTest::oneStadiumATurn()
{
    Board board = BoardBuilder().hand({"Quiet Harbour", "Ember Fields"});
    board.play(trainer("Quiet Harbour"));
    QCOMPARE(board.refusal(trainer("Ember Fields")), u"stadium_already_played"_s);
}

void TrainerTest::aToolGoesToAMantimon()
{
    Board board = BoardBuilder().bench("Pond Frog").hand({"Woven Vest"});
    board.play(trainer("Woven Vest", "Pond Frog"));
    QCOMPARE(board.bench(0).tool(), u"Woven Vest"_s);
    QVERIFY(board.saw(EventType::ToolAttached));
}

void TrainerTest::oneToolOnEachMantimon()
{
    const Board board = BoardBuilder().bench("Pond Frog").tool("Whetstone").hand({"Woven Vest"});
    QCOMPARE(board.refusal(trainer("Woven Vest", "Pond Frog")), u"tool_already_attached"_s);
    QCOMPARE(board.refusal(trainer("Woven Vest", "Wander Goat")), u""_s);
}

void TrainerTest::aToolNeedsAMantimonOfOnesOwn()
{
    const Board board = BoardBuilder().theirActive("Pond Frog").hand({"Woven Vest"});
    QCOMPARE(board.refusal(trainer("Woven Vest")), u"no_such_target"_s);
    const rules::InstanceId card = board.inHand("Woven Vest", us);
    const rules::InstanceId target = board.active(them).id();
    QCOMPARE(board.refusal([=](const Board &, Seat) { return rules::PlayTrainer{card, target}; }), u"no_such_target"_s);
}

void TrainerTest::whatIsNoToolHasNoTarget()
{
    const Board board = BoardBuilder().active("Wander Goat").damaged(10).hand({"Field Rations"});
    QCOMPARE(board.refusal(trainer("Field Rations", "Wander Goat")), u"no_such_target"_s);
}

void TrainerTest::aMantimonIsNoTrainer()
{
    const Board board = BoardBuilder().hand({"Pond Frog"});
    QCOMPARE(board.refusal(trainer("Pond Frog")), u"not_a_trainer"_s);
}

void TrainerTest::aTrainerThatIsNotInTheHandIsNotPlayed()
{
    const Board board = BoardBuilder().discard({"Old Ferryman"});
    QCOMPARE(board.refusal(trainer("Old Ferryman")), u"no_such_card"_s);
}

void TrainerTest::aCardThatWouldDoNothingIsNotPlayed()
{
    const Board board = BoardBuilder().hand({"Field Rations", "Rope Bridge", "Morning Tea", "Spare Lantern"});
    for (const char *card : {"Field Rations", "Rope Bridge", "Morning Tea", "Spare Lantern"})
        QCOMPARE(board.refusal(trainer(card)), u"no_effect_possible"_s);
}

void TrainerTest::aCostMustBePayable()
{
    const Board poor = BoardBuilder().theirBench("Pond Frog").hand({"Gust Whistle"});
    QCOMPARE(poor.refusal(trainer("Gust Whistle")), u"no_effect_possible"_s);
    const Board rich = BoardBuilder().theirBench("Pond Frog").hand({"Gust Whistle", "Ember Fox"});
    QCOMPARE(rich.refusal(trainer("Gust Whistle")), u""_s);
}

void TrainerTest::anAbilityIsUsedOnceInATurn()
{
    Board board = BoardBuilder().bench("Tidewarden").active("Pond Frog").damaged(50);
    board.play(ability("Tidewarden"));
    QCOMPARE(board.active().damage(), 30);
    QCOMPARE(board.refusal(ability("Tidewarden")), u"ability_already_used"_s);
    playRound(board);
    board.play(ability("Tidewarden"));
    QCOMPARE(board.active().damage(), 10);
}

void TrainerTest::twoMantimonUseTheSameAbilityEach()
{
    Board board = BoardBuilder().active("Tidewarden").damaged(100).bench("Tidewarden");
    board.play(ability("Tidewarden"));
    const rules::InstanceId other = board.bench(0).id();
    board.play([=](const Board &, Seat) { return rules::UseAbility{other, 0}; });
    QCOMPARE(board.active().damage(), 60);
}

void TrainerTest::anAbilityThatWouldDoNothingIsNotUsed()
{
    const Board board = BoardBuilder().active("Tidewarden");
    QCOMPARE(board.refusal(ability("Tidewarden")), u"no_effect_possible"_s);
}

void TrainerTest::onlyActivatedAbilitiesAreUsed()
{
    const Board board = BoardBuilder().active("Shell Drifter").bench("Tidewarden").damaged(10);
    QCOMPARE(board.refusal(ability("Shell Drifter")), u"no_such_ability"_s);
    QCOMPARE(board.refusal(ability("Tidewarden", 1)), u"no_such_ability"_s);
}

void TrainerTest::theOpponentsAbilityIsNotOnes()
{
    const Board board = BoardBuilder().theirActive("Tidewarden").damaged(10);
    const rules::InstanceId theirs = board.active(them).id();
    QCOMPARE(board.refusal([=](const Board &, Seat) { return rules::UseAbility{theirs, 0}; }), u"no_such_card"_s);
}

void TrainerTest::anAbilityOfTheActivePlaceDoesNotWorkFromTheBench()
{
    const auto onlyActive = [](rules::CardDefinition &card) { card.abilities[0].activeOnly = true; };
    const Board benched = BoardBuilder().change("Tidewarden", onlyActive).bench("Tidewarden").damaged(20);
    QCOMPARE(benched.refusal(ability("Tidewarden")), u"ability_unusable"_s);
    const Board active = BoardBuilder().change("Tidewarden", onlyActive).active("Tidewarden").damaged(20);
    QCOMPARE(active.refusal(ability("Tidewarden")), u""_s);
}

} // namespace

QTEST_GUILESS_MAIN(TrainerTest)
#include "trainer_test.moc"
