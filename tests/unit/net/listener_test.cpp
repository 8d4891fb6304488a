#include "common/test_case.h"
#include "net/listener.h"
#include "net_fixture.h"

#include <QDir>
#include <QFile>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace mantimon;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

/// One port for HTTP and WebSocket, up to the upgrade.
class ListenerTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreAnswered_data();
    void requestsAreAnswered();
    void aServerThatIsNotReadySaysWhatIsMissing();
    void anHttpOnlyListenerServesItsPagesAndUpgradesNothing();
    void acceptedSocketsSendAtOnce();
    void aPortInUseIsNamed();
    void afterStoppingNobodyConnectsAndConnectionsGoOn();
    void aSilentSocketIsCut();
    void aHalfHandshakeIsCut();
    void aHeadTooLargeIsCut_data();
    void aHeadTooLargeIsCut();
    void aSocketThatReadsNoAnswerIsCut();
    void silentSocketsOfOneAddressAreFew();
    void outOfDescriptorsTheServerWaitsAndGoesOn();
};

void ListenerTest::requestsAreAnswered_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *name, const QByteArray &request, const QByteArray &status, const QByteArray &part) {
        QTest::newRow(name) << request << status << part;
    };
    const QByteArray end = " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    row("health", "GET /healthz" + end, "200 OK", "\r\n\r\nok\n");
    row("health with a query", "GET /healthz?x=1" + end, "200 OK", "\r\n\r\nok\n");
    row("ready", "GET /readyz" + end, "200 OK", "\r\n\r\nready\n");
    row("head without a body", "HEAD /healthz" + end, "200 OK", "Content-Length: 3\r\n");
    row("wrong method", "POST /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\nhi",
        "405 Method Not Allowed", "Allow: GET, HEAD\r\n");
    row("unknown path", "GET /nothing" + end, "404 Not Found", R"({"error":"not_found")");
    row("the root", "GET /" + end, "404 Not Found", R"({"error":"not_found")");
    row("a game's path without upgrade", "GET /ws/game" + end, "426 Upgrade Required", "upgrade_required");
    row("upgrade on an unknown path", handshake("/ws/other"), "404 Not Found", R"({"error":"not_found")");
    row("upgrade on a page", handshake("/healthz"), "404 Not Found", R"({"error":"not_found")");
    row("upgrade by POST", handshake().replace("GET ", "POST "), "405 Method Not Allowed", "Allow: GET\r\n");
    row("upgrade without a key", handshake().replace("Sec-WebSocket-Key", "X-Key"), "400 Bad Request", "bad_request");
    row("upgrade of version 8", handshake().replace("Version: 13", "Version: 8"), "400 Bad Request", "bad_request");
}

void ListenerTest::requestsAreAnswered()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, part);
    NetFixture server;
    RawClient client(server.endpoint.port());
    client.send(request);
    const QByteArray answer = client.readToEnd();
    QVERIFY2(client.isClosed(), "the connection stayed open");
    QVERIFY2(answer.startsWith("HTTP/1.1 " + status + "\r\n"), answer.constData());
    QVERIFY2(answer.contains(part), answer.constData());
    QCOMPARE(request.startsWith("HEAD"), answer.endsWith("\r\n\r\n"));
    QCOMPARE(server.opened.size(), 0);
}

void ListenerTest::aServerThatIsNotReadySaysWhatIsMissing()
{
    NetFixture server;
    server.readiness.missing = {u"database"_s, u"cards"_s};
    RawClient client(server.endpoint.port());
    client.send("GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const QByteArray answer = client.readToEnd();
    QVERIFY2(answer.startsWith("HTTP/1.1 503 "), answer.constData());
    QVERIFY2(answer.contains(R"({"missing":["database","cards"],"ready":false})"), answer.constData());
}

void ListenerTest::anHttpOnlyListenerServesItsPagesAndUpgradesNothing()
{
    const net::Limits limits;
    FakeClock clock;
    net::Listener listener(
        limits, [] { return net::Readiness{}; }, clock);
    listener.setPage(u"/metrics"_s, [] { return net::HttpAnswer{.body = "a_metric 1\n"}; });
    QVERIFY(listener.listen(QHostAddress::LocalHost, 0));

    RawClient page(listener.port());
    page.send("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(page.readToEnd().endsWith("\r\n\r\na_metric 1\n"));
    RawClient upgrade(listener.port());
    upgrade.send(handshake());
    QVERIFY(upgrade.readToEnd().startsWith("HTTP/1.1 404 "));
}

void ListenerTest::acceptedSocketsSendAtOnce()
{
    NetFixture server;
    const Client client(server);
    QVERIFY(client.isOpen());
    // The process's own end of the connection is the descriptor whose peer is the client.
    int undelayed = 0;
    const QStringList descriptors = QDir(u"/proc/self/fd"_s).entryList(QDir::System | QDir::Files);
    for (const QString &name : descriptors) {
        sockaddr_in peer = {};
        socklen_t size = sizeof peer;
        const int descriptor = name.toInt();
        if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) != 0 ||
            ntohs(peer.sin_port) != client.socket.localPort())
            continue;
        socklen_t optionSize = sizeof undelayed;
        QCOMPARE(::getsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &undelayed, &optionSize), 0);
    }
    QCOMPARE(undelayed, 1);
}

void ListenerTest::aPortInUseIsNamed()
{
    NetFixture server;
    FakeClock clock;
    net::Endpoint second(
        {}, [] { return net::Readiness{}; }, clock);
    const auto refused = second.listen(QHostAddress::LocalHost, server.endpoint.port());
    QVERIFY(!refused);
    QCOMPARE(refused.error(), u"cannot listen on 127.0.0.1:%1: address already in use"_s.arg(server.endpoint.port()));
    QCOMPARE(second.port(), 0);
}

void ListenerTest::afterStoppingNobodyConnectsAndConnectionsGoOn()
{
    NetFixture server;
    Client client(server);
    const quint16 port = server.endpoint.port();
    server.endpoint.stopListening();
    QCOMPARE(server.endpoint.port(), 0);

    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(!late.waitForConnected());
    server.endpoint.push(client.id(), "server:notice", R"({"text":"still here"})");
    QVERIFY(client.next().contains(u"still here"_s));
}

void ListenerTest::aSilentSocketIsCut()
{
    NetFixture server;
    RawClient client(server.endpoint.port());
    RawClient probe(server.endpoint.port()); // once it is answered, the other was accepted
    probe.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(!probe.readToEnd().isEmpty());
    server.clock.advance(4'999);
    QVERIFY(!client.isClosed());
    server.clock.advance(1);
    QCOMPARE(client.readToEnd(), QByteArray());
    QVERIFY(client.isClosed());
}

void ListenerTest::aHalfHandshakeIsCut()
{
    NetFixture server;
    RawClient client(server.endpoint.port());
    client.send(handshake().chopped(2));
    RawClient probe(server.endpoint.port());
    probe.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(!probe.readToEnd().isEmpty());
    server.clock.advanceSeconds(5);
    QCOMPARE(client.readToEnd(), QByteArray());
    QVERIFY(client.isClosed());
}

void ListenerTest::aHeadTooLargeIsCut_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("one endless header") << QByteArray("GET /healthz HTTP/1.1\r\nX: " + QByteArray(200'000, 'x'));
    QTest::newRow("endless headers") << QByteArray("GET /healthz HTTP/1.1\r\n" +
                                                   QByteArray("A: b\r\n").repeated(9'000));
    QTest::newRow("an endless first line") << QByteArray("GET /" + QByteArray(200'000, 'x'));
    QTest::newRow("a large body") << QByteArray(
        "POST /healthz HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000\r\n\r\n" + QByteArray(200'000, 'x'));
}

void ListenerTest::aHeadTooLargeIsCut()
{
    QFETCH(QByteArray, request);
    NetFixture server;
    RawClient client(server.endpoint.port());
    client.send(request);
    const QByteArray answer = client.readToEnd(); // without any help of the clock
    QVERIFY(client.isClosed());
    QVERIFY2(!answer.startsWith("HTTP/1.1 200"), answer.constData());
}

void ListenerTest::aSocketThatReadsNoAnswerIsCut()
{
    net::Limits limits;
    FakeClock clock;
    net::Listener listener(
        limits, [] { return net::Readiness{}; }, clock);
    // More than the kernel holds for both ends together.
    listener.setPage(u"/large"_s, [] { return net::HttpAnswer{.body = QByteArray(32 * 1024 * 1024, 'x')}; });
    QVERIFY(listener.listen(QHostAddress::LocalHost, 0));
    QTcpSocket client;
    client.setReadBufferSize(1);
    client.connectToHost(QHostAddress::LocalHost, listener.port());
    QVERIFY(client.waitForConnected());
    client.write("GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_VERIFY(client.bytesAvailable() > 0);
    clock.advanceSeconds(5);
    QSignalSpy ended(&client, &QAbstractSocket::disconnected);
    client.setReadBufferSize(0);
    QVERIFY(client.state() == QAbstractSocket::UnconnectedState || ended.wait());
    QVERIFY(client.readAll().size() < 32 * 1024 * 1024);
}

void ListenerTest::silentSocketsOfOneAddressAreFew()
{
    net::Limits limits;
    limits.unauthenticatedPerAddress = 2;
    NetFixture server(limits);
    RawClient first(server.endpoint.port());
    RawClient second(server.endpoint.port());
    RawClient third(server.endpoint.port());
    QCOMPARE(third.readToEnd(), QByteArray());
    QVERIFY(third.isClosed());
    QVERIFY(!first.isClosed() && !second.isClosed());
    server.clock.advanceSeconds(5);
    QCOMPARE(first.readToEnd(), QByteArray());
    Client fourth(server);
    QVERIFY(fourth.isOpen());
}

void ListenerTest::outOfDescriptorsTheServerWaitsAndGoesOn()
{
    NetFixture server;
    QTcpSocket client;
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    client.connectToHost(QHostAddress::LocalHost, server.endpoint.port());
    // The kernel has completed the connection; the server has not been asked to take it yet.
    QVERIFY(client.waitForConnected());
    const int free = ::dup(0);
    ::close(free);
    rlimit none = before;
    none.rlim_cur = rlim_t(free);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot accept connections: .*; trying again"_s));
    QSignalSpy heard(&client, &QIODevice::readyRead);
    client.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    QCoreApplication::processEvents();
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(heard.isEmpty());
    server.clock.advanceSeconds(1);
    QVERIFY(heard.wait());
    QVERIFY(client.readAll().startsWith("HTTP/1.1 200 "));
    const Client next(server); // without waiting for the clock again
    QVERIFY(next.isOpen());
}

QTEST_GUILESS_MAIN(ListenerTest)
#include "listener_test.moc"
