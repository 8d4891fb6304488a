#include "common/test_case.h"
#include "harness/private_postgres.h"
#include "harness/private_redis.h"
#include "harness/wait.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::PrivatePostgres;
using harness::PrivateRedis;
using harness::waitFor;

/// The services that a test may stop, pause and start again.
class PrivateServicesTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void postgresKeepsWhatIsCommittedWhenItIsStoppedAtOnce()
    {
        PrivatePostgres postgres;
        const auto created = postgres.create();
        QVERIFY2(created, created ? "" : qPrintable(created.error()));
        QCOMPARE(ask(postgres, u"SHOW fsync"_s), u"on"_s);
        ask(postgres, u"CREATE TABLE kept AS SELECT 7 AS number"_s);
        QVERIFY(postgres.stopImmediately());
        QCOMPARE(ask(postgres, u"SELECT number FROM kept"_s), QString());
        QVERIFY(postgres.start());
        QCOMPARE(ask(postgres, u"SELECT number FROM kept"_s), u"7"_s);
    }

    void aPausedPostgresTakesAQuestionAndAnswersLater()
    {
        PrivatePostgres postgres;
        QVERIFY(postgres.create());
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(postgres.url()).port()));
        QVERIFY(waitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, patience));
        postgres.pause();
        socket.write(QByteArray::fromHex("0000000804d2162f")); // may we speak TLS? (SSLRequest)
        QVERIFY(!waitFor([&] { return socket.bytesAvailable() > 0; }, 300));
        postgres.resume();
        QVERIFY(waitFor([&] { return socket.bytesAvailable() > 0; }, patience));
        QCOMPARE(socket.readAll(), "N");
    }

    void redisForgetsWhenItIsStoppedOrFlushed()
    {
        PrivateRedis redis;
        const auto created = redis.create();
        QVERIFY2(created, created ? "" : qPrintable(created.error()));
        QCOMPARE(ask(redis, "SET a 1"), "+OK\r\n");
        QVERIFY(redis.flush());
        QCOMPARE(ask(redis, "EXISTS a"), ":0\r\n");
        QCOMPARE(ask(redis, "SET a 1"), "+OK\r\n");
        redis.stop();
        QVERIFY(redis.start());
        QCOMPARE(ask(redis, "EXISTS a"), ":0\r\n");
    }

    void nothingOfThemStays()
    {
        QUrl postgresUrl;
        QUrl redisUrl;
        {
            PrivatePostgres postgres;
            PrivateRedis redis;
            QVERIFY(postgres.create() && redis.create());
            postgresUrl = postgres.url();
            redisUrl = redis.url();
            postgres.pause();
            redis.pause();
        }
        for (const QUrl &url : {postgresUrl, redisUrl}) {
            QTcpSocket socket;
            socket.connectToHost(url.host(), quint16(url.port()));
            QVERIFY(waitFor([&] { return socket.error() == QAbstractSocket::ConnectionRefusedError; }, patience));
        }
    }

private:
    static constexpr int patience = 10'000; ///< ms

    // The first field of the first row; empty when there is none, or nobody answers.
    static QString ask(const PrivatePostgres &postgres, const QString &sql)
    {
        QString answer;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"inspection"_s);
            const QUrl url(postgres.url());
            database.setHostName(url.host());
            database.setPort(url.port());
            database.setUserName(url.userName());
            database.setDatabaseName(url.path().mid(1));
            if (database.open()) {
                QSqlQuery query(sql, database);
                if (query.next())
                    answer = query.value(0).toString();
            }
        }
        QSqlDatabase::removeDatabase(u"inspection"_s);
        return answer;
    }

    static QByteArray ask(const PrivateRedis &redis, const QByteArray &command)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(redis.url()).port()));
        socket.write(command + "\r\n");
        return waitFor([&] { return socket.canReadLine(); }, patience) ? socket.readLine() : QByteArray();
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::PrivateServicesTest)
#include "private_services_test.moc"
