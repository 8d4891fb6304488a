#include "common/test_case.h"
#include "net/session_home.h"

#include <QSet>

using namespace mantimon;
using namespace Qt::StringLiterals;

/// A session's name says where the session lives, and no more.
class SessionHomeTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSidNamesItsHome();
    void twoSidsHaveNothingElseInCommon();
    void othersNameNone_data();
    void othersNameNone();
    void requestsAreReadByTheirFirstLine_data();
    void requestsAreReadByTheirFirstLine();
};

void SessionHomeTest::aSidNamesItsHome()
{
    for (int home = 0; home < 256; ++home) {
        const QByteArray sid = net::newSid(net::HomeNumber(home));
        QCOMPARE(sid.size(), 22);
        QCOMPARE(net::homeOf(sid), std::optional(net::HomeNumber(home)));
    }
}

void SessionHomeTest::twoSidsHaveNothingElseInCommon()
{
    QSet<QByteArray> beginnings;
    for (int i = 0; i < 1'000; ++i)
        beginnings.insert(net::newSid(1).left(10));
    QCOMPARE(beginnings.size(), 1'000); // 60 bits
}

void SessionHomeTest::othersNameNone_data()
{
    QTest::addColumn<QByteArray>("sid");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a word") << QByteArray("unknown");
    QTest::newRow("too short") << net::newSid(1).chopped(2);
    QTest::newRow("too long") << net::newSid(1) + "AAAA";
    QTest::newRow("another alphabet") << QByteArray("!!!!!!!!!!!!!!!!!!!!!!");
}

void SessionHomeTest::othersNameNone()
{
    QFETCH(QByteArray, sid);
    QVERIFY(!net::homeOf(sid));
}

void SessionHomeTest::requestsAreReadByTheirFirstLine_data()
{
    QTest::addColumn<QByteArray>("line"); // SID stands for one of home 2
    QTest::addColumn<int>("home");        // -1: none
    QTest::newRow("a poll") << "GET /socket.io/?EIO=4&transport=polling&sid=SID HTTP/1.1"_ba << 2;
    QTest::newRow("an upgrade") << "GET /socket.io/?EIO=4&transport=websocket&sid=SID HTTP/1.1"_ba << 2;
    QTest::newRow("a POST, the sid first") << "POST /socket.io/?sid=SID&EIO=4 HTTP/1.1"_ba << 2;
    QTest::newRow("a whole address") << "GET http://localhost/socket.io/?sid=SID HTTP/1.1"_ba << 2;
    QTest::newRow("no sid") << "GET /socket.io/?EIO=4&transport=polling HTTP/1.1"_ba << -1;
    QTest::newRow("no query") << "GET /socket.io/ HTTP/1.1"_ba << -1;
    QTest::newRow("another path") << "GET /healthz?sid=SID HTTP/1.1"_ba << -1;
    QTest::newRow("another parameter") << "GET /socket.io/?asid=SID HTTP/1.1"_ba << -1;
    QTest::newRow("an invented sid") << "GET /socket.io/?sid=abc HTTP/1.1"_ba << -1;
    QTest::newRow("one word") << "GET"_ba << -1;
    QTest::newRow("nothing") << ""_ba << -1;
}

void SessionHomeTest::requestsAreReadByTheirFirstLine()
{
    QFETCH(QByteArray, line);
    const auto home = net::homeAskedBy(line.replace("SID", net::newSid(2)), u"/socket.io/"_s);
    QTEST(home ? int(*home) : -1, "home");
}

QTEST_GUILESS_MAIN(SessionHomeTest)
#include "session_home_test.moc"
