#include "harness/live_world.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Duel;
using harness::Player;

/// Sitting down, and that Redis and the database know who sits where.
class JoinLiveTest : public harness::LiveTest
{
    Q_OBJECT

private Q_SLOTS:
    void whoCreatesAGameSitsInIt()
    {
        Player ada(u"ada"_s, port());
        QVERIFY(ada.logIn());
        QVERIFY(ada.create()[u"success"].toBool());
        QTRY_COMPARE(world().seats(ada.gameId).keys(), QStringList(ada.id));
        QCOMPARE(world().summary(ada.gameId)[u"status"_s], u"waiting"_s);
        QCOMPARE(world().summary(ada.gameId)[u"players"_s], u"[\"ada\"]"_s);
    }

    void joiningRegistersTheConnectionWithItsGame()
    {
        Duel duel(port());
        QVERIFY(duel.begin());
        QTRY_COMPARE(world().seats(duel.gameId).size(), 2);
        for (const Player *const player : {&duel.ada, &duel.ben}) {
            const QString sid = world().seats(duel.gameId)[player->id];
            QCOMPARE(world().sidsOf(player->id), QStringList(sid));
            QVERIFY(world().connection(sid).contains(u"s:"_s + duel.gameId));
            QCOMPARE(world()
                         .stored(u"SELECT name FROM seats WHERE game = ? AND user_id = ?"_s, {duel.gameId, player->id})
                         .toString(),
                     player->name);
        }
        QTRY_COMPARE(world().summary(duel.gameId)[u"status"_s], u"playing"_s);
        QCOMPARE(world().summary(duel.gameId)[u"players"_s], u"[\"ada\",\"ben\"]"_s);
        QCOMPARE(world().view.hash(harness::LiveWorld::key(u"owner"_s, duel.gameId)),
                 (QHash<QString, QString>{{u"node"_s, u"test"_s}, {u"epoch"_s, u"1"_s}}));
    }

    void whoHasJoinedReceivesTheGamesPushes()
    {
        Duel duel(port());
        QVERIFY(duel.begin());
        duel.ada.client.forgetPushes();
        duel.ben.client.forgetPushes();
        QVERIFY(duel.step());
        for (Player *const player : {&duel.ada, &duel.ben}) {
            const auto state = player->client.next(u"game:state"_s);
            QVERIFY(state);
            QCOMPARE((*state)[u"game_id"].toString(), duel.gameId);
            QCOMPARE((*state)[u"seq"].toInteger(), duel.lastAnswer[u"seq"].toInteger());
        }
    }

    void aStrangerIsRefusedAndWrittenNowhere()
    {
        Duel duel(port());
        QVERIFY(duel.begin());
        Player cleo(u"cleo"_s, port());
        QVERIFY(cleo.logIn());
        const QJsonObject answer =
            cleo.client.ask(u"game:join"_s, {{u"game_id"_s, duel.gameId}, {u"deck_id"_s, harness::secondDeck()}});
        QCOMPARE(answer[u"success"].toBool(), false);
        QVERIFY2(answer[u"error_code"] == u"game_full"_s || answer[u"error_code"] == u"not_in_game"_s,
                 qPrintable(answer[u"error_code"].toString()));
        QTRY_COMPARE(world().sidsOf(cleo.id).size(), 1);
        QCOMPARE(world().connection(world().sidsOf(cleo.id).front()).size(), 4);
        QTRY_COMPARE(world().seats(duel.gameId).size(), 2);
        QVERIFY(!world().seats(duel.gameId).contains(cleo.id));
        QCOMPARE(world().stored(u"SELECT count(*) FROM seats WHERE game = ?"_s, {duel.gameId}).toInt(), 2);
        cleo.client.forgetPushes();
        QVERIFY(duel.step());
        QVERIFY(cleo.client.ask(u"game:heartbeat"_s)[u"success"].toBool());
        QVERIFY(!cleo.client.taken(u"game:state"_s));
    }

    void aGameThatIsNotThereCannotBeJoined()
    {
        Player ada(u"ada"_s, port());
        QVERIFY(ada.logIn());
        const QString nowhere = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QCOMPARE(ada.client.ask(u"game:join"_s, {{u"game_id"_s, nowhere}})[u"error_code"].toString(),
                 u"game_not_found"_s);
        QVERIFY(world().view.keys(u"mantimon:game:*"_s).isEmpty());
    }

    void aSecondConnectionTakesTheSeatByJoining()
    {
        Duel duel(port());
        QVERIFY(duel.begin());
        QTRY_COMPARE(world().seats(duel.gameId).size(), 2);
        const QString before = world().seats(duel.gameId)[duel.ada.id];
        server().clock().advanceSeconds(1);

        Player tab(u"ada"_s, port());
        QVERIFY(tab.logIn());
        QVERIFY(tab.client.next(u"game:reconnected"_s));
        QTRY_COMPARE(world().sidsOf(duel.ada.id).size(), 2);
        QCOMPARE(world().seats(duel.gameId)[duel.ada.id], before); // to connect is not to take

        QVERIFY(tab.client.ask(u"game:join"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        QVERIFY(duel.ada.client.next(u"game:replaced"_s));
        const QString newest = world().sidsOf(duel.ada.id).last();
        QVERIFY(newest != before);
        QTRY_COMPARE(world().seats(duel.gameId)[duel.ada.id], newest);
        QVERIFY(!world().connection(before).contains(u"s:"_s + duel.gameId));
        QVERIFY(world().connection(newest).contains(u"s:"_s + duel.gameId));
    }

    void oneConnectionMaySitInSeveralGames()
    {
        Player ada(u"ada"_s, port());
        QVERIFY(ada.logIn());
        QVERIFY(ada.create()[u"success"].toBool());
        const QString first = ada.gameId;
        QVERIFY(ada.create()[u"success"].toBool());
        QTRY_COMPARE(world().seats(ada.gameId).size(), 1);
        QCOMPARE(world().seats(first), world().seats(ada.gameId));
        const auto connection = world().connection(world().seats(first)[ada.id]);
        QVERIFY(connection.contains(u"s:"_s + first));
        QVERIFY(connection.contains(u"s:"_s + ada.gameId));
    }

    void whoLeavesTheTableGivesUpTheSeatAndStaysConnected()
    {
        Duel duel(port());
        QVERIFY(duel.begin());
        QTRY_COMPARE(world().seats(duel.gameId).size(), 2);
        QVERIFY(duel.ada.client.ask(u"game:leave"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        QTRY_COMPARE(world().seats(duel.gameId).keys(), QStringList(duel.ben.id));
        QCOMPARE(world().sidsOf(duel.ada.id).size(), 1);
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::JoinLiveTest)
#include "join_live_test.moc"
