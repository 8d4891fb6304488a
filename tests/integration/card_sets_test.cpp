#include "app/library_loader.h"
#include "common/test_case.h"
#include "harness/database_file.h"
#include "harness/duel.h"
#include "harness/test_server.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Duel;
using harness::Player;
using harness::TestServer;

/// A game is finished under the cards and rules with which it was begun, or left alone.
class CardSetsTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aGameGoesOnUnderItsOwnCardsAndNewOnesUnderTheNew()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin() && duel.finishSetup());
        const QString before = m_server->library->cardsHash;
        restartWithMoreCards();
        const QString after = m_server->library->cardsHash;
        QVERIFY(before != after);
        QVERIFY(comeBack(duel.ada) && comeBack(duel.ben));
        QCOMPARE(cardSetOf(duel.gameId), before);
        QVERIFY(duel.play());

        const QString fresh = duel.ada.create()[u"game_id"].toString();
        QCOMPARE(cardSetOf(fresh), after);
    }

    void itsReplayIsMadeUnderItsOwnCards()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin());
        QVERIFY(duel.play());
        restartWithMoreCards();
        Player ada(u"ada"_s, m_server->port());
        QVERIFY(ada.logIn());
        const QJsonObject answer = ada.client.ask(u"replay:get"_s, {{u"game_id"_s, duel.gameId}});
        QVERIFY2(answer[u"success"].toBool(), qPrintable(answer[u"message"].toString()));
        QVERIFY(answer[u"replay"].toString().contains(harness::testLibrary()->cardsHash));
    }

    void aGameThatCannotBeContinuedIsNamedAndLeftAlone_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("reason");
        QTest::newRow("other rules") << u"rules_version = 4711"_s << u"rules version 4711"_s;
        QTest::newRow("unknown cards") << u"card_set_hash = x'3030'"_s << u"card set 00"_s;
    }
    void aGameThatCannotBeContinuedIsNamedAndLeftAlone()
    {
        QFETCH(QString, damage);
        QFETCH(QString, reason);
        Duel duel(m_server->port());
        QVERIFY(duel.begin() && duel.finishSetup());
        const QString other = duel.ada.create()[u"game_id"].toString();
        m_server->stop();
        database().run(u"UPDATE games SET %1 WHERE id = ?"_s.arg(damage), {duel.gameId});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^1 games cannot be continued"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"%1: %2"_s.arg(duel.gameId, reason)));
        QVERIFY(m_server->start());

        Player ada(u"ada"_s, m_server->port());
        QVERIFY(ada.logIn());
        const QJsonObject answer = ada.client.ask(u"game:join"_s, {{u"game_id"_s, duel.gameId}});
        QCOMPARE(answer[u"error_code"].toString(), u"game_not_found"_s);
        QVERIFY2(answer[u"message"].toString().contains(reason), qPrintable(answer[u"message"].toString()));
        const QJsonArray games = ada.client.ask(u"game:list_active"_s)[u"games"].toArray();
        QCOMPARE(games.size(), 1);
        QCOMPARE(games.first()[u"game_id"].toString(), other);
        QCOMPARE(database().value(u"SELECT status FROM games WHERE id = ?"_s, {duel.gameId}).toString(), u"live"_s);
    }

    void init()
    {
        failOnAnyWarning();
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->start());
    }
    void cleanup() { m_server.reset(); }

private:
    void restartWithMoreCards()
    {
        QFile file(m_cards.filePath(u"more.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"set": "more", "name": "More", "cards": [
            {"id": "late-hare", "number": 1, "rarity": "common", "name": "Late Hare", "kind": "mantimon",
             "tags": [], "rulesets": ["standard"], "hp": 50, "type": "fire", "stage": "basic",
             "weakness": "water", "retreat_cost": 1,
             "attacks": [{"name": "Hop", "cost": ["fire"], "damage": 10}]}]})");
        file.close();
        const auto library = app::loadLibrary(m_cards.path());
        QVERIFY2(library, library ? "" : qPrintable(library.error().join(u'\n')));
        m_server->stop();
        m_server->library = *library;
        QVERIFY(m_server->start());
    }

    bool comeBack(Player &player)
    {
        player.setPort(m_server->port());
        player.client.forgetPushes();
        return player.logIn() && player.client.next(u"game:reconnected"_s);
    }

    [[nodiscard]] harness::DatabaseFile database() const { return harness::DatabaseFile(m_server->databaseFile()); }
    [[nodiscard]] QString cardSetOf(const QString &game) const
    {
        return database().value(u"SELECT CAST(card_set_hash AS TEXT) FROM games WHERE id = ?"_s, {game}).toString();
    }

    QTemporaryDir m_cards;
    std::unique_ptr<TestServer> m_server;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::CardSetsTest)
#include "card_sets_test.moc"
