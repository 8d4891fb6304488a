#include "cards/names.h"
#include "sentence.h"

#include <array>

namespace {

using namespace mantimon;
using namespace mantimon::testing;
using rules::Seat;

/// An item that does something to our active Mantimon.
BoardBuilder withCondition(const char *effect)
{
    BoardBuilder builder;
    builder.does("Rope Bridge", effect).hand({"Rope Bridge"});
    return builder;
}

class ConditionTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void poisonHurtsAtEveryCheckup();
    void poisonDoesNotEndByItself();
    void aBurnHurtsAndHeadsEndsIt();
    void aBurnStaysOnTails();
    void theRulesetSaysHowMuchConditionsHurt();
    void headsWakesASleeper();
    void tailsLetsASleeperSleepOn();
    void paralysisOutlastsTheCheckupOfTheTurnThatMadeIt();
    void paralysisEndsAfterItsOwnersNextTurn();
    void paralysisThatComesInItsOwnersTurnStaysUntilTheNext();
    void paralysisThatComesAgainEndsAsTheFirst();
    void confusionDoesNotEndByItself();
    void poisonComesBeforeBurnAndBurnBeforeSleep();
    void theTurnsOwnerComesFirstInEachStep();
    void aMantimonAtNoHpGoesThroughEveryStep();
    void conditionsDoNotHurtTheBench();
    void theNewestOfSleepConfusionAndParalysisStays();
    void burnAndPoisonStandBesideTheOthers();
    void aSecondPoisonHurtsNoMore();
    void onlyTheActiveMantimonTakesConditions();
    void allConditionsAreCuredTogether();
    void oneConditionIsCuredAlone();
    void anEffectMayMakePoisonWorse();
    void whatLastsThisTurnEndsBeforeTheCheckup();
    void abilitiesActAfterTheConditions();
    void bothPlayersAbilitiesActAtEveryCheckup();
    void damageFromConditionsIgnoresWeaknessAndProtection();
};

void ConditionTest::poisonHurtsAtEveryCheckup()
{
    Board board = BoardBuilder().active("Ember Fox").with(Poisoned);
    board.play(pass());
    QCOMPARE(board.active().damage(), 10);
    board.play(pass());
    QCOMPARE(board.active().damage(), 20);
}

void ConditionTest::poisonDoesNotEndByItself()
{
    Board board = BoardBuilder().active("Tidewarden").with(Poisoned);
    playRound(board);
    playRound(board);
    QCOMPARE(board.active().conditions(), names({"poisoned"}));
}

void ConditionTest::aBurnHurtsAndHeadsEndsIt()
{
    Board board = BoardBuilder().active("Ember Fox").with(Burned).flips({heads});
    board.play(pass());
    QCOMPARE(board.active().damage(), 20);
    QCOMPARE(board.active().conditions(), QStringList{});
}

void ConditionTest::aBurnStaysOnTails()
{
    Board board = BoardBuilder().active("Ember Fox").with(Burned).flips({tails, heads});
    board.play(pass());
    QCOMPARE(board.active().conditions(), names({"burned"}));
    board.play(pass());
    QCOMPARE(board.active().damage(), 40);
    QCOMPARE(board.active().conditions(), QStringList{});
}

void ConditionTest::theRulesetSaysHowMuchConditionsHurt()
{
    rules::Ruleset harsh;
    harsh.poisonDamage = 20;
    harsh.burnDamage = 30;
    Board board = BoardBuilder().ruleset(harsh).active("Ember Fox").with(Poisoned).with(Burned).flips({tails});
    board.play(pass());
    QCOMPARE(board.active().damage(), 50);
}

void ConditionTest::headsWakesASleeper()
{
    Board board = BoardBuilder().active("Ember Fox").with(Asleep).flips({heads});
    board.play(pass());
    QCOMPARE(board.active().conditions(), QStringList{});
}

void ConditionTest::tailsLetsASleeperSleepOn()
{
    Board board = BoardBuilder().active("Ember Fox").with(Asleep).flips({tails, tails});
    playRound(board);
    QCOMPARE(board.active().conditions(), names({"asleep"}));
}

void ConditionTest::paralysisOutlastsTheCheckupOfTheTurnThatMadeIt()
{
    Board board = BoardBuilder().active("Pond Frog", {Water}).flips({heads});
    board.play(attack("Bubble Pop"));
    QCOMPARE(board.active(them).conditions(), names({"paralyzed"}));
}

void ConditionTest::paralysisEndsAfterItsOwnersNextTurn()
{
    Board board = BoardBuilder().active("Pond Frog", {Water}).flips({heads});
    board.play(attack("Bubble Pop"));
    board.play(pass());
    QCOMPARE(board.active(them).conditions(), QStringList{});
}

void ConditionTest::paralysisThatComesInItsOwnersTurnStaysUntilTheNext()
{
    Board board = BoardBuilder().turn(5).active("Ember Fox").with(Paralyzed, 5);
    board.play(pass());
    QCOMPARE(board.active().conditions(), names({"paralyzed"}));
    playRound(board);
    QCOMPARE(board.active().conditions(), QStringList{});
}

void ConditionTest::paralysisThatComesAgainEndsAsTheFirst()
{
    Board board =
        withCondition(R"({"do": "set_condition", "to": {"side": "own", "place": "active"}, "condition": "paralyzed"})")
            .active("Ember Fox")
            .with(Paralyzed, 4);
    board.play(trainer("Rope Bridge"));
    board.play(pass());
    QCOMPARE(board.active().conditions(), QStringList{});
}

void ConditionTest::confusionDoesNotEndByItself()
{
    Board board = BoardBuilder().active("Ember Fox").with(Confused);
    playRound(board);
    QCOMPARE(board.active().conditions(), names({"confused"}));
}

void ConditionTest::poisonComesBeforeBurnAndBurnBeforeSleep()
{
    Board board = BoardBuilder().active("Tidewarden").with(Poisoned).with(Burned).with(Asleep).flips({tails, heads});
    board.play(pass());
    QList<int> steps;
    for (const rules::Event &event : board.events()) {
        if (event.type == EventType::DamageDealt)
            steps << static_cast<int>(event.reason);
        if (event.type == EventType::ConditionEnded)
            steps << 100 + static_cast<int>(event.condition);
    }
    QCOMPARE(steps, (QList<int>{static_cast<int>(rules::DamageReason::Poison),
                                static_cast<int>(rules::DamageReason::Burn), 100 + static_cast<int>(Asleep)}));
}

void ConditionTest::theTurnsOwnerComesFirstInEachStep()
{
    Board board = BoardBuilder()
                      .active("Tidewarden")
                      .with(Poisoned)
                      .with(Burned)
                      .theirActive("Tidewarden")
                      .with(Poisoned)
                      .with(Burned)
                      .flips({tails, tails});
    board.play(pass());
    QList<int> order;
    for (const rules::Event &event : board.events()) {
        if (event.type == EventType::DamageDealt)
            order << static_cast<int>(event.reason) * 10 + static_cast<int>(event.seat);
    }
    const int poison = static_cast<int>(rules::DamageReason::Poison) * 10;
    const int burn = static_cast<int>(rules::DamageReason::Burn) * 10;
    QCOMPARE(order, (QList<int>{poison, poison + 1, burn, burn + 1}));
}

void ConditionTest::aMantimonAtNoHpGoesThroughEveryStep()
{
    Board board = BoardBuilder()
                      .active("Ember Fox")
                      .damaged(50)
                      .with(Poisoned)
                      .with(Burned)
                      .with(Asleep)
                      .bench("Pond Frog")
                      .flips({tails, tails});
    board.play(pass());
    QCOMPARE(board.count(EventType::DamageDealt), 2);
    QCOMPARE(board.count(EventType::CoinFlipped), 2);
    QCOMPARE(board.active().name(), u"Pond Frog"_s);
}

void ConditionTest::conditionsDoNotHurtTheBench()
{
    Board board = BoardBuilder().active("Ember Fox").with(Poisoned).bench("Pond Frog").hand({"Rope Bridge"});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active().name(), u"Pond Frog"_s);
    QCOMPARE(board.bench(0).conditions(), QStringList{});
    board.play(pass());
    QCOMPARE(board.bench(0).damage(), 0);
}

void ConditionTest::theNewestOfSleepConfusionAndParalysisStays()
{
    const std::array conditions{Asleep, Confused, Paralyzed};
    for (const rules::Condition before : conditions) {
        for (const rules::Condition now : conditions) {
            const QString name = QString::fromUtf8(cards::nameOf(now).data());
            const QByteArray effect =
                uR"({"do": "set_condition", "to": {"side": "own", "place": "active"}, "condition": "%1"})"_s.arg(name)
                    .toUtf8();
            Board board = withCondition(effect.constData()).active("Ember Fox").with(before);
            board.play(trainer("Rope Bridge"));
            QCOMPARE(board.active().conditions(), QStringList{name});
        }
    }
}

void ConditionTest::burnAndPoisonStandBesideTheOthers()
{
    Board board =
        withCondition(R"([{"do": "set_condition", "to": {"side": "own", "place": "active"}, "condition": "burned"},
    {"do": "set_condition", "to": {"side": "own", "place": "active"}, "condition": "poisoned"}])")
            .active("Ember Fox")
            .with(Confused);
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active().conditions(), names({"confused", "burned", "poisoned"}));
}

void ConditionTest::aSecondPoisonHurtsNoMore()
{
    Board board = BoardBuilder().active("Brine Ray", {Water}).theirActive("Tidewarden").with(Poisoned);
    board.play(attack("Needle Tail"));
    QCOMPARE(board.active(them).damage(), 20);
}

void ConditionTest::onlyTheActiveMantimonTakesConditions()
{
    Board board =
        withCondition(R"({"do": "set_condition", "to": {"side": "own", "place": "in_play"}, "condition": "burned"})")
            .bench("Pond Frog");
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active().conditions(), names({"burned"}));
    QCOMPARE(board.bench(0).conditions(), QStringList{});
}

void ConditionTest::allConditionsAreCuredTogether()
{
    Board board = BoardBuilder().active("Ember Fox").with(Asleep).with(Burned).with(Poisoned).hand({"Morning Tea"});
    board.play(trainer("Morning Tea"));
    QCOMPARE(board.active().conditions(), QStringList{});
    QCOMPARE(board.count(EventType::ConditionEnded), 3);
}

void ConditionTest::oneConditionIsCuredAlone()
{
    Board board =
        withCondition(R"({"do": "cure_conditions", "to": {"side": "own", "place": "active"}, "condition": "burned"})")
            .active("Ember Fox")
            .with(Burned)
            .with(Poisoned);
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active().conditions(), names({"poisoned"}));
}

void ConditionTest::anEffectMayMakePoisonWorse()
{
    Board board =
        withCondition(
            R"({"do": "aura", "query": "poison_damage", "amount": 20, "to": {"side": "own", "place": "active"}, "for": "until_end_of_next_turn"})")
            .active("Ember Fox")
            .with(Poisoned);
    board.play(trainer("Rope Bridge"));
    board.play(pass());
    QCOMPARE(board.active().damage(), 30);
}

void ConditionTest::whatLastsThisTurnEndsBeforeTheCheckup()
{
    Board board =
        withCondition(
            R"({"do": "aura", "query": "poison_damage", "amount": 20, "to": {"side": "own", "place": "active"}, "for": "this_turn"})")
            .active("Ember Fox")
            .with(Poisoned);
    board.play(trainer("Rope Bridge"));
    board.play(pass());
    QCOMPARE(board.active().damage(), 10);
}

void ConditionTest::abilitiesActAfterTheConditions()
{
    Board board = BoardBuilder().active("Grove Stag").damaged(90).with(Poisoned).bench("Pond Frog");
    board.play(pass());
    QCOMPARE(board.active().name(), u"Grove Stag"_s);
    QCOMPARE(board.active().damage(), 90);
}

void ConditionTest::bothPlayersAbilitiesActAtEveryCheckup()
{
    Board board = BoardBuilder().bench("Grove Stag").damaged(50).theirBench("Grove Stag").damaged(50);
    board.play(pass());
    QCOMPARE(board.bench(0).damage(), 40);
    QCOMPARE(board.bench(0, them).damage(), 40);
    board.play(pass());
    QCOMPARE(board.bench(0).damage(), 30);
}

void ConditionTest::damageFromConditionsIgnoresWeaknessAndProtection()
{
    Board board = BoardBuilder().active("Shell Drifter").tool("Woven Vest").with(Poisoned).with(Burned).flips({tails});
    board.play(pass());
    QCOMPARE(board.active().damage(), 30);
}

} // namespace

QTEST_GUILESS_MAIN(ConditionTest)
#include "condition_test.moc"
