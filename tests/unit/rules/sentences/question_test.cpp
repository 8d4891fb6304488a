#include "drawn.h"

namespace {

using namespace mantimon;
using namespace mantimon::testing;

using Draw = std::function<void(BoardBuilder &)>;

/// Conditions and counts, a row each: on what board they hold, and how much they count.
class QuestionTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aConditionHoldsWhereItShould_data();
    void aConditionHoldsWhereItShould();
    void anAmountCounts_data();
    void anAmountCounts();
    void aCountHasABound();
    void aMantimonThatEvolvedThisTurnIsKnown();
    void aMantimonThatEnteredThisTurnIsKnown();
    void aPlayedSupporterIsKnown();
    void whoAttackedInItsLastTurnIsKnown();
    void headsAreKnownAfterwards();
    void damageIsKnownAfterwards();
    void filtersNarrowDown_data();
    void filtersNarrowDown();
};

void QuestionTest::aConditionHoldsWhereItShould_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<Draw>("right");
    QTest::addColumn<Draw>("wrong");
    const auto row = [](const char *name, const char *condition, Draw right, Draw wrong) {
        QTest::newRow(name) << QByteArray(condition) << std::move(right) << std::move(wrong);
    };
    const Draw as = [](BoardBuilder &) {};
    row(
        "a stadium", R"({"is": "stadium_in_play"})", [](BoardBuilder &b) { b.stadium("Quiet Harbour", them); }, as);
    row(
        "a tool", R"({"is": "tool_attached", "of": {"side": "own", "place": "active"}})",
        [](BoardBuilder &b) { b.active("Pond Frog").tool("Woven Vest"); }, as);
    row(
        "little hp left", R"({"is": "hp_at_most", "number": 30, "of": {"side": "opponent", "place": "active"}})",
        [](BoardBuilder &b) {
            b.change("Ink Cat", [](rules::CardDefinition &card) { card.hp = 60; }).theirActive("Ink Cat").damaged(30);
        },
        [](BoardBuilder &b) {
            b.change("Ink Cat", [](rules::CardDefinition &card) { card.hp = 60; }).theirActive("Ink Cat").damaged(20);
        });
    row(
        "much damage", R"({"is": "damage_at_least", "number": 30, "of": {"side": "opponent", "place": "in_play"}})",
        [](BoardBuilder &b) { b.theirBench("Ink Cat").damaged(30); },
        [](BoardBuilder &b) { b.theirBench("Ink Cat").damaged(20); });
    row(
        "a small deck", R"({"is": "deck_at_most", "number": 3, "of": {"side": "own", "place": "player"}})",
        [](BoardBuilder &b) {
            b.deck({"Ink Cat", "Ink Cat", "Ink Cat"});
        },
        as);
    row(
        "cards in the discard",
        R"({"is": "discard_at_least", "number": 2, "cards": {"kind": "item"}, "of": {"side": "opponent", "place": "player"}})",
        [](BoardBuilder &b) {
            b.discard({"Trail Map", "Morning Tea"}, them);
        },
        [](BoardBuilder &b) {
            b.discard({"Trail Map", "Ink Cat"}, them);
        });
    row(
        "energies in the zone", R"({"is": "zone_at_least", "number": 2, "of": {"side": "own", "place": "player"}})",
        [](BoardBuilder &b) {
            b.zone({Fire, Water});
        },
        [](BoardBuilder &b) { b.zone({Fire}); });
    row(
        "points", R"({"is": "points_at_least", "number": 2, "of": {"side": "opponent", "place": "player"}})",
        [](BoardBuilder &b) { b.points(2, them); }, [](BoardBuilder &b) { b.points(1, them); });
    row(
        "an early turn", R"({"is": "turn_at_most", "number": 4})", [](BoardBuilder &b) { b.turn(3); }, as);
    row(
        "so many Mantimon",
        R"({"is": "mantimon_at_least", "number": 2, "of": {"side": "own", "place": "in_play", "type": "water"}})",
        [](BoardBuilder &b) { b.bench("Pond Frog").bench("Brine Ray"); },
        [](BoardBuilder &b) { b.bench("Pond Frog").bench("Ink Cat"); });
    row(
        "a type", R"({"is": "type_is", "type": "dark", "of": {"side": "opponent", "place": "active"}})",
        [](BoardBuilder &b) { b.theirActive("Ink Cat"); }, as);
    row(
        "a stage", R"({"is": "stage_is", "stage": "stage1", "of": {"side": "opponent", "place": "active"}})",
        [](BoardBuilder &b) { b.theirActive("Night Prowler"); }, as);
    row("not so", R"({"is": "stadium_in_play", "not": true})", as, [](BoardBuilder &b) { b.stadium("Quiet Harbour"); });
    row("always", R"({"is": "always"})", as, [](BoardBuilder &b) { b.deck({}); });
}

void QuestionTest::aConditionHoldsWhereItShould()
{
    QFETCH(QByteArray, condition);
    QFETCH(Draw, right);
    QFETCH(Draw, wrong);
    const QByteArray effect = R"({"do": "draw", "amount": 1, "if": )" + condition + "}";
    BoardBuilder there = bridge(effect.constData());
    right(there);
    Board board = there;
    const auto before = board.hand().size();
    QCOMPARE(board.refusal(us, trainer("Rope Bridge")), QString());
    board.play(us, trainer("Rope Bridge"));
    QCOMPARE(board.hand().size(), before);
    BoardBuilder elsewhere = bridge(effect.constData());
    wrong(elsewhere);
    QCOMPARE(elsewhere.board().refusal(us, trainer("Rope Bridge")), u"no_effect_possible"_s);
}

void QuestionTest::anAmountCounts_data()
{
    QTest::addColumn<QByteArray>("count");
    QTest::addColumn<Draw>("draw");
    QTest::addColumn<int>("counted");
    const auto row = [](const char *name, const char *count, Draw draw, int counted) {
        QTest::newRow(name) << QByteArray(count) << std::move(draw) << counted;
    };
    row(
        "cards in the discard",
        R"("count": "cards_in_discard", "cards": {"kind": "energy"}, "of": {"side": "own", "place": "player"})",
        [](BoardBuilder &b) {
            b.discard({"Fire Energy", "Ink Cat", "Water Energy"});
        },
        2);
    row(
        "cards in the deck", R"("count": "cards_in_deck", "of": {"side": "opponent", "place": "player"})",
        [](BoardBuilder &b) {
            b.deck({"Ink Cat", "Ink Cat", "Ink Cat"}, them);
        },
        3);
    row(
        "energies in the zone", R"("count": "energy_in_zone", "of": {"side": "own", "place": "player"})",
        [](BoardBuilder &b) {
            b.zone({Fire, Water});
        },
        2);
    row(
        "Mantimon", R"("count": "mantimon", "of": {"side": "both", "place": "in_play", "type": "water"})",
        [](BoardBuilder &b) { b.bench("Pond Frog").theirBench("Brine Ray"); }, 2);
    row(
        "conditions", R"("count": "conditions", "of": {"side": "own", "place": "active"})",
        [](BoardBuilder &b) { b.active("Ink Cat").with(Burned).with(Poisoned); }, 2);
    row(
        "tools", R"("count": "tools", "of": {"side": "own", "place": "in_play"})",
        [](BoardBuilder &b) { b.active("Ink Cat").tool("Woven Vest").bench("Pond Frog").tool("Whetstone"); }, 2);
    row(
        "cards under", R"("count": "cards_under", "of": {"side": "own", "place": "active"})",
        [](BoardBuilder &b) {
            b.active("Tidewarden").over({"Pond Frog", "Marsh Croaker"});
        },
        2);
    row(
        "retreat costs", R"("count": "retreat_cost", "of": {"side": "opponent", "place": "active"})",
        [](BoardBuilder &b) {
            b.change("Ink Cat", [](rules::CardDefinition &card) { card.retreatCost = 3; }).theirActive("Ink Cat");
        },
        3);
    row(
        "nothing", R"("base": 2, "count": "fixed")", [](BoardBuilder &) {}, 2);
}

void QuestionTest::anAmountCounts()
{
    QFETCH(QByteArray, count);
    QFETCH(Draw, draw);
    QFETCH(int, counted);
    const QByteArray effect =
        R"({"do": "place_counters", "to": {"side": "opponent", "place": "bench"}, "amount": {"per": 10, )" +
        count.replace("\"base\": 2", "\"base\": 20") + "}}";
    BoardBuilder builder = bridge(effect.constData());
    draw(builder);
    Board board = builder.theirBench("Gear Bison");
    board.play(trainer("Rope Bridge"));
    const auto bison = board.benchNames(them).indexOf(u"Gear Bison"_s);
    QCOMPARE(board.bench(static_cast<std::size_t>(bison), them).damage(), counted * 10);
}

void QuestionTest::aCountHasABound()
{
    Board board = headlongBefore(
        R"({"do": "modify_damage", "amount": {"per": 10, "count": "cards_in_deck", "of": {"side": "own", "place": "player"}, "most": 30}})");
    board.play(attack("Headlong"));
    QCOMPARE(board.active(them).damage(), 50);
}

void QuestionTest::aMantimonThatEvolvedThisTurnIsKnown()
{
    Board board =
        BoardBuilder()
            .before(
                "Mud Splash",
                R"({"do": "modify_damage", "amount": 10, "if": {"is": "evolved_this_turn", "of": {"place": "this"}}})")
            .active("Pond Frog", {Water, Water})
            .theirActive("Gear Bison")
            .hand({"Marsh Croaker"});
    board.play(evolve("Marsh Croaker", "Pond Frog"));
    board.play(attack("Mud Splash"));
    const int first = board.active(them).damage();
    board.play(pass());
    board.play(attack("Mud Splash"));
    QCOMPARE(first - (board.active(them).damage() - first), 10);
}

void QuestionTest::aMantimonThatEnteredThisTurnIsKnown()
{
    Board board =
        bridge(
            R"({"do": "draw", "amount": 1, "if": {"is": "entered_this_turn", "of": {"side": "own", "place": "bench"}}})")
            .hand({"Rope Bridge", "Ink Cat"});
    QCOMPARE(board.refusal(trainer("Rope Bridge")), u"no_effect_possible"_s);
    board.play(playBasic("Ink Cat"));
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.hand().size(), 1);
}

void QuestionTest::aPlayedSupporterIsKnown()
{
    Board board =
        bridge(
            R"({"do": "draw", "amount": 1, "if": {"is": "supporter_played", "of": {"side": "own", "place": "player"}}})")
            .hand({"Rope Bridge", "Old Ferryman"});
    QCOMPARE(board.refusal(trainer("Rope Bridge")), u"no_effect_possible"_s);
    board.play(trainer("Old Ferryman"));
    QCOMPARE(board.refusal(trainer("Rope Bridge")), QString());
}

void QuestionTest::whoAttackedInItsLastTurnIsKnown()
{
    Board board = headlongBefore(
        R"({"do": "modify_damage", "amount": 10, "if": {"is": "attacked_last_turn", "of": {"place": "this"}}})");
    board.play(attack("Headlong"));
    QCOMPARE(board.active(them).damage(), 20);
    board.play(pass());
    board.play(attack("Headlong"));
    QCOMPARE(board.active(them).damage(), 50);
}

void QuestionTest::headsAreKnownAfterwards()
{
    const char *effect =
        R"([{"do": "flip_coins", "amount": 3}, {"do": "draw", "amount": 2, "if": {"is": "heads_at_least", "number": 2}}])";
    Board lucky = bridge(effect).flips({heads, tails, heads});
    lucky.play(trainer("Rope Bridge"));
    QCOMPARE(lucky.hand().size(), 2);
    Board unlucky = bridge(effect).flips({heads, tails, tails});
    unlucky.play(trainer("Rope Bridge"));
    QCOMPARE(unlucky.hand().size(), 0);
}

void QuestionTest::damageIsKnownAfterwards()
{
    const char *effect = R"({"do": "draw", "amount": 1, "if": {"is": "damage_dealt_at_least", "number": 30}})";
    Board weak = headlongAfter(effect);
    weak.play(attack("Headlong"));
    QCOMPARE(weak.hand().size(), 0);
    Board strong = headlongAfter(effect).before("Headlong", R"({"do": "modify_damage", "amount": 10})");
    strong.play(attack("Headlong"));
    QCOMPARE(strong.hand().size(), 1);
}

void QuestionTest::filtersNarrowDown_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::newRow("by name") << QByteArray(R"("name": "Marsh Croaker")");
    QTest::newRow("by tag") << QByteArray(R"("tag": "amphibian")");
    QTest::newRow("by stage") << QByteArray(R"("stage": "stage1")");
    QTest::newRow("by type") << QByteArray(R"("type": "water")");
    QTest::newRow("evolved") << QByteArray(R"("evolved": true)");
    QTest::newRow("damaged") << QByteArray(R"("damaged": true)");
    QTest::newRow("with energy") << QByteArray(R"("with_energy": true)");
    QTest::newRow("with a tool") << QByteArray(R"("with_tool": true)");
    QTest::newRow("with few hp") << QByteArray(R"("max_hp": 90)");
}

/// Of two on the bench, one is meant.
void QuestionTest::filtersNarrowDown()
{
    QFETCH(QByteArray, filter);
    const QByteArray effect =
        R"({"do": "place_counters", "to": {"side": "opponent", "place": "bench", )" + filter + R"(}, "amount": 10})";
    Board board = bridge(effect.constData())
                      .theirBench("Gear Bison")
                      .theirBench("Marsh Croaker", {Water})
                      .over({"Pond Frog"})
                      .tool("Woven Vest")
                      .damaged(10);
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.bench(0, them).damage(), 0);
    QCOMPARE(board.bench(1, them).damage(), 20);
}

} // namespace

QTEST_GUILESS_MAIN(QuestionTest)
#include "question_test.moc"
