#include "common/test_case.h"
#include "unit/scenarios/told.h"

using namespace mantimon;
using namespace Qt::StringLiterals;
using testing::foxScenario;
using testing::told;

class ReaderTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wrongFilesAreNamed_data();
    void wrongFilesAreNamed();
    void wrongBoardsAreNamed_data();
    void wrongBoardsAreNamed();
    void wrongStepsAreNamed_data();
    void wrongStepsAreNamed();
    void allErrorsComeAtOnce();
};

void ReaderTest::wrongFilesAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("no JSON") << u"{"_s << u"test.json: is not JSON: "_s;
    QTest::newRow("a list") << u"[]"_s << u"test.json: must be a JSON object"_s;
    QTest::newRow("no scenarios") << u"{}"_s << u"test.json: scenarios: is missing"_s;
    QTest::newRow("another key") << uR"({"scenarios": [], "sceanrios": []})"_s
                                 << u"test.json: sceanrios: unknown key \"sceanrios\", did you mean \"scenarios\"?"_s;
    QTest::newRow("no steps") << foxScenario({}) << u"test.json: fox: steps: must not be empty"_s;
    const QString two = foxScenario(uR"({"do": "pass"})"_s);
    const QString inside = two.section(u'[', 1).section(u']', 0, -2);
    QTest::newRow("a name twice") << uR"({"scenarios": [%1, %1]})"_s.arg(inside)
                                  << u"test.json: fox: name: is taken by another scenario of the file"_s;
    QTest::newRow("a ruleset")
        << foxScenario(uR"({"do": "pass"})"_s, {}, uR"(, "ruleset": "clasic")"_s)
        << u"test.json: fox: ruleset: no ruleset is called \"clasic\", did you mean \"classic\"?"_s;
}

void ReaderTest::wrongFilesAreNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QVERIFY2(told(text).startsWith(line), qPrintable(told(text)));
}

void ReaderTest::wrongBoardsAreNamed_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &more, const QString &line) {
        QTest::newRow(name) << u", "_s + more << u"test.json: fox: board.own."_s + line;
    };
    row("a card", uR"("hand": ["Pond Forg"])"_s,
        u"hand[0]: no card is called \"Pond Forg\", did you mean \"Pond Frog\"?"_s);
    row("a number for a card", uR"("hand": [7])"_s, u"hand[0]: must be the name of a card"_s);
    row("a key", uR"("dekc": [])"_s, u"dekc: unknown key \"dekc\", did you mean \"deck\"?"_s);
    row("points", uR"("points": -1)"_s, u"points: must be from 0 to 10, not -1"_s);
    row("too many cards", uR"("prizes": [%1"fire"])"_s.arg(uR"("fire", )"_s.repeated(60)),
        u"a side has at most 64 cards, not 75"_s);
}

void ReaderTest::wrongBoardsAreNamed()
{
    QFETCH(QString, more);
    QFETCH(QString, line);
    // what is wrong with the whole side stands at the side itself
    const QString found =
        told(foxScenario(uR"({"do": "pass"})"_s, more)).replace(u"board.own: a side"_s, u"board.own.a side"_s);
    QCOMPARE(found, line);
}

void ReaderTest::wrongStepsAreNamed_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &step, const QString &line) {
        QTest::newRow(name) << step << u"test.json: fox: steps[0]."_s + line;
    };
    row("a deed", uR"({"do": "evovle", "card": "Pond Frog", "target": "active"})"_s,
        u"do: unknown value \"evovle\", did you mean \"evolve\"?"_s);
    row("a key of another deed", uR"({"do": "pass", "target": "active"})"_s, u"target: unknown key \"target\""_s);
    row("no card", uR"({"do": "play_basic"})"_s, u"card: is missing"_s);
    row("no such place", uR"({"do": "play_basic", "card": "fire on bench 9"})"_s,
        u"card: \"bench 9\" is no place: say \"active\", \"bench 2\" or \"opponent bench 1\""_s);
    row("no such card at a place", uR"({"do": "play_basic", "card": "fier on bench 1"})"_s,
        u"card: no card is called \"fier\""_s);
    row("a coin", uR"({"do": "pass", "flips": ["edge"]})"_s,
        u"flips: a coin shows \"heads\" or \"tails\", not \"edge\""_s);
    row("a reason", uR"({"do": "pass", "refused": "lockd"})"_s,
        u"refused: unknown reason \"lockd\", did you mean \"locked\"?"_s);
    row("a side", uR"({"do": "pass", "by": "oponent"})"_s,
        u"by: must be \"own\" or \"opponent\", did you mean \"opponent\"?"_s);
    row("no choice", uR"({"do": "choose"})"_s, u"cards: either \"cards\" or an \"option\" is chosen"_s);
    row("both choices", uR"({"do": "choose", "cards": [], "option": 1})"_s,
        u"cards: either \"cards\" or an \"option\" is chosen"_s);
    row("an option", uR"({"do": "choose", "option": "maybe"})"_s, u"option: must be a number, \"yes\" or \"no\""_s);
    row("an event", uR"({"do": "pass", "expect": {"events": ["turn_endd"]}})"_s,
        u"expect.events[0]: unknown value \"turn_endd\", did you mean \"turn_ended\"?"_s);
    row("a field", uR"({"do": "pass", "expect": {"own": {"active": {"damgae": 1}}}})"_s,
        u"expect.own.active.damgae: unknown key \"damgae\", did you mean \"damage\"?"_s);
}

void ReaderTest::wrongStepsAreNamed()
{
    QFETCH(QString, step);
    QFETCH(QString, line);
    QVERIFY2(told(foxScenario(step)).startsWith(line), qPrintable(told(foxScenario(step))));
}

void ReaderTest::allErrorsComeAtOnce()
{
    const QString lines = told(foxScenario(uR"({"do": "pass", "a": 1}, {"do": "pass", "b": 1})"_s));
    QCOMPARE(lines.count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(ReaderTest)
#include "reader_test.moc"
