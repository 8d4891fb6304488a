#include "common/test_case.h"
#include "harness/database_file.h"
#include "harness/duel.h"
#include "harness/paper_game.h"
#include "harness/test_server.h"
#include "harness/wait.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace mantimon {

using games::GameHost;
using harness::Duel;
using harness::PaperGame;
using harness::Player;
using harness::TestServer;

/// Games that are not in memory: after a restart, and when everybody has left.
class SleepTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void afterARestartAGameSleepsUntilItsPlayerComes()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin() && duel.finishSetup());
        restart();
        QCOMPARE(m_server->host().sleepingCount(), 1);
        QVERIFY(!m_server->host().live(QUuid(duel.gameId)));
        QVERIFY(comeBack(duel.ada));
        QCOMPARE(m_server->host().sleepingCount(), 0);
        QVERIFY(comeBack(duel.ben));
        QVERIFY(duel.play());
    }

    void twoWhoComeAtOnceWakeItOnce()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin() && duel.finishSetup());
        restart();
        QSignalSpy appeared(&m_server->host(), &GameHost::appeared);
        for (Player *player : {&duel.ada, &duel.ben}) {
            player->setPort(m_server->port());
            QVERIFY(player->client.open(m_server->port(), harness::tokenFor(player->name)));
        }
        QVERIFY(duel.ada.client.next(u"game:reconnected"_s));
        QVERIFY(duel.ben.client.next(u"game:reconnected"_s));
        QCOMPARE(appeared.size(), 1);
    }

    void theClockOfASleepingGameRunsOutOnTime()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin() && duel.finishSetup());
        m_server->clock().advanceSeconds(100);
        const clock::Milliseconds expiry = m_server->clock().now() + 80'000;
        restart();
        m_server->clock().advance(79'999);
        QCOMPARE(m_server->host().sleepingCount(), 1);
        QVERIFY(!timeoutOf(duel.gameId).isValid());
        m_server->clock().advance(1);
        QVERIFY(harness::waitFor([&] { return timeoutOf(duel.gameId).isValid(); }, harness::Client::patience));
        QCOMPARE(timeoutOf(duel.gameId).toLongLong(), expiry);
    }

    void aGameThatEverybodyHasLeftLeavesMemory()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin() && duel.finishSetup());
        leaveBoth(duel);
        m_server->clock().advance(GameHost::idleTime - 1);
        QVERIFY(m_server->host().live(QUuid(duel.gameId)));
        QSignalSpy fellAsleep(&m_server->host(), &GameHost::fellAsleep);
        m_server->clock().advance(1);
        QCOMPARE(fellAsleep.size(), 1);
        QVERIFY(!m_server->host().live(QUuid(duel.gameId)));
        QCOMPARE(m_server->host().sleepingCount(), 1);
        QCOMPARE(m_server->host().unfinishedCount(), 1);
    }

    void aGameThatSomebodyLooksAtStays()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin() && duel.finishSetup());
        Player watcher(u"cleo"_s, m_server->port());
        QVERIFY(watcher.logIn());
        QVERIFY(watcher.client.ask(u"game:spectate"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        leaveBoth(duel);
        m_server->clock().advance(3 * GameHost::idleTime);
        QVERIFY(m_server->host().live(QUuid(duel.gameId)));
        QVERIFY(watcher.client.ask(u"game:leave_spectate"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        m_server->clock().advance(GameHost::idleTime);
        QCOMPARE(m_server->host().sleepingCount(), 0); // its grace ends too soon to be worth it
    }

    void whoComesBackInTimeFindsSeatAndDeadlineAsTheyWere()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin() && duel.finishSetup());
        leaveBoth(duel);
        const clock::Milliseconds graceOver = m_server->clock().now() + 120'000;
        m_server->clock().advanceSeconds(100);
        QCOMPARE(m_server->host().sleepingCount(), 1);
        QVERIFY(comeBack(duel.ada));
        const games::Game *const game = m_server->host().live(QUuid(duel.gameId));
        QVERIFY(game);
        const auto bensChair = game->record().chairOf(duel.ben.id);
        QCOMPARE(game->scene().attendance.deadline(*bensChair), graceOver);
        duel.ada.client.forgetPushes();
        m_server->clock().advanceSeconds(20);
        const auto over = duel.ada.client.next(u"game:over"_s);
        QVERIFY(over);
        QCOMPARE((*over)[u"winner"].toString(), duel.ada.id);
    }

    void aGameToWhichNobodyComesBackEndsInItsSleepOnTime()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin() && duel.finishSetup());
        leaveBoth(duel);
        const clock::Milliseconds graceOver = m_server->clock().now() + 120'000;
        m_server->clock().advanceSeconds(119);
        QCOMPARE(m_server->host().sleepingCount(), 1);
        m_server->clock().advanceSeconds(1);
        QVERIFY(harness::waitFor([&] { return m_server->host().unfinishedCount() == 0; }, harness::Client::patience));
        QCOMPARE(rowOf(duel.gameId, u"ended_at"_s).toLongLong(), graceOver);
        QCOMPARE(rowOf(duel.gameId, u"end_reason"_s).toString(), u"abandoned"_s);
        QVERIFY(rowOf(duel.gameId, u"winner"_s).isNull());
    }

    void graceBeginsAnewWithARestart()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin() && duel.finishSetup());
        leaveBoth(duel);
        m_server->clock().advanceSeconds(100);
        restart();
        const clock::Milliseconds graceOver = m_server->clock().now() + 120'000;
        m_server->clock().advanceSeconds(10);
        QVERIFY(comeBack(duel.ada));
        const games::Game *const game = m_server->host().live(QUuid(duel.gameId));
        QCOMPARE(game->scene().attendance.deadline(*game->record().chairOf(duel.ben.id)), graceOver);
    }

    void aGameThatWaitsIsFoundByItsCodeInItsSleep()
    {
        Player ada(u"ada"_s, m_server->port());
        QVERIFY(ada.logIn());
        const QString code = ada.create()[u"join_code"].toString();
        ada.client.close();
        restart();
        Player ben(u"ben"_s, m_server->port());
        QVERIFY(ben.logIn());
        QCOMPARE(ben.joinByCode(u"NONE22"_s)[u"error_code"].toString(), u"game_not_found"_s);
        QVERIFY(ben.joinByCode(code.toLower())[u"success"].toBool());
        QCOMPARE(ben.gameId, ada.gameId);
    }

    void aGameThatNobodyJoinsIsClosedInItsSleep()
    {
        Player ada(u"ada"_s, m_server->port());
        QVERIFY(ada.logIn());
        QVERIFY(ada.create()[u"success"].toBool());
        const clock::Milliseconds created = m_server->clock().now();
        restart();
        m_server->clock().advanceSeconds(3'599);
        QCOMPARE(m_server->host().unfinishedCount(), 1);
        m_server->clock().advanceSeconds(1);
        QVERIFY(harness::waitFor([&] { return m_server->host().unfinishedCount() == 0; }, harness::Client::patience));
        QCOMPARE(rowOf(ada.gameId, u"ended_at"_s).toLongLong(), created + 3'600'000);
    }

    void aBotGoesOnAfterARestartThoughNobodyCame()
    {
        Player ada(u"ada"_s, m_server->port());
        QVERIFY(ada.logIn());
        // After a mulligan it may be ada alone who is asked first: then another game.
        do {
            QVERIFY(ada.create(u"bot:random"_s)[u"success"].toBool());
            QVERIFY(harness::waitFor([&] { return lastSeq(ada.gameId) >= 3; }, harness::Client::patience));
        } while (rowOf(ada.gameId, u"wake_at"_s).toLongLong() > m_server->clock().now());
        const qint64 before = lastSeq(ada.gameId);
        restart(); // in set-up, and the bot has not chosen
        QVERIFY(harness::waitFor([&] { return m_server->host().live(QUuid(ada.gameId)) != nullptr; },
                                 harness::Client::patience));
        QVERIFY(harness::waitFor(
            [&] {
                m_server->clock().advance(1'500);
                return lastSeq(ada.gameId) > before;
            },
            harness::Client::patience));
    }

    void unfinishedGamesAreListedInTheirSleep()
    {
        Duel duel(m_server->port());
        QVERIFY(duel.begin() && duel.finishSetup());
        m_server->clock().advance(1);
        const QString second = duel.ada.create()[u"game_id"].toString();
        restart();
        Player ada(u"ada"_s, m_server->port());
        QVERIFY(ada.logIn());
        const QJsonArray games = ada.client.ask(u"game:list_active"_s)[u"games"].toArray();
        QCOMPARE(games.size(), 2);
        QCOMPARE(games[0][u"game_id"].toString(), duel.gameId);
        QCOMPARE(games[1][u"game_id"].toString(), second);
        QCOMPARE(games[1][u"status"].toString(), u"waiting"_s);
    }

    void anActionSentAgainAfterASnapshotGetsItsFirstAnswer()
    {
        const auto duel = longDuel(130);
        QVERIFY(duel);
        QCOMPARE(database().value(u"SELECT count(*) FROM snapshots"_s).toInt(), 2);
        restart();
        QVERIFY(comeBack(duel->ada) && comeBack(duel->ben));
        for (const Done &done : std::as_const(m_done))
            QCOMPARE(done.player->act(done.action, done.id), done.answer);
    }

    void aSnapshotThatCannotBeReadCostsNothingButTime()
    {
        const auto duel = longDuel(60);
        QVERIFY(duel);
        const QJsonValue before = stateOf(duel->ada);
        m_server->stop();
        database().run(u"UPDATE snapshots SET content = x'00000001ff'"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^qUncompress"_s));
        QVERIFY(m_server->start());
        QVERIFY(comeBack(duel->ada));
        const QJsonValue after = stateOf(duel->ada);
        for (const QString &player : {duel->ada.id, duel->ben.id})
            QCOMPARE(after[u"players"][player][u"hand"], before[u"players"][player][u"hand"]);
    }

    void hundredsOfGamesSleepWakeWholeAndLeaveMemoryAgain()
    {
        m_server->stop();
        const QHash<QUuid, quint64> hashes = fill(300);
        const qsizetype count = hashes.size();
        QVERIFY(count > 200);
        QVERIFY(m_server->start());
        GameHost &host = m_server->host();
        QCOMPARE(host.sleepingCount(), count);
        qsizetype woken = 0;
        for (auto expected = hashes.cbegin(); expected != hashes.cend(); ++expected) {
            host.find(expected.key(), &host, [&woken, hash = expected.value()](const GameHost::Found &game) {
                QVERIFY(game.isOk());
                QCOMPARE(rules::hash((*game)->record().state(), (*game)->record().cards()), hash);
                ++woken;
            });
        }
        QVERIFY(harness::waitFor([&] { return woken == count; }, harness::Client::patience * 3));
        QCOMPARE(host.sleepingCount(), 0);
        m_server->clock().advance(GameHost::idleTime);
        QCOMPARE(host.sleepingCount(), count);
        // Nobody comes: all end by themselves, as many at a time as are woken together.
        m_server->clock().advanceSeconds(120);
        QVERIFY(harness::waitFor([&] { return host.unfinishedCount() == 0; }, harness::Client::patience * 3));
        QCOMPARE(database().value(u"SELECT count(*) FROM games WHERE end_reason = 'abandoned'"_s).toLongLong(), count);
    }

    void init()
    {
        failOnAnyWarning();
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->start());
    }
    void cleanup() { m_server.reset(); }

private:
    void restart()
    {
        m_server->stop();
        QVERIFY(m_server->start());
    }

    bool comeBack(Player &player)
    {
        player.setPort(m_server->port());
        player.client.forgetPushes();
        return player.logIn() && player.client.next(u"game:reconnected"_s);
    }

    void leaveBoth(Duel &duel)
    {
        const games::Game *const game = m_server->host().live(QUuid(duel.gameId));
        duel.ada.client.close();
        duel.ben.client.close();
        QVERIFY(harness::waitFor(
            [&] { return !game->scene().attendance.isPresent(0) && !game->scene().attendance.isPresent(1); },
            harness::Client::patience));
    }

    struct Done
    {
        Player *player = nullptr;
        QJsonObject action;
        QString id;
        QJsonObject answer;
    };

    // The server draws its own chance, so some games are too short: then another.
    std::unique_ptr<Duel> longDuel(qint64 entries)
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            auto duel = std::make_unique<Duel>(m_server->port(), seed);
            m_done.clear();
            if (!duel->begin())
                return nullptr;
            while (lastSeq(duel->gameId) < entries && actWithId(*duel)) {
            }
            if (lastSeq(duel->gameId) >= entries && rowOf(duel->gameId, u"ended_at"_s).isNull())
                return duel;
        }
        return nullptr;
    }

    bool actWithId(Duel &duel)
    {
        for (Player *const player : {&duel.ada, &duel.ben}) {
            const QJsonArray legal = player->legalActions();
            if (legal.isEmpty())
                continue;
            Done done{player, legal[m_done.size() % legal.size()].toObject(), u"a%1"_s.arg(m_done.size()), {}};
            done.answer = player->act(done.action, done.id);
            m_done.append(done);
            return done.answer[u"success"].toBool();
        }
        return false;
    }

    static QJsonValue stateOf(Player &player)
    {
        return player.client.ask(u"game:join"_s, {{u"game_id"_s, player.gameId}})[u"state"];
    }

    [[nodiscard]] harness::DatabaseFile database() const { return harness::DatabaseFile(m_server->databaseFile()); }
    [[nodiscard]] QVariant rowOf(const QString &game, const QString &column) const
    {
        return database().value(u"SELECT %1 FROM games WHERE id = ?"_s.arg(column), {game});
    }
    [[nodiscard]] qint64 lastSeq(const QString &game) const { return rowOf(game, u"last_seq"_s).toLongLong(); }
    /// When the first timeout of the game was played.
    [[nodiscard]] QVariant timeoutOf(const QString &game) const
    {
        return database().value(
            u"SELECT at FROM entries WHERE game = ? AND kind = 'played' AND CAST(payload AS TEXT) LIKE '%timeout%'"_s,
            {game});
    }

    // A prompt's clock would run out before the game falls asleep again.
    static bool hasPrompt(const games::Record &record)
    {
        return !record.result() && rules::promptedSeat(record.state());
    }

    /// Games as a server of before has left them; their states' hashes.
    QHash<QUuid, quint64> fill(quint32 count)
    {
        storage::StorageConfig config;
        config.dataDir = m_server->config.dataDir;
        config.database = storage::SqliteFile{m_server->databaseFile()};
        config.nodeId = u"test"_s;
        config.now = [&clock = m_server->clock()] { return clock.now(); };
        config.longestGap = std::chrono::hours(24 * 365);
        storage::Storage storage(config);
        if (!storage.start())
            qFatal("the test cannot open the database");
        QHash<QUuid, quint64> hashes;
        for (quint32 seed = 1; seed <= count; ++seed) {
            PaperGame paper({.seed = seed,
                             .createdAt = m_server->clock().now() - 1'000,
                             .first = u"a%1"_s.arg(seed),
                             .second = u"b%1"_s.arg(seed),
                             .secondsBot = {},
                             .pace = 1});
            paper.begin();
            paper.play(seed % 3 == 0 ? 110 : 20);
            while (hasPrompt(paper.record()))
                paper.play(1);
            if (!paper.record().result())
                hashes.insert(paper.record().header().id, rules::hash(paper.record().state(), paper.record().cards()));
            for (const storage::Append &append : paper.appends())
                storage.journal()->append(append);
        }
        storage.stop();
        return hashes;
    }

    QVector<Done> m_done;
    std::unique_ptr<TestServer> m_server;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::SleepTest)
#include "sleep_test.moc"
