#include "common/test_case.h"
#include "echo/echo_server.h"
#include "net_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>

using namespace mantimon;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int pingInterval = 300;
constexpr int pingTimeout = 200;

/// An Engine.IO server that sends back what it gets, at times that the test moves.
struct World
{
    explicit World(const net::Limits &limits = EchoServer::usualLimits())
        : server(EchoServer::Level::EngineIo, limits, clock)
    {
        if (!server.listen(0))
            qFatal("no port is free");
    }

    [[nodiscard]] quint16 port() const { return server.port(); }
    /// The sid of a new session by polling; empty when there is none.
    [[nodiscard]] QByteArray poll() const
    {
        const HttpReply reply = get(port(), "/engine.io/?EIO=4&transport=polling");
        return QJsonDocument::fromJson(reply.body.mid(1)).object()["sid"_L1].toString().toUtf8();
    }
    [[nodiscard]] static QByteArray polling(const QByteArray &sid)
    {
        return "/engine.io/?EIO=4&transport=polling&sid=" + sid;
    }
    [[nodiscard]] static QByteArray webSocket(const QByteArray &sid)
    {
        return "/engine.io/?EIO=4&transport=websocket&sid=" + sid;
    }

    FakeClock clock;
    EchoServer server;
};

constexpr const char *newWebSocket = "/engine.io/?EIO=4&transport=websocket";

/// A session by WebSocket, past its open packet.
struct Socket : RawClient
{
    explicit Socket(const World &world) : RawClient(world.port())
    {
        isOpen = upgrade(newWebSocket) && !nextText().isEmpty();
    }
    void say(const QByteArray &text) { sendFrame(0x81, text); }
    bool isOpen = false;
};

int codeIn(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object()["code"_L1].toInt(-1);
}

} // namespace

/// Engine.IO on the wire: rules of its protocol, each over raw sockets.
class EngineIoTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aHandshakeOpensASession_data();
    void aHandshakeOpensASession();
    void aWrongRequestIsAnsweredWithTheProtocolsError_data();
    void aWrongRequestIsAnsweredWithTheProtocolsError();
    void whatIsPostedIsPolled_data();
    void whatIsPostedIsPolled();
    void aPollWaitsForWhatIsSaid();
    void aBadPayloadEndsTheSession_data();
    void aBadPayloadEndsTheSession();
    void aPostAsLargeAsAMessageIsRead();
    void aPostTooLargeIsRefusedAndTheSessionLives();
    void twoPollsAtOnceEndTheSession();
    void aPollThatIsGivenUpEndsTheSession();
    void whoDoesNotPollWhileMuchIsSaidIsDropped();
    void framesAreSentBack_data();
    void framesAreSentBack();
    void aBadFrameClosesAtOnce_data();
    void aBadFrameClosesAtOnce();
    void aFrameLargerThanThePayloadClosesWith1009();
    void invalidUtf8ClosesWith1007();
    void theServerPingsAndPongsKeepTheSession_data();
    void theServerPingsAndPongsKeepTheSession();
    void pingsThatAreFarApartComeAtWholeSeconds();
    void silenceEndsTheSession_data();
    void silenceEndsTheSession();
    void aPeerClosesByPolling();
    void aPeerClosesItsWebSocket();
    void theServerClosesAPolledSession();
    void theServerClosesASessionThatIsNotPolled();
    void pollingIsUpgraded();
    void whatWasNotPolledComesOverTheWebSocket();
    void aPollAfterTheProbeDoesNotWait();
    void afterTheUpgradeTheSidIsOfNoMoreUse();
    void aSecondCarrierThatMisbehavesIsDroppedAlone_data();
    void aSecondCarrierThatMisbehavesIsDroppedAlone();
    void aSecondCarrierThatHesitatesIsDropped();
    void noopsWithoutEndCloseTheSession();
    void pagesOfOtherOriginsAreKeptOut_data();
    void pagesOfOtherOriginsAreKeptOut();
    void aPreflightIsAnswered();
    void aSecondRequestBeforeTheFirstIsAnsweredIsCut();
    void aSessionThatIsOverLeavesNothing();
};

void EngineIoTest::aHandshakeOpensASession_data()
{
    QTest::addColumn<bool>("isWebSocket");
    QTest::newRow("polling") << false;
    QTest::newRow("WebSocket") << true;
}

void EngineIoTest::aHandshakeOpensASession()
{
    QFETCH(bool, isWebSocket);
    World world;
    QByteArray packet;
    if (isWebSocket) {
        RawClient client(world.port());
        QVERIFY(client.upgrade(newWebSocket));
        packet = client.nextText();
    } else {
        const HttpReply reply = get(world.port(), "/engine.io/?EIO=4&transport=polling");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.head.contains("Content-Type: text/plain; charset=utf-8\r\n"));
        packet = reply.body;
    }
    QVERIFY(packet.startsWith('0'));
    const QJsonObject open = QJsonDocument::fromJson(packet.mid(1)).object();
    QCOMPARE(open.keys(), (QStringList{u"maxPayload"_s, u"pingInterval"_s, u"pingTimeout"_s, u"sid"_s, u"upgrades"_s}));
    QVERIFY(open["sid"_L1].toString().size() >= 20);
    QCOMPARE(open["upgrades"_L1].toArray(), isWebSocket ? QJsonArray() : QJsonArray{u"websocket"_s});
    QCOMPARE(open["pingInterval"_L1].toInt(), pingInterval);
    QCOMPARE(open["pingTimeout"_L1].toInt(), pingTimeout);
    QCOMPARE(open["maxPayload"_L1].toInt(), 1'000'000);
}

void EngineIoTest::aWrongRequestIsAnsweredWithTheProtocolsError_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("query"); // SID stands for a session by polling
    QTest::addColumn<bool>("isUpgrade");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &query, int code,
                        bool isUpgrade = false) { QTest::newRow(name) << method << query << isUpgrade << code; };
    row("no query", "GET", "", 0);
    row("no transport", "GET", "EIO=4", 0);
    row("another transport", "GET", "EIO=4&transport=abc", 0);
    row("no version", "GET", "transport=polling", 5);
    row("version 3", "GET", "EIO=3&transport=polling", 5);
    row("version abc", "GET", "EIO=abc&transport=polling", 5);
    row("handshake by POST", "POST", "EIO=4&transport=polling", 2);
    row("handshake by PUT", "PUT", "EIO=4&transport=polling", 2);
    row("handshake by HEAD", "HEAD", "EIO=4&transport=polling", 2);
    row("unknown sid, polled", "GET", "EIO=4&transport=polling&sid=unknown", 1);
    row("unknown sid, posted", "POST", "EIO=4&transport=polling&sid=unknown", 1);
    row("empty sid", "GET", "EIO=4&transport=polling&sid=", 1);
    row("known sid by PUT", "PUT", "EIO=4&transport=polling&sid=SID", 2);
    row("known sid by DELETE", "DELETE", "EIO=4&transport=polling&sid=SID", 2);
    row("known sid of version 3", "GET", "EIO=3&transport=polling&sid=SID", 5);
    row("WebSocket without an upgrade", "GET", "EIO=4&transport=websocket", 3);
    row("upgrade without a transport", "GET", "EIO=4", 0, true);
    row("upgrade without a version", "GET", "transport=websocket", 5, true);
    row("upgrade of version 3", "GET", "EIO=3&transport=websocket", 5, true);
    row("upgrade to polling", "GET", "EIO=4&transport=polling", 3, true);
    row("upgrade of an unknown sid", "GET", "EIO=4&transport=websocket&sid=unknown", 1, true);
}

void EngineIoTest::aWrongRequestIsAnsweredWithTheProtocolsError()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, query);
    QFETCH(bool, isUpgrade);
    QFETCH(int, code);
    World world;
    const QByteArray target = "/engine.io/?" + query.replace("SID", world.poll());
    if (isUpgrade) {
        RawClient client(world.port());
        client.send(handshake(target));
        const QByteArray answer = client.readToEnd();
        QVERIFY2(answer.startsWith("HTTP/1.1 400 Bad Request\r\n"), answer.constData());
        QCOMPARE(codeIn({400, {}, answer.mid(answer.indexOf("\r\n\r\n") + 4)}), code);
        return;
    }
    const HttpReply reply = HttpRequest(world.port(), method, target).reply();
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.head.contains("Content-Type: application/json\r\n"));
    QCOMPARE(codeIn(reply), code);
    QVERIFY(!QJsonDocument::fromJson(reply.body).object()["message"_L1].toString().isEmpty());
}

void EngineIoTest::whatIsPostedIsPolled_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("one packet") << QByteArray("4hello");
    QTest::newRow("an empty message") << QByteArray("4");
    QTest::newRow("beyond ASCII") << QByteArray("4Füchse 🦊");
    QTest::newRow("several") << QByteArray("4test1\x1e"
                                           "4test2\x1e"
                                           "4test3");
    QTest::newRow("text and binary") << QByteArray("4hello\x1e"
                                                   "bAQIDBA==");
}

void EngineIoTest::whatIsPostedIsPolled()
{
    QFETCH(QByteArray, payload);
    World world;
    const QByteArray sid = world.poll();
    const HttpReply posted = post(world.port(), World::polling(sid), payload);
    QCOMPARE(posted.status, 200);
    QCOMPARE(posted.body, QByteArray("ok"));
    const HttpReply polled = get(world.port(), World::polling(sid));
    QCOMPARE(polled.status, 200);
    QCOMPARE(polled.body, payload);
}

void EngineIoTest::aPollWaitsForWhatIsSaid()
{
    World world;
    const QByteArray sid = world.poll();
    HttpRequest poll(world.port(), "GET", World::polling(sid));
    QCOMPARE(post(world.port(), World::polling(sid),
                  "4first\x1e"
                  "4second")
                 .status,
             200);
    QCOMPARE(poll.reply().body, QByteArray("4first\x1e"
                                           "4second"));
}

void EngineIoTest::aBadPayloadEndsTheSession_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("unknown type") << QByteArray("abc");
    QTest::newRow("no packet") << QByteArray();
    QTest::newRow("a good and a bad one") << QByteArray("4hello\x1e"
                                                        "7");
    QTest::newRow("a ping") << QByteArray("2");
    QTest::newRow("a probe") << QByteArray("2probe");
    QTest::newRow("an open packet") << QByteArray("0{}");
    QTest::newRow("an upgrade") << QByteArray("5");
    QTest::newRow("broken base64") << QByteArray("b???");
    QTest::newRow("broken UTF-8") << QByteArray("4\xff");
    QTest::newRow("too many packets") << QByteArray(QByteArray("4\x1e").repeated(500) + '4');
}

void EngineIoTest::aBadPayloadEndsTheSession()
{
    QFETCH(QByteArray, payload);
    World world;
    const QByteArray sid = world.poll();
    HttpRequest poll(world.port(), "GET", World::polling(sid));
    const HttpReply posted = post(world.port(), World::polling(sid), payload);
    QCOMPARE(posted.status, 400);
    QCOMPARE(codeIn(posted), 3);
    QVERIFY(poll.reply().body.endsWith('1'));
    const HttpReply after = get(world.port(), World::polling(sid));
    QCOMPARE(after.status, 400);
    QCOMPARE(codeIn(after), 1);
}

void EngineIoTest::aPostAsLargeAsAMessageIsRead()
{
    World world;
    const QByteArray sid = world.poll();
    const QByteArray payload = '4' + QByteArray(999'999, 'x');
    QCOMPARE(post(world.port(), World::polling(sid), payload).status, 200);
    QCOMPARE(get(world.port(), World::polling(sid)).body, payload);
}

void EngineIoTest::aPostTooLargeIsRefusedAndTheSessionLives()
{
    World world;
    const QByteArray sid = world.poll();
    const HttpReply posted = post(world.port(), World::polling(sid), '4' + QByteArray(1'000'000, 'x'));
    QCOMPARE(posted.status, 413);
    QCOMPARE(post(world.port(), World::polling(sid), "4small").status, 200);
    QCOMPARE(get(world.port(), World::polling(sid)).body, QByteArray("4small"));
}

void EngineIoTest::twoPollsAtOnceEndTheSession()
{
    World world;
    const QByteArray sid = world.poll();
    HttpRequest first(world.port(), "GET", World::polling(sid));
    const HttpReply second = get(world.port(), World::polling(sid));
    QCOMPARE(second.status, 400);
    const HttpReply reply = first.reply();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("1"));
    QCOMPARE(codeIn(get(world.port(), World::polling(sid))), 1);
}

void EngineIoTest::aPollThatIsGivenUpEndsTheSession()
{
    World world;
    const QByteArray sid = world.poll();
    HttpRequest poll(world.port(), "GET", World::polling(sid));
    QCOMPARE(post(world.port(), World::polling(sid), "6").status, 200); // the poll has come before it
    poll.abandon();
    QTRY_COMPARE(world.server.engine().linkCount(), 0);
    QCOMPARE(codeIn(get(world.port(), World::polling(sid))), 1);
}

void EngineIoTest::whoDoesNotPollWhileMuchIsSaidIsDropped()
{
    net::Limits limits = EchoServer::usualLimits();
    limits.outgoingBytes = 64 * 1024;
    World world(limits);
    const QByteArray sid = world.poll();
    const QByteArray payload = '4' + QByteArray(40'000, 'x');
    QCOMPARE(post(world.port(), World::polling(sid), payload).status, 200);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"slow_consumer: session 1 from 127.0.0.1 does not poll"_s));
    QCOMPARE(post(world.port(), World::polling(sid), payload).status, 200);
    QTRY_COMPARE(world.server.engine().linkCount(), 0);
}

void EngineIoTest::framesAreSentBack_data()
{
    QTest::addColumn<int>("opcode");
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("text") << 1 << QByteArray("4hello");
    QTest::newRow("an empty text") << 1 << QByteArray("4");
    QTest::newRow("beyond ASCII") << 1 << QByteArray("4Füchse 🦊");
    QTest::newRow("binary") << 2 << QByteArray("\x00\x01\x02\xff", 4);
}

void EngineIoTest::framesAreSentBack()
{
    QFETCH(int, opcode);
    QFETCH(QByteArray, frame);
    World world;
    Socket socket(world);
    QVERIFY(socket.isOpen);
    socket.sendFrame(quint8(0x80 | opcode), frame);
    const RawClient::Frame back = socket.nextFrame();
    QCOMPARE(back.opcode, opcode);
    QCOMPARE(back.payload, frame);
}

void EngineIoTest::aBadFrameClosesAtOnce_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("unknown type") << QByteArray("7");
    QTest::newRow("letters") << QByteArray("abc");
    QTest::newRow("a ping, which is the server's") << QByteArray("2");
    QTest::newRow("a probe") << QByteArray("2probe");
    QTest::newRow("an open packet") << QByteArray("0{}");
    QTest::newRow("an upgrade") << QByteArray("5");
}

void EngineIoTest::aBadFrameClosesAtOnce()
{
    QFETCH(QByteArray, frame);
    World world;
    Socket socket(world);
    QVERIFY(socket.isOpen);
    socket.say(frame);
    socket.say("4too late");
    const RawClient::Frame close = socket.nextFrame();
    QCOMPARE(close.opcode, 8);
    QCOMPARE(close.closeCode(), 1002);
    QTRY_COMPARE(world.server.engine().linkCount(), 0);
}

void EngineIoTest::aFrameLargerThanThePayloadClosesWith1009()
{
    net::Limits limits = EchoServer::usualLimits();
    limits.messageBytes = 1'000;
    World world(limits);
    Socket socket(world);
    socket.say('4' + QByteArray(999, 'x'));
    QCOMPARE(socket.nextText().size(), 1'000);
    socket.say('4' + QByteArray(1'000, 'x'));
    QCOMPARE(socket.waitForClose(), 1009);
}

void EngineIoTest::invalidUtf8ClosesWith1007()
{
    World world;
    Socket socket(world);
    socket.say("4\xff\xfe");
    QCOMPARE(socket.waitForClose(), 1007);
}

void EngineIoTest::theServerPingsAndPongsKeepTheSession_data()
{
    aHandshakeOpensASession_data();
}

void EngineIoTest::theServerPingsAndPongsKeepTheSession()
{
    QFETCH(bool, isWebSocket);
    World world;
    if (isWebSocket) {
        Socket socket(world);
        for (int i = 0; i < 3; ++i) {
            world.clock.advance(pingInterval);
            QCOMPARE(socket.nextText(), QByteArray("2"));
            socket.say("3");
            socket.say("4still here");
            QCOMPARE(socket.nextText(), QByteArray("4still here"));
        }
        return;
    }
    const QByteArray sid = world.poll();
    for (int i = 0; i < 3; ++i) {
        world.clock.advance(pingInterval);
        QCOMPARE(get(world.port(), World::polling(sid)).body, QByteArray("2"));
        QCOMPARE(post(world.port(), World::polling(sid), "3").body, QByteArray("ok"));
    }
}

// So that the sessions of a second share one wake-up.
void EngineIoTest::pingsThatAreFarApartComeAtWholeSeconds()
{
    net::Limits limits = EchoServer::usualLimits();
    limits.pingEvery = 25'000;
    World world(limits);
    world.clock.advance(1);
    Socket first(world);
    world.clock.advance(800);
    Socket second(world);
    world.clock.advance(25'198);
    for (Socket *socket : {&first, &second}) {
        socket->say("4no ping yet");
        QCOMPARE(socket->nextText(), QByteArray("4no ping yet"));
    }
    world.clock.advance(1);
    for (Socket *socket : {&first, &second}) {
        QCOMPARE(socket->nextText(), QByteArray("2"));
        socket->say("3");
        socket->say("4the pong has come");
        QCOMPARE(socket->nextText(), QByteArray("4the pong has come"));
    }
    world.clock.advance(25'000);
    for (Socket *socket : {&first, &second})
        QCOMPARE(socket->nextText(), QByteArray("2"));
}

void EngineIoTest::silenceEndsTheSession_data()
{
    aHandshakeOpensASession_data();
}

void EngineIoTest::silenceEndsTheSession()
{
    QFETCH(bool, isWebSocket);
    World world;
    if (isWebSocket) {
        Socket socket(world);
        world.clock.advance(pingInterval);
        QCOMPARE(socket.nextText(), QByteArray("2"));
        socket.say("4is no pong");
        QCOMPARE(socket.nextText(), QByteArray("4is no pong"));
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"no_pong: session 1 "_s));
        world.clock.advance(pingTimeout);
        QCOMPARE(socket.waitForClose(), 0);
    } else {
        const QByteArray sid = world.poll();
        world.clock.advance(pingInterval + pingTimeout);
        QCOMPARE(codeIn(get(world.port(), World::polling(sid))), 1);
    }
    QTRY_COMPARE(world.server.engine().linkCount(), 0);
}

void EngineIoTest::aPeerClosesByPolling()
{
    World world;
    const QByteArray sid = world.poll();
    HttpRequest poll(world.port(), "GET", World::polling(sid));
    QCOMPARE(post(world.port(), World::polling(sid), "1").status, 200);
    const HttpReply reply = poll.reply();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("6"));
    QCOMPARE(codeIn(get(world.port(), World::polling(sid))), 1);
}

void EngineIoTest::aPeerClosesItsWebSocket()
{
    World world;
    Socket socket(world);
    socket.say("1");
    QCOMPARE(socket.waitForClose(), 1000);
    QTRY_COMPARE(world.server.engine().linkCount(), 0);
}

void EngineIoTest::theServerClosesAPolledSession()
{
    World world;
    const QByteArray sid = world.poll();
    HttpRequest poll(world.port(), "GET", World::polling(sid));
    QCOMPARE(post(world.port(), World::polling(sid), "6").status, 200);
    world.server.engine().closeAll(net::CloseCode::GoingAway, u"the server stops"_s);
    QCOMPARE(poll.reply().body, QByteArray("1"));
    QTRY_COMPARE(world.server.engine().linkCount(), 0);
}

void EngineIoTest::theServerClosesASessionThatIsNotPolled()
{
    World world;
    const QByteArray polled = world.poll();
    const QByteArray silent = world.poll();
    QCOMPARE(post(world.port(), World::polling(polled), "4last words").status, 200);
    world.server.engine().closeAll(net::CloseCode::GoingAway, u"the server stops"_s);
    QCOMPARE(get(world.port(), World::polling(polled)).body, QByteArray("4last words\x1e"
                                                                        "1"));
    QTRY_COMPARE(world.server.engine().linkCount(), 1);
    world.clock.advance(net::Limits().closeWithin);
    QTRY_COMPARE(world.server.engine().linkCount(), 0);
}

void EngineIoTest::pollingIsUpgraded()
{
    World world;
    const QByteArray sid = world.poll();
    HttpRequest poll(world.port(), "GET", World::polling(sid));
    RawClient socket(world.port());
    QVERIFY(socket.upgrade(World::webSocket(sid)));
    socket.sendFrame(0x81, "2probe");
    QCOMPARE(socket.nextText(), QByteArray("3probe"));
    QCOMPARE(poll.reply().body, QByteArray("6")); // so that the client can fall silent there
    socket.sendFrame(0x81, "5");
    socket.sendFrame(0x81, "4hello");
    QCOMPARE(socket.nextText(), QByteArray("4hello"));
    world.clock.advance(pingInterval);
    QCOMPARE(socket.nextText(), QByteArray("2"));
}

void EngineIoTest::whatWasNotPolledComesOverTheWebSocket()
{
    World world;
    const QByteArray sid = world.poll();
    RawClient socket(world.port());
    QVERIFY(socket.upgrade(World::webSocket(sid)));
    socket.sendFrame(0x81, "2probe");
    QCOMPARE(socket.nextText(), QByteArray("3probe"));
    QCOMPARE(post(world.port(), World::polling(sid),
                  "4text\x1e"
                  "bAQID")
                 .status,
             200);
    socket.sendFrame(0x81, "5");
    QCOMPARE(socket.nextText(), QByteArray("4text"));
    const RawClient::Frame binary = socket.nextFrame();
    QCOMPARE(binary.opcode, 2);
    QCOMPARE(binary.payload, QByteArray("\x01\x02\x03"));
}

void EngineIoTest::aPollAfterTheProbeDoesNotWait()
{
    World world;
    const QByteArray sid = world.poll();
    RawClient socket(world.port());
    QVERIFY(socket.upgrade(World::webSocket(sid)));
    socket.sendFrame(0x81, "2probe");
    QCOMPARE(socket.nextText(), QByteArray("3probe"));
    QCOMPARE(get(world.port(), World::polling(sid)).body, QByteArray("6"));
}

void EngineIoTest::afterTheUpgradeTheSidIsOfNoMoreUse()
{
    World world;
    const QByteArray sid = world.poll();
    RawClient socket(world.port());
    QVERIFY(socket.upgrade(World::webSocket(sid)));
    socket.sendFrame(0x81, "2probe");
    QCOMPARE(socket.nextText(), QByteArray("3probe"));
    RawClient early(world.port()); // one at a time
    QVERIFY(early.upgrade(World::webSocket(sid)));
    QCOMPARE(early.waitForClose(), 1002);
    socket.sendFrame(0x81, "5");
    socket.sendFrame(0x81, "4hello");
    QCOMPARE(socket.nextText(), QByteArray("4hello"));

    QCOMPARE(codeIn(get(world.port(), World::polling(sid))), 3);
    QCOMPARE(codeIn(post(world.port(), World::polling(sid), "4x")), 3);
    RawClient late(world.port());
    QVERIFY(late.upgrade(World::webSocket(sid)));
    QCOMPARE(late.waitForClose(), 1002);
    socket.sendFrame(0x81, "4still here");
    QCOMPARE(socket.nextText(), QByteArray("4still here"));
}

void EngineIoTest::aSecondCarrierThatMisbehavesIsDroppedAlone_data()
{
    QTest::addColumn<bool>("afterProbe");
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("a message") << false << QByteArray("4x");
    QTest::newRow("no packet") << false << QByteArray("abc");
    QTest::newRow("an upgrade without a probe") << false << QByteArray("5");
    QTest::newRow("a message after the probe") << true << QByteArray("4x");
    QTest::newRow("a second probe") << true << QByteArray("2probe");
}

void EngineIoTest::aSecondCarrierThatMisbehavesIsDroppedAlone()
{
    QFETCH(bool, afterProbe);
    QFETCH(QByteArray, frame);
    World world;
    const QByteArray sid = world.poll();
    RawClient socket(world.port());
    QVERIFY(socket.upgrade(World::webSocket(sid)));
    if (afterProbe) {
        socket.sendFrame(0x81, "2probe");
        QCOMPARE(socket.nextText(), QByteArray("3probe"));
    }
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"upgrade_dropped: session 1 "_s));
    socket.sendFrame(0x81, frame);
    QCOMPARE(socket.waitForClose(), 0);
    QCOMPARE(post(world.port(), World::polling(sid), "4hello").status, 200);
    QCOMPARE(get(world.port(), World::polling(sid)).body, QByteArray("4hello"));
}

void EngineIoTest::aSecondCarrierThatHesitatesIsDropped()
{
    net::Limits limits = EchoServer::usualLimits();
    limits.upgradeWithin = 100;
    World world(limits);
    const QByteArray sid = world.poll();
    RawClient socket(world.port());
    QVERIFY(socket.upgrade(World::webSocket(sid)));
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"upgrade_dropped: session 1 "_s));
    world.clock.advance(100);
    QCOMPARE(socket.waitForClose(), 0);
    QCOMPARE(post(world.port(), World::polling(sid), "4hello").status, 200);
}

void EngineIoTest::noopsWithoutEndCloseTheSession()
{
    net::Limits limits = EchoServer::usualLimits();
    limits.messageBurst = 10;
    limits.messagesPerSecond = 1;
    World world(limits);
    Socket socket(world);
    for (int i = 0; i < 11; ++i)
        socket.say(i % 2 ? "6" : "3");
    QCOMPARE(socket.waitForClose(), 1002);
}

void EngineIoTest::pagesOfOtherOriginsAreKeptOut_data()
{
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("any page, where none are listed") << false << QByteArray("https://example.org") << true;
    QTest::newRow("a listed page") << true << QByteArray("https://play.example.org") << true;
    QTest::newRow("another page") << true << QByteArray("https://example.org") << false;
    QTest::newRow("a listed page without TLS") << true << QByteArray("http://play.example.org") << false;
    QTest::newRow("a file") << true << QByteArray("null") << false;
    QTest::newRow("a program") << true << QByteArray() << true;
}

void EngineIoTest::pagesOfOtherOriginsAreKeptOut()
{
    QFETCH(bool, isListed);
    QFETCH(QByteArray, origin);
    QFETCH(bool, isAllowed);
    NetFixture server;
    if (isListed)
        server.endpoint.setOrigins({QByteArrayList{"https://play.example.org"}});
    const quint16 port = server.endpoint.port();
    const QByteArray header = origin.isEmpty() ? QByteArray() : "Origin: " + origin + "\r\n";
    const HttpReply reply = HttpRequest(port, "GET", "/socket.io/?EIO=4&transport=polling", {}, header).reply();
    QCOMPARE(reply.status, isAllowed ? 200 : 403);
    const QByteArray grant = "Access-Control-Allow-Origin: " + origin + "\r\n";
    QCOMPARE(reply.head.contains(grant), isAllowed && !origin.isEmpty());
    if (!isAllowed)
        QCOMPARE(codeIn(reply), 4);
    for (const char *path : {"/ws/game", "/socket.io/?EIO=4&transport=websocket"}) {
        RawClient client(port);
        client.send(handshake(path).replace("Upgrade: websocket\r\n", "Upgrade: websocket\r\n" + header));
        const QByteArray status = isAllowed ? "HTTP/1.1 101 " : "HTTP/1.1 403 ";
        QVERIFY2(client.waitFor("\r\n\r\n").startsWith(status), path);
    }
}

void EngineIoTest::aPreflightIsAnswered()
{
    NetFixture server;
    const HttpReply reply = HttpRequest(server.endpoint.port(), "OPTIONS", "/socket.io/?EIO=4&transport=polling", {},
                                        "Origin: https://example.org\r\nAccess-Control-Request-Method: POST\r\n")
                                .reply();
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.head.contains("Access-Control-Allow-Origin: https://example.org\r\n"));
    QVERIFY(reply.head.contains("Access-Control-Allow-Methods: GET, POST\r\n"));
    QVERIFY(reply.head.contains("Access-Control-Allow-Headers: "));
}

void EngineIoTest::aSecondRequestBeforeTheFirstIsAnsweredIsCut()
{
    World world;
    const QByteArray sid = world.poll();
    RawClient client(world.port());
    const QByteArray request = "GET " + World::polling(sid) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    client.send(request + request);
    QVERIFY(client.readToEnd().isEmpty());
    QVERIFY(client.isClosed());
}

void EngineIoTest::aSessionThatIsOverLeavesNothing()
{
    NetFixture server;
    for (int i = 0; i < 3; ++i) {
        RawClient client(server.endpoint.port());
        QVERIFY(client.upgrade("/socket.io/?EIO=4&transport=websocket"));
        QVERIFY(!client.nextText().isEmpty());
        client.abort();
    }
    QTRY_COMPARE(server.endpoint.sessionCount(), 0);
}

QTEST_GUILESS_MAIN(EngineIoTest)
#include "engine_io_test.moc"
