#include "sentence.h"

namespace {

using namespace mantimon;
using namespace mantimon::testing;
using rules::Seat;

class AttackTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anAttackDoesItsDamage();
    void anAttackEndsTheTurn();
    void anAttackSpendsNoEnergy();
    void theCostMustBeThere();
    void anotherTypeDoesNotPay();
    void anyTypePaysColorless();
    void everyEnergyPaysOnce();
    void aPrismPaysAnyTypeButOnce();
    void noAttackOnTurnOne();
    void theOtherMayAttackOnTurnTwo();
    void anAttackMustBePrinted();
    void weaknessAddsTwenty();
    void resistanceTakesTwenty();
    void resistanceDoesNotHeal();
    void noDamageHasNoWeakness();
    void inClassicWeaknessDoubles();
    void inClassicResistanceTakesThirty();
    void theAttackersModifiersComeBeforeWeakness();
    void theDefendersModifiersComeAfterWeakness();
    void damageIsNeverLessThanNothing();
    void damageToTheBenchHasNoWeakness();
    void damageToOneselfHasNoModifiers();
    void effectsBeforeDamageChangeIt();
    void whoEvolvesDuringItsAttackGoesOnAttacking();
    void whoDevolvesDuringItsAttackGoesOnAttacking();
    void whoLeavesDuringItsAttackDoesNoDamage();
    void anUnpoisonedMantimonIsPoisonedAfterDamage();
    void aDamagedMantimonStrikesBackByItsAbility();
    void anAbilityOfTheActivePlaceSleepsOnTheBench();
    void aCheaperAttackCostsColorlessFirst();
    void aConfusedMantimonThatFlipsTailsHurtsItself();
    void aConfusedMantimonThatFlipsHeadsAttacks();
    void confusionComesBeforeTheFlipsOfTheAttack();
    void theSleepingDoNotAttack();
    void theParalyzedDoNotAttack();
    void theBurnedAndPoisonedAttack();
    void aHeldMantimonDoesNotAttackInItsNextTurn();
    void anAttackMayForbidItselfForTheNextTurn();
};

void AttackTest::anAttackDoesItsDamage()
{
    Board board = BoardBuilder().active("Ember Fox", {Fire});
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active(them).damage(), 20);
    QVERIFY(board.saw(EventType::AttackDeclared));
}

void AttackTest::anAttackEndsTheTurn()
{
    Board board = BoardBuilder().turn(5).active("Ember Fox", {Fire});
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.turn(), 6);
    QCOMPARE(board.current(), them);
}

void AttackTest::anAttackSpendsNoEnergy()
{
    Board board = BoardBuilder().active("Ember Fox", {Fire, Fire});
    board.play(attack("Flare Dash"));
    QCOMPARE(board.active().energies(), names({"Fire Energy", "Fire Energy"}));
}

void AttackTest::theCostMustBeThere()
{
    const Board board = BoardBuilder().active("Ember Fox");
    QCOMPARE(board.refusal(attack("Cinder Bite")), u"not_enough_energy"_s);
    QVERIFY(!board.isLegal(attack("Cinder Bite")));
}

void AttackTest::anotherTypeDoesNotPay()
{
    const Board board = BoardBuilder().active("Ember Fox", {Water, Water});
    QCOMPARE(board.refusal(attack("Cinder Bite")), u"not_enough_energy"_s);
}

void AttackTest::anyTypePaysColorless()
{
    const Board board = BoardBuilder().active("Ember Fox", {Fire, Water});
    QCOMPARE(board.refusal(attack("Flare Dash")), u""_s);
}

void AttackTest::everyEnergyPaysOnce()
{
    const Board board = BoardBuilder().active("Ember Fox", {Fire});
    QCOMPARE(board.refusal(attack("Flare Dash")), u"not_enough_energy"_s);
}

void AttackTest::aPrismPaysAnyTypeButOnce()
{
    const Board one = BoardBuilder().active("Ember Fox").energy("Prism Dew");
    QCOMPARE(one.refusal(attack("Cinder Bite")), u""_s);
    QCOMPARE(one.refusal(attack("Flare Dash")), u"not_enough_energy"_s);
    const Board two = BoardBuilder().active("Blaze Vixen", {Fire, Water}).energy("Prism Dew");
    QCOMPARE(two.refusal(attack("Kindle Storm")), u""_s);
}

void AttackTest::noAttackOnTurnOne()
{
    const Board board = BoardBuilder().turn(1).active("Ember Fox", {Fire});
    QCOMPARE(board.refusal(attack("Cinder Bite")), u"not_on_turn_one"_s);
}

void AttackTest::theOtherMayAttackOnTurnTwo()
{
    const Board board = BoardBuilder().turn(2).theirActive("Ember Fox", {Fire});
    QCOMPARE(board.refusal(attack("Cinder Bite")), u""_s);
}

void AttackTest::anAttackMustBePrinted()
{
    QCOMPARE(Board(BoardBuilder()).refusal(attack(1)), u"no_such_attack"_s);
    QCOMPARE(Board(BoardBuilder()).refusal(attack(200)), u"no_such_attack"_s);
}

void AttackTest::weaknessAddsTwenty()
{
    Board board = BoardBuilder().active("Pond Frog", {Water, Water}).theirActive("Blaze Vixen");
    board.play(attack("Long Leap"));
    QCOMPARE(board.active(them).damage(), 50);
}

void AttackTest::resistanceTakesTwenty()
{
    Board board = BoardBuilder().active("Cairn Hound", {Fighting, Fighting}).theirActive("Mist Heron");
    board.play(attack("Landslide"));
    QCOMPARE(board.active(them).damage(), 10);
}

void AttackTest::resistanceDoesNotHeal()
{
    Board board = BoardBuilder()
                      .active("Dune Strider", {Fighting, Fighting})
                      .theirActive("Mist Heron")
                      .damaged(30)
                      .flips({tails});
    board.play(attack("Dust Kick"));
    QCOMPARE(board.active(them).damage(), 30);
    QVERIFY(!board.saw(EventType::DamageDealt));
}

void AttackTest::noDamageHasNoWeakness()
{
    Board board = BoardBuilder().active("Coal Beetle", {Fire}).theirActive("Moss Fawn").flips({heads});
    board.play(attack("Smoulder"));
    QCOMPARE(board.active(them).damage(), 20);
    QCOMPARE(board.count(EventType::DamageDealt), 1);
}

void AttackTest::inClassicWeaknessDoubles()
{
    Board board = BoardBuilder()
                      .ruleset(shippedRuleset(u"classic"_s))
                      .prizes({"Ember Fox"})
                      .prizes({"Ember Fox"}, them)
                      .active("Pond Frog", {Water, Water})
                      .theirActive("Blaze Vixen");
    board.play(attack("Long Leap"));
    QCOMPARE(board.active(them).damage(), 60);
}

void AttackTest::inClassicResistanceTakesThirty()
{
    Board board = BoardBuilder()
                      .ruleset(shippedRuleset(u"classic"_s))
                      .prizes({"Ember Fox"})
                      .prizes({"Ember Fox"}, them)
                      .active("Cairn Hound", {Fighting, Fighting})
                      .bench("Ember Fox")
                      .theirActive("Mist Heron");
    board.play(attack("Landslide"));
    QCOMPARE(board.active(them).damage(), 10);
}

void AttackTest::theAttackersModifiersComeBeforeWeakness()
{
    Board board = BoardBuilder()
                      .ruleset(shippedRuleset(u"classic"_s))
                      .prizes({"Ember Fox"})
                      .prizes({"Ember Fox"}, them)
                      .active("Pond Frog", {Water, Water})
                      .tool("Whetstone")
                      .theirActive("Blaze Vixen");
    board.play(attack("Long Leap"));
    QCOMPARE(board.active(them).damage(), 80);
}

void AttackTest::theDefendersModifiersComeAfterWeakness()
{
    Board board = BoardBuilder()
                      .ruleset(shippedRuleset(u"classic"_s))
                      .prizes({"Ember Fox"})
                      .prizes({"Ember Fox"}, them)
                      .active("Pond Frog", {Water, Water})
                      .theirActive("Blaze Vixen")
                      .tool("Woven Vest");
    board.play(attack("Long Leap"));
    QCOMPARE(board.active(them).damage(), 50);
}

void AttackTest::damageIsNeverLessThanNothing()
{
    Board board =
        BoardBuilder().active("Brine Ray", {Water}).theirActive("Shell Drifter").tool("Woven Vest").damaged(30);
    board.play(attack("Needle Tail"));
    QCOMPARE(board.active(them).damage(), 40);
    QCOMPARE(board.active(them).conditions(), names({"poisoned"}));
}

void AttackTest::damageToTheBenchHasNoWeakness()
{
    Board board = BoardBuilder().active("Storm Shrike", {Lightning, Lightning}).theirBench("Pond Frog");
    board.play(attack("Chain Bolt"));
    QCOMPARE(board.active(them).damage(), 30);
    QCOMPARE(board.bench(0, them).damage(), 20);
}

void AttackTest::damageToOneselfHasNoModifiers()
{
    Board board =
        BoardBuilder().active("Gear Bison", {Metal, Metal, Metal}).tool("Woven Vest").theirActive("Tidewarden");
    board.play(attack("Full Steam"));
    QCOMPARE(board.active().damage(), 20);
    QCOMPARE(board.active(them).damage(), 90);
}

void AttackTest::effectsBeforeDamageChangeIt()
{
    Board fresh = BoardBuilder().active("Night Prowler", {Dark, Dark});
    fresh.play(attack("Ambush"));
    QCOMPARE(fresh.active(them).damage(), 30);
    Board hurt = BoardBuilder().active("Night Prowler", {Dark, Dark}).theirActive("Tidewarden").damaged(10);
    hurt.play(attack("Ambush"));
    QCOMPARE(hurt.active(them).damage(), 70);
}

/// As what it has become: with its tool, and struck back at.
void AttackTest::whoEvolvesDuringItsAttackGoesOnAttacking()
{
    Board board = BoardBuilder()
                      .before("Long Leap", R"({"do": "evolve", "to": {"place": "this"}, "from": "hand"})")
                      .after("Long Leap", R"({"do": "damage", "to": {"place": "defending"}, "amount": 10})")
                      .ability("Ink Cat", rules::Trigger::OnDamaged,
                               R"({"do": "place_counters", "to": {"place": "attacker"}, "amount": 20})")
                      .active("Pond Frog", {Water, Water})
                      .tool("Whetstone")
                      .hand({"Marsh Croaker"})
                      .change("Ink Cat", [](rules::CardDefinition &card) { card.hp = 200; })
                      .theirActive("Ink Cat");
    board.play(attack("Long Leap"));
    while (board.isPrompted(us))
        board.play(choose({board.candidates().front().toStdString()}));
    QCOMPARE(board.active().name(), u"Marsh Croaker"_s);
    QCOMPARE(board.active(them).damage(), 30 + 10 + 10 + 10);
    QCOMPARE(board.active().damage(), 2 * 20);
}

void AttackTest::whoDevolvesDuringItsAttackGoesOnAttacking()
{
    Board board = BoardBuilder()
                      .before("Mud Splash", R"({"do": "devolve", "to": {"place": "this"}, "into": "hand"})")
                      .active("Marsh Croaker", {Water, Water})
                      .over({"Pond Frog"})
                      .theirActive("Wander Goat");
    board.play(attack("Mud Splash"));
    QCOMPARE(board.active().name(), u"Pond Frog"_s);
    QCOMPARE(board.active(them).damage(), 40);
}

void AttackTest::whoLeavesDuringItsAttackDoesNoDamage()
{
    Board board = BoardBuilder()
                      .before("Headlong", R"({"do": "bounce", "to": {"place": "this"}})")
                      .active("Wander Goat", {Fire, Fire})
                      .bench("Pond Frog");
    board.play(attack("Headlong"));
    QCOMPARE(board.active().name(), u"Pond Frog"_s);
    QCOMPARE(board.active(them).damage(), 0);
}

void AttackTest::anUnpoisonedMantimonIsPoisonedAfterDamage()
{
    Board board = BoardBuilder().active("Brine Ray", {Water});
    board.play(attack("Needle Tail"));
    QCOMPARE(board.active(them).conditions(), names({"poisoned"}));
    QCOMPARE(board.active(them).damage(), 20);
}

void AttackTest::aDamagedMantimonStrikesBackByItsAbility()
{
    Board board = BoardBuilder().active("Ember Fox", {Fire}).theirActive("Thorn Newt");
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active(them).damage(), 40);
    QCOMPARE(board.active().damage(), 10);
    QVERIFY(board.saw(EventType::CountersPlaced));
}

void AttackTest::anAbilityOfTheActivePlaceSleepsOnTheBench()
{
    Board board = BoardBuilder().active("Storm Shrike", {Lightning, Lightning}).theirBench("Thorn Newt");
    board.play(attack("Chain Bolt"));
    QCOMPARE(board.bench(0, them).damage(), 20);
    QCOMPARE(board.active().damage(), 0);
}

void AttackTest::aCheaperAttackCostsColorlessFirst()
{
    Board board =
        BoardBuilder()
            .active("Ember Fox", {Fire})
            .hand({"Rope Bridge"})
            .does(
                "Rope Bridge",
                R"({"do": "aura", "query": "attack_cost", "amount": -1, "to": {"side": "own", "place": "active"}, "for": "this_turn"})");
    QCOMPARE(board.refusal(attack("Flare Dash")), u"not_enough_energy"_s);
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.refusal(attack("Flare Dash")), u""_s);
}

void AttackTest::aConfusedMantimonThatFlipsTailsHurtsItself()
{
    Board board = BoardBuilder().active("Ember Fox", {Fire}).with(Confused).flips({tails});
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active().damage(), 30);
    QCOMPARE(board.active(them).damage(), 0);
    QVERIFY(board.saw(EventType::AttackFailed));
    QCOMPARE(board.current(), them);
}

void AttackTest::aConfusedMantimonThatFlipsHeadsAttacks()
{
    Board board = BoardBuilder().active("Ember Fox", {Fire}).with(Confused).flips({heads});
    board.play(attack("Cinder Bite"));
    QCOMPARE(board.active().damage(), 0);
    QCOMPARE(board.active(them).damage(), 20);
    QCOMPARE(board.active().conditions(), names({"confused"}));
}

void AttackTest::confusionComesBeforeTheFlipsOfTheAttack()
{
    Board board = BoardBuilder().active("Meadow Hare", {Fire}).with(Confused).flips({heads, heads});
    board.play(attack("Double Hop"));
    QCOMPARE(board.count(EventType::CoinFlipped), 2);
    QCOMPARE(board.active(them).damage(), 30);
}

void AttackTest::theSleepingDoNotAttack()
{
    const Board board = BoardBuilder().active("Ember Fox", {Fire}).with(Asleep);
    QCOMPARE(board.refusal(attack("Cinder Bite")), u"cannot_attack"_s);
}

void AttackTest::theParalyzedDoNotAttack()
{
    const Board board = BoardBuilder().active("Ember Fox", {Fire}).with(Paralyzed);
    QCOMPARE(board.refusal(attack("Cinder Bite")), u"cannot_attack"_s);
}

void AttackTest::theBurnedAndPoisonedAttack()
{
    const Board board = BoardBuilder().active("Ember Fox", {Fire}).with(Burned).with(Poisoned);
    QCOMPARE(board.refusal(attack("Cinder Bite")), u""_s);
}

void AttackTest::aHeldMantimonDoesNotAttackInItsNextTurn()
{
    Board board = BoardBuilder()
                      .active("Dune Strider", {Fighting, Fighting})
                      .theirActive("Tidewarden", {Water, Water, Water})
                      .flips({heads});
    board.play(attack("Dust Kick"));
    QCOMPARE(board.refusal(attack("Breaker")), u"cannot_attack"_s);
    playRound(board);
    QCOMPARE(board.current(), them);
    QCOMPARE(board.refusal(attack("Breaker")), u""_s);
}

void AttackTest::anAttackMayForbidItselfForTheNextTurn()
{
    Board board =
        BoardBuilder()
            .active("Ember Fox", {Fire, Fire})
            .after(
                "Cinder Bite",
                R"({"do": "lock", "lock": "this_attack", "to": {"place": "this"}, "for": "until_end_of_next_turn"})");
    board.play(attack("Cinder Bite"));
    board.play(pass());
    QCOMPARE(board.refusal(attack("Cinder Bite")), u"locked"_s);
    QCOMPARE(board.refusal(attack("Flare Dash")), u""_s);
    playRound(board);
    QCOMPARE(board.refusal(attack("Cinder Bite")), u""_s);
}

} // namespace

QTEST_GUILESS_MAIN(AttackTest)
#include "attack_test.moc"
