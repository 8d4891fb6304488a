#include "harness/live_world.h"
#include "harness/wait.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Client;
using harness::Duel;
using harness::Player;
using harness::tokenFor;

/// Connections that end, and what is left of them in Redis.
class DisconnectionLiveTest : public harness::LiveTest
{
    Q_OBJECT

private Q_SLOTS:
    void whoDisconnectsIsGoneFromRedisAndTheOpponentIsTold_data()
    {
        QTest::addColumn<bool>("isCut");
        QTest::newRow("with a farewell") << false;
        QTest::newRow("without a word") << true;
    }
    void whoDisconnectsIsGoneFromRedisAndTheOpponentIsTold()
    {
        QFETCH(bool, isCut);
        Duel duel(port());
        QVERIFY(duel.begin());
        QTRY_COMPARE(world().seats(duel.gameId).size(), 2);
        const QString sid = world().seats(duel.gameId)[duel.ada.id];
        duel.ben.client.forgetPushes();

        isCut ? duel.ada.client.cut() : duel.ada.client.close();

        const auto status = duel.ben.client.next(u"game:opponent_status"_s);
        QVERIFY(status);
        QCOMPARE((*status)[u"status"].toString(), u"disconnected"_s);
        QTRY_VERIFY(world().connection(sid).isEmpty());
        QVERIFY(world().sidsOf(duel.ada.id).isEmpty());
        QCOMPARE(world().seats(duel.gameId).keys(), QStringList(duel.ben.id));
        QVERIFY(!world().summary(duel.gameId).isEmpty()); // the game goes on
    }

    void onlyTheConnectionThatEndsIsGone()
    {
        Client first;
        Client second;
        QVERIFY(first.logIn(port(), tokenFor(u"ada"_s))[u"success"].toBool());
        QVERIFY(second.logIn(port(), tokenFor(u"ada"_s))[u"success"].toBool());
        QTRY_COMPARE(world().sidsOf(harness::userIdFor(u"ada"_s)).size(), 2);
        first.cut();
        QTRY_COMPARE(world().sidsOf(harness::userIdFor(u"ada"_s)).size(), 1);
        QVERIFY(second.ask(u"game:heartbeat"_s)[u"success"].toBool());
        QCOMPARE(world().view.keys(u"mantimon:conn:*"_s).size(), 1);
    }

    void theOldConnectionOfAReplacedPlayerEndsWithoutTheSeat()
    {
        Duel duel(port());
        QVERIFY(duel.begin());
        Player tab(u"ada"_s, port());
        QVERIFY(tab.logIn());
        QVERIFY(tab.client.ask(u"game:join"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        QTRY_COMPARE(world().sidsOf(duel.ada.id).size(), 2);
        duel.ada.client.cut();
        QTRY_COMPARE(world().sidsOf(duel.ada.id).size(), 1);
        QCOMPARE(world().seats(duel.gameId)[duel.ada.id], world().sidsOf(duel.ada.id).front());
    }

    void aServerThatStopsTakesItsConnectionsAlong()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        QTRY_COMPARE(world().seats(duel.gameId).size(), 2);
        server().stop();
        QTRY_VERIFY(world().view.keys(u"mantimon:conn:*"_s).isEmpty());
        QVERIFY(world().view.keys(u"mantimon:user:*"_s).isEmpty());
        QVERIFY(world().seats(duel.gameId).isEmpty());
        // Its clock is somebody's to watch still.
        QVERIFY(!world().timer(duel.gameId).isEmpty());
    }

    void whatACrashedServerLeavesEndsByItself()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        Player cleo(u"cleo"_s, port());
        QVERIFY(cleo.logIn());
        QVERIFY(cleo.client.ask(u"game:spectate"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        QTRY_COMPARE(world().spectators(duel.gameId).size(), 1);
        const QStringList keys = world().view.keys();
        QVERIFY2(keys.size() >= 14, qPrintable(keys.join(u'\n')));
        for (const QString &key : keys)
            QVERIFY2(world().view.number({u"PTTL"_s, key}) > 0, qPrintable(key));
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::DisconnectionLiveTest)
#include "disconnection_live_test.moc"
