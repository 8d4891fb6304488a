#include "common/test_case.h"
#include "echo/echo_server.h"
#include "net_fixture.h"

#include <QJsonDocument>

using namespace mantimon;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *newSession = "/engine.io/?EIO=4&transport=polling";

struct World
{
    explicit World(const net::Limits &limits = EchoServer::usualLimits())
        : server(EchoServer::Level::EngineIo, limits, clock)
    {
        if (!server.listen(0))
            qFatal("no port is free");
    }

    FakeClock clock;
    EchoServer server;
};

/// A polling client that keeps its one connection, past its handshake.
struct Poller : RawClient
{
    explicit Poller(const World &world) : RawClient(world.server.port())
    {
        opened = ask("GET", newSession);
        sid = QJsonDocument::fromJson(opened.body.mid(1)).object()["sid"_L1].toString().toUtf8();
    }
    [[nodiscard]] QByteArray target() const { return newSession + "&sid="_ba + sid; }
    HttpReply ask(const QByteArray &method, const QByteArray &where, const QByteArray &body = {},
                  const QByteArray &headers = {})
    {
        send(httpRequest(method, where, body, headers));
        return nextReply();
    }
    /// Says it and polls it back.
    QByteArray echo(const QByteArray &payload)
    {
        return ask("POST", target(), payload).body == "ok" ? ask("GET", target()).body : QByteArray();
    }

    HttpReply opened;
    QByteArray sid;
};

/// Whether the server has read all that others have sent.
bool isServed(const World &world)
{
    return get(world.server.port(), "/healthz").status == 200;
}

} // namespace

/// A polling client keeps its connection, and each request on it is held to the limits of the first.
class KeptConnectionsTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void requestsFollowEachOther();
    void anAnswerThatWaitsKeepsItsConnection();
    void aLargeAnswerKeepsItsConnection();
    void aKeptConnectionCostsOneHandshake();
    void itMayBecomeAWebSocket();
    void afterTheseTheConnectionEnds_data();
    void afterTheseTheConnectionEnds();
    void anIdleConnectionIsClosed();
    void aSlowSecondRequestIsCut();
    void aSecondRequestTooLargeIsCut_data();
    void aSecondRequestTooLargeIsCut();
    void eachRequestMayBeAsLargeAsTheFirst();
    void bytesASecondAreBounded();
    void requestsASecondAreBounded();
    void idleConnectionsOfOneAddressAreFew();
    void afterStoppingTheyEnd();
    void behindAProxyEachRequestIsItsClients();
};

void KeptConnectionsTest::requestsFollowEachOther()
{
    World world;
    Poller poller(world);
    QCOMPARE(poller.opened.status, 200);
    QVERIFY(poller.opened.head.contains("Connection: keep-alive\r\n"));
    QVERIFY(poller.opened.head.contains("Keep-Alive: timeout=4\r\n")); // it is cut after 5 s
    for (int i = 0; i < 20; ++i) {
        const QByteArray payload = "4number " + QByteArray::number(i);
        QCOMPARE(poller.echo(payload), payload);
    }
    QCOMPARE(world.server.engine().linkCount(), 1);
}

void KeptConnectionsTest::anAnswerThatWaitsKeepsItsConnection()
{
    World world;
    Poller poller(world);
    poller.send(httpRequest("GET", poller.target()));
    QVERIFY(isServed(world));
    world.clock.advance(299); // longer than nothing, and before a ping
    QCOMPARE(post(world.server.port(), poller.target(), "4late").status, 200);
    QCOMPARE(poller.nextReply().body, "4late"_ba);
    QCOMPARE(poller.echo("4and on"), "4and on"_ba);
}

void KeptConnectionsTest::aLargeAnswerKeepsItsConnection()
{
    World world;
    Poller poller(world);
    const QByteArray payload = '4' + QByteArray(900'000, 'x');
    QCOMPARE(poller.echo(payload), payload);
    QCOMPARE(poller.echo("4and on"), "4and on"_ba);
}

void KeptConnectionsTest::aKeptConnectionCostsOneHandshake()
{
    net::Limits limits = EchoServer::usualLimits();
    limits.handshakesPerSecond = 1;
    limits.handshakeBurst = 2;
    World world(limits);
    Poller poller(world);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(poller.echo("4x"), "4x"_ba);
    QCOMPARE(get(world.server.port(), "/healthz").status, 200); // the second
    QCOMPARE(get(world.server.port(), "/healthz").status, 0);
}

void KeptConnectionsTest::itMayBecomeAWebSocket()
{
    World world;
    Poller poller(world);
    QCOMPARE(poller.echo("4x"), "4x"_ba);
    QVERIFY(poller.upgrade("/engine.io/?EIO=4&transport=websocket&sid=" + poller.sid));
    poller.sendFrame(0x81, "2probe");
    QCOMPARE(poller.nextText(), "3probe"_ba);
    poller.sendFrame(0x81, "5");
    poller.sendFrame(0x81, "4hello");
    QCOMPARE(poller.nextText(), "4hello"_ba);
}

void KeptConnectionsTest::afterTheseTheConnectionEnds_data()
{
    QTest::addColumn<QByteArray>("request"); // TARGET stands for the session's
    QTest::addColumn<int>("status");
    const QByteArray head = "POST TARGET HTTP/1.1\r\nHost: a\r\n";
    QTest::newRow("one that wants so") << head + "Connection: close\r\nContent-Length: 2\r\n\r\n4x" << 200;
    QTest::newRow("HTTP/1.0") << "POST TARGET HTTP/1.0\r\nHost: a\r\nContent-Length: 2\r\n\r\n4x"_ba << 200;
    QTest::newRow("one in chunks") << head + "Transfer-Encoding: chunked\r\n\r\n2\r\n4x\r\n0\r\n\r\n" << 200;
    QTest::newRow("two lengths") << head + "Content-Length: 2\r\nContent-Length: 9\r\n\r\n4x" << 200;
    QTest::newRow("a strange length") << head + "Content-Length: 02\r\n\r\n4x" << 200;
    QTest::newRow("more than its length") << head + "Content-Length: 2\r\n\r\n4x4y" << 200;
    QTest::newRow("another behind it") << (head + "Content-Length: 2\r\n\r\n4x").repeated(2) << 200;
    QTest::newRow("an unknown session")
        << "GET /engine.io/?EIO=4&transport=polling&sid=x HTTP/1.1\r\nHost: a\r\n\r\n"_ba << 400;
    QTest::newRow("a wrong method") << "PUT TARGET HTTP/1.1\r\nHost: a\r\n\r\n"_ba << 400;
    QTest::newRow("a bad payload") << head + "Content-Length: 1\r\n\r\nx" << 400;
    QTest::newRow("a page") << "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"_ba << 200;
}

void KeptConnectionsTest::afterTheseTheConnectionEnds()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    World world;
    Poller poller(world);
    poller.send(request.replace("TARGET", poller.target()));
    const HttpReply reply = poller.nextReply();
    QCOMPARE(reply.status, status);
    QVERIFY(reply.head.contains("Connection: close\r\n"));
    QVERIFY(poller.readToEnd().isEmpty());
    QVERIFY(poller.isClosed());
}

void KeptConnectionsTest::anIdleConnectionIsClosed()
{
    net::Limits limits = EchoServer::usualLimits();
    limits.pingEvery = 100'000;
    World world(limits);
    Poller poller(world);
    world.clock.advance(4'999);
    QCOMPARE(poller.echo("4x"), "4x"_ba);
    world.clock.advance(4'999);
    QVERIFY(isServed(world));
    QVERIFY(!poller.isClosed());
    world.clock.advance(1);
    QVERIFY(poller.readToEnd().isEmpty());
    QVERIFY(poller.isClosed());
    QCOMPARE(world.server.engine().linkCount(), 1); // the session goes on
}

void KeptConnectionsTest::aSlowSecondRequestIsCut()
{
    net::Limits limits = EchoServer::usualLimits();
    limits.pingEvery = 100'000;
    World world(limits);
    Poller poller(world);
    const QByteArray request = httpRequest("POST", poller.target(), "4x");
    world.clock.advance(3'000);
    poller.send(request.left(9));
    QVERIFY(isServed(world));
    world.clock.advance(4'000); // each byte in time, but not all of them
    poller.send(request.mid(9, 9));
    QVERIFY(isServed(world));
    world.clock.advance(999);
    QVERIFY(isServed(world));
    QVERIFY(!poller.isClosed());
    world.clock.advance(1);
    QVERIFY(poller.readToEnd().isEmpty());
    QVERIFY(poller.isClosed());
}

void KeptConnectionsTest::aSecondRequestTooLargeIsCut_data()
{
    QTest::addColumn<QByteArray>("request"); // TARGET stands for the session's
    QTest::newRow("an endless head") << "GET TARGET HTTP/1.1\r\nX: "_ba + QByteArray(200'000, 'x');
    QTest::newRow("an endless first line") << "GET TARGET"_ba + QByteArray(200'000, 'x');
    QTest::newRow("an endless body") << "POST TARGET HTTP/1.1\r\nContent-Length: 100000000\r\n\r\n"_ba +
                                            QByteArray(200'000, 'x');
    QTest::newRow("a body where none belongs")
        << "GET TARGET HTTP/1.1\r\nContent-Length: 100000000\r\n\r\n"_ba + QByteArray(200'000, 'x');
}

void KeptConnectionsTest::aSecondRequestTooLargeIsCut()
{
    QFETCH(QByteArray, request);
    net::Limits limits = EchoServer::usualLimits();
    limits.messageBytes = 50'000;
    World world(limits);
    Poller poller(world);
    QCOMPARE(poller.echo('4' + QByteArray(40'000, 'x')).size(), 40'001);
    poller.send(request.replace("TARGET", poller.target()));
    QVERIFY(poller.readToEnd().isEmpty());
    QVERIFY(poller.isClosed());
}

void KeptConnectionsTest::eachRequestMayBeAsLargeAsTheFirst()
{
    net::Limits limits = EchoServer::usualLimits();
    limits.messageBytes = 50'000;
    World world(limits);
    Poller poller(world);
    const QByteArray head = "X: " + QByteArray(12'000, 'x') + "\r\n";
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(poller.ask("POST", poller.target(), '4' + QByteArray(49'000, 'x'), head).status, 200);
        QCOMPARE(poller.ask("GET", poller.target(), {}, head).body.size(), 49'001);
    }
}

void KeptConnectionsTest::bytesASecondAreBounded()
{
    net::Limits limits = EchoServer::usualLimits();
    limits.receivedBytesPerSecond = 10'000;
    limits.receivedBurst = 100'000;
    World world(limits);
    Poller poller(world);
    QCOMPARE(poller.echo('4' + QByteArray(60'000, 'x')).size(), 60'001);
    poller.send(httpRequest("POST", poller.target(), '4' + QByteArray(60'000, 'x')));
    QTRY_VERIFY(poller.isClosed());
}

void KeptConnectionsTest::requestsASecondAreBounded()
{
    net::Limits limits = EchoServer::usualLimits();
    limits.messagesPerSecond = 1;
    limits.messageBurst = 4;
    World world(limits);
    Poller poller(world); // the first
    for (int i = 0; i < 3; ++i)
        QCOMPARE(poller.echo("4x"), "4x"_ba);
    QVERIFY(poller.ask("POST", poller.target(), "4x").head.contains("Connection: keep-alive\r\n")); // the eighth
    const HttpReply last = poller.ask("GET", poller.target());
    QCOMPARE(last.body, "4x"_ba);
    QVERIFY(last.head.contains("Connection: close\r\n"));
    QTRY_VERIFY(poller.isClosed());
}

void KeptConnectionsTest::idleConnectionsOfOneAddressAreFew()
{
    net::Limits limits = EchoServer::usualLimits();
    limits.unauthenticatedPerAddress = 3;
    World world(limits);
    std::vector<std::unique_ptr<Poller>> pollers;
    for (int i = 0; i < 2; ++i)
        pollers.push_back(std::make_unique<Poller>(world));
    RawClient silent(world.server.port());
    QCOMPARE(get(world.server.port(), "/healthz").status, 0); // all three places are taken
    silent.abort();
    QTRY_COMPARE(get(world.server.port(), "/healthz").status, 200);
    // Who is answered while others have taken its place goes.
    pollers[0]->send(httpRequest("GET", pollers[0]->target()));
    QVERIFY(isServed(world));
    RawClient one(world.server.port());
    RawClient two(world.server.port());
    QTRY_COMPARE(get(world.server.port(), "/healthz").status, 0);
    QCOMPARE(pollers[1]->ask("POST", pollers[0]->target(), "4x").status, 200);
    const HttpReply last = pollers[0]->nextReply();
    QCOMPARE(last.body, "4x"_ba);
    QVERIFY(last.head.contains("Connection: close\r\n"));
}

void KeptConnectionsTest::afterStoppingTheyEnd()
{
    NetFixture server;
    RawClient client(server.endpoint.port());
    const QByteArray target = "/socket.io/?EIO=4&transport=polling";
    client.send(httpRequest("GET", target));
    QVERIFY(client.nextReply().head.contains("Connection: keep-alive\r\n"));
    server.endpoint.stopListening();
    client.send(httpRequest("GET", target));
    const HttpReply last = client.nextReply();
    QCOMPARE(last.status, 200);
    QVERIFY(last.head.contains("Connection: close\r\n"));
}

void KeptConnectionsTest::behindAProxyEachRequestIsItsClients()
{
    net::Limits limits;
    limits.proxies = {*net::TrustedProxies::parse(u"127.0.0.1"_s), false};
    limits.unauthenticatedPerAddress = 1;
    limits.handshakeBurst = 1;
    limits.handshakesPerSecond = 1;
    NetFixture server(limits);
    RawClient proxy(server.endpoint.port());
    const auto ask = [&](const QByteArray &client) {
        proxy.send(
            httpRequest("GET", "/socket.io/?EIO=4&transport=polling", {}, "X-Forwarded-For: " + client + "\r\n"));
        return proxy.nextReply();
    };
    QCOMPARE(ask("203.0.113.7").status, 200);
    QCOMPARE(ask("203.0.113.8").status, 200);
    const HttpReply second = ask("203.0.113.8");
    QCOMPARE(second.status, 429);
    QVERIFY(second.body.contains("not authenticated")); // and no handshake too many: it is the same connection
}

QTEST_GUILESS_MAIN(KeptConnectionsTest)
#include "kept_connections_test.moc"
