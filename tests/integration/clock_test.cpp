#include "common/test_case.h"
#include "harness/duel.h"
#include "harness/test_server.h"
#include "harness/wait.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Duel;
using harness::Player;
using harness::TestServer;

/// Turn clocks over real sockets, with time moved by hand.
class ClockTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTurnBeginsWithItsWholeTime()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin() && duel.finishSetup());
        const auto started = duel.ada.client.next(u"game:turn_started"_s);
        QVERIFY(started);
        const QJsonValue timer = (*started)[u"turn_timer"];
        QCOMPARE(timer[u"player_id"].toString(), duel.current().id);
        QCOMPARE(timer[u"timeout_seconds"].toInt(), 180);
        QCOMPARE(timer[u"remaining_ms"].toInteger(), 180'000);
    }

    void theClockCanBeReadAtAnyTime()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin() && duel.finishSetup());
        m_server->clock().advanceSeconds(30);
        const QJsonObject answer = duel.ben.client.ask(u"game:heartbeat"_s, {{u"game_id"_s, duel.gameId}});
        QCOMPARE(answer[u"turn_timer"][u"remaining_ms"].toInteger(), 150'000);
        QCOMPARE(QDateTime::fromString(answer[u"server_time"].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch(),
                 m_server->clock().now());
    }

    void warningsComeAtHalfAndAQuarter()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin() && duel.finishSetup());
        m_server->clock().advanceSeconds(90);
        const auto half = duel.waiting().client.next(u"game:turn_warning"_s);
        QVERIFY(half);
        QCOMPARE((*half)[u"percent"].toInt(), 50);
        QCOMPARE((*half)[u"remaining_ms"].toInteger(), 90'000);
        QCOMPARE((*half)[u"player_id"].toString(), duel.current().id);
        m_server->clock().advanceSeconds(45);
        const auto quarter = duel.current().client.next(u"game:turn_warning"_s);
        QVERIFY(quarter);
        const auto last = duel.current().client.next(u"game:turn_warning"_s);
        QVERIFY(last);
        QCOMPARE((*last)[u"percent"].toInt(), 25);
    }

    void anExpiredTurnPasses()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin() && duel.finishSetup());
        const QString slow = duel.current().id;
        const QString other = duel.waiting().id;
        m_server->clock().advanceSeconds(180);
        const auto timeout = duel.ada.client.next(u"game:turn_timeout"_s);
        QVERIFY(timeout);
        QCOMPARE((*timeout)[u"player_id"].toString(), slow);
        const auto started = lastTurnStarted(duel.ada);
        QVERIFY(started);
        QCOMPARE((*started)[u"player_id"].toString(), other);
    }

    void anExpiryIsAnEntryOfTheGame()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin() && duel.finishSetup());
        const qint64 seq = duel.lastAnswer[u"seq"].toInteger();
        duel.ada.client.forgetPushes();
        m_server->clock().advanceSeconds(180);
        const auto state = duel.ada.client.next(u"game:state"_s);
        QVERIFY(state);
        QCOMPARE((*state)[u"seq"].toInteger(), seq + 1);
    }

    void twoTimeoutsInARowLoseTheGame()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin() && duel.finishSetup());
        Player &slow = duel.current();
        Player &other = duel.waiting();
        m_server->clock().advanceSeconds(180);
        QVERIFY(other.client.next(u"game:turn_timeout"_s));
        QVERIFY(harness::waitFor([&] { return other.state()[u"is_my_turn"].toBool(); }, harness::Client::patience));
        QVERIFY(passWithPrompts(other));
        QVERIFY(harness::waitFor([&] { return slow.state()[u"is_my_turn"].toBool(); }, harness::Client::patience));
        m_server->clock().advanceSeconds(180);
        const auto over = other.client.next(u"game:over"_s);
        QVERIFY(over);
        QCOMPARE((*over)[u"end_reason"].toString(), u"timeouts"_s);
        QCOMPARE((*over)[u"winner"].toString(), other.id);
    }

    void bothClocksRunInSetUpAndExpiryPlacesTheFirstBasic()
    {
        TestServer &server = *m_server;
        const auto placing = startedWithoutMulligan();
        QVERIFY(placing);
        Duel &duel = *placing;
        const QJsonValue clocks = duel.ada.state()[u"clocks"];
        QCOMPARE(clocks[duel.ada.id][u"running"].toBool(), true);
        QCOMPARE(clocks[duel.ben.id][u"running"].toBool(), true);
        server.clock().advanceSeconds(180);
        for (int i = 0; i < 2; ++i)
            QVERIFY(duel.ada.client.next(u"game:turn_timeout"_s)); // hers and Ben's
        QVERIFY(harness::waitFor([&] { return duel.ada.state()[u"phase"].toString() == u"main"; },
                                 harness::Client::patience));
        QCOMPARE(duel.ada.state()[u"players"][duel.ben.id][u"active"][u"count"].toInt(), 1);
    }

    void theCreatorMayChooseTheTurnClock()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin({{u"options"_s, QJsonObject{{u"turn_seconds"_s, 60}}}}));
        QVERIFY(duel.finishSetup());
        QCOMPARE(
            duel.ada.client.ask(u"game:heartbeat"_s, {{u"game_id"_s, duel.gameId}})[u"turn_timer"][u"timeout_seconds"]
                .toInt(),
            60);
    }

    void aClockGoesOnAfterARestart()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin() && duel.finishSetup());
        m_server->clock().advanceSeconds(50);
        m_server->stop();
        m_server->clock().advanceSeconds(1000); // nobody's clock runs while the server is away
        QVERIFY(m_server->start());
        duel.ada.setPort(m_server->port());
        QVERIFY(duel.ada.logIn());
        const auto resumed = duel.ada.client.next(u"game:reconnected"_s);
        QVERIFY(resumed);
        const qint64 left = (*resumed)[u"turn_timer"][u"remaining_ms"].toInteger();
        // The last heartbeat before the stop may be a second old.
        QVERIFY2(left >= 130'000 && left <= 131'000 + 15'000, qPrintable(QString::number(left)));
    }

    void aGameThatNobodyJoinsIsClosed()
    {
        Player ada(u"ada"_s, m_server->port());
        QVERIFY(ada.logIn());
        QVERIFY(ada.create()[u"success"].toBool());
        m_server->clock().advanceSeconds(3601);
        const auto over = ada.client.next(u"game:over"_s);
        QVERIFY(over);
        QCOMPARE((*over)[u"end_reason"].toString(), u"void"_s);
    }

    void init()
    {
        failOnAnyWarning();
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->start());
    }
    void cleanup() { m_server.reset(); }

private:
    // A mulligan lets one player decide alone before both place.
    std::unique_ptr<Duel> startedWithoutMulligan()
    {
        for (int i = 0; i < 50; ++i) {
            auto duel = std::make_unique<Duel>(m_server->port());
            if (duel->begin() && duel->ada.state()[u"prompt"].isNull())
                return duel;
        }
        return nullptr;
    }

    static std::optional<QJsonObject> lastTurnStarted(Player &player)
    {
        auto started = player.client.next(u"game:turn_started"_s); // of turn one
        return started ? player.client.next(u"game:turn_started"_s) : started;
    }

    static bool passWithPrompts(Player &player) { return player.act({{u"type"_s, u"pass"_s}})[u"success"].toBool(); }

    std::unique_ptr<TestServer> m_server;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::ClockTest)
#include "clock_test.moc"
