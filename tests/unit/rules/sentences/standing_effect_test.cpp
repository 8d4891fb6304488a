#include "drawn.h"

namespace {

using namespace mantimon;
using namespace mantimon::testing;
using rules::Trigger;

/// A Rope Bridge that makes an aura of `query` for us or ours, until the turn ends unless said otherwise.
BoardBuilder made(const char *query, const char *value, const char *to, const char *duration = "this_turn")
{
    const QByteArray effect = QByteArray(R"({"do": "aura", "query": ")") + query + "\", " + value + R"(, "to": )" + to +
                              R"(, "for": ")" + duration + "\"}";
    return bridge(effect.constData());
}

constexpr const char *ourActive = R"({"side": "own", "place": "active"})";
constexpr const char *theirActive = R"({"side": "opponent", "place": "active"})";
constexpr const char *we = R"({"side": "own", "place": "player"})";

/// Queries, locks, durations and triggers.
class StandingEffectTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void confusionHurtsMore();
    void aChangedTypeCountsForWeakness();
    void aWeaknessIsGiven();
    void aWeaknessIsTaken();
    void aResistanceIsGiven();
    void aKnockOutGivesMorePoints();
    void moreEnergyMayBeAttached();
    void moreRetreatsAreAllowed();
    void moreSupportersAreAllowed();
    void theBenchHoldsMore();
    void aBenchThatIsTooSmallKeepsWhatItHas();
    void moreCardsAreDrawn();
    void theYoungestSetsTheNumber();
    void auraThatAsksForHpSeesWhatIsPrinted();

    void aLockBindsAPlayer_data();
    void aLockBindsAPlayer();
    void noEnergyIsAttachedToTheLocked();
    void theLockedAreNotHealed();
    void theLockedGetNoConditions();
    void noCardIsPlayedForAConditionThatNobodyCanGet();
    void allDamageIsPrevented();
    void damageThatIgnoresEffectsIsNotPrevented();
    void theLockedAreNotSwitched();
    void theLockedDoNotComeFromTheBench();

    void anEffectLastsThroughTheOpponentsTurn();
    void whatTheCheckUpMakesForThisTurnEndsWithIt();
    void whatAKnockOutAfterTheCheckUpMakesForThisTurnEndsWithIt();
    void anEffectStaysUntilItsBearerLeaves();
    void anEffectOutlivesTheCardThatMadeIt();
    void aPassiveEffectEndsWithItsSource();

    void anAbilityIsSetOffByAnAttachedEnergy();
    void anAbilityIsSetOffByTheOpponentsPlay();
    void anAbilityIsSetOffByARetreat();
    void anAbilityIsSetOffByItsKnockOut();
    void anAbilityIsSetOffAtTheStartOfTheTurn();
    void aToolActsWhenItIsAttached();
    void aToolStrikesBack();
    void anEnergyActsAtTheStartOfTheTurn();
    void aStadiumActsAtTheCheckUp();
    void aStadiumActsForThePlayerWhoseTurnItIs();
    void theKnockedOutStrikesBack();
    void theTurnsOwnersEffectsComeFirst();
    void onesEffectsComeInTheOrderOfTheirArrival();
};

void StandingEffectTest::confusionHurtsMore()
{
    Board board =
        BoardBuilder()
            .active("Wander Goat", {Fire, Fire})
            .with(Confused)
            .flips({tails})
            .ability(
                "Wander Goat", Trigger::Passive,
                R"({"do": "aura", "query": "confusion_damage", "amount": 20, "to": {"place": "this"}, "for": "while_in_play"})");
    board.play(attack("Headlong"));
    QCOMPARE(board.active().damage(), 50);
}

void StandingEffectTest::aChangedTypeCountsForWeakness()
{
    Board board = made("type", R"("type": "fighting")", ourActive).active("Wander Goat", {Fire, Fire});
    board.play(trainer("Rope Bridge"));
    board.play(attack("Headlong"));
    QCOMPARE(board.active(them).damage(), 40);
}

void StandingEffectTest::aWeaknessIsGiven()
{
    Board board =
        made("weakness", R"("type": "colorless")", theirActive, "until_it_leaves").active("Wander Goat", {Fire, Fire});
    board.play(trainer("Rope Bridge"));
    board.play(attack("Headlong"));
    QCOMPARE(board.active(them).damage(), 40);
}

void StandingEffectTest::aWeaknessIsTaken()
{
    Board board =
        made("weakness", R"("type": "none")", theirActive).active("Ember Fox", {Fire}).theirActive("Moss Fawn");
    board.play(trainer("Rope Bridge"));
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active(them).damage(), 20);
}

void StandingEffectTest::aResistanceIsGiven()
{
    Board board =
        made("resistance", R"("type": "fire")", theirActive).active("Ember Fox", {Fire}).theirActive("Ink Cat");
    board.play(trainer("Rope Bridge"));
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active(them).damage(), 0);
}

void StandingEffectTest::aKnockOutGivesMorePoints()
{
    Board board = made("points", R"("amount": 1)", theirActive)
                      .active("Wander Goat", {Fire, Fire})
                      .theirActive("Ink Cat")
                      .damaged(50)
                      .theirBench("Ink Cat");
    board.play(trainer("Rope Bridge"));
    board.play(attack("Headlong"));
    QCOMPARE(board.points(), 2);
}

void StandingEffectTest::moreEnergyMayBeAttached()
{
    Board board = made("energy_per_turn", R"("amount": 1)", we).zone({Fire, Fire, Fire});
    board.play(trainer("Rope Bridge"));
    board.play(attach(Fire, "Wander Goat"));
    board.play(attach(Fire, "Wander Goat"));
    QCOMPARE(board.refusal(attach(Fire, "Wander Goat")), u"energy_already_attached"_s);
}

void StandingEffectTest::moreRetreatsAreAllowed()
{
    Board board = made("retreats_per_turn", R"("amount": 1)", we).active("Spark Wren").bench("Hollow Crow");
    board.play(trainer("Rope Bridge"));
    board.play(retreat("Hollow Crow", {}));
    board.play(retreat("Spark Wren", {}));
    QCOMPARE(board.refusal(retreat("Hollow Crow", {})), u"already_retreated"_s);
}

void StandingEffectTest::moreSupportersAreAllowed()
{
    Board board = made("supporters_per_turn", R"("amount": 1)", we)
                      .hand({"Rope Bridge", "Old Ferryman", "Old Ferryman", "Old Ferryman"});
    board.play(trainer("Rope Bridge"));
    board.play(trainer("Old Ferryman"));
    board.play(trainer("Old Ferryman"));
    QCOMPARE(board.refusal(trainer("Old Ferryman")), u"supporter_already_played"_s);
}

void StandingEffectTest::theBenchHoldsMore()
{
    BoardBuilder full = made("bench_size", R"("amount": 1)", we).hand({"Rope Bridge", "Ink Cat", "Ink Cat"});
    for (int i = 0; i < 5; ++i)
        full.bench("Pond Frog");
    Board board = full;
    QCOMPARE(board.refusal(playBasic("Ink Cat")), u"bench_full"_s);
    board.play(trainer("Rope Bridge"));
    board.play(playBasic("Ink Cat"));
    QCOMPARE(board.refusal(playBasic("Ink Cat")), u"bench_full"_s);
}

void StandingEffectTest::aBenchThatIsTooSmallKeepsWhatItHas()
{
    Board board = made("bench_size", R"("amount": -3)", we)
                      .bench("Pond Frog")
                      .bench("Pond Frog")
                      .bench("Pond Frog")
                      .hand({"Rope Bridge", "Ink Cat"});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.benchNames().size(), 3);
    QCOMPARE(board.refusal(playBasic("Ink Cat")), u"bench_full"_s);
}

void StandingEffectTest::moreCardsAreDrawn()
{
    Board board =
        BoardBuilder()
            .ability(
                "Wander Goat", Trigger::Passive,
                R"({"do": "aura", "query": "draws_per_turn", "amount": 1, "to": {"side": "own", "place": "player"}, "for": "while_in_play"})")
            .theirActive("Ink Cat");
    playRound(board);
    QCOMPARE(board.hand().size(), 2);
    QCOMPARE(board.hand(them).size(), 1);
}

void StandingEffectTest::theYoungestSetsTheNumber()
{
    Board board =
        BoardBuilder()
            .ability(
                "Pond Frog", Trigger::Passive,
                R"({"do": "aura", "query": "retreat_cost", "amount": 3, "sets": true, "to": {"side": "own", "place": "active"}, "for": "while_in_play"})")
            .lying(
                "Woven Vest", Trigger::Passive,
                R"({"do": "aura", "query": "retreat_cost", "amount": 2, "sets": true, "to": {"place": "this"}, "for": "while_in_play"})")
            .hand({"Pond Frog", "Woven Vest"});
    board.play(playBasic("Pond Frog"));
    QCOMPARE(board.active().retreatCost(), 3);
    board.play(trainer("Woven Vest", "Wander Goat"));
    QCOMPARE(board.active().retreatCost(), 2);
}

/// Else two such abilities would wait for one another for ever.
void StandingEffectTest::auraThatAsksForHpSeesWhatIsPrinted()
{
    Board board = BoardBuilder().ability(
        "Wander Goat", Trigger::Passive,
        R"({"do": "aura", "query": "hp", "amount": 50, "to": {"place": "this"}, "for": "while_in_play", "if": {"is": "hp_at_most", "number": 100, "of": {"place": "this"}}})");
    QCOMPARE(board.active().hp(), board.active(them).hp());
    QVERIFY(board.active().hp() > 100);
}

void StandingEffectTest::aLockBindsAPlayer_data()
{
    QTest::addColumn<QByteArray>("lock");
    QTest::addColumn<Move>("move");
    QTest::newRow("stadiums") << QByteArray("stadiums") << trainer("Ember Fields");
    QTest::newRow("tools") << QByteArray("tools") << trainer("Woven Vest", "Wander Goat");
    QTest::newRow("basics") << QByteArray("basics") << playBasic("Ink Cat");
    QTest::newRow("items") << QByteArray("items") << trainer("Trail Map");
    QTest::newRow("supporters") << QByteArray("supporters") << trainer("Old Ferryman");
}

void StandingEffectTest::aLockBindsAPlayer()
{
    QFETCH(QByteArray, lock);
    QFETCH(Move, move);
    const QByteArray effect = R"({"do": "lock", "lock": ")" + lock +
                              R"(", "to": {"side": "opponent", "place": "player"}, "for": "until_end_of_next_turn"})";
    Board board = headlongAfter(effect.constData())
                      .hand({"Ember Fields", "Woven Vest", "Ink Cat", "Trail Map", "Old Ferryman"}, them);
    board.play(attack("Headlong"));
    QCOMPARE(board.refusal(move), u"locked"_s);
    QVERIFY(!board.isLegal(move));
    board.play(pass());
    board.play(pass());
    QCOMPARE(board.refusal(move), QString());
}

void StandingEffectTest::noEnergyIsAttachedToTheLocked()
{
    Board board =
        headlongAfter(
            R"({"do": "lock", "lock": "energy", "to": {"place": "defending"}, "for": "until_end_of_next_turn"})")
            .theirBench("Ink Cat")
            .zone({Fire}, them);
    board.play(attack("Headlong"));
    QCOMPARE(board.refusal(attach(Fire, "Wander Goat")), u"locked"_s);
    board.play(attach(Fire, "Ink Cat"));
}

void StandingEffectTest::theLockedAreNotHealed()
{
    Board board =
        headlongAfter(
            R"({"do": "lock", "lock": "healing", "to": {"place": "defending"}, "for": "until_end_of_next_turn"})")
            .does(
                "Rope Bridge",
                R"([{"do": "heal", "to": {"side": "own", "place": "active"}, "amount": 10}, {"do": "draw", "amount": 1}])")
            .hand({"Field Rations", "Rope Bridge"}, them);
    board.play(attack("Headlong"));
    QCOMPARE(board.refusal(trainer("Field Rations")), u"no_effect_possible"_s);
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active(them).damage(), 20);
    QVERIFY(board.saw(EventType::EffectHadNoTarget));
}

void StandingEffectTest::theLockedGetNoConditions()
{
    Board board =
        headlongAfter(R"({"do": "set_condition", "to": {"place": "defending"}, "condition": "asleep"})")
            .ability(
                "Ink Cat", Trigger::Passive,
                R"({"do": "lock", "lock": "conditions", "to": {"side": "own", "place": "active"}, "for": "while_in_play"})")
            .theirBench("Ink Cat");
    board.play(attack("Headlong"));
    QCOMPARE(board.active(them).conditions(), QStringList());
    QVERIFY(!board.saw(EventType::ConditionSet));
}

void StandingEffectTest::noCardIsPlayedForAConditionThatNobodyCanGet()
{
    const char *onAll =
        R"({"do": "set_condition", "to": {"side": "opponent", "place": "in_play"}, "condition": "asleep"})";
    const char *onBench =
        R"({"do": "set_condition", "to": {"side": "opponent", "place": "bench"}, "condition": "asleep"})";
    const Board free = bridge(onAll).theirBench("Ink Cat");
    QCOMPARE(free.refusal(trainer("Rope Bridge")), QString());
    const Board benched = bridge(onBench).theirBench("Ink Cat");
    QCOMPARE(benched.refusal(trainer("Rope Bridge")), u"no_effect_possible"_s);
    const Board locked =
        bridge(onAll)
            .ability(
                "Ink Cat", Trigger::Passive,
                R"({"do": "lock", "lock": "conditions", "to": {"side": "own", "place": "active"}, "for": "while_in_play"})")
            .theirBench("Ink Cat");
    QCOMPARE(locked.refusal(trainer("Rope Bridge")), u"no_effect_possible"_s);
}

void StandingEffectTest::allDamageIsPrevented()
{
    Board board =
        headlongAfter(
            R"({"do": "lock", "lock": "damage", "to": {"place": "this"}, "for": "until_opponents_turn_ends"})")
            .theirActive("Wander Goat", {Fire, Fire});
    board.play(attack("Headlong"));
    QCOMPARE(board.active(them).damage(), 20);
    board.play(attack(0));
    QCOMPARE(board.active().damage(), 0);
}

void StandingEffectTest::damageThatIgnoresEffectsIsNotPrevented()
{
    Board board =
        headlongAfter(R"({"do": "damage", "to": {"place": "defending"}, "amount": 10, "ignores": ["effects"]})")
            .theirActive("Ink Cat")
            .ability("Ink Cat", Trigger::Passive,
                     R"({"do": "lock", "lock": "damage", "to": {"place": "this"}, "for": "while_in_play"})");
    board.play(attack("Headlong"));
    QCOMPARE(board.active(them).damage(), 10);
}

void StandingEffectTest::theLockedAreNotSwitched()
{
    const char *sure =
        R"({"do": "lock", "lock": "switching", "to": {"side": "own", "place": "active"}, "for": "while_in_play"})";
    Board board = bridge(R"({"do": "switch_opponent", "chooser": "own"})")
                      .ability("Ink Cat", Trigger::Passive, sure)
                      .theirBench("Ink Cat");
    QCOMPARE(board.refusal(trainer("Rope Bridge")), u"no_effect_possible"_s);
}

void StandingEffectTest::theLockedDoNotComeFromTheBench()
{
    BoardBuilder builder =
        bridge(R"({"do": "switch_opponent", "chooser": "own"})")
            .ability("Ink Cat", Trigger::Passive,
                     R"({"do": "lock", "lock": "switching", "to": {"place": "this"}, "for": "while_in_play"})")
            .theirBench("Ink Cat");
    QCOMPARE(builder.board().refusal(trainer("Rope Bridge")), u"no_effect_possible"_s);
    Board board = builder.theirBench("Pond Frog");
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active(them).name(), u"Pond Frog"_s);
}

void StandingEffectTest::anEffectLastsThroughTheOpponentsTurn()
{
    Board board = made("hp", R"("amount": 30)", theirActive, "until_opponents_turn_ends");
    const int hp = board.active(them).hp();
    board.play(trainer("Rope Bridge"));
    board.play(pass());
    QCOMPARE(board.active(them).hp(), hp + 30);
    board.play(pass());
    QCOMPARE(board.active(them).hp(), hp);
}

void StandingEffectTest::whatTheCheckUpMakesForThisTurnEndsWithIt()
{
    Board board =
        BoardBuilder()
            .ability(
                "Ink Cat", Trigger::AtCheckup,
                R"({"do": "lock", "lock": "attack", "to": {"side": "opponent", "place": "active"}, "for": "this_turn"})")
            .bench("Ink Cat")
            .theirActive("Wander Goat", {Fire, Fire});
    board.play(pass());
    QVERIFY(board.saw(EventType::EffectMade));
    QVERIFY(board.saw(EventType::EffectEnded));
    QCOMPARE(board.refusal(them, attack("Headlong")), QString());
}

void StandingEffectTest::whatAKnockOutAfterTheCheckUpMakesForThisTurnEndsWithIt()
{
    Board board =
        BoardBuilder()
            .ability(
                "Ink Cat", Trigger::OnKnockedOut,
                R"({"do": "lock", "lock": "items", "to": {"side": "opponent", "place": "player"}, "for": "this_turn"})")
            .active("Ink Cat")
            .damaged(50)
            .with(Poisoned)
            .bench("Pond Frog")
            .hand({"Trail Map"}, them);
    board.play(pass());
    QVERIFY(board.saw(EventType::EffectMade));
    QCOMPARE(board.refusal(them, trainer("Trail Map")), QString());
}

void StandingEffectTest::anEffectStaysUntilItsBearerLeaves()
{
    Board board =
        made("retreat_cost", R"("amount": 0, "sets": true)", ourActive, "until_it_leaves").bench("Spark Wren");
    board.play(trainer("Rope Bridge"));
    playRound(board);
    playRound(board);
    QCOMPARE(board.active().retreatCost(), 0);
    board.play(retreat("Spark Wren", {}));
    board.play(pass());
    board.play(pass());
    board.play(retreat("Wander Goat", {}));
    QCOMPARE(board.active().retreatCost(), 1);
}

void StandingEffectTest::anEffectOutlivesTheCardThatMadeIt()
{
    Board board =
        BoardBuilder()
            .ability(
                "Pond Frog", Trigger::Activated,
                R"([{"do": "aura", "query": "damage_dealt", "amount": 20, "to": {"side": "own", "place": "active"}, "for": "this_turn"}, {"do": "bounce", "to": {"place": "this"}}])")
            .active("Wander Goat", {Fire, Fire})
            .bench("Pond Frog");
    board.play(ability("Pond Frog"));
    QCOMPARE(board.benchNames(), QStringList());
    board.play(attack("Headlong"));
    QCOMPARE(board.active(them).damage(), 40);
}

void StandingEffectTest::aPassiveEffectEndsWithItsSource()
{
    Board board =
        bridge(R"({"do": "bounce", "to": {"side": "own", "place": "bench"}})")
            .ability(
                "Pond Frog", Trigger::Passive,
                R"({"do": "aura", "query": "hp", "amount": 20, "to": {"side": "own", "place": "others"}, "for": "while_in_play"})")
            .bench("Pond Frog");
    const int hp = board.active(them).hp();
    QCOMPARE(board.active().hp(), hp + 20);
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active().hp(), hp);
}

// ---- triggers -----------------------------------------------------------------------------------------

constexpr const char *drawOne = R"({"do": "draw", "amount": 1})";

void StandingEffectTest::anAbilityIsSetOffByAnAttachedEnergy()
{
    Board board = BoardBuilder().ability("Wander Goat", Trigger::OnEnergyAttached, drawOne).zone({Fire});
    board.play(attach(Fire, "Wander Goat"));
    QCOMPARE(board.hand().size(), 1);
}

void StandingEffectTest::anAbilityIsSetOffByTheOpponentsPlay()
{
    Board board = BoardBuilder()
                      .ability("Pond Frog", Trigger::OnOpponentPlay,
                               R"({"do": "place_counters", "to": {"place": "that"}, "amount": 10})")
                      .theirBench("Pond Frog")
                      .hand({"Ink Cat"});
    board.play(playBasic("Ink Cat"));
    QCOMPARE(board.bench(0).damage(), 10);
}

void StandingEffectTest::anAbilityIsSetOffByARetreat()
{
    Board board =
        BoardBuilder()
            .ability("Spark Wren", Trigger::OnRetreat, R"({"do": "heal", "to": {"place": "that"}, "amount": 20})")
            .active("Spark Wren")
            .bench("Ink Cat")
            .damaged(30);
    board.play(retreat("Ink Cat", {}));
    QCOMPARE(board.active().damage(), 10);
}

void StandingEffectTest::anAbilityIsSetOffByItsKnockOut()
{
    Board board = headlong()
                      .ability("Wander Goat", Trigger::OnKnockOutDealt, drawOne)
                      .theirActive("Ink Cat")
                      .damaged(50)
                      .theirBench("Ink Cat");
    board.play(attack("Headlong"));
    QCOMPARE(board.hand().size(), 1);
}

void StandingEffectTest::anAbilityIsSetOffAtTheStartOfTheTurn()
{
    Board board = BoardBuilder().ability("Pond Frog", Trigger::AtTurnStart, drawOne).bench("Pond Frog");
    board.play(pass());
    QCOMPARE(board.hand().size(), 0);
    board.play(pass());
    QCOMPARE(board.hand().size(), 2);
}

void StandingEffectTest::aToolActsWhenItIsAttached()
{
    Board board =
        BoardBuilder()
            .lying("Woven Vest", Trigger::OnAttach, R"({"do": "heal", "to": {"place": "this"}, "amount": 20})")
            .active("Pond Frog")
            .damaged(30)
            .hand({"Woven Vest"});
    board.play(trainer("Woven Vest", "Pond Frog"));
    QCOMPARE(board.active().damage(), 10);
}

void StandingEffectTest::aToolStrikesBack()
{
    Board board = headlong()
                      .lying("Woven Vest", Trigger::OnDamaged,
                             R"({"do": "place_counters", "to": {"place": "attacker"}, "amount": 30})")
                      .theirActive("Ink Cat")
                      .tool("Woven Vest");
    board.play(attack("Headlong"));
    QCOMPARE(board.active().damage(), 30);
    QCOMPARE(board.active(them).damage(), 20);
}

void StandingEffectTest::anEnergyActsAtTheStartOfTheTurn()
{
    Board board =
        BoardBuilder()
            .lying("Prism Dew", Trigger::AtTurnStart, R"({"do": "heal", "to": {"place": "this"}, "amount": 10})")
            .active("Pond Frog")
            .energy("Prism Dew")
            .damaged(30);
    playRound(board);
    QCOMPARE(board.active().damage(), 20);
}

void StandingEffectTest::aStadiumActsAtTheCheckUp()
{
    Board board = BoardBuilder()
                      .lying("Quiet Harbour", Trigger::AtCheckup,
                             R"({"do": "place_counters", "to": {"side": "both", "place": "active"}, "amount": 10})")
                      .stadium("Quiet Harbour");
    board.play(pass());
    QCOMPARE(board.active().damage(), 10);
    QCOMPARE(board.active(them).damage(), 10);
}

void StandingEffectTest::aStadiumActsForThePlayerWhoseTurnItIs()
{
    Board board = BoardBuilder().lying("Quiet Harbour", Trigger::AtTurnStart, drawOne).stadium("Quiet Harbour");
    board.play(pass());
    QCOMPARE(board.hand(them).size(), 2);
    board.play(pass());
    QCOMPARE(board.hand().size(), 2);
}

void StandingEffectTest::theKnockedOutStrikesBack()
{
    Board board = headlong()
                      .ability("Ink Cat", Trigger::OnKnockedOut,
                               R"({"do": "place_counters", "to": {"place": "attacker"}, "amount": 20})")
                      .theirActive("Ink Cat")
                      .damaged(50)
                      .theirBench("Pond Frog");
    board.play(attack("Headlong"));
    QCOMPARE(board.active().damage(), 20);
}

/// What each did to the same deck tells the order: the first mills the top.
void StandingEffectTest::theTurnsOwnersEffectsComeFirst()
{
    Board board = BoardBuilder()
                      .ability("Ink Cat", Trigger::AtCheckup,
                               R"({"do": "mill", "to": {"side": "opponent", "place": "player"}, "amount": 1})")
                      .ability("Pond Frog", Trigger::AtCheckup,
                               R"({"do": "look_at_top", "amount": 1, "take": 0, "rest": "discard"})")
                      .active("Ink Cat")
                      .theirActive("Pond Frog")
                      .deck({"Ember Fox", "Moss Fawn", "Wander Goat"}, them);
    board.play(pass());
    QCOMPARE(board.discard(them), names({"Ember Fox", "Moss Fawn"}));
    const auto &events = board.events();
    const auto first = std::find_if(events.begin(), events.end(),
                                    [](const rules::Event &event) { return event.type == EventType::CardMoved; });
    const auto look = std::find_if(events.begin(), events.end(),
                                   [](const rules::Event &event) { return event.type == EventType::CardRevealed; });
    QVERIFY(first < look);
}

void StandingEffectTest::onesEffectsComeInTheOrderOfTheirArrival()
{
    // The bench is drawn after the active, and so comes later; who is retreated to is still the younger.
    Board board = BoardBuilder()
                      .ability("Ink Cat", Trigger::AtCheckup,
                               R"({"do": "mill", "to": {"side": "own", "place": "player"}, "amount": 1})")
                      .ability("Spark Wren", Trigger::AtCheckup, R"({"do": "draw", "amount": 1})")
                      .active("Spark Wren")
                      .bench("Ink Cat")
                      .deck({"Ember Fox", "Moss Fawn", "Wander Goat"});
    board.play(retreat("Ink Cat", {}));
    board.play(pass());
    QCOMPARE(board.hand(), names({"Ember Fox"}));
    QCOMPARE(board.discard(), names({"Moss Fawn"}));
}

} // namespace

QTEST_GUILESS_MAIN(StandingEffectTest)
#include "standing_effect_test.moc"
