#include "harness/live_world.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Duel;
using harness::Player;

/// Actions, and what they leave in the database and in Redis.
class ActionLiveTest : public harness::LiveTest
{
    Q_OBJECT

private Q_SLOTS:
    void bothPlayersGetTheirOwnFilteredState()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        duel.ada.client.forgetPushes();
        duel.ben.client.forgetPushes();
        QVERIFY(duel.step());
        for (Player *const player : {&duel.ada, &duel.ben}) {
            const auto state = player->client.next(u"game:state"_s);
            QVERIFY(state);
            const QString other = player == &duel.ada ? duel.ben.id : duel.ada.id;
            QCOMPARE((*state)[u"viewer_id"].toString(), player->id);
            const QJsonValue own = (*state)[u"players"][player->id][u"hand"];
            QCOMPARE(own[u"cards"].toArray().size(), own[u"count"].toInt(-1));
            const QJsonValue hidden = (*state)[u"players"][other][u"hand"];
            QVERIFY(hidden[u"count"].toInt(-1) >= 0);
            QVERIFY(hidden[u"cards"].toArray().isEmpty());
        }
    }

    void theResultSaysWhoseTurnItIsNow()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        Player &actor = duel.current();
        const QString next = duel.waiting().id;
        const QJsonObject result = actor.act({{u"type"_s, u"pass"_s}});
        QCOMPARE(result[u"success"].toBool(), true);
        QCOMPARE(result[u"action_type"].toString(), u"pass"_s);
        QCOMPARE(result[u"turn_changed"].toBool(), true);
        QCOMPARE(result[u"current_player_id"].toString(), next);
        QTRY_COMPARE(world().timer(duel.gameId)[u"user"_s], next);
        QCOMPARE(world().summary(duel.gameId)[u"turn"_s].toInt(), 2);
    }

    void anAcknowledgedActionIsInTheDatabase()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        const int before = world().entriesOf(duel.gameId);
        const QJsonObject result = duel.current().act({{u"type"_s, u"pass"_s}}, u"once"_s);
        QCOMPARE(result[u"success"].toBool(), true);
        // At once: it was there before the answer left.
        QCOMPARE(world().entriesOf(duel.gameId), before + 1);
        QCOMPARE(world()
                     .stored(u"SELECT seq FROM entries WHERE game = ? AND action_id = ?"_s, {duel.gameId, u"once"_s})
                     .toLongLong(),
                 result[u"seq"].toInteger());
    }

    void theSameActionAgainHappensOnce()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        Player &actor = duel.current();
        const QJsonObject first = actor.act({{u"type"_s, u"pass"_s}}, u"once"_s);
        QCOMPARE(first[u"success"].toBool(), true);
        const int entries = world().entriesOf(duel.gameId);
        QCOMPARE(actor.act({{u"type"_s, u"pass"_s}}, u"once"_s), first);
        QCOMPARE(world().entriesOf(duel.gameId), entries);
    }

    void whatIsRefusedChangesNothing_data()
    {
        QTest::addColumn<bool>("isOnTurn");
        QTest::addColumn<QJsonObject>("action");
        QTest::addColumn<QString>("code");
        QTest::newRow("out of turn") << false << QJsonObject{{u"type"_s, u"pass"_s}} << u"not_your_turn"_s;
        QTest::newRow("illegal") << true << QJsonObject{{u"type"_s, u"ready"_s}} << u"illegal_action"_s;
        QTest::newRow("no action") << true << QJsonObject{{u"type"_s, u"win"_s}} << u"invalid_payload"_s;
    }
    void whatIsRefusedChangesNothing()
    {
        QFETCH(bool, isOnTurn);
        QFETCH(QJsonObject, action);
        QFETCH(QString, code);
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        Player &actor = isOnTurn ? duel.current() : duel.waiting();
        QTRY_COMPARE(world().timer(duel.gameId)[u"user"_s], duel.current().id);
        const auto timer = world().timer(duel.gameId);
        const int entries = world().entriesOf(duel.gameId);
        const QJsonObject before = duel.ada.client.ask(u"game:join"_s, {{u"game_id"_s, duel.gameId}});
        duel.ada.client.forgetPushes();
        duel.ben.client.forgetPushes();

        QCOMPARE(actor.act(action)[u"error_code"].toString(), code);

        QCOMPARE(duel.ada.client.ask(u"game:join"_s, {{u"game_id"_s, duel.gameId}}), before);
        QVERIFY(duel.ben.client.ask(u"game:heartbeat"_s)[u"success"].toBool());
        QVERIFY(!duel.ada.client.taken(u"game:state"_s));
        QVERIFY(!duel.ben.client.taken(u"game:state"_s));
        QCOMPARE(world().entriesOf(duel.gameId), entries);
        QCOMPARE(world().timer(duel.gameId), timer);
    }

    void aFinishedGameLeavesRedisAndStaysInTheDatabase()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        QTRY_VERIFY(!world().timer(duel.gameId).isEmpty());
        QVERIFY(duel.ada.client.ask(u"game:resign"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        QTRY_VERIFY(world().summary(duel.gameId).isEmpty());
        QVERIFY(world().seats(duel.gameId).isEmpty());
        QVERIFY(world().timer(duel.gameId).isEmpty());
        QCOMPARE(world().view.number({u"ZCARD"_s, u"mantimon:timers"_s}), 0);
        QCOMPARE(world().connection(world().sidsOf(duel.ada.id).front()).size(), 4);
        QCOMPARE(world().stored(u"SELECT status FROM games WHERE id = ?"_s, {duel.gameId}).toString(), u"finished"_s);
        QCOMPARE(world().stored(u"SELECT winner FROM games WHERE id = ?"_s, {duel.gameId}).toString(), duel.ben.id);
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::ActionLiveTest)
#include "action_live_test.moc"
