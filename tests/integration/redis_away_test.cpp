#include "harness/live_world.h"
#include "harness/wait.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Client;
using harness::Duel;
using harness::LiveWorld;
using harness::Player;

/// Redis dies, hangs, forgets and comes late, under games that do not notice.
class RedisAwayTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void playersAreServedBeforeRedisIsThere()
    {
        LiveWorld world;
        expectWarning(u"Redis at redis://127.0.0.1:%1/0 is away, trying again: "_s.arg(world.redis.port()));
        QVERIFY(world.server.start());
        Duel duel(world.server.port());
        QVERIFY(duel.begin() && duel.finishSetup());
        QVERIFY(world.redis.start());
        QVERIFY(isRebuilt(world, duel));
        QVERIFY(duel.play());
    }

    void aFlushIsRebuiltWithinFiveSeconds()
    {
        LiveWorld world;
        QVERIFY(world.start());
        Duel duel(world.server.port());
        QVERIFY(duel.begin() && duel.finishSetup());
        QVERIFY(isRebuilt(world, duel));
        expectWarning(u"has lost its data: writing them anew"_s);
        world.view.tell({u"FLUSHALL"_s});
        QVERIFY(world.seats(duel.gameId).isEmpty());
        QVERIFY(isRebuilt(world, duel));
        QCOMPARE(world.server.liveStatus().emptied, 1U);
        QVERIFY(duel.play());
    }

    void aRestartedRedisIsRebuiltWithinFiveSecondsAndNoGameStops()
    {
        LiveWorld world;
        QVERIFY(world.start());
        Duel duel(world.server.port());
        QVERIFY(duel.begin() && duel.finishSetup());
        Player cleo(u"cleo"_s, world.server.port());
        QVERIFY(cleo.logIn());
        QVERIFY(cleo.client.ask(u"game:spectate"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        expectItsDeath();
        world.redis.stop();
        QVERIFY(harness::waitFor([&] { return world.server.liveStatus().failures >= 2; }, Client::patience));
        for (int i = 0; i < 5; ++i)
            QVERIFY(duel.pass());
        QVERIFY(world.redis.start());
        QVERIFY(isRebuilt(world, duel));
        QCOMPARE(world.spectators(duel.gameId).size(), 1);
        QCOMPARE(world.server.liveStatus().losses, 1U);
        QVERIFY(duel.play());
    }

    void aRedisThatHangsStopsNobody()
    {
        LiveWorld world;
        QVERIFY(world.start());
        Duel duel(world.server.port());
        QVERIFY(duel.begin() && duel.finishSetup());
        world.redis.pause();
        for (int i = 0; i < 5; ++i)
            QVERIFY(duel.pass());
        expectWarning(u"is away, trying again: no answer within 3000 ms"_s);
        QVERIFY(harness::waitFor([&] { return !world.isRedisUsed(); }, Client::patience));
        QVERIFY(duel.pass());
        world.redis.goOn();
        QVERIFY(isRebuilt(world, duel));
        QVERIFY(duel.play());
    }

    void whatRedisLosesInPartIsWrittenAgain()
    {
        LiveWorld world;
        QVERIFY(world.start());
        Duel duel(world.server.port());
        QVERIFY(duel.begin() && duel.finishSetup());
        QVERIFY(isRebuilt(world, duel));
        world.view.tell({u"DEL"_s, LiveWorld::key(u"conn"_s, world.sidsOf(duel.ada.id).front()),
                         LiveWorld::key(u"user"_s, duel.ada.id), LiveWorld::key(u"summary"_s, duel.gameId)});
        // Everything is refreshed once in half a minute.
        QVERIFY(harness::waitFor([&] { return isThere(world, duel); }, 40'000));
    }

    void readyzSaysWithoutRedisAndIsReady()
    {
        LiveWorld world;
        QVERIFY(world.start());
        QCOMPARE(page(world, u"/readyz"_s), "ready\n");
        expectItsDeath();
        world.redis.stop();
        QVERIFY(harness::waitFor([&] { return world.server.liveStatus().failures >= 2; }, Client::patience));
        QCOMPARE(page(world, u"/readyz"_s), "ready without redis\n");
        QCOMPARE(m_status, 200);
    }

    void metricsTellOfTheLoss()
    {
        LiveWorld world;
        QVERIFY(world.start());
        Duel duel(world.server.port());
        QVERIFY(duel.begin());
        QByteArray metrics = page(world, u"/metrics"_s);
        for (const char *const line :
             {"mantimon_live_store_up{kind=\"redis\"} 1\n", "mantimon_live_store_losses_total 0\n",
              "mantimon_database_up 1\n", "mantimon_games_live 1\n", "mantimon_connections 2\n",
              "mantimon_connections_authenticated 2\n", "# TYPE mantimon_live_store_commands_total counter\n"})
            QVERIFY2(metrics.contains(line), metrics.constData());
        expectItsDeath();
        world.redis.stop();
        QVERIFY(harness::waitFor([&] { return world.server.liveStatus().failures >= 2; }, Client::patience));
        metrics = page(world, u"/metrics"_s);
        for (const char *const line :
             {"mantimon_live_store_up{kind=\"redis\"} 0\n", "mantimon_live_store_losses_total 1\n"})
            QVERIFY2(metrics.contains(line), metrics.constData());
    }

    void anExpiryWhileRedisIsAwayHappensOnce()
    {
        LiveWorld world;
        QVERIFY(world.start());
        Duel duel(world.server.port());
        QVERIFY(duel.begin() && duel.finishSetup());
        const QString next = duel.waiting().id;
        const int entries = world.entriesOf(duel.gameId);
        expectItsDeath();
        world.redis.stop();
        QVERIFY(harness::waitFor([&] { return world.server.liveStatus().failures >= 2; }, Client::patience));
        world.server.clock().advanceSeconds(180);
        QVERIFY(duel.ada.client.next(u"game:turn_timeout"_s));
        QVERIFY(world.redis.start());
        QVERIFY(harness::waitFor([&] { return world.isRedisUsed(); }, Client::patience));
        QTRY_COMPARE(world.timer(duel.gameId)[u"user"_s], next);
        QCOMPARE(world.entriesOf(duel.gameId), entries + 1);
    }

private:
    static void expectWarning(const QString &part)
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QRegularExpression::escape(part)));
    }

    // How a connection ends depends on what was under way; then nobody listens.
    static void expectItsDeath()
    {
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(u"is away, trying again: (Server closed|Connection reset|Broken pipe)"_s));
        expectWarning(u"is away, trying again: Connection refused"_s);
    }

    static bool isThere(LiveWorld &world, const Duel &duel)
    {
        const auto seats = world.seats(duel.gameId);
        for (const QString &user : {duel.ada.id, duel.ben.id}) {
            const QString sid = seats.value(user);
            if (sid.isEmpty() || !world.sidsOf(user).contains(sid) ||
                !world.connection(sid).contains(u"s:"_s + duel.gameId))
                return false;
        }
        return !world.timer(duel.gameId).isEmpty() && world.summary(duel.gameId)[u"status"_s] == u"playing"_s &&
               world.view.has(LiveWorld::key(u"owner"_s, duel.gameId)) &&
               world.view.has(LiveWorld::key(u"node"_s, u"test"_s));
    }

    /// Connections, seats, the turn's timer, the summary, owner and heartbeat; within the five seconds
    /// that are promised from the moment of its return.
    static bool isRebuilt(LiveWorld &world, const Duel &duel)
    {
        return harness::waitFor([&] { return isThere(world, duel); }, 5'000);
    }

    QByteArray page(const LiveWorld &world, const QString &path)
    {
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1%2"_s.arg(world.server.metricsPort()).arg(path)))));
        (void)harness::waitFor([&] { return reply->isFinished(); }, Client::patience);
        m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        return reply->readAll();
    }

    int m_status = 0;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::RedisAwayTest)
#include "redis_away_test.moc"
