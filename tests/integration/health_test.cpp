#include "common/test_case.h"
#include "harness/client.h"
#include "harness/foreign_lock.h"
#include "harness/test_server.h"
#include "harness/wait.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::TestServer;

class HealthTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void bothPortsSayThatTheServerIsWellAndReady()
    {
        TestServer server;
        server.config.metricsListen = {QHostAddress(QHostAddress::LocalHost), 0};
        QVERIFY(server.start());
        for (const quint16 port : {server.port(), server.metricsPort()}) {
            QCOMPARE(status(port, u"/healthz"_s), 200);
            QCOMPARE(status(port, u"/readyz"_s), 200);
            QCOMPARE(status(port, u"/elsewhere"_s), 404);
        }
    }

    void anAbsentDatabaseIsNamed()
    {
        TestServer server;
        QVERIFY(server.start());
        const auto becomes = [&](int wanted) {
            return harness::waitFor(
                [&] {
                    server.clock().advanceSeconds(1); // a heartbeat is due
                    return status(server.port(), u"/readyz"_s) == wanted;
                },
                harness::Client::patience);
        };
        {
            const harness::ForeignLock lock(server.databaseFile());
            QVERIFY(lock.isHeld());
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"database"_s));
            QVERIFY(becomes(503));
            QVERIFY2(m_body.contains("database"), m_body.constData());
            QCOMPARE(status(server.port(), u"/healthz"_s), 200);
        }
        QVERIFY(becomes(200));
    }

private:
    int status(quint16 port, const QString &path)
    {
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1%2"_s.arg(port).arg(path)))));
        (void)harness::waitFor([&] { return reply->isFinished(); }, harness::Client::patience);
        m_body = reply->readAll();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    QByteArray m_body;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::HealthTest)
#include "health_test.moc"
