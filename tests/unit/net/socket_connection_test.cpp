#include "common/test_case.h"
#include "net_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace mantimon;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

namespace {

/// A raw WebSocket of Socket.IO, past its open packet.
struct Socket : RawClient
{
    explicit Socket(const NetFixture &server) : RawClient(server.endpoint.port())
    {
        if (!upgrade("/socket.io/?EIO=4&transport=websocket") || !nextText().startsWith('0'))
            qFatal("no session was opened");
    }
    void say(const QByteArray &text) { sendFrame(0x81, text); }
    /// Asks, and is let in.
    [[nodiscard]] net::ConnectionId enter(NetFixture &server, const QByteArray &nsp = "/game")
    {
        const qsizetype before = server.opened.size();
        say("40" + nsp + R"(,{"token":"t"})");
        if (!QTest::qWaitFor([&] { return server.opened.size() > before; }))
            return 0;
        server.endpoint.setAuthenticated(server.lastId());
        server.endpoint.welcome(server.lastId(), false);
        return nextText().startsWith("40" + nsp + ",{\"sid\":") ? server.lastId() : 0;
    }
};

protocol::Refused refusal()
{
    protocol::Refused refused{.code = protocol::ErrorCode::Banned, .message = u"you are banned"_s};
    refused.reason = u"spam"_s;
    return refused;
}

} // namespace

/// Namespaces of Socket.IO as the rest of the server sees them: connections like any other.
class SocketConnectionTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNamespaceIsAConnectionWithItsToken_data();
    void aNamespaceIsAConnectionWithItsToken();
    void connectIsAnsweredOnceTheUserIsWelcome();
    void whoIsTurnedAwayGetsConnectErrorWithTheCode();
    void whoFailsTooOftenWaitsOnItsSessionToo();
    void whoIsTurnedAwayLaterIsToldAndDisconnected();
    void twoNamespacesOfOneSessionAreTwoConnections();
    void anEventIsARequestAndItsAckTheAnswer();
    void aPushIsAnEvent();
    void aPushToAllReachesBothKinds();
    void whatIsSaidBeforeTheWelcomeComesAfterIt();
    void malformedEventsAreAnswered_data();
    void malformedEventsAreAnswered();
    void tooManyEventsAreRefusedUntilTimePasses();
    void tooManyConnectsCloseTheSession();
    void closingDisconnectsFromTheNamespaceAlone();
    void aServerThatStopsClosesTheSession();
    void whoDoesNotConnectInTimeIsClosed();
    void whoIsNotLetInForTheTimeIsClosed();
    void leavingANamespaceEndsItsConnectionOnce();
    void aSessionThatEndsEndsItsConnectionsOnce();
    void strangersOfOneAddressAreFew();
    void aSlowConsumerIsDropped();
};

void SocketConnectionTest::aNamespaceIsAConnectionWithItsToken_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("players") << QByteArray(R"(40/game,{"token":"abc"})") << u"/game"_s << QByteArray("abc");
    QTest::newRow("moderators") << QByteArray(R"(40/monitor,{"token":"abc"})") << u"/monitor"_s << QByteArray("abc");
    QTest::newRow("no auth") << QByteArray("40/game,") << u"/game"_s << QByteArray();
    QTest::newRow("no token") << QByteArray(R"(40/game,{"x":1})") << u"/game"_s << QByteArray();
    QTest::newRow("a token that is no text")
        << QByteArray(R"(40/game,{"token":{"a":1}})") << u"/game"_s << QByteArray();
}

void SocketConnectionTest::aNamespaceIsAConnectionWithItsToken()
{
    QFETCH(QByteArray, packet);
    QFETCH(QString, path);
    QFETCH(QByteArray, token);
    NetFixture server;
    Socket socket(server);
    QCOMPARE(server.opened.size(), 0);
    socket.say(packet);
    QTRY_COMPARE(server.opened.size(), 1);
    const net::Opened opened = server.lastOpened();
    QCOMPARE(opened.peer, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(opened.path, path);
    QCOMPARE(opened.token, token);
    QVERIFY(opened.isTokenDue);
    QCOMPARE(server.endpoint.connectionCount(), 1);
}

void SocketConnectionTest::connectIsAnsweredOnceTheUserIsWelcome()
{
    NetFixture server;
    Socket socket(server);
    socket.say(R"(40/game,{"token":"t"})");
    QTRY_COMPARE(server.opened.size(), 1);
    socket.say("40/random");
    QVERIFY(socket.nextText().startsWith("44/random"));
    server.endpoint.setAuthenticated(server.lastId());
    server.endpoint.welcome(server.lastId(), false);
    const QByteArray answer = socket.nextText();
    QVERIFY(answer.startsWith("40/game,"));
    const QJsonObject handshake = QJsonDocument::fromJson(answer.mid(8)).object();
    QCOMPARE(handshake.keys(), QStringList{u"sid"_s});
    server.endpoint.welcome(server.lastId(), false); // once is enough
    server.endpoint.push(server.lastId(), "x", "{}");
    QCOMPARE(socket.nextText(), QByteArray(R"(42/game,["x",{}])"));
}

void SocketConnectionTest::whoIsTurnedAwayGetsConnectErrorWithTheCode()
{
    NetFixture server;
    Socket socket(server);
    socket.say("40/game,");
    QTRY_COMPARE(server.opened.size(), 1);
    server.endpoint.turnAway(server.lastId(), refusal(), net::CloseCode::Forbidden);
    const QByteArray answer = socket.nextText();
    QVERIFY(answer.startsWith("44/game,"));
    const QJsonObject error = QJsonDocument::fromJson(answer.mid(8)).object();
    QCOMPARE(error["message"_L1].toString(), u"you are banned"_s);
    QCOMPARE(error["data"_L1]["code"_L1].toString(), u"banned"_s);
    QCOMPARE(error["data"_L1]["details"_L1]["reason"_L1].toString(), u"spam"_s);
    QTRY_COMPARE(server.closed.size(), 1);
    QVERIFY(socket.enter(server) != 0); // the session lives
}

void SocketConnectionTest::whoFailsTooOftenWaitsOnItsSessionToo()
{
    net::Limits limits;
    limits.failuresPerAddress = 3;
    NetFixture server(limits);
    Socket socket(server);
    const protocol::Refused invalid{.code = protocol::ErrorCode::InvalidToken, .message = u"no"_s};
    for (int i = 1; i <= limits.failuresPerAddress; ++i) {
        socket.say(R"(40/game,{"token":"t"})");
        QTRY_COMPARE(server.opened.size(), i);
        server.endpoint.turnAway(server.lastId(), invalid, net::CloseCode::NotAuthenticated);
        QVERIFY(socket.nextText().contains("invalid_token"));
    }
    socket.say(R"(40/game,{"token":"t"})");
    const QByteArray answer = socket.nextText();
    QVERIFY2(answer.startsWith("44/game,") && answer.contains("rate_limited"), answer.constData());
    QCOMPARE(server.opened.size(), limits.failuresPerAddress); // nobody was asked
}

void SocketConnectionTest::whoIsTurnedAwayLaterIsToldAndDisconnected()
{
    NetFixture server;
    Socket socket(server);
    const net::ConnectionId id = socket.enter(server);
    server.endpoint.turnAway(id, refusal(), net::CloseCode::Forbidden);
    const QByteArray event = socket.nextText();
    QVERIFY2(event.startsWith(R"(42/game,["auth:error",{"success":false,"error_code":"banned")") ||
                 event.startsWith(R"(42/game,["auth:error",{"error_code":"banned")"),
             event.constData());
    QCOMPARE(socket.nextText(), QByteArray("41/game,"));
    QTRY_COMPARE(server.closed.size(), 1);
}

void SocketConnectionTest::twoNamespacesOfOneSessionAreTwoConnections()
{
    NetFixture server;
    Socket socket(server);
    const net::ConnectionId game = socket.enter(server, "/game");
    const net::ConnectionId monitor = socket.enter(server, "/monitor");
    QVERIFY(game != 0 && monitor != 0 && game != monitor);
    QCOMPARE(server.endpoint.connectionCount(), 2);
    socket.say(R"(42/monitor,5["server:info"])");
    QVERIFY(server.received.wait());
    QCOMPARE(server.received.last().at(0).value<net::ConnectionId>(), monitor);
    server.endpoint.push(game, "x", "{}");
    QCOMPARE(socket.nextText(), QByteArray(R"(42/game,["x",{}])"));
    socket.say("41/game,");
    QTRY_COMPARE(server.closed.size(), 1);
    QCOMPARE(server.closed.at(0).at(0).value<net::ConnectionId>(), game);
    server.endpoint.push(monitor, "x", "{}");
    QCOMPARE(socket.nextText(), QByteArray(R"(42/monitor,["x",{}])"));
}

void SocketConnectionTest::anEventIsARequestAndItsAckTheAnswer()
{
    NetFixture server;
    Socket socket(server);
    const net::ConnectionId id = socket.enter(server);
    socket.say(R"(42/game,7["server:info",{}])");
    QVERIFY(server.received.wait());
    const auto message = server.received.at(0).at(1).value<protocol::Incoming>();
    QCOMPARE(message.id, std::optional<qint64>(7));
    QVERIFY(std::holds_alternative<protocol::AskServerInfo>(message.request));
    server.endpoint.answer(id, 7, R"({"success":true})");
    QCOMPARE(socket.nextText(), QByteArray(R"(43/game,7[{"success":true}])"));
}

void SocketConnectionTest::aPushIsAnEvent()
{
    NetFixture server;
    Socket socket(server);
    server.endpoint.push(socket.enter(server), "server:notice", R"({"text":"Füchse 🦊"})");
    QCOMPARE(socket.nextText(), QByteArray(R"(42/game,["server:notice",{"text":"Füchse 🦊"}])"));
}

void SocketConnectionTest::aPushToAllReachesBothKinds()
{
    NetFixture server;
    Client plain(server);
    Socket first(server);
    Socket second(server);
    const net::ConnectionId one = first.enter(server);
    const net::ConnectionId two = second.enter(server, "/monitor");
    server.endpoint.pushToAll({plain.id(), one, two}, "x", R"({"a":1})");
    QCOMPARE(plain.next(), uR"({"event":"x","data":{"a":1}})"_s);
    QCOMPARE(first.nextText(), QByteArray(R"(42/game,["x",{"a":1}])"));
    QCOMPARE(second.nextText(), QByteArray(R"(42/monitor,["x",{"a":1}])"));
}

void SocketConnectionTest::whatIsSaidBeforeTheWelcomeComesAfterIt()
{
    NetFixture server;
    Socket socket(server);
    socket.say("40/game,");
    QTRY_COMPARE(server.opened.size(), 1);
    server.endpoint.push(server.lastId(), "server:notice", "{}");
    server.endpoint.welcome(server.lastId(), false);
    QVERIFY(socket.nextText().startsWith("40/game,"));
    QCOMPARE(socket.nextText(), QByteArray(R"(42/game,["server:notice",{}])"));
}

void SocketConnectionTest::malformedEventsAreAnswered_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isAck");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &text, bool isAck, const QString &code,
                        const QString &field = {}) { QTest::newRow(name) << text << isAck << code << field; };
    row("unknown event", R"(42/game,7["no:such",{}])", true, u"unknown_event"_s, u"event"_s);
    row("unknown event, without an ack", R"(42/game,["no:such",{}])", false, u"unknown_event"_s, u"event"_s);
    row("a number for a name", "42/game,7[5,{}]", true, u"unknown_event"_s, u"event"_s);
    row("a very long name", "42/game,7[\"" + QByteArray(5'000, 'x') + "\"]", true, u"invalid_payload"_s, u"event"_s);
    row("a text for data", R"(42/game,7["game:resign","x"])", true, u"invalid_payload"_s, u"data"_s);
    row("no data where some is needed", R"(42/game,7["game:resign"])", true, u"invalid_payload"_s, u"data.game_id"_s);
    row("null for data", R"(42/game,7["game:resign",null])", true, u"invalid_payload"_s, u"data.game_id"_s);
    row("a wrong field", R"(42/game,7["game:resign",{"game_id":5}])", true, u"invalid_payload"_s, u"data.game_id"_s);
    row("two arguments", R"(42/game,7["server:info",{},{}])", true, u"invalid_payload"_s, u"data"_s);
    row("data nested deeply", R"(42/game,7["server:info",{"a":)" + QByteArray(20, '[') + QByteArray(20, ']') + "}]",
        true, u"invalid_payload"_s);
    row("a huge number", R"(42/game,7["server:info",{"a":123456789012345678901234567890}])", true,
        u"invalid_payload"_s);
}

void SocketConnectionTest::malformedEventsAreAnswered()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isAck);
    QFETCH(QString, code);
    QFETCH(QString, field);
    NetFixture server;
    Socket socket(server);
    QVERIFY(socket.enter(server) != 0);
    socket.say(text);
    const QByteArray answer = socket.nextText();
    const QByteArray head = isAck ? QByteArray("43/game,7[") : QByteArray("42/game,[\"error\",");
    QVERIFY2(answer.startsWith(head), answer.constData());
    const QJsonObject refused = QJsonDocument::fromJson(answer.mid(head.size()).chopped(1)).object();
    QCOMPARE(refused["error_code"_L1].toString(), code);
    QCOMPARE(refused["details"_L1]["field"_L1].toString(), field);
    socket.say(R"(42/game,8["server:info"])"); // the session lives
    QVERIFY(server.received.wait());
}

void SocketConnectionTest::tooManyEventsAreRefusedUntilTimePasses()
{
    net::Limits limits;
    limits.messageBurst = 5;
    limits.messagesPerSecond = 1;
    NetFixture server(limits);
    Socket socket(server);
    QVERIFY(socket.enter(server) != 0); // which was one of the five
    for (int i = 0; i < 5; ++i)
        socket.say("42/game," + QByteArray::number(i) + R"(["server:info",{}])");
    const QByteArray answer = socket.nextText();
    QVERIFY2(answer.startsWith(R"(43/game,4[{"success":false,"error_code":"rate_limited")"), answer.constData());
    QVERIFY(answer.contains(R"("retry_after_ms":1000)"));
    QCOMPARE(server.received.size(), 4);
    socket.say(R"(42/game,["server:info",{}])");
    QVERIFY(socket.nextText().startsWith(R"(42/game,["error",{)"));
    server.clock.advanceSeconds(1);
    socket.say(R"(42/game,9["server:info",{}])");
    QTRY_COMPARE(server.received.size(), 5);
}

void SocketConnectionTest::tooManyConnectsCloseTheSession()
{
    net::Limits limits;
    limits.messageBurst = 5;
    NetFixture server(limits);
    Socket socket(server);
    for (int i = 0; i < 6; ++i)
        socket.say("40/random");
    QCOMPARE(socket.waitForClose(), 1002);
}

void SocketConnectionTest::closingDisconnectsFromTheNamespaceAlone()
{
    NetFixture server;
    Socket socket(server);
    const net::ConnectionId game = socket.enter(server, "/game");
    const net::ConnectionId monitor = socket.enter(server, "/monitor");
    server.endpoint.push(game, "x", "{}");
    server.endpoint.close(game, net::CloseCode::PolicyViolation, u"kicked"_s);
    server.endpoint.push(game, "late", "{}");
    server.endpoint.push(monitor, "y", "{}");
    QCOMPARE(socket.nextText(), QByteArray(R"(42/game,["x",{}])"));
    QCOMPARE(socket.nextText(), QByteArray("41/game,"));
    QCOMPARE(socket.nextText(), QByteArray(R"(42/monitor,["y",{}])"));
    QTRY_COMPARE(server.closed.size(), 1);
    QVERIFY(socket.enter(server, "/game") != 0);
}

void SocketConnectionTest::aServerThatStopsClosesTheSession()
{
    NetFixture server;
    Socket player(server);
    Socket stranger(server);
    QVERIFY(player.enter(server, "/game") != 0 && player.enter(server, "/monitor") != 0);
    server.endpoint.closeAll(net::CloseCode::GoingAway, u"the server stops"_s);
    QCOMPARE(player.waitForClose(), 1001); // without DISCONNECT, after which no client comes back
    QCOMPARE(stranger.waitForClose(), 1001);
    QTRY_COMPARE(server.closed.size(), 2);
    QTRY_COMPARE(server.endpoint.sessionCount(), 0);
}

void SocketConnectionTest::whoDoesNotConnectInTimeIsClosed()
{
    NetFixture server;
    Socket socket(server);
    server.clock.advanceSeconds(5);
    QCOMPARE(socket.waitForClose(), 1002);
}

void SocketConnectionTest::whoIsNotLetInForTheTimeIsClosed()
{
    NetFixture server;
    Socket socket(server);
    for (int i = 0; i < 4; ++i) {
        socket.say("40/game,");
        QTRY_COMPARE(server.opened.size(), i + 1);
        server.endpoint.turnAway(server.lastId(), refusal(), net::CloseCode::Forbidden);
        QVERIFY(socket.nextText().startsWith("44/game,"));
        server.clock.advanceSeconds(1);
    }
    server.clock.advanceSeconds(1);
    QCOMPARE(socket.waitForClose(), 1002);
}

void SocketConnectionTest::leavingANamespaceEndsItsConnectionOnce()
{
    NetFixture server;
    Socket socket(server);
    const net::ConnectionId id = socket.enter(server);
    socket.say("41/game,");
    QTRY_COMPARE(server.closed.size(), 1);
    server.endpoint.push(id, "x", "{}");
    socket.abort();
    QTRY_COMPARE(server.endpoint.sessionCount(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(server.closed.size(), 1);
}

void SocketConnectionTest::aSessionThatEndsEndsItsConnectionsOnce()
{
    NetFixture server;
    Socket socket(server);
    QVERIFY(socket.enter(server, "/game") != 0 && socket.enter(server, "/monitor") != 0);
    socket.abort();
    QTRY_COMPARE(server.closed.size(), 2);
    QCOMPARE(server.endpoint.connectionCount(), 0);
    QTRY_COMPARE(server.endpoint.sessionCount(), 0);
    QCOMPARE(server.closed.size(), 2);
}

void SocketConnectionTest::strangersOfOneAddressAreFew()
{
    net::Limits limits;
    limits.unauthenticatedPerAddress = 2;
    NetFixture server(limits);
    Socket first(server);
    const HttpReply second = get(server.endpoint.port(), "/socket.io/?EIO=4&transport=polling");
    QCOMPARE(second.status, 200);
    QCOMPARE(get(server.endpoint.port(), "/socket.io/?EIO=4&transport=polling").status, 429);
    RawClient third(server.endpoint.port());
    third.send(handshake("/socket.io/?EIO=4&transport=websocket"));
    QVERIFY(third.readToEnd().startsWith("HTTP/1.1 429 "));
    QVERIFY(first.enter(server) != 0);
    Socket fourth(server);
    QVERIFY(fourth.enter(server) != 0);
}

void SocketConnectionTest::aSlowConsumerIsDropped()
{
    NetFixture server;
    Socket slow(server);
    Socket other(server);
    const net::ConnectionId slowId = slow.enter(server);
    const net::ConnectionId otherId = other.enter(server);
    slow.stopReading();
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"slow_consumer: session 1 from 127.0.0.1 dropped"_s));
    const QByteArray payload = R"({"text":")" + QByteArray(60'000, 'x') + R"("})";
    for (int i = 0; i < 2'000 && server.closed.isEmpty(); ++i) {
        server.endpoint.push(slowId, "server:notice", payload);
        QCoreApplication::processEvents();
    }
    QCOMPARE(server.closed.size(), 1);
    QCOMPARE(server.closed.at(0).at(0).value<net::ConnectionId>(), slowId);
    server.endpoint.push(otherId, "x", "{}");
    QCOMPARE(other.nextText(), QByteArray(R"(42/game,["x",{}])"));
}

QTEST_GUILESS_MAIN(SocketConnectionTest)
#include "socket_connection_test.moc"
