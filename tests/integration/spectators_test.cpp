#include "common/test_case.h"
#include "harness/duel.h"
#include "harness/test_server.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Duel;
using harness::Player;
using harness::TestServer;

class SpectatorsTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSpectatorSeesTheTableAndNoHand()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        Player cleo(u"cleo"_s, m_server.port());
        QVERIFY(cleo.logIn());
        const QJsonObject answer = watch(cleo, duel);
        QVERIFY(answer[u"success"].toBool());
        QCOMPARE(answer[u"game_over"].toBool(), false);
        checkNothingHidden(answer[u"state"].toObject(), duel);
    }

    void aSpectatorIsNeverOnTurnAndGetsEveryState()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        Player cleo(u"cleo"_s, m_server.port());
        QVERIFY(cleo.logIn());
        QVERIFY(watch(cleo, duel)[u"success"].toBool());
        QVERIFY(duel.finishSetup());
        for (int i = 0; i < 10 && duel.step(); ++i) {
            const auto state = cleo.client.next(u"game:state"_s);
            QVERIFY(state);
            checkNothingHidden(*state, duel);
        }
    }

    void playersAreToldHowManyWatch()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        Player cleo(u"cleo"_s, m_server.port());
        QVERIFY(cleo.logIn());
        QVERIFY(watch(cleo, duel)[u"success"].toBool());
        QCOMPARE((*duel.ada.client.next(u"game:spectators"_s))[u"count"].toInt(), 1);
        QVERIFY(cleo.client.ask(u"game:leave_spectate"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        QCOMPARE((*duel.ada.client.next(u"game:spectators"_s))[u"count"].toInt(), 0);
    }

    void aSpectatorThatDisconnectsIsCountedOut()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        Player cleo(u"cleo"_s, m_server.port());
        QVERIFY(cleo.logIn());
        QVERIFY(watch(cleo, duel)[u"success"].toBool());
        QCOMPARE((*duel.ben.client.next(u"game:spectators"_s))[u"count"].toInt(), 1);
        cleo.client.cut();
        QCOMPARE((*duel.ben.client.next(u"game:spectators"_s))[u"count"].toInt(), 0);
    }

    void whoHasStoppedWatchingIsToldNothingMore()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        Player cleo(u"cleo"_s, m_server.port());
        QVERIFY(cleo.logIn());
        QVERIFY(watch(cleo, duel)[u"success"].toBool());
        QVERIFY(cleo.client.ask(u"game:leave_spectate"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        cleo.client.forgetPushes();
        QVERIFY(duel.step());
        QVERIFY(cleo.client.ask(u"game:heartbeat"_s)[u"success"].toBool());
        QVERIFY(!cleo.client.taken(u"game:state"_s));
    }

    void playersMayRefuseSpectators()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin({{u"options"_s, QJsonObject{{u"spectators"_s, false}}}}));
        Player cleo(u"cleo"_s, m_server.port());
        QVERIFY(cleo.logIn());
        QCOMPARE(watch(cleo, duel)[u"error_code"].toString(), u"spectating_disabled"_s);
    }

    void nobodyWatchesTheirOwnGame()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        QCOMPARE(watch(duel.ada, duel)[u"error_code"].toString(), u"forbidden"_s);
    }

    void aDelayedSpectatorSeesAPositionOnlyAfterTheDelay()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin({{u"options"_s, QJsonObject{{u"spectator_delay_seconds"_s, 60}}}}));
        Player cleo(u"cleo"_s, m_server.port());
        QVERIFY(cleo.logIn());
        const QJsonObject early = watch(cleo, duel);
        QVERIFY(early[u"success"].toBool());
        QVERIFY(early[u"state"].isNull() || early[u"state"].isUndefined());
        QVERIFY(duel.step());
        QVERIFY(cleo.client.ask(u"game:heartbeat"_s)[u"success"].toBool());
        QVERIFY(!cleo.client.taken(u"game:state"_s));
        m_server.clock().advanceSeconds(61);
        QVERIFY(cleo.client.next(u"game:state"_s));
    }

    void aFinishedGameCanBeLookedAt()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        QVERIFY(duel.ada.client.ask(u"game:resign"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        Player cleo(u"cleo"_s, m_server.port());
        QVERIFY(cleo.logIn());
        const QJsonObject answer = watch(cleo, duel);
        QVERIFY(answer[u"success"].toBool());
        QCOMPARE(answer[u"game_over"].toBool(), true);
        checkNothingHidden(answer[u"state"].toObject(), duel);
    }

    void initTestCase() { QVERIFY(m_server.start()); }

private:
    static QJsonObject watch(Player &player, const Duel &duel)
    {
        return player.client.ask(u"game:spectate"_s, {{u"game_id"_s, duel.gameId}});
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

    TestServer m_server;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::SpectatorsTest)
#include "spectators_test.moc"
