#include "common/test_case.h"
#include "harness/duel.h"
#include "harness/test_server.h"
#include "harness/wait.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Duel;
using harness::Player;
using harness::TestServer;

/// Disconnecting, coming back, and not coming back.
class LostPlayersTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theOpponentIsToldUntilWhenTheSeatIsKept()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin());
        duel.ben.client.forgetPushes();
        duel.ada.client.cut();
        const auto status = duel.ben.client.next(u"game:opponent_status"_s);
        QVERIFY(status);
        QCOMPARE((*status)[u"status"].toString(), u"disconnected"_s);
        const auto deadline = QDateTime::fromString((*status)[u"deadline"].toString(), Qt::ISODateWithMs);
        QCOMPARE(deadline.toMSecsSinceEpoch(), m_server->clock().now() + 120'000);
    }

    void whoComesBackIsGivenItsGameUnasked()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin());
        duel.ben.client.forgetPushes();
        duel.ada.client.cut();
        QVERIFY(duel.ben.client.next(u"game:opponent_status"_s));
        QVERIFY(duel.ada.logIn());
        const auto resumed = duel.ada.client.next(u"game:reconnected"_s);
        QVERIFY(resumed);
        QCOMPARE((*resumed)[u"game_id"].toString(), duel.gameId);
        QCOMPARE((*resumed)[u"player_id"].toString(), duel.ada.id);
        QVERIFY((*resumed)[u"state"].isObject());
        QVERIFY(!duel.ada.legalActions().isEmpty() || !duel.ben.legalActions().isEmpty());
    }

    void whoHasNoGameIsSentNothing()
    {
        Player cleo(u"cleo"_s, m_server->port());
        QVERIFY(cleo.logIn());
        QVERIFY(cleo.client.ask(u"game:heartbeat"_s)[u"success"].toBool());
        QVERIFY(!cleo.client.taken(u"game:reconnected"_s));
    }

    void theOpponentIsToldOfTheReturn()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin());
        duel.ben.client.forgetPushes();
        duel.ada.client.cut();
        QVERIFY(duel.ben.client.next(u"game:opponent_status"_s));
        duel.ben.client.forgetPushes();
        QVERIFY(duel.ada.logIn());
        const auto status = duel.ben.client.next(u"game:opponent_status"_s);
        QVERIFY(status);
        QCOMPARE((*status)[u"status"].toString(), u"connected"_s);
    }

    void aSecondConnectionDoesNotTakeASeatThatIsHeld()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin());
        Player tab(u"ada"_s, m_server->port());
        QVERIFY(tab.logIn());
        QVERIFY(tab.client.next(u"game:reconnected"_s));
        duel.ada.client.forgetPushes();
        QVERIFY(duel.step());
        QVERIFY(duel.ada.client.next(u"game:state"_s));
        QVERIFY(!tab.client.taken(u"game:state"_s));
    }

    void joiningTakesTheSeatFromTheOlderConnection()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin());
        Player tab(u"ada"_s, m_server->port());
        QVERIFY(tab.logIn());
        QVERIFY(tab.client.ask(u"game:join"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        const auto replaced = duel.ada.client.next(u"game:replaced"_s);
        QVERIFY(replaced);
        QCOMPARE((*replaced)[u"game_id"].toString(), duel.gameId);
        QVERIFY(duel.ada.client.isOpen());
        QVERIFY(duel.ada.client.ask(u"game:heartbeat"_s)[u"success"].toBool());
        // The old connection going does not look like a disconnect.
        duel.ben.client.forgetPushes();
        duel.ada.client.close();
        QVERIFY(duel.ben.client.ask(u"game:heartbeat"_s)[u"success"].toBool());
        QVERIFY(!duel.ben.client.taken(u"game:opponent_status"_s));
    }

    void joiningWithLastSeqGivesExactlyWhatWasMissed()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin());
        QVERIFY(duel.finishSetup());
        const qint64 seen = duel.lastAnswer[u"seq"].toInteger();
        Player &away = duel.current();
        QVERIFY(away.act({{u"type"_s, u"pass"_s}})[u"success"].toBool());
        Player tab(away.name, m_server->port());
        QVERIFY(tab.logIn());
        const QJsonObject joined = tab.client.ask(u"game:join"_s, {{u"game_id"_s, duel.gameId}, {u"last_seq"_s, seen}});
        QVERIFY(joined[u"success"].toBool());
        const QJsonArray missed = joined[u"missed"].toArray();
        QVERIFY(!missed.isEmpty());
        for (const QJsonValue event : missed)
            QVERIFY(event[u"seq"].toInteger() > seen);
        const QJsonObject upToDate =
            tab.client.ask(u"game:join"_s, {{u"game_id"_s, duel.gameId}, {u"last_seq"_s, joined[u"seq"].toInteger()}});
        QVERIFY(upToDate[u"missed"].isArray());
        QVERIFY(upToDate[u"missed"].toArray().isEmpty());
    }

    void whatWasMissedIsFilteredForThePlayer()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin());
        const qint64 start = 0;
        QVERIFY(duel.finishSetup());
        const QJsonObject joined =
            duel.ben.client.ask(u"game:join"_s, {{u"game_id"_s, duel.gameId}, {u"last_seq"_s, start}});
        const QString said = QString::fromUtf8(QJsonDocument(joined).toJson());
        for (const QJsonValue card : duel.ada.state()[u"players"][duel.ada.id][u"hand"][u"cards"].toArray())
            QVERIFY(!said.contains(card[u"instance_id"].toString()));
    }

    void theRunningClockIsExtendedOnceATurnOnReturn()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin());
        QVERIFY(duel.finishSetup());
        Player &actor = duel.current();
        Player &other = duel.waiting();
        const qint64 before = remainingOf(other, actor);
        loseAndReturn(actor, other);
        const qint64 after = remainingOf(other, actor);
        QCOMPARE(after, before + 15'000);
        loseAndReturn(actor, other);
        QCOMPARE(remainingOf(other, actor), after);
    }

    void whoStaysAwayLosesTheGame()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin());
        QVERIFY(duel.finishSetup());
        Player &away = duel.waiting();
        Player &other = duel.current();
        other.client.forgetPushes();
        away.client.cut();
        QVERIFY(other.client.next(u"game:opponent_status"_s));
        other.client.forgetPushes();
        m_server->clock().advanceSeconds(119);
        QVERIFY(other.client.ask(u"game:heartbeat"_s)[u"success"].toBool());
        QVERIFY(!other.client.taken(u"game:over"_s));
        m_server->clock().advanceSeconds(2);
        const auto over = other.client.next(u"game:over"_s);
        QVERIFY(over);
        QCOMPARE((*over)[u"end_reason"].toString(), u"abandoned"_s);
        QCOMPARE((*over)[u"winner"].toString(), other.id);
    }

    void aGameThatBothHaveLeftIsADraw()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin());
        QVERIFY(duel.finishSetup());
        Player watcher(u"cleo"_s, m_server->port());
        QVERIFY(watcher.logIn());
        QVERIFY(watcher.client.ask(u"game:spectate"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        duel.ben.client.forgetPushes();
        duel.ada.client.cut();
        QVERIFY(duel.ben.client.next(u"game:opponent_status"_s));
        duel.ben.client.close();
        QVERIFY(harness::waitFor([&] { return bothAreAway(duel.gameId); }, harness::Client::patience));
        m_server->clock().advanceSeconds(121);
        const auto over = watcher.client.next(u"game:over"_s);
        QVERIFY(over);
        QCOMPARE((*over)[u"end_reason"].toString(), u"abandoned"_s);
        QVERIFY((*over)[u"winner"].isNull() || (*over)[u"winner"].isUndefined());
    }

    void afterARestartTheGameGoesOnWhereItWas()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin());
        QVERIFY(duel.finishSetup());
        const QJsonObject before = duel.ada.client.ask(u"game:join"_s, {{u"game_id"_s, duel.gameId}});
        m_server->stop();
        QVERIFY(m_server->start());
        duel.ada.setPort(m_server->port());
        duel.ben.setPort(m_server->port());
        QVERIFY(duel.ada.logIn());
        const auto resumed = duel.ada.client.next(u"game:reconnected"_s);
        QVERIFY(resumed);
        QCOMPARE((*resumed)[u"seq"], before[u"seq"]);
        QCOMPARE((*resumed)[u"state"][u"players"], withoutPresence((*resumed)[u"state"], before[u"state"]));
        QVERIFY(duel.ben.logIn());
        QVERIFY(duel.play());
    }

    void init()
    {
        failOnAnyWarning();
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->start());
    }
    void cleanup() { m_server.reset(); }

private:
    // What was before, with who is connected as it is now.
    static QJsonValue withoutPresence(const QJsonValue &now, const QJsonValue &before)
    {
        QJsonObject players = before[u"players"].toObject();
        for (const QString &id : players.keys()) {
            QJsonObject player = players[id].toObject();
            player[u"connected"] = now[u"players"][id][u"connected"];
            players[id] = player;
        }
        return players;
    }

    qint64 remainingOf(Player &asking, const Player &of)
    {
        const QJsonObject joined = asking.client.ask(u"game:join"_s, {{u"game_id"_s, asking.gameId}});
        return joined[u"state"][u"clocks"][of.id][u"remaining_ms"].toInteger();
    }

    void loseAndReturn(Player &player, Player &other)
    {
        other.client.forgetPushes();
        player.client.cut();
        QVERIFY(other.client.next(u"game:opponent_status"_s));
        QVERIFY(player.logIn());
        QVERIFY(other.client.next(u"game:opponent_status"_s));
        // The extension, if there is one, is committed before an action that comes after it.
        QVERIFY(player.client
                    .ask(u"game:action"_s,
                         {{u"game_id"_s, player.gameId}, {u"action"_s, QJsonObject{{u"type"_s, u"ready"_s}}}})
                    .contains(u"error_code"_s));
    }

    bool bothAreAway(const QString &gameId)
    {
        const games::Game *game = m_server->host().live(QUuid(gameId));
        const games::Attendance &attendance = game->scene().attendance;
        return !attendance.isPresent(0) && !attendance.isPresent(1);
    }

    std::unique_ptr<TestServer> m_server;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::LostPlayersTest)
#include "lost_players_test.moc"
