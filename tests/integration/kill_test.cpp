#include "common/test_case.h"
#include "harness/database_file.h"
#include "harness/duel.h"
#include "harness/server_process.h"
#include "harness/wait.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Client;
using harness::Duel;
using harness::Player;
using harness::ServerProcess;

/// The server dies by kill -9 at random moments in the middle of play.
class KillTest : public testing::TestCase
{
    Q_OBJECT

    static constexpr int rounds = 24;
    static constexpr quint32 seed = 20'260;

private Q_SLOTS:
    void everyAcknowledgedActionIsThereOnceAfterAKill()
    {
        ServerProcess server(QStringLiteral(SERVER_PROGRAM));
        QVERIFY(server.start());
        QRandomGenerator random(seed);
        auto duel = std::make_unique<Duel>(server.port(), seed);
        QVERIFY(duel->begin());
        for (int round = 0; round < rounds; ++round) {
            QVERIFY(playOn(*duel, random, 4 + random.bounded(12)));
            const auto unanswered = actWithoutWaiting(*duel, random);
            runEventsFor(random.bounded(4'000));
            server.kill();
            takeLateAnswer(unanswered);

            QVERIFY2(server.start(), qPrintable(server.log()));
            QVERIFY2(server.log().contains(u" 0 left alone"_s), qPrintable(server.log()));
            if (isOver(*duel, server)) {
                duel = std::make_unique<Duel>(server.port(), seed + quint32(round) + 1);
                m_acknowledged.clear();
                QVERIFY(duel->begin());
                continue;
            }
            QVERIFY(comeBack(*duel, server.port()));
            checkAcknowledged(*duel);
            if (QTest::currentTestFailed())
                return;
            checkUnanswered(unanswered);
            checkEntries(server, duel->gameId);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void theClockGoesOnAndTheStateIsTheSame()
    {
        ServerProcess server(QStringLiteral(SERVER_PROGRAM));
        QVERIFY(server.start());
        Duel duel(server.port(), 3);
        QVERIFY(duel.begin() && duel.finishSetup());
        const QJsonObject before = look(duel.ada);
        server.kill();
        QVERIFY(server.start());
        QVERIFY(comeBack(duel, server.port()));
        const QJsonObject after = look(duel.ada);
        QCOMPARE(after[u"seq"].toInteger() >= before[u"seq"].toInteger(), true);
        for (const QString &player : {duel.ada.id, duel.ben.id}) {
            for (const QString &zone : {u"hand"_s, u"active"_s, u"bench"_s, u"discard"_s, u"energy_zone"_s})
                QCOMPARE(after[u"state"][u"players"][player][zone], before[u"state"][u"players"][player][zone]);
        }
        const qint64 left = after[u"turn_timer"][u"remaining_ms"].toInteger();
        const qint64 had = before[u"turn_timer"][u"remaining_ms"].toInteger();
        // Nobody loses time to the outage; a return adds its extension once, and the heartbeat is a
        // second apart.
        QVERIFY2(left > had - 5'000 && left < had + 15'000 + 3'000, qPrintable(u"%1 → %2"_s.arg(had).arg(left)));
    }

    void aTerminatedServerEndsCleanly()
    {
        ServerProcess server(QStringLiteral(SERVER_PROGRAM));
        QVERIFY(server.start({u"--demo"_s, u"3"_s, u"--demo-pace"_s, u"10"_s}));
        Player ada(u"ada"_s, server.port());
        QVERIFY(ada.logIn());
        QCOMPARE(server.terminate(), 0);
        QVERIFY(!server.log().contains(u" warning "_s));
        QVERIFY2(server.start(), qPrintable(server.log()));
    }

private:
    struct Unanswered
    {
        Player *player = nullptr;
        QJsonObject request;
        qint64 id = 0;
    };
    struct Acknowledged
    {
        Player *player;
        QJsonObject request;
        QJsonObject answer;
    };

    static QJsonObject look(Player &player)
    {
        return player.client.ask(u"game:join"_s, {{u"game_id"_s, player.gameId}});
    }

    static Player &whoCanAct(Duel &duel, QJsonArray &legal)
    {
        legal = duel.ada.legalActions();
        if (!legal.isEmpty())
            return duel.ada;
        legal = duel.ben.legalActions();
        return duel.ben;
    }

    QJsonObject nextRequest(const Player &player, const QJsonArray &legal, QRandomGenerator &random)
    {
        return {{u"game_id"_s, player.gameId},
                {u"action"_s, legal[random.bounded(int(legal.size()))].toObject()},
                {u"action_id"_s, u"a%1"_s.arg(++m_lastActionId)}};
    }

    bool playOn(Duel &duel, QRandomGenerator &random, int steps)
    {
        for (int i = 0; i < steps; ++i) {
            QJsonArray legal;
            Player &player = whoCanAct(duel, legal);
            if (legal.isEmpty())
                return true; // over
            const QJsonObject request = nextRequest(player, legal, random);
            const QJsonObject answer = player.client.ask(u"game:action"_s, request);
            if (!answer[u"success"].toBool())
                return false;
            m_acknowledged.append({&player, request, answer});
        }
        return true;
    }

    Unanswered actWithoutWaiting(Duel &duel, QRandomGenerator &random)
    {
        QJsonArray legal;
        Player &player = whoCanAct(duel, legal);
        if (legal.isEmpty())
            return {};
        const QJsonObject request = nextRequest(player, legal, random);
        return {&player, request, player.client.send(u"game:action"_s, request)};
    }

    static void runEventsFor(int microseconds)
    {
        QDeadlineTimer moment;
        moment.setPreciseRemainingTime(0, microseconds * 1000LL, Qt::PreciseTimer);
        while (!moment.hasExpired())
            QCoreApplication::processEvents();
    }

    // Its answer may have come before the kill, or be on its way still.
    void takeLateAnswer(const Unanswered &unanswered)
    {
        if (!unanswered.player)
            return;
        if (const auto answer = unanswered.player->client.answer(unanswered.id);
            answer && (*answer)[u"success"].toBool())
            m_acknowledged.append({unanswered.player, unanswered.request, *answer});
    }

    static bool comeBack(Duel &duel, quint16 port)
    {
        for (Player *player : {&duel.ada, &duel.ben}) {
            player->setPort(port);
            if (!player->logIn() || !player->client.next(u"game:reconnected"_s))
                return false;
        }
        return true;
    }

    // Sent again, each gets its first answer: it is there, and it is done once.
    void checkAcknowledged(Duel &duel)
    {
        const qint64 seq = look(duel.ada)[u"seq"].toInteger();
        for (const Acknowledged &done : std::as_const(m_acknowledged)) {
            QVERIFY(done.answer[u"seq"].toInteger() <= seq);
            QCOMPARE(done.player->client.ask(u"game:action"_s, done.request), done.answer);
        }
    }

    // What got no answer may have happened or not; sent again it has happened once.
    void checkUnanswered(const Unanswered &unanswered)
    {
        if (!unanswered.player)
            return;
        const QJsonObject first = unanswered.player->client.ask(u"game:action"_s, unanswered.request);
        QVERIFY(first[u"success"].toBool());
        QCOMPARE(unanswered.player->client.ask(u"game:action"_s, unanswered.request), first);
        m_acknowledged.append({unanswered.player, unanswered.request, first});
    }

    bool isOver(Duel &duel, const ServerProcess &server)
    {
        return one(server, u"SELECT count(*) FROM games WHERE id = '%1' AND ended_at IS NOT NULL"_s.arg(duel.gameId)) >
               0;
    }

    void checkEntries(const ServerProcess &server, const QString &game)
    {
        QCOMPARE(one(server, u"SELECT max(seq) - count(*) FROM entries WHERE game = '%1'"_s.arg(game)), 0);
        QStringList wanted;
        for (const Acknowledged &done : std::as_const(m_acknowledged)) {
            wanted.append(
                u"('%1', %2)"_s.arg(done.request[u"action_id"].toString()).arg(done.answer[u"seq"].toInteger()));
        }
        wanted.removeDuplicates(); // one sent again got its first answer once more
        if (wanted.isEmpty())
            return;
        QCOMPARE(
            one(server, u"SELECT count(*) FROM entries WHERE game = '%1' AND (action_id, seq) IN (VALUES %2)"_s.arg(
                            game, wanted.join(u','))),
            wanted.size());
    }

    // Looks into the database itself, past the server.
    static qint64 one(const ServerProcess &server, const QString &sql)
    {
        return harness::DatabaseFile(server.database()).value(sql).toLongLong();
    }

    QVector<Acknowledged> m_acknowledged;
    int m_lastActionId = 0;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::KillTest)
#include "kill_test.moc"
