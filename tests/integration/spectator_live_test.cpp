#include "harness/live_world.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Duel;
using harness::Player;

/// Who watches: what they see, and that Redis counts them.
class SpectatorLiveTest : public harness::LiveTest
{
    Q_OBJECT

private Q_SLOTS:
    void aSpectatorSeesNoHandAndIsNeverOnTurn()
    {
        Duel duel(port());
        QVERIFY(duel.begin() && duel.finishSetup());
        Player cleo(u"cleo"_s, port());
        const QJsonObject answer = watch(cleo, duel);
        QCOMPARE(answer[u"success"].toBool(), true);
        QCOMPARE(answer[u"game_over"].toBool(true), false);
        checkNothingHidden(answer[u"state"].toObject(), duel);
        for (int i = 0; i < 6 && duel.step(); ++i) {
            const auto state = cleo.client.next(u"game:state"_s);
            QVERIFY(state);
            checkNothingHidden(*state, duel);
        }
        QCOMPARE(cleo.act({{u"type"_s, u"pass"_s}})[u"success"].toBool(), false);
    }

    void aSpectatorIsRegisteredAndCounted()
    {
        Duel duel(port());
        QVERIFY(duel.begin());
        Player cleo(u"cleo"_s, port());
        Player dora(u"dora"_s, port());
        QVERIFY(watch(cleo, duel)[u"success"].toBool());
        QVERIFY(watch(dora, duel)[u"success"].toBool());
        QTRY_COMPARE(world().spectators(duel.gameId).size(), 2);
        QCOMPARE(world().summary(duel.gameId)[u"spectators"_s], u"2"_s);
        const QString sid = world().sidsOf(cleo.id).front();
        QVERIFY(world().spectators(duel.gameId).contains(sid));
        QVERIFY(world().connection(sid).contains(u"w:"_s + duel.gameId));
        QCOMPARE(world().seats(duel.gameId).size(), 2);
        QCOMPARE((*duel.ada.client.next(u"game:spectators"_s))[u"count"].toInt(), 1);
        QCOMPARE((*duel.ada.client.next(u"game:spectators"_s))[u"count"].toInt(), 2);
    }

    void whoStopsWatchingIsCountedOut_data()
    {
        QTest::addColumn<bool>("isCut");
        QTest::newRow("by leaving") << false;
        QTest::newRow("by disconnecting") << true;
    }
    void whoStopsWatchingIsCountedOut()
    {
        QFETCH(bool, isCut);
        Duel duel(port());
        QVERIFY(duel.begin());
        Player cleo(u"cleo"_s, port());
        QVERIFY(watch(cleo, duel)[u"success"].toBool());
        QTRY_COMPARE(world().spectators(duel.gameId).size(), 1);
        if (isCut)
            cleo.client.cut();
        else
            QVERIFY(cleo.client.ask(u"game:leave_spectate"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        QTRY_VERIFY(world().spectators(duel.gameId).isEmpty());
        QTRY_COMPARE(world().summary(duel.gameId)[u"spectators"_s], u"0"_s);
        QCOMPARE(world().sidsOf(cleo.id).size(), isCut ? 0 : 1);
    }

    void whoIsRefusedIsNotRegistered()
    {
        Duel duel(port());
        QVERIFY(duel.begin({{u"options"_s, QJsonObject{{u"spectators"_s, false}}}}));
        Player cleo(u"cleo"_s, port());
        QCOMPARE(watch(cleo, duel)[u"error_code"].toString(), u"spectating_disabled"_s);
        QTRY_COMPARE(world().sidsOf(cleo.id).size(), 1);
        QVERIFY(world().spectators(duel.gameId).isEmpty());
    }

    void watchingIsWrittenNowhereInTheDatabase()
    {
        Duel duel(port());
        QVERIFY(duel.begin());
        const int entries = world().entriesOf(duel.gameId);
        Player cleo(u"cleo"_s, port());
        QVERIFY(watch(cleo, duel)[u"success"].toBool());
        QTRY_COMPARE(world().spectators(duel.gameId).size(), 1);
        QCOMPARE(world().entriesOf(duel.gameId), entries);
        QCOMPARE(world().stored(u"SELECT count(*) FROM seats WHERE game = ?"_s, {duel.gameId}).toInt(), 2);
    }

private:
    static QJsonObject watch(Player &player, const Duel &duel)
    {
        player.gameId = duel.gameId;
        return player.logIn() ? player.client.ask(u"game:spectate"_s, {{u"game_id"_s, duel.gameId}}) : QJsonObject();
    }

    static void checkNothingHidden(const QJsonObject &state, const Duel &duel)
    {
        QCOMPARE(state[u"viewer_id"].toString(), u"__spectator__"_s);
        QCOMPARE(state[u"is_my_turn"].toBool(true), false);
        for (const QString &player : {duel.ada.id, duel.ben.id}) {
            const QJsonValue hand = state[u"players"][player][u"hand"];
            QVERIFY(hand[u"count"].toInt(-1) >= 0);
            QVERIFY(hand[u"cards"].toArray().isEmpty());
        }
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::SpectatorLiveTest)
#include "spectator_live_test.moc"
