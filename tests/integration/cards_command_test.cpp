#include "common/test_case.h"
#include "harness/duel.h"
#include "harness/server_process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Ran;
using harness::runProgram;
using harness::ServerProcess;

/// The program as a card author meets it: what is wrong with cards and scenarios, and cards served.
class CardsCommandTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void shippedCardsHaveNothingWrong()
    {
        const Ran ran = runProgram(program(), {u"cards"_s, u"check"_s});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(ran.out.contains(u"nothing wrong"_s), qPrintable(ran.out));
    }

    void aWrongCardIsNamedWithFileAndField()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"mine.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"set\":\"mine\",\"cards\":[{\"id\":\"odd-one\"}]}");
        file.close();
        const Ran ran = runProgram(program(), {u"cards"_s, u"check"_s, folder.path()});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains(u"mine.json"_s) && ran.err.contains(u"odd-one"_s), qPrintable(ran.err));
    }

    void aFileTakesThePlaceOfTheBuiltInOneOfItsName()
    {
        const QString shipped = QStringLiteral(MANTIMON_SOURCE_DIR "/resources/cards");
        const Ran ran = runProgram(program(), {u"cards"_s, u"check"_s, shipped});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        QCOMPARE(ran.out, runProgram(program(), {u"cards"_s, u"check"_s}).out);
    }

    void shippedScenariosPass()
    {
        const Ran ran = runProgram(program(), {u"cards"_s, u"test"_s});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        QVERIFY2(ran.out.contains(u"all is as they say"_s), qPrintable(ran.out));
    }

    void aScenarioThatFailsIsNamedWithItsStep()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"mine.json"_s), ownSet());
        write(folder.filePath(u"scenarios/mine.json"_s), ownScenario(20));
        const QStringList arguments{u"cards"_s, u"test"_s, folder.path()};
        const Ran right = runProgram(program(), arguments);
        QVERIFY2(right.exitCode == 0, qPrintable(right.err));
        QVERIFY2(right.out.contains(u"no scenario would miss: my-moth: attacks[0].after: draw"_s),
                 qPrintable(right.out));
        write(folder.filePath(u"scenarios/mine.json"_s), ownScenario(30));
        const Ran wrong = runProgram(program(), arguments);
        QCOMPARE(wrong.exitCode, 1);
        QCOMPARE(wrong.err, u"mantimon-server: mine.json: a moth bites: step 1 (attack Nibble): "
                            "opponent.active.damage: expected 30, was 20\n"_s);
    }

    void withoutScenariosThereIsNothingToTest()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"mine.json"_s), ownSet());
        const Ran ran = runProgram(program(), {u"cards"_s, u"test"_s, folder.path()});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains(u"scenarios: there is no such folder"_s), qPrintable(ran.err));
    }

    void moreCardsAndTheirWordsAreServed()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"mine.json"_s), ownSet());
        write(folder.filePath(u"translations/de.json"_s),
              uR"({"language": "de", "names": {"My Moth": "Meine Motte"}, "texts": {}})"_s);
        ServerProcess server(program());
        QVERIFY(server.start({u"--cards"_s, folder.path()}));
        harness::Player ada(u"ada"_s, server.port());
        QVERIFY(ada.logIn());
        QCOMPARE(mothIn(ada.client.ask(u"catalogue:get"_s)), u"My Moth"_s);
        QCOMPARE(mothIn(ada.client.ask(u"catalogue:get"_s, {{u"language"_s, u"de"_s}})), u"Meine Motte"_s);
    }

private:
    static QString program() { return QStringLiteral(SERVER_PROGRAM); }

    static void write(const QString &name, const QString &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(name).path()));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    static QString ownSet()
    {
        return uR"({"$schema": "card-set.schema.json", "set": "mine", "name": "Mine", "cards": [
            {"id": "my-moth", "number": 1, "rarity": "common", "name": "My Moth", "kind": "mantimon",
             "rulesets": ["standard"], "hp": 50, "type": "grass", "stage": "basic", "retreat_cost": 0,
             "attacks": [{"name": "Nibble", "cost": ["grass"], "damage": 20, "text": "Draw 1 card.",
                          "after": {"do": "draw", "amount": 1}}]}]})"_s;
    }

    static QString ownScenario(int damage)
    {
        return uR"({"scenarios": [{"name": "a moth bites", "board": {
            "own": {"active": {"card": "My Moth", "energies": ["grass"]}}, "opponent": {"active": "Wander Goat"}},
            "steps": [{"do": "attack", "attack": "Nibble",
                       "expect": {"opponent": {"active": {"damage": %1}}}}]}]})"_s.arg(damage);
    }

    static QString mothIn(const QJsonObject &catalogue)
    {
        const auto cards = catalogue[u"cards"_s].toArray();
        const auto moth =
            std::find_if(cards.begin(), cards.end(), [](const auto &card) { return card[u"id"_s] == u"my-moth"_s; });
        return moth == cards.end() ? QString() : (*moth)[u"name"_s].toString();
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::CardsCommandTest)
#include "cards_command_test.moc"
