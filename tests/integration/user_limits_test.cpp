#include "common/test_case.h"
#include "harness/duel.h"
#include "harness/test_server.h"
#include "measure/limit.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Client;
using harness::Duel;
using harness::Player;
using harness::TestServer;
using harness::tokenFor;

/// What one user may have and do: in bursts, and when an administrator changes it.
class UserLimitsTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aBurstOfNewGamesIsHeldToTheLimit_data()
    {
        QTest::addColumn<bool>("isLookedUp");
        QTest::newRow("made at once") << false;
        QTest::newRow("made after a look into the database") << true;
    }
    void aBurstOfNewGamesIsHeldToTheLimit()
    {
        QFETCH(bool, isLookedUp);
        TestServer server;
        server.config.gamesPerUser = 2;
        QVERIFY(server.start());
        Player ada(u"ada"_s, server.port());
        QVERIFY(ada.logIn());
        const auto hits = measure::hitsOf(measure::Limit::GamesOfUser);
        QVector<qint64> sent;
        for (int i = 0; i < 6; ++i) {
            QJsonObject wish = newGame();
            if (isLookedUp)
                wish.insert(u"request_id"_s, QString::number(i));
            sent.append(ada.client.send(u"game:create"_s, wish));
        }
        QVector<QString> games;
        for (const qint64 id : sent) {
            const auto answer = ada.client.answer(id);
            QVERIFY(answer);
            if ((*answer)[u"success"].toBool())
                games.append((*answer)[u"game_id"].toString());
            else
                QCOMPARE((*answer)[u"error_code"].toString(), u"rate_limited"_s);
        }
        QCOMPARE(games.size(), 2);
        QCOMPARE(measure::hitsOf(measure::Limit::GamesOfUser), hits + 4);
        QVERIFY(ada.client.ask(u"game:leave"_s, {{u"game_id"_s, games[0]}})[u"success"].toBool());
        QVERIFY(ada.create()[u"success"].toBool());
        QCOMPARE(ada.create()[u"error_code"].toString(), u"rate_limited"_s);
    }

    void aBurstOfJoinedGamesIsHeldToTheLimit()
    {
        TestServer server;
        server.config.gamesPerUser = 2;
        QVERIFY(server.start());
        QVector<qint64> sent;
        Player ben(u"ben"_s, server.port());
        QVERIFY(ben.logIn());
        const QStringList names{u"ada"_s, u"cleo"_s, u"dora"_s, u"emil"_s};
        QStringList codes;
        for (const QString &name : names) {
            Player creator(name, server.port());
            QVERIFY(creator.logIn());
            codes.append(creator.create()[u"join_code"].toString());
        }
        for (const QString &code : codes)
            sent.append(
                ben.client.send(u"game:join"_s, {{u"join_code"_s, code}, {u"deck_id"_s, harness::secondDeck()}}));
        int joined = 0;
        for (const qint64 id : sent) {
            const auto answer = ben.client.answer(id);
            QVERIFY(answer);
            if ((*answer)[u"success"].toBool())
                ++joined;
            else
                QCOMPARE((*answer)[u"error_code"].toString(), u"rate_limited"_s);
        }
        QCOMPARE(joined, 2);
        QCOMPARE(ben.create()[u"error_code"].toString(), u"rate_limited"_s);
    }

    void whoDidNotGetTheSeatHasNoGameOfIt()
    {
        TestServer server;
        server.config.gamesPerUser = 1;
        QVERIFY(server.start());
        Player ada(u"ada"_s, server.port());
        Player ben(u"ben"_s, server.port());
        Player cleo(u"cleo"_s, server.port());
        QVERIFY(ada.logIn() && ben.logIn() && cleo.logIn());
        const QJsonObject seat{{u"join_code"_s, ada.create()[u"join_code"]}, {u"deck_id"_s, harness::secondDeck()}};
        const qint64 byBen = ben.client.send(u"game:join"_s, seat);
        const qint64 byCleo = cleo.client.send(u"game:join"_s, seat);
        const auto toBen = ben.client.answer(byBen);
        const auto toCleo = cleo.client.answer(byCleo);
        QVERIFY(toBen && toCleo);
        const bool isBens = (*toBen)[u"success"].toBool();
        QCOMPARE((*toCleo)[u"success"].toBool(), !isBens);
        QCOMPARE((isBens ? ben : cleo).create()[u"error_code"].toString(), u"rate_limited"_s);
        QVERIFY((isBens ? cleo : ben).create()[u"success"].toBool());
    }

    void limitsAreReadAgainWhileTheServerRuns()
    {
        TestServer server;
        server.config.gamesPerUser = 1;
        server.config.connectionsPerUser = 1;
        server.config.chat = {.perMinute = 20, .burst = 1};
        QVERIFY(server.start());
        Duel duel(server.port());
        QVERIFY(duel.begin());
        const auto say = [&] {
            return duel.ada.client.ask(u"game:chat"_s, {{u"game_id"_s, duel.gameId}, {u"text"_s, u"hello"_s}});
        };
        const auto connect = [&](Client &client) { return client.logIn(server.port(), tokenFor(u"ada"_s)); };
        QVERIFY(say()[u"success"].toBool());
        server.clock().advanceSeconds(1); // a third of a line
        Client second;
        QCOMPARE(say()[u"error_code"].toString(), u"rate_limited"_s);
        QCOMPARE(duel.ada.client.ask(u"game:create"_s, newGame())[u"error_code"].toString(), u"rate_limited"_s);
        QCOMPARE(connect(second)[u"error_code"].toString(), u"rate_limited"_s);

        server.config.gamesPerUser = 2;
        server.config.connectionsPerUser = 2;
        server.config.chat = {.perMinute = 180, .burst = 2};
        server.reload();
        server.clock().advanceSeconds(1); // three lines, of which two are kept
        Client third;
        QVERIFY(say()[u"success"].toBool());
        QVERIFY(say()[u"success"].toBool());
        QCOMPARE(say()[u"error_code"].toString(), u"rate_limited"_s);
        QVERIFY(duel.ada.client.ask(u"game:create"_s, newGame())[u"success"].toBool());
        QVERIFY(connect(third)[u"success"].toBool());
        const QJsonValue limits = third.ask(u"server:info"_s)[u"limits"];
        QCOMPARE(limits[u"connections_per_user"].toInt(), 2);
        QCOMPARE(limits[u"chat_per_minute"].toInt(), 180);
        QCOMPARE(limits[u"chat_burst"].toInt(), 2);
    }

private:
    static QJsonObject newGame()
    {
        return {{u"ruleset"_s, u"standard"_s}, {u"deck_id"_s, harness::firstDeck()}, {u"opponent"_s, u"anyone"_s}};
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::UserLimitsTest)
#include "user_limits_test.moc"
