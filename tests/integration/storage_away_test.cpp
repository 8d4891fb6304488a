#include "common/test_case.h"
#include "harness/duel.h"
#include "harness/test_server.h"
#include "harness/wait.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Client;
using harness::Duel;
using harness::Player;
using harness::TestServer;

/// Somebody else's lock on the database file, held as long as it lives.
class ForeignLock
{
    Q_DISABLE_COPY_MOVE(ForeignLock)

public:
    explicit ForeignLock(const QString &file)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign lock"_s);
        database.setDatabaseName(file);
        isHeld = database.open() && QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s);
    }
    ~ForeignLock()
    {
        {
            QSqlDatabase database = QSqlDatabase::database(u"foreign lock"_s);
            QSqlQuery(database).exec(u"ROLLBACK"_s);
            database.close();
        }
        QSqlDatabase::removeDatabase(u"foreign lock"_s);
    }

    bool isHeld = false;
};

/// The database goes away under a running game, for real: another connection locks it.
class StorageAwayTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void actionsAreRefusedAndNothingIsLost()
    {
        TestServer server;
        QVERIFY(server.start());
        Duel duel(server.port());
        QVERIFY(duel.begin());
        QVERIFY(duel.finishSetup());
        Player &actor = duel.current();
        const qint64 seq = duel.lastAnswer[u"seq"].toInteger();
        {
            const ForeignLock lock(server.databaseFile());
            QVERIFY(lock.isHeld);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"database"_s));
            const QJsonObject refused = actor.act({{u"type"_s, u"pass"_s}}, u"again"_s);
            QCOMPARE(refused[u"error_code"].toString(), u"unavailable"_s);
            // What is committed can still be looked at.
            const QJsonObject joined = actor.client.ask(u"game:join"_s, {{u"game_id"_s, duel.gameId}});
            QCOMPARE(joined[u"seq"].toInteger(), seq);
            server.clock().advanceSeconds(3);
        }
        QJsonObject answer;
        QVERIFY(harness::waitFor(
            [&] {
                answer = actor.act({{u"type"_s, u"pass"_s}}, u"again"_s);
                return answer[u"success"].toBool();
            },
            Client::patience));
        QCOMPARE(answer[u"turn_changed"].toBool(), true);
        QCOMPARE(actor.act({{u"type"_s, u"pass"_s}}, u"again"_s), answer);
    }

    void aClockThatRanOutMeanwhileCostsNothing()
    {
        TestServer server;
        QVERIFY(server.start());
        Duel duel(server.port());
        QVERIFY(duel.begin());
        QVERIFY(duel.finishSetup());
        Player &other = duel.waiting();
        other.client.forgetPushes();
        {
            const ForeignLock lock(server.databaseFile());
            QVERIFY(lock.isHeld);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"database"_s));
            QCOMPARE(duel.current().act({{u"type"_s, u"pass"_s}})[u"error_code"].toString(), u"unavailable"_s);
            server.clock().advanceSeconds(200);
        }
        const QJsonObject which{{u"game_id"_s, duel.gameId}};
        qint64 left = 0;
        QVERIFY(harness::waitFor(
            [&] {
                left = other.client.ask(u"game:heartbeat"_s, which)[u"turn_timer"][u"remaining_ms"].toInteger();
                return left > 170'000;
            },
            Client::patience));
        QVERIFY(!other.client.taken(u"game:turn_timeout"_s));
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::StorageAwayTest)
#include "storage_away_test.moc"
