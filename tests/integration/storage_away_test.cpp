#include "common/test_case.h"
#include "harness/duel.h"
#include "harness/foreign_lock.h"
#include "harness/test_server.h"
#include "harness/wait.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Client;
using harness::Duel;
using harness::ForeignLock;
using harness::Player;
using harness::TestServer;

/// The database goes away under a running game, for real: another connection locks it.
class StorageAwayTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void actionsAreRefusedAndNothingIsLost()
    {
        TestServer server;
        QVERIFY(server.start());
        Duel duel(server.port());
        QVERIFY(duel.begin());
        QVERIFY(duel.finishSetup());
        Player &actor = duel.current();
        const qint64 seq = duel.lastAnswer[u"seq"].toInteger();
        {
            const ForeignLock lock(server.database());
            QVERIFY(lock.isHeld());
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"database"_s));
            const QJsonObject refused = actor.act({{u"type"_s, u"pass"_s}}, u"again"_s);
            QCOMPARE(refused[u"error_code"].toString(), u"unavailable"_s);
            // What is committed can still be looked at.
            const QJsonObject joined = actor.client.ask(u"game:join"_s, {{u"game_id"_s, duel.gameId}});
            QCOMPARE(joined[u"seq"].toInteger(), seq);
            server.clock().advanceSeconds(3);
        }
        QJsonObject answer;
        QVERIFY(harness::waitFor(
            [&] {
                answer = actor.act({{u"type"_s, u"pass"_s}}, u"again"_s);
                return answer[u"success"].toBool();
            },
            Client::patience));
        QCOMPARE(answer[u"turn_changed"].toBool(), true);
        QCOMPARE(actor.act({{u"type"_s, u"pass"_s}}, u"again"_s), answer);
    }

    void aBotThatWasRefusedTriesAgain()
    {
        TestServer server;
        QVERIFY(server.start());
        Player ada(u"ada"_s, server.port());
        QVERIFY(ada.logIn() && ada.create(u"bot:random"_s)[u"success"].toBool());
        QVERIFY(ada.client.next(u"game:state"_s));
        ada.client.forgetPushes();
        {
            const ForeignLock lock(server.database());
            QVERIFY(lock.isHeld());
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"database"_s));
            server.clock().advanceSeconds(2); // it acts, and what comes of it is that nobody can
            QVERIFY(harness::waitFor([&] { return ada.client.ask(u"deck:list"_s)[u"error_code"] == u"unavailable"_s; },
                                     Client::patience));
            QVERIFY(!ada.client.taken(u"game:state"_s));
        }
        QVERIFY(harness::waitFor(
            [&] {
                server.clock().advance(100);
                return ada.client.ask(u"game:heartbeat"_s)[u"success"].toBool() &&
                       ada.client.taken(u"game:state"_s).has_value();
            },
            Client::patience));
    }

    void aClockThatRanOutMeanwhileCostsNothing()
    {
        TestServer server;
        QVERIFY(server.start());
        Duel duel(server.port());
        QVERIFY(duel.begin());
        QVERIFY(duel.finishSetup());
        Player &other = duel.waiting();
        other.client.forgetPushes();
        {
            const ForeignLock lock(server.database());
            QVERIFY(lock.isHeld());
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"database"_s));
            QCOMPARE(duel.current().act({{u"type"_s, u"pass"_s}})[u"error_code"].toString(), u"unavailable"_s);
            server.clock().advanceSeconds(200);
        }
        const QJsonObject which{{u"game_id"_s, duel.gameId}};
        qint64 left = 0;
        QVERIFY(harness::waitFor(
            [&] {
                left = other.client.ask(u"game:heartbeat"_s, which)[u"turn_timer"][u"remaining_ms"].toInteger();
                return left > 170'000;
            },
            Client::patience));
        QVERIFY(!other.client.taken(u"game:turn_timeout"_s));
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::StorageAwayTest)
#include "storage_away_test.moc"
