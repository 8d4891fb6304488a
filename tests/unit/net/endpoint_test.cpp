#include "common/test_case.h"
#include "net_fixture.h"

using namespace mantimon;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

/// What passes between connections and the rest of the server.
class EndpointTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anUpgradeOnTheGamesPathOpensAConnection();
    void theBearerTokenIsPassedOn_data();
    void theBearerTokenIsPassedOn();
    void everyConnectionHasItsOwnId();
    void aRequestIsReceivedWithItsId();
    void anAnswerNamesItsRequest();
    void aPushReachesOneAndAPushToAllReachesTheNamed();
    void textBeyondAsciiArrivesWhole();
    void closingTellsTheCodeAndTheReason();
    void aLongReasonIsCutToWhatACloseFrameHolds();
    void whatWasSentBeforeClosingStillArrives();
    void closingAllReachesEveryone();
    void aConnectionThatIsGoneIsToldOnce();
    void closedComesFromTheEventLoop();
    void slotsForAConnectionThatIsGoneDoNothing();
    void nothingIsReceivedAfterClosing();
    void aConnectionIsSaidToBeBehindUntilItHasCaughtUp();
};

void EndpointTest::anUpgradeOnTheGamesPathOpensAConnection()
{
    NetFixture server;
    const Client client(server);
    QVERIFY(client.isOpen());
    QCOMPARE(server.opened.size(), 1);
    QCOMPARE(server.lastOpened().peer, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(server.lastOpened().path, u"/ws/game"_s);
    QCOMPARE(server.lastOpened().token, QByteArray());
    QCOMPARE(server.endpoint.connectionCount(), 1);
}

void EndpointTest::aConnectionIsSaidToBeBehindUntilItHasCaughtUp()
{
    NetFixture server;
    QSignalSpy congestion(&server.endpoint, &net::Endpoint::congestionChanged);
    RawClient client(server.endpoint.port());
    QVERIFY(client.upgrade());
    QTRY_COMPARE(server.opened.size(), 1);
    client.stopReading();
    const QByteArray payload = R"({"text":")" + QByteArray(60'000, 'x') + R"("})";
    for (int i = 0; i < 2'000 && congestion.isEmpty(); ++i) {
        server.endpoint.push(server.lastId(), "server:notice", payload);
        QCoreApplication::processEvents();
    }
    QCOMPARE(congestion.size(), 1);
    QCOMPARE(congestion.at(0).at(0).value<net::ConnectionId>(), server.lastId());
    QCOMPARE(congestion.at(0).at(1).toBool(), true);
    client.goOnReading();
    QTRY_COMPARE(congestion.size(), 2);
    QCOMPARE(congestion.at(1).at(1).toBool(), false);
    QCOMPARE(server.closed.size(), 0);
}

void EndpointTest::theBearerTokenIsPassedOn_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("as usual") << QByteArray("Bearer abc.def.ghi") << QByteArray("abc.def.ghi");
    QTest::newRow("scheme in lower case") << QByteArray("bearer abc") << QByteArray("abc");
    QTest::newRow("more space") << QByteArray("Bearer   abc  ") << QByteArray("abc");
    QTest::newRow("another scheme") << QByteArray("Basic abc") << QByteArray();
    QTest::newRow("no scheme") << QByteArray("abc.def.ghi") << QByteArray();
    QTest::newRow("no token") << QByteArray("Bearer") << QByteArray();
}

void EndpointTest::theBearerTokenIsPassedOn()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, token);
    NetFixture server;
    const Client client(server, header);
    QVERIFY(client.isOpen());
    QCOMPARE(server.lastOpened().token, token);
}

void EndpointTest::everyConnectionHasItsOwnId()
{
    NetFixture server;
    net::ConnectionId first = 0;
    {
        const Client client(server);
        first = client.id();
    }
    QTRY_COMPARE(server.closed.size(), 1);
    const Client second(server);
    QVERIFY(second.isOpen());
    QVERIFY(second.id() != first);
}

void EndpointTest::aRequestIsReceivedWithItsId()
{
    NetFixture server;
    Client client(server);
    client.send(R"({"event":"server:info","id":7,"data":{}})");
    QVERIFY(server.received.wait());
    QCOMPARE(server.received.at(0).at(0).value<net::ConnectionId>(), client.id());
    const auto message = server.received.at(0).at(1).value<protocol::Incoming>();
    QCOMPARE(message.id, std::optional<qint64>(7));
    QVERIFY(std::holds_alternative<protocol::AskServerInfo>(message.request));
}

void EndpointTest::anAnswerNamesItsRequest()
{
    NetFixture server;
    Client client(server);
    server.endpoint.answer(client.id(), 7, R"({"success":true})");
    QCOMPARE(client.next(), uR"({"ack":7,"data":{"success":true}})"_s);
}

void EndpointTest::aPushReachesOneAndAPushToAllReachesTheNamed()
{
    NetFixture server;
    Client first(server);
    Client second(server);
    Client third(server);
    server.endpoint.push(first.id(), "game:state", R"({"seq":1})");
    server.endpoint.pushToAll({second.id(), 999'999, third.id()}, "game:state", R"({"seq":2})");
    server.endpoint.push(first.id(), "game:state", R"({"seq":3})");
    QCOMPARE(first.next(), uR"({"event":"game:state","data":{"seq":1}})"_s);
    QCOMPARE(first.next(), uR"({"event":"game:state","data":{"seq":3}})"_s);
    QCOMPARE(second.next(), uR"({"event":"game:state","data":{"seq":2}})"_s);
    QCOMPARE(third.next(), uR"({"event":"game:state","data":{"seq":2}})"_s);
}

void EndpointTest::textBeyondAsciiArrivesWhole()
{
    NetFixture server;
    Client client(server);
    server.endpoint.push(client.id(), "server:notice", QByteArrayLiteral(R"({"text":"Füchse 🦊"})"));
    QCOMPARE(client.next(), uR"({"event":"server:notice","data":{"text":"Füchse 🦊"}})"_s);
}

void EndpointTest::closingTellsTheCodeAndTheReason()
{
    NetFixture server;
    Client client(server);
    server.endpoint.close(client.id(), net::CloseCode::Forbidden, u"banned"_s);
    QCOMPARE(client.waitForClose(), 4403);
    QCOMPARE(client.socket.closeReason(), u"banned"_s);
    QTRY_COMPARE(server.closed.size(), 1);
    QCOMPARE(server.closed.at(0).at(0).value<net::ConnectionId>(), client.id());
    QCOMPARE(server.endpoint.connectionCount(), 0);
}

void EndpointTest::aLongReasonIsCutToWhatACloseFrameHolds()
{
    NetFixture server;
    Client client(server);
    server.endpoint.close(client.id(), net::CloseCode::Normal, QString(200, QChar(0xe4))); // two bytes each
    QCOMPARE(client.waitForClose(), 1000);
    QCOMPARE(client.socket.closeReason(), QString(61, QChar(0xe4)));
}

void EndpointTest::whatWasSentBeforeClosingStillArrives()
{
    NetFixture server;
    Client client(server);
    server.endpoint.push(client.id(), "server:notice", R"({"text":"bye"})");
    server.endpoint.close(client.id(), net::CloseCode::GoingAway, {});
    server.endpoint.push(client.id(), "server:notice", R"({"text":"too late"})");
    QCOMPARE(client.next(), uR"({"event":"server:notice","data":{"text":"bye"}})"_s);
    QCOMPARE(client.waitForClose(), 1001);
}

void EndpointTest::closingAllReachesEveryone()
{
    NetFixture server;
    Client first(server);
    Client second(server);
    server.endpoint.closeAll(net::CloseCode::GoingAway, u"server stops"_s);
    QCOMPARE(first.waitForClose(), 1001);
    QCOMPARE(second.waitForClose(), 1001);
    QTRY_COMPARE(server.closed.size(), 2);
}

void EndpointTest::aConnectionThatIsGoneIsToldOnce()
{
    NetFixture server;
    Client client(server);
    client.socket.abort();
    QVERIFY(server.closed.wait());
    server.endpoint.close(client.id(), net::CloseCode::Normal, {});
    server.clock.advanceSeconds(60);
    QCoreApplication::processEvents();
    QCOMPARE(server.closed.size(), 1);
}

void EndpointTest::closedComesFromTheEventLoop()
{
    NetFixture server;
    Client client(server);
    server.endpoint.close(client.id(), net::CloseCode::Normal, {});
    QCOMPARE(server.closed.size(), 0);
    QVERIFY(server.closed.wait());
}

void EndpointTest::slotsForAConnectionThatIsGoneDoNothing()
{
    NetFixture server;
    server.endpoint.setAuthenticated(77);
    server.endpoint.answer(77, 1, "{}");
    server.endpoint.push(77, "game:state", "{}");
    server.endpoint.pushToAll({77, 78}, "game:state", "{}");
    server.endpoint.close(77, net::CloseCode::Normal, {});
    QCOMPARE(server.closed.size(), 0);
}

void EndpointTest::nothingIsReceivedAfterClosing()
{
    NetFixture server;
    RawClient client(server.endpoint.port());
    QVERIFY(client.upgrade());
    QTRY_COMPARE(server.opened.size(), 1);
    // Both frames are read in one go; the first one's handler closes.
    QObject::connect(&server.endpoint, &net::Endpoint::received, &server.endpoint,
                     [&server](net::ConnectionId id) { server.endpoint.close(id, net::CloseCode::Normal, {}); });
    client.sendFrame(0x81, R"({"event":"server:info","id":1,"data":{}})");
    client.sendFrame(0x81, R"({"event":"server:info","id":2,"data":{}})");
    QVERIFY(server.closed.wait());
    QCOMPARE(server.received.size(), 1);
}

QTEST_GUILESS_MAIN(EndpointTest)
#include "endpoint_test.moc"
