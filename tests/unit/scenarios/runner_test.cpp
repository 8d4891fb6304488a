#include "common/test_case.h"
#include "scenarios/untried.h"
#include "unit/scenarios/told.h"

#include <QFile>

using namespace mantimon;
using namespace Qt::StringLiterals;
using testing::foxScenario;
using testing::told;

class RunnerTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aRightScenarioPasses_data();
    void aRightScenarioPasses();
    void whatIsOtherwiseIsNamedWithItsPlace_data();
    void whatIsOtherwiseIsNamedWithItsPlace();
    void everythingThatIsOtherwiseInAStepIsTold();
    void nothingIsPlayedAfterAFailure();
    void theExampleOfTheDocumentationIsTrue();
    void anEffectThatNoScenarioMissesIsNamed();
};

namespace {

constexpr auto bite = R"({"do": "attack", "attack": "Cinder Bite"%1})";

QString biteAnd(const QString &expected)
{
    return QString::fromUtf8(bite).arg(uR"(, "expect": )"_s + expected);
}

} // namespace

void RunnerTest::aRightScenarioPasses_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &steps, const QString &more = {}, const QString &end = {}) {
        QTest::newRow(name) << foxScenario(steps, more, end);
    };
    row("damage", biteAnd(uR"({"opponent": {"active": {"card": "Wander Goat", "damage": 20, "tool": null}}})"_s));
    row("an empty bench", biteAnd(uR"({"opponent": {"bench": []}, "own": {"bench": ["Pond Frog"]}})"_s));
    row("counts", biteAnd(uR"({"opponent": {"deck_count": 9, "hand_count": 1, "hand": ["Wander Goat"]}})"_s));
    row("coins", uR"({"do": "attack", "attack": "Flare Dash", "flips": ["tails"]})"_s);
    row("the coins of the check-up", uR"({"do": "attack", "attack": "Flare Dash", "flips": ["heads", "heads"],
        "expect": {"opponent": {"active": {"damage": 50, "conditions": []}}}})"_s);
    row("a refusal", uR"({"do": "retreat", "to": "Wander Goat", "refused": "no_such_target"})"_s);
    row("the opponent out of turn", uR"({"do": "pass", "by": "opponent", "refused": "not_your_turn"})"_s);
    row("a card by its place", uR"({"do": "attach_energy", "card": "fire", "target": "bench 1",
        "expect": {"own": {"bench": [{"energies": ["fire"]}], "hand": []}}})"_s,
        uR"(, "hand": ["Fire Energy"])"_s);
    row("a card by its id", uR"({"do": "attach_energy", "card": "fire-energy", "target": "ember-fox"})"_s,
        uR"(, "energy_zone": ["fire"])"_s);
    row("a retreat", uR"({"do": "retreat", "to": "bench 1", "paying": ["fire"],
        "expect": {"own": {"active": "Pond Frog", "discard": ["fire"]}}})"_s);
    row("events", uR"({"do": "pass", "expect": {"events": ["turn_ended", {"event": "turn_started", "of": "opponent",
        "amount": 6}], "no_events": ["coin_flipped"], "turn": 6, "acts": "opponent", "prompt": null}})"_s);
    row("the end", uR"({"do": "resign"})"_s, {}, uR"(, "expect": {"ended": "resignation", "winner": "opponent"})"_s);
    row("it goes on", biteAnd(uR"({"ended": "none", "winner": null})"_s));
    row("a deck from its top", uR"({"do": "pass", "expect": {"own": {"deck_top": ["water"]}}})"_s,
        uR"(, "deck": ["water", "fire"])"_s);
}

void RunnerTest::aRightScenarioPasses()
{
    QFETCH(QString, text);
    QCOMPARE(told(text), QString());
}

void RunnerTest::whatIsOtherwiseIsNamedWithItsPlace_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &steps, const QString &line) {
        QTest::newRow(name) << steps << u"test.json: fox: step 1 "_s + line;
    };
    const auto expecting = [&row](const char *name, const QString &expected, const QString &line) {
        row(name, biteAnd(expected), u"(attack Cinder Bite): "_s + line);
    };
    expecting("damage", uR"({"opponent": {"active": {"damage": 30}}})"_s,
              u"opponent.active.damage: expected 30, was 20"_s);
    expecting("another card", uR"({"own": {"active": "Pond Frog"}})"_s,
              u"own.active.card: expected Pond Frog, was Ember Fox"_s);
    expecting("an empty place", uR"({"own": {"active": null}})"_s, u"own.active: expected none, was Ember Fox"_s);
    expecting("hp", uR"({"own": {"bench": [{"hp": 10}]}})"_s, u"own.bench[0].hp: expected 10, was 60"_s);
    expecting("a bench", uR"({"own": {"bench": []}})"_s, u"own.bench: Mantimon on it: expected 0, was 1"_s);
    expecting("conditions", uR"({"own": {"active": {"conditions": ["asleep", "burned"]}}})"_s,
              u"own.active.conditions: expected asleep, burned, was none"_s);
    expecting("energies", uR"({"own": {"active": {"energies": ["fire"]}}})"_s,
              u"own.active.energies: expected [Fire Energy], was [Fire Energy, Fire Energy]"_s);
    expecting("a tool", uR"({"own": {"active": {"tool": "Whetstone"}}})"_s,
              u"own.active.tool: expected Whetstone, was none"_s);
    expecting("a hand", uR"({"opponent": {"hand": ["Pond Frog"]}})"_s,
              u"opponent.hand: expected [Pond Frog], was [Wander Goat]"_s);
    expecting("a count", uR"({"own": {"deck_count": 3}})"_s, u"own.deck_count: expected 3, was 10"_s);
    expecting("points", uR"({"own": {"points": 1}})"_s, u"own.points: expected 1, was 0"_s);
    expecting("a stadium", uR"({"stadium": "Quiet Harbour"})"_s, u"stadium: expected Quiet Harbour, was none"_s);
    expecting("the turn", uR"({"turn": 7})"_s, u"turn: expected 7, was 6"_s);
    expecting("who acts", uR"({"acts": "own"})"_s, u"acts: expected own, was opponent"_s);
    expecting("a prompt", uR"({"prompt": {}})"_s, u"prompt: expected a prompt, was none"_s);
    expecting("the end", uR"({"ended": "points"})"_s, u"ended: expected points, was none"_s);
    expecting("the winner", uR"({"winner": "own"})"_s, u"winner: expected own, was nobody"_s);
    expecting("no event", uR"({"no_events": ["turn_ended"]})"_s,
              u"no_events: expected no turn_ended, was attack_declared of own Ember Fox; damage_dealt of opponent "
              "Wander Goat 20; turn_ended of own; turn_started of opponent 6; card_drawn of opponent Wander Goat"_s);
    row("an event", uR"({"do": "resign", "expect": {"events": ["coin_flipped"]}})"_s,
        u"(resign): events: expected coin_flipped, was game_ended of opponent 1"_s);
    row("another coin", uR"({"do": "attack", "attack": "Flare Dash"})"_s,
        u"(attack Flare Dash): flips: expected no coin, was heads, heads"_s);
    row("a coin too many", uR"({"do": "pass", "flips": ["heads"]})"_s, u"(pass): flips: expected heads, was no coin"_s);
    row("a hit that cannot be", uR"({"do": "pass", "picked": ["Pond Frog"]})"_s,
        u"(pass): picked: expected Pond Frog, was nothing that chance has hit in any try"_s);
    row("a refusal", uR"({"do": "choose", "option": 1})"_s,
        u"(choose 1): refused: expected to be done, was stale_prompt"_s);
    row("another refusal", uR"({"do": "pass", "by": "opponent", "refused": "locked"})"_s,
        u"(pass): refused: expected locked, was not_your_turn"_s);
    row("no refusal", uR"({"do": "pass", "refused": "locked"})"_s, u"(pass): refused: expected locked, was done"_s);
    row("a card that is not there", uR"({"do": "play_basic", "card": "Ink Cat"})"_s,
        u"(play_basic Ink Cat): refused: expected to be done, was no_such_card (there is no \"Ink Cat\" in hand)"_s);
    row("an attack that it has not", uR"({"do": "attack", "attack": "Lull"})"_s,
        u"(attack Lull): refused: expected to be done, was no_such_attack (the active Mantimon has no attack \"Lull\")"_s);
}

void RunnerTest::whatIsOtherwiseIsNamedWithItsPlace()
{
    QFETCH(QString, steps);
    QFETCH(QString, line);
    QCOMPARE(told(foxScenario(steps)), line);
}

void RunnerTest::everythingThatIsOtherwiseInAStepIsTold()
{
    QCOMPARE(told(foxScenario(biteAnd(uR"({"turn": 9, "own": {"points": 3}})"_s))).count(u'\n'), 1);
}

void RunnerTest::nothingIsPlayedAfterAFailure()
{
    const QString steps = uR"({"do": "pass", "refused": "locked"}, {"do": "pass", "refused": "locked"})"_s;
    QCOMPARE(told(foxScenario(steps, {}, uR"(, "expect": {"turn": 99})"_s)),
             u"test.json: fox: step 1 (pass): refused: expected locked, was done"_s);
}

void RunnerTest::theExampleOfTheDocumentationIsTrue()
{
    QFile page(QStringLiteral(MANTIMON_SOURCE_DIR "/resources/cards/SCENARIOS.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    const QString example = text.section(u"```json\n"_s, 1, 1).section(u"```"_s, 0, 0);
    QVERIFY(example.contains(u"Flare Dash"_s));
    QCOMPARE(told(example), QString());
}

void RunnerTest::anEffectThatNoScenarioMissesIsNamed()
{
    const auto untriedWith = [](const QString &expected) {
        const QString flare =
            uR"({"do": "attack", "attack": "Flare Dash", "flips": ["heads", "tails"], "expect": %1})"_s;
        const auto read = testing::readScenarios(foxScenario(flare.arg(expected)));
        const auto isFox = [](const rules::CardDefinition &card) { return card.id == "ember-fox"; };
        QStringList lines;
        for (const scenarios::Untried &effect : scenarios::untriedEffects(*read, *testing::shippedCards(), isFox))
            lines << QString::fromStdString(effect.text());
        return lines;
    };
    QCOMPARE(untriedWith(u"{}"_s), QStringList());
    const auto none = scenarios::untriedEffects({}, *testing::shippedCards(),
                                                [](const auto &card) { return card.id == "ember-fox"; });
    QCOMPARE(none.size(), 2U);
    QCOMPARE(QString::fromStdString(none[0].text()), u"ember-fox: attacks[1].after: flip_coins"_s);
    QCOMPARE(QString::fromStdString(none[1].text()), u"ember-fox: attacks[1].after.then: set_condition"_s);
}

QTEST_GUILESS_MAIN(RunnerTest)
#include "runner_test.moc"
