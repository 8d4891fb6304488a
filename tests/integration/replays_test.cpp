#include "common/test_case.h"
#include "games/compaction.h"
#include "games/name_removal.h"
#include "harness/database_file.h"
#include "harness/duel.h"
#include "harness/test_server.h"
#include "replay/replay.h"
#include "replay/verify.h"
#include "storage/retention.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace mantimon {

using games::Compaction;
using harness::DatabaseFile;
using harness::Duel;
using harness::Player;
using harness::TestServer;

/// What stays of a game that is over, as its players see it.
class ReplaysTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aReplayIsTheSameBeforeAndAfterCompaction()
    {
        TestServer server;
        QVERIFY(startForYears(server));
        Duel duel(server.port(), 5);
        QVERIFY(duel.begin() && duel.play());
        const QJsonObject which{{u"game_id"_s, duel.gameId}};
        const QJsonObject before = duel.ada.client.ask(u"replay:get"_s, which);
        const QJsonObject listed = duel.ada.client.ask(u"replay:list"_s);
        QVERIFY(before[u"success"].toBool());
        QCOMPARE(listed[u"games"].toArray().size(), 1);
        QVERIFY(listed[u"games"][0][u"turns"].toInt() > 1);
        QCOMPARE(listed[u"games"][0][u"turns"], duel.ada.state()[u"turn_number"]);

        QVERIFY(compacted(server, duel.gameId));
        QCOMPARE(entriesOf(server, duel.gameId), 0);
        QCOMPARE(duel.ada.client.ask(u"replay:get"_s, which), before);
        QCOMPARE(duel.ben.client.ask(u"replay:get"_s, which)[u"replay"], before[u"replay"]);
        QCOMPARE(duel.ada.client.ask(u"replay:list"_s), listed);
        Player cleo(u"cleo"_s, server.port());
        QVERIFY(cleo.logIn());
        QCOMPARE(cleo.client.ask(u"replay:get"_s, which)[u"error_code"].toString(), u"not_in_game"_s);

        const QString error = errorIn(before[u"replay"].toString());
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void answersAreKeptForADayAfterTheEnd()
    {
        TestServer server;
        QVERIFY(startForYears(server));
        Duel duel(server.port());
        QVERIFY(duel.begin() && duel.finishSetup());
        Player &actor = duel.current();
        const QJsonObject first = actor.act({{u"type"_s, u"pass"_s}}, u"a1"_s);
        QVERIFY(first[u"success"].toBool());
        QVERIFY(actor.client.ask(u"game:resign"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());

        server.clock().advance(Compaction::answersKept - 2 * Compaction::sweepEvery);
        QCOMPARE(actor.act({{u"type"_s, u"pass"_s}}, u"a1"_s), first);
        QVERIFY(entriesOf(server, duel.gameId) > 0);
        QVERIFY(compacted(server, duel.gameId));
        // It may be in memory still.
        server.clock().advance(2 * games::GameHost::finishedTime);
        for (const QString &event : {u"game:join"_s, u"game:legal_actions"_s}) {
            const QJsonObject answer = actor.client.ask(event, {{u"game_id"_s, duel.gameId}});
            QCOMPARE(answer[u"error_code"].toString(), u"game_over"_s);
        }
        QCOMPARE(actor.act({{u"type"_s, u"pass"_s}}, u"a1"_s)[u"error_code"].toString(), u"game_over"_s);
    }

    void aGameThatNeverStartedLeavesNothing()
    {
        TestServer server;
        QVERIFY(startForYears(server));
        Player ada(u"ada"_s, server.port());
        QVERIFY(ada.logIn());
        QVERIFY(ada.create()[u"success"].toBool());
        QVERIFY(ada.client.ask(u"game:leave"_s, {{u"game_id"_s, ada.gameId}})[u"success"].toBool());
        server.clock().advance(Compaction::answersKept);
        const DatabaseFile database(server.databaseFile());
        QVERIFY(comesTrueInTime(server, Compaction::sweepEvery,
                                [&] { return database.value(u"SELECT COUNT(*) FROM games"_s).toInt() == 0; }));
        QCOMPARE(entriesOf(server, ada.gameId), 0);
    }

    void aGameThatCannotBeReplayedStaysAndHoldsNobodyUp()
    {
        TestServer server;
        QVERIFY(startForYears(server));
        const QString broken = resignedGame(server);
        const QString next = resignedGame(server);
        const DatabaseFile database(server.databaseFile());
        database.run(u"UPDATE entries SET state_hash = state_hash + 1 WHERE game = ? AND seq = 3"_s, {broken});
        const int entries = entriesOf(server, broken);
        server.clock().advance(2 * games::GameHost::finishedTime);

        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(broken + u".*entry 3"_s));
        QVERIFY(compacted(server, next));
        QCOMPARE(entriesOf(server, broken), entries);
        // Named once, not each minute.
        QVERIFY(compacted(server, resignedGame(server)));
        QCOMPARE(entriesOf(server, broken), entries);
    }

    void aReplayGoesAfterItsPeriod()
    {
        TestServer server;
        server.config.retention.replayDays = 3;
        QVERIFY(startForYears(server));
        const QString game = resignedGame(server);
        QVERIFY(compacted(server, game));
        Player ada(u"ada"_s, server.port());
        QVERIFY(ada.logIn());
        const QJsonObject which{{u"game_id"_s, game}};
        QVERIFY(ada.client.ask(u"replay:get"_s, which)[u"success"].toBool());
        server.clock().advance(2LL * 24 * 60 * 60 * 1000);
        QVERIFY(comesTrueInTime(server, storage::Retention::sweepEvery, [&] {
            return ada.client.ask(u"replay:get"_s, which)[u"error_code"].toString() == u"game_not_found"_s;
        }));
        QVERIFY(ada.client.ask(u"replay:list"_s)[u"games"].toArray().isEmpty());
    }

    void anErasedPersonLeavesReplaysThatHold()
    {
        TestServer server;
        QVERIFY(startForYears(server));
        Player ada(u"Adalbertine"_s, server.port());
        Player ben(u"Benedetto"_s, server.port());
        const QString old = resignedGame(ada, ben);
        QVERIFY(compacted(server, old));
        const QString young = resignedGame(ada, ben);
        const QString running = runningGame(ada, ben);
        server.stop();

        storage::StorageConfig config;
        config.dataDir = server.config.dataDir;
        config.database = storage::SqliteFile{server.databaseFile()};
        const auto erased = storage::eraseUser(config, ada.id, games::nameRemovalFor(ada.id));
        QVERIFY2(erased.isOk(), erased ? "" : qPrintable(erased.error().text));
        QCOMPARE(erased->games, 3);
        QVERIFY(!isOnDisk(server.config.dataDir, "Adalbertine"));
        QVERIFY(isOnDisk(server.config.dataDir, "Benedetto"));

        QVERIFY(server.start());
        Player back(u"Benedetto"_s, server.port());
        QVERIFY(back.logIn());
        QVERIFY(back.client.next(u"game:reconnected"_s));
        for (const QString &game : {old, young}) {
            const QJsonObject answer = back.client.ask(u"replay:get"_s, {{u"game_id"_s, game}});
            QVERIFY(!answer[u"replay"].toString().contains(u"Adalbertine"_s));
            QVERIFY(answer[u"replay"].toString().contains(u"\"name\":\"erased\""_s));
            const QString error = errorIn(answer[u"replay"].toString());
            QVERIFY2(error.isEmpty(), qPrintable(error));
        }
        const QJsonObject state = back.client.ask(u"game:join"_s, {{u"game_id"_s, running}})[u"state"].toObject();
        QCOMPARE(state[u"players"][ada.id][u"name"].toString(), u"erased"_s);
        QCOMPARE(state[u"players"][ben.id][u"name"].toString(), u"Benedetto"_s);
    }

private:
    /// No pong is late because a test moves the time by days.
    static bool startForYears(TestServer &server)
    {
        server.config.limits.pingEvery = 10LL * 365 * 24 * 60 * 60 * 1000;
        return server.start();
    }
    static QString runningGame(Player &ada, Player &ben)
    {
        if ((!ada.client.isOpen() && !ada.logIn()) || (!ben.client.isOpen() && !ben.logIn()))
            return {};
        ada.client.forgetPushes();
        const QString code = ada.create()[u"join_code"].toString();
        const bool isJoined = ben.joinByCode(code)[u"success"].toBool();
        return isJoined && ada.client.next(u"game:state"_s) ? ada.gameId : QString();
    }
    static QString resignedGame(Player &ada, Player &ben)
    {
        const QString game = runningGame(ada, ben);
        const QJsonObject resigned = ada.client.ask(u"game:resign"_s, {{u"game_id"_s, game}});

        return resigned[u"success"].toBool() ? game : QString();
    }
    static QString resignedGame(TestServer &server)
    {
        Player ada(u"ada"_s, server.port());
        Player ben(u"ben"_s, server.port());
        return resignedGame(ada, ben);
    }

    /// Moves the time on, a sweep at a time.
    template <typename Condition>
    static bool comesTrueInTime(TestServer &server, clock::Milliseconds sweepEvery, Condition isTrue)
    {
        return QTest::qWaitFor([&] {
            server.clock().advance(sweepEvery);
            return isTrue();
        });
    }
    static bool compacted(TestServer &server, const QString &game)
    {
        server.clock().advance(Compaction::answersKept);
        const DatabaseFile database(server.databaseFile());
        return comesTrueInTime(server, Compaction::sweepEvery, [&] {
            return database.value(u"SELECT COUNT(*) FROM replays WHERE game = ?"_s, {game}).toInt() == 1;
        });
    }
    static int entriesOf(const TestServer &server, const QString &game)
    {
        return DatabaseFile(server.databaseFile())
            .value(u"SELECT COUNT(*) FROM entries WHERE game = ?"_s, {game})
            .toInt();
    }
    /// Empty when every check holds.
    static QString errorIn(const QString &text)
    {
        const auto replay = replay::parse(text.toUtf8());
        if (!replay)
            return replay.error().message;
        const auto library = harness::testLibrary();
        const auto verified = replay::verify(*replay, *library->catalog, library->cardsHash);
        return verified ? QString() : verified.error().message;
    }
    static bool isOnDisk(const QString &folder, const QByteArray &text)
    {
        QDirIterator files(folder, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QFile::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::ReplaysTest)
#include "replays_test.moc"
