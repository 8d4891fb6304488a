#include "cards/ruleset_loader.h"
#include "common/test_case.h"
#include "resources/resources.h"

#include <QFile>

namespace {

using namespace Qt::StringLiterals;
using namespace mantimon;

QString shipped(const QString &name)
{
    resources::initialize();
    QFile file(u":/mantimon/rulesets/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a ruleset is not compiled in");
    return QString::fromUtf8(file.readAll());
}

auto load(const QString &text)
{
    return cards::loadRuleset({"rules.json", text.toStdString()});
}

class RulesetLoaderTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void standardIsTheDefaults();
    void classicDiffersAsTheRulesSay();
    void wrongRulesetsAreNamed_data();
    void wrongRulesetsAreNamed();
};

void RulesetLoaderTest::standardIsTheDefaults()
{
    const auto loaded = load(shipped(u"standard.json"_s));
    QVERIFY(loaded.isOk());
    const rules::Ruleset expected;
    QCOMPARE(loaded->name, "standard");
    QCOMPARE(loaded->deckSize, expected.deckSize);
    QCOMPARE(loaded->energyDeckSize, expected.energyDeckSize);
    QCOMPARE(loaded->pointsToWin, expected.pointsToWin);
    QCOMPARE(loaded->openingEnergyFirst, expected.openingEnergyFirst);
    QCOMPARE(loaded->openingEnergySecond, expected.openingEnergySecond);
    QCOMPARE(loaded->weakness, expected.weakness);
    QCOMPARE(loaded->weaknessMultiplies, expected.weaknessMultiplies);
    QCOMPARE(loaded->burnDamage, expected.burnDamage);
    QCOMPARE(loaded->turnLimit, expected.turnLimit);
    QCOMPARE(loaded->turnSeconds, expected.turnSeconds);
    QVERIFY(loaded->warningsPercent == expected.warningsPercent);
    QCOMPARE(loaded->extensionSeconds, expected.extensionSeconds);
}

void RulesetLoaderTest::classicDiffersAsTheRulesSay()
{
    const auto loaded = load(shipped(u"classic.json"_s));
    QVERIFY(loaded.isOk());
    QCOMPARE(loaded->deckSize, 60);
    QCOMPARE(loaded->deckMinBasics, 1);
    QCOMPARE(loaded->energyDeckSize, 0);
    QCOMPARE(loaded->prizes, 6);
    QCOMPARE(loaded->weakness, 2);
    QVERIFY(loaded->weaknessMultiplies);
    QCOMPARE(loaded->resistance, 30);
    QCOMPARE(loaded->turnLimit, 100);
    QCOMPARE(loaded->bankSeconds, 600);
}

void RulesetLoaderTest::wrongRulesetsAreNamed_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QString &from, const QString &to, const QString &error) {
        QTest::newRow(name) << from << to << u"rules.json: "_s + error;
    };
    row("a missing key", u"\"max_copies\": 4, "_s, u""_s, u"deck.max_copies: is missing"_s);
    row("a missing group", u"\"hand\": {\"opening\": 7},"_s, u""_s, u"hand: is missing"_s);
    row("a missing turn limit", u"\"turn_limit\": 60,"_s, u""_s, u"turn_limit: is missing"_s);
    row("an unknown key", u"\"max_copies\""_s, u"\"max_copie\""_s,
        u"deck.max_copie: unknown key \"max_copie\", did you mean \"max_copies\"?"_s);
    row("an unknown group", u"\"hand\""_s, u"\"hands\""_s, u"hands: unknown key \"hands\", did you mean \"hand\"?"_s);
    row("a number out of range", u"\"bench\": {\"size\": 5}"_s, u"\"bench\": {\"size\": 9}"_s,
        u"bench.size: must be from 1 to 8, not 9"_s);
    row("a fraction", u"\"turn_limit\": 60"_s, u"\"turn_limit\": 60.5"_s, u"turn_limit: must be a whole number"_s);
    row("a number for a flag", u"\"multiply\": false"_s, u"\"multiply\": 0"_s,
        u"weakness.multiply: must be true or false"_s);
    row("a list for a group", u"{\"opening\": 7}"_s, u"[7]"_s, u"hand: must be an object"_s);
    row("three openings", u"[0, 2]"_s, u"[0, 2, 3]"_s,
        u"energy_zone.opening: must hold two numbers: who goes first, and the other"_s);
    row("rising warnings", u"[50, 25]"_s, u"[25, 50]"_s,
        u"clock.warnings_percent: must fall from each number to the next"_s);
    row("a warning at the end", u"[50, 25]"_s, u"[50, 0]"_s, u"clock.warnings_percent: must be from 1 to 99, not 0"_s);
    row("damage not in tens", u"\"burn\": 20"_s, u"\"burn\": 25"_s,
        u"conditions.burn: must be a multiple of 10, not 25"_s);
    row("opening energy without an energy deck", u"\"energy_deck\": {\"size\": 20}"_s,
        u"\"energy_deck\": {\"size\": 0}"_s, u"energy_zone.opening: needs an energy deck"_s);
    row("more basics than cards", u"\"min_basics\": 8"_s, u"\"min_basics\": 41"_s,
        u"deck.min_basics: is more than deck.size"_s);
    row("more cards than a game holds", u"\"energy_deck\": {\"size\": 20}"_s, u"\"energy_deck\": {\"size\": 40}"_s,
        u"energy_deck.size: a player has at most 64 cards together"_s);
    row("no name", u"\"name\": \"standard\","_s, u""_s, u"name: is missing"_s);
}

void RulesetLoaderTest::wrongRulesetsAreNamed()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, error);
    QString text = shipped(u"standard.json"_s);
    QVERIFY(text.contains(from));
    const auto loaded = load(text.replace(from, to));
    QVERIFY(!loaded.isOk());
    QStringList found;
    for (const cards::LoadError &each : loaded.error())
        found << QString::fromStdString(each.text());
    QVERIFY2(found.contains(error), qUtf8Printable(found.join(u'\n')));
}

} // namespace

QTEST_GUILESS_MAIN(RulesetLoaderTest)
#include "ruleset_loader_test.moc"
