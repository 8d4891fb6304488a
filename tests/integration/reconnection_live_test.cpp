#include "harness/live_world.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Duel;
using harness::Player;

/// Coming back, and that Redis follows.
class ReconnectionLiveTest : public harness::LiveTest
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasNoGameIsSentNothing()
    {
        Player ada(u"ada"_s, port());
        QVERIFY(ada.logIn());
        QVERIFY(ada.client.ask(u"game:heartbeat"_s)[u"success"].toBool());
        QVERIFY(!ada.client.taken(u"game:reconnected"_s));
        QTRY_COMPARE(world().sidsOf(ada.id).size(), 1);
        QCOMPARE(world().connection(world().sidsOf(ada.id).front()).size(), 4);
    }

    void whoseGameIsOverIsSentNothing()
    {
        Duel duel(port());
        QVERIFY(duel.begin());
        QVERIFY(duel.ada.client.ask(u"game:resign"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        duel.ada.client.cut();
        duel.ada.client.forgetPushes();
        QVERIFY(duel.ada.logIn());
        QVERIFY(duel.ada.client.ask(u"game:heartbeat"_s)[u"success"].toBool());
        QVERIFY(!duel.ada.client.taken(u"game:reconnected"_s));
    }

    void aGameIsResumedUnaskedAndTheNewConnectionHoldsTheSeat()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        QTRY_COMPARE(world().seats(duel.gameId).size(), 2);
        const QString before = world().seats(duel.gameId)[duel.ada.id];
        duel.ben.client.forgetPushes();
        duel.ada.client.cut();
        QVERIFY(duel.ben.client.next(u"game:opponent_status"_s));
        QTRY_VERIFY(world().connection(before).isEmpty());

        QVERIFY(duel.ada.logIn());
        const auto resumed = duel.ada.client.next(u"game:reconnected"_s);
        QVERIFY(resumed);
        QCOMPARE((*resumed)[u"game_id"].toString(), duel.gameId);
        QCOMPARE((*resumed)[u"state"][u"viewer_id"].toString(), duel.ada.id);
        QTRY_COMPARE(world().seats(duel.gameId).size(), 2);
        const QString after = world().seats(duel.gameId)[duel.ada.id];
        QVERIFY(after != before);
        QCOMPARE(world().sidsOf(duel.ada.id), QStringList(after));
    }

    void everyGameOfThePlayerIsResumed()
    {
        Player ada(u"ada"_s, port());
        QVERIFY(ada.logIn());
        QVERIFY(ada.create()[u"success"].toBool());
        const QString first = ada.gameId;
        QVERIFY(ada.create()[u"success"].toBool());
        ada.client.cut();
        QTRY_VERIFY(world().seats(first).isEmpty());
        QVERIFY(ada.logIn());
        QVERIFY(ada.client.next(u"game:reconnected"_s));
        QVERIFY(ada.client.next(u"game:reconnected"_s));
        QTRY_COMPARE(world().seats(first).size(), 1);
        QCOMPARE(world().seats(ada.gameId), world().seats(first));
    }

    // The socket of before may not have been missed yet.
    void whileTheOldConnectionLastsBothAreRegistered()
    {
        Duel duel(port());
        QVERIFY(duel.begin());
        QTRY_COMPARE(world().seats(duel.gameId).size(), 2);
        const QString old = world().seats(duel.gameId)[duel.ada.id];
        Player again(u"ada"_s, port());
        QVERIFY(again.logIn());
        QVERIFY(again.client.next(u"game:reconnected"_s));
        QTRY_COMPARE(world().sidsOf(duel.ada.id).size(), 2);
        duel.ada.client.cut();
        QTRY_COMPARE(world().sidsOf(duel.ada.id).size(), 1);
        QVERIFY(world().connection(old).isEmpty());
    }

    void theSeatIsKeptForTheGraceAndThenLost()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        Player &away = duel.waiting();
        Player &other = duel.current();
        other.client.forgetPushes();
        away.client.cut();
        const auto status = other.client.next(u"game:opponent_status"_s);
        QVERIFY(status);
        const auto until = QDateTime::fromString((*status)[u"deadline"].toString(), Qt::ISODateWithMs);
        QCOMPARE(until.toMSecsSinceEpoch(), server().clock().now() + 120'000);
        server().clock().advanceSeconds(119);
        QVERIFY(other.client.ask(u"game:heartbeat"_s)[u"success"].toBool());
        QVERIFY(!other.client.taken(u"game:over"_s));
        QVERIFY(!world().summary(duel.gameId).isEmpty());
        server().clock().advanceSeconds(2);
        const auto over = other.client.next(u"game:over"_s);
        QVERIFY(over);
        QCOMPARE((*over)[u"end_reason"].toString(), u"abandoned"_s);
        QTRY_VERIFY(world().summary(duel.gameId).isEmpty());
        QCOMPARE(world().stored(u"SELECT winner FROM games WHERE id = ?"_s, {duel.gameId}).toString(), other.id);
    }

    void afterARestartOfTheServerRedisHasTheNewConnections()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        QTRY_COMPARE(world().seats(duel.gameId).size(), 2);
        const auto before = world().seats(duel.gameId);
        server().stop();
        QVERIFY(server().start());
        for (Player *const player : {&duel.ada, &duel.ben}) {
            player->setPort(port());
            QVERIFY(player->logIn());
            QVERIFY(player->client.next(u"game:reconnected"_s));
        }
        QTRY_COMPARE(world().seats(duel.gameId).size(), 2);
        for (const Player *const player : {&duel.ada, &duel.ben}) {
            QVERIFY(world().seats(duel.gameId)[player->id] != before[player->id]);
            QCOMPARE(world().sidsOf(player->id), QStringList(world().seats(duel.gameId)[player->id]));
        }
        QVERIFY(duel.play());
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::ReconnectionLiveTest)
#include "reconnection_live_test.moc"
