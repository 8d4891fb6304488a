#include "common/test_case.h"
#include "harness/duel.h"
#include "harness/test_server.h"
#include "harness/wait.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Player;
using harness::TestServer;

/// People against bots that think in threads of their own, over real sockets.
class BotsTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonPlaysAGameAgainstABotToItsEnd_data()
    {
        QTest::addColumn<QString>("bot");
        QTest::newRow("greedy") << u"bot:greedy"_s;
        QTest::newRow("search") << u"bot:search"_s;
    }

    void aPersonPlaysAGameAgainstABotToItsEnd()
    {
        QFETCH(QString, bot);
        TestServer server;
        server.config.thinkers.time = std::chrono::milliseconds(15);
        QVERIFY(server.start());
        Player ada(u"ada"_s, server.port());
        QVERIFY(begins(ada, bot));
        QRandomGenerator random(3);
        int botsActions = 0;
        for (int i = 0; i < 3000 && !isOver(server, ada); ++i) {
            const QJsonArray legal = ada.legalActions();
            if (!legal.isEmpty()) {
                ada.act(legal[random.bounded(int(legal.size()))].toObject());
                continue;
            }
            const quint32 before = seqOf(server, ada);
            server.clock().advance(2'000); // its pause before it thinks
            QVERIFY(harness::waitFor([&] { return isOver(server, ada) || seqOf(server, ada) != before; },
                                     harness::Client::patience));
            ++botsActions;
        }
        QVERIFY(isOver(server, ada));
        QVERIFY(botsActions > 5);
        QVERIFY(ada.client.next(u"game:over"_s));
    }

    void whoResignsWhileItThinksIsAnsweredAtOnce()
    {
        TestServer server;
        server.config.thinkers.time = longTime;
        QVERIFY(server.start());
        Player ada(u"ada"_s, server.port());
        QVERIFY(begins(ada, u"bot:search"_s));
        QVERIFY(letThink(server, ada));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(ada.client.ask(u"game:resign"_s, {{u"game_id"_s, ada.gameId}})[u"success"].toBool());
        QVERIFY(ada.client.next(u"game:over"_s));
        // Its thread is free for the next game, long before it would have ended that thought.
        QVERIFY(harness::waitFor([&] { return server.thinkers().pending() == 0; }, harness::Client::patience));
        QVERIFY(timer.elapsed() < longTime.count() / 2);
    }

    void aServerThatStopsDoesNotWaitForItsThoughts()
    {
        TestServer server;
        server.config.thinkers.time = longTime;
        QVERIFY(server.start());
        Player ada(u"ada"_s, server.port());
        QVERIFY(begins(ada, u"bot:search"_s));
        QVERIFY(letThink(server, ada));
        QElapsedTimer timer;
        timer.start();
        server.stop();
        QVERIFY(timer.elapsed() < longTime.count() / 2);
    }

    void demoGamesArePlayedByTheBotThatIsConfigured()
    {
        TestServer server;
        server.config.demoGames = 3;
        server.config.demoBot = bots::Kind::Search;
        server.config.thinkers.time = std::chrono::milliseconds(10);
        QVERIFY(server.start());
        QSignalSpy ended(&server.host(), &games::GameHost::ended);
        QVERIFY(harness::waitFor([&] { return server.host().unfinishedCount() == 3; }, harness::Client::patience));
        QVERIFY(harness::waitFor(
            [&] {
                server.clock().advance(3'000);
                return ended.count() > 0;
            },
            12 * harness::Client::patience));
        const auto *game = ended.first().first().value<games::Game *>();
        for (const games::Player &player : game->record().players())
            QCOMPARE(player.bot, u"search"_s);
    }

private:
    static constexpr std::chrono::milliseconds longTime{10'000};
    static constexpr int shortTime = 50; // ms; most thoughts last longer

    static bool begins(Player &ada, const QString &bot)
    {
        return ada.logIn() && ada.create(bot)[u"success"].toBool() && ada.client.next(u"game:state"_s).has_value();
    }
    static quint32 seqOf(TestServer &server, const Player &ada)
    {
        const games::Game *game = server.host().live(QUuid(ada.gameId));
        return game ? game->record().seq() : 0;
    }
    static bool isOver(TestServer &server, const Player &ada)
    {
        const games::Game *game = server.host().live(QUuid(ada.gameId));
        return !game || game->isOver();
    }
    /// Until a thought lasts: laying out takes none, and so does an only choice.
    static bool letThink(TestServer &server, Player &ada)
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 500 && !isOver(server, ada); ++i) {
            const QJsonArray legal = ada.legalActions();
            if (!legal.isEmpty()) {
                ada.act(legal[random.bounded(int(legal.size()))].toObject());
                continue;
            }
            const quint32 before = seqOf(server, ada);
            server.clock().advance(2'000);
            const bool hasMoved = harness::waitFor([&] { return seqOf(server, ada) != before; }, shortTime);
            if (!hasMoved && server.thinkers().pending() == 1)
                return true;
        }
        return false;
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::BotsTest)
#include "bots_test.moc"
