#include "harness/live_world.h"
#include "harness/wait.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Duel;
using harness::LiveWorld;
using harness::Player;

/// Turn timers in Redis beside the game's own, and an expiry that happens once.
class TimerLiveTest : public harness::LiveTest
{
    Q_OBJECT

private Q_SLOTS:
    void aTurnStartsATimerInRedis()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        QTRY_COMPARE(world().timer(duel.gameId)[u"user"_s], duel.current().id);
        const auto timer = world().timer(duel.gameId);
        QCOMPARE(timer[u"total"_s].toLongLong(), 180'000);
        QCOMPARE(timer[u"deadline"_s].toLongLong(), server().clock().now() + 180'000);
        QCOMPARE(timer[u"warnings"_s], u"50 25"_s);
        QCOMPARE(offeredAt(duel.gameId), server().clock().now() + 180'000);
    }

    void whatRemainsIsTheSameForPlayersAndInRedis()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        QTRY_COMPARE(world().timer(duel.gameId)[u"user"_s], duel.current().id);
        server().clock().advanceSeconds(30);
        const QJsonObject answer = duel.ben.client.ask(u"game:heartbeat"_s, {{u"game_id"_s, duel.gameId}});
        const qint64 remaining = world().timer(duel.gameId)[u"deadline"_s].toLongLong() - server().clock().now();
        QCOMPARE(remaining, 150'000);
        QCOMPARE(answer[u"turn_timer"][u"remaining_ms"].toInteger(), remaining);
    }

    void aNewTurnReplacesTheTimer()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        const QString next = duel.waiting().id;
        server().clock().advanceSeconds(30);
        QVERIFY(duel.current().act({{u"type"_s, u"pass"_s}})[u"success"].toBool());
        QTRY_COMPARE(world().timer(duel.gameId)[u"user"_s], next);
        QCOMPARE(world().timer(duel.gameId)[u"deadline"_s].toLongLong(), server().clock().now() + 180'000);
        QCOMPARE(world().view.number({u"ZCARD"_s, u"mantimon:timers"_s}), 1);
    }

    void theEndOfAGameCancelsItsTimer()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        QTRY_VERIFY(!world().timer(duel.gameId).isEmpty());
        QVERIFY(duel.ben.client.ask(u"game:resign"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        QTRY_VERIFY(world().timer(duel.gameId).isEmpty());
        QCOMPARE(offeredAt(duel.gameId), 0);
    }

    void aReturnExtendsTheTimer()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        Player &actor = duel.current();
        QTRY_COMPARE(world().timer(duel.gameId)[u"user"_s], actor.id);
        const qint64 before = world().timer(duel.gameId)[u"deadline"_s].toLongLong();
        duel.waiting().client.forgetPushes();
        actor.client.cut();
        QVERIFY(duel.waiting().client.next(u"game:opponent_status"_s));
        QVERIFY(actor.logIn());
        QTRY_COMPARE(world().timer(duel.gameId)[u"deadline"_s].toLongLong(), before + 15'000);
        QCOMPARE(world().timer(duel.gameId)[u"total"_s].toLongLong(), 195'000);
        QCOMPARE(offeredAt(duel.gameId), before + 15'000);
    }

    void warningsComeAtTheThresholdsInRedis()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        QTRY_COMPARE(world().timer(duel.gameId)[u"warnings"_s], u"50 25"_s);
        for (const int percent : {50, 25}) {
            const qint64 deadline = world().timer(duel.gameId)[u"deadline"_s].toLongLong();
            server().clock().advance(deadline - 180'000 * percent / 100 - server().clock().now());
            for (Player *const player : {&duel.ada, &duel.ben}) {
                const auto warning = player->client.next(u"game:turn_warning"_s);
                QVERIFY(warning);
                QCOMPARE((*warning)[u"percent"].toInt(), percent);
            }
        }
        QVERIFY(!world().timer(duel.gameId).isEmpty()); // a warning changes nothing
    }

    void anExpiryIsActedOnOnce()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        const QString slow = duel.current().id;
        const QString next = duel.waiting().id;
        QTRY_COMPARE(world().timer(duel.gameId)[u"user"_s], slow);
        const int entries = world().entriesOf(duel.gameId);
        server().clock().advanceSeconds(180);
        QTRY_COMPARE(world().timer(duel.gameId)[u"user"_s], next);
        QCOMPARE(world().entriesOf(duel.gameId), entries + 1);
        for (Player *const player : {&duel.ada, &duel.ben}) {
            const auto timeout = player->client.next(u"game:turn_timeout"_s);
            QVERIFY(timeout);
            QCOMPARE((*timeout)[u"player_id"].toString(), slow);
        }
        waitForASweep();
        QCOMPARE(world().entriesOf(duel.gameId), entries + 1);
        QVERIFY(!duel.ada.client.taken(u"game:turn_timeout"_s));
    }

    // Somebody claims an expiry and dies; who owns the game acts, and the claim is void.
    void aClaimOfOneWhoDiedKeepsNobodyFromActing()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        QTRY_COMPARE(world().timer(duel.gameId)[u"user"_s], duel.current().id);
        const QString next = duel.waiting().id;
        const int entries = world().entriesOf(duel.gameId);
        const QString key = LiveWorld::key(u"timer"_s, duel.gameId);
        world().view.tell({u"HSET"_s, key, u"claim"_s, u"of the dead"_s});
        server().clock().advanceSeconds(180);
        QTRY_COMPARE(world().timer(duel.gameId)[u"user"_s], next);
        QVERIFY(!world().timer(duel.gameId).contains(u"claim"_s));
        QCOMPARE(world().entriesOf(duel.gameId), entries + 1);
    }

    // The server was away for 170 s, which nobody pays for; Redis does not know that until its timer is
    // claimed.
    void aTimerThatOutlivedItsServerWakesTheGame()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        QTRY_COMPARE(world().timer(duel.gameId)[u"user"_s], duel.current().id);
        const qint64 deadline = world().timer(duel.gameId)[u"deadline"_s].toLongLong();
        const int entries = world().entriesOf(duel.gameId);
        server().stop();
        server().clock().advanceSeconds(170);
        QVERIFY(server().start());
        QCOMPARE(server().host().sleepingCount(), 1);
        QCOMPARE(world().timer(duel.gameId)[u"deadline"_s].toLongLong(), deadline);
        server().clock().advanceSeconds(15);
        QTRY_VERIFY(server().host().live(QUuid(duel.gameId)));
        QTRY_COMPARE(world().timer(duel.gameId)[u"deadline"_s].toLongLong(), deadline + 170'000);
        QCOMPARE(world().entriesOf(duel.gameId), entries);
    }

    void aTimerThatRedisHasWrongIsPutRightAndNobodyLosesTime()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        QTRY_COMPARE(world().timer(duel.gameId)[u"user"_s], duel.current().id);
        const qint64 deadline = world().timer(duel.gameId)[u"deadline"_s].toLongLong();
        const int entries = world().entriesOf(duel.gameId);
        const QString early = QString::number(server().clock().now() - 60'000);
        world().view.tell({u"HSET"_s, LiveWorld::key(u"timer"_s, duel.gameId), u"deadline"_s, early});
        world().view.tell({u"ZADD"_s, u"mantimon:timers"_s, early, duel.gameId});
        QTRY_COMPARE(world().timer(duel.gameId)[u"deadline"_s].toLongLong(), deadline);
        QCOMPARE(offeredAt(duel.gameId), deadline);
        QCOMPARE(world().entriesOf(duel.gameId), entries);
    }

    void aTimerOfAGameThatIsNotThereIsRemoved()
    {
        const QString nowhere = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QString past = QString::number(server().clock().now() - 60'000);
        world().view.tell({u"HSET"_s, LiveWorld::key(u"timer"_s, nowhere), u"user"_s, u"ann"_s, u"deadline"_s, past});
        world().view.tell({u"ZADD"_s, u"mantimon:timers"_s, past, nowhere});
        QTRY_VERIFY(world().timer(nowhere).isEmpty());
        QCOMPARE(offeredAt(nowhere), 0);
    }

private:
    qint64 offeredAt(const QString &gameId) { return world().view.number({u"ZSCORE"_s, u"mantimon:timers"_s, gameId}); }

    // A timer of nobody's game is gone once somebody has looked.
    void waitForASweep() { aTimerOfAGameThatIsNotThereIsRemoved(); }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::TimerLiveTest)
#include "timer_live_test.moc"
