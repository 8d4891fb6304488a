#include "common/test_case.h"
#include "echo/echo_server.h"
#include "net_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace mantimon;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

namespace {

/// A Socket.IO server that sends back what it gets, at times that the test moves.
struct World
{
    World() : server(EchoServer::Level::SocketIo, EchoServer::usualLimits(), clock)
    {
        if (!server.listen(0))
            qFatal("no port is free");
    }

    FakeClock clock;
    EchoServer server;
};

/// A raw WebSocket past the open packet.
struct Socket : RawClient
{
    explicit Socket(const World &world) : RawClient(world.server.port())
    {
        if (!upgrade("/socket.io/?EIO=4&transport=websocket") || !nextText().startsWith('0'))
            qFatal("no session was opened");
    }
    void say(const QByteArray &text) { sendFrame(0x81, text); }
    void sayBinary(const QByteArray &bytes) { sendFrame(0x82, bytes); }
    /// Past the answer and the first event.
    [[nodiscard]] bool connectTo(const QByteArray &nsp)
    {
        say("40" + nsp);
        return nextText().startsWith("40" + nsp + "{\"sid\":") && nextText().startsWith("42" + nsp + "[\"auth\"");
    }
};

} // namespace

/// Socket.IO on the wire: rules of its protocol, each over a raw WebSocket.
class SocketIoTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNamespaceIsConnected_data();
    void aNamespaceIsConnected();
    void eachNamespaceHasItsOwnSid();
    void anUnknownNamespaceIsRefusedAndTheSessionLives();
    void whatBreaksTheProtocolClosesTheSession_data();
    void whatBreaksTheProtocolClosesTheSession();
    void whoIsInNoNamespaceInTimeIsClosed();
    void whoLeavesTheLastNamespaceHasThatTimeAgain();
    void leavingOneNamespaceLeavesTheOther();
    void eventsComeBack_data();
    void eventsComeBack();
    void binaryEventsComeBack_data();
    void binaryEventsComeBack();
    void tenAttachmentsAreTaken();
    void theServerAsksAndIsAnswered_data();
    void theServerAsksAndIsAnswered();
    void theServerDisconnectsFromANamespace();
    void everythingWorksByPollingToo();
};

void SocketIoTest::aNamespaceIsConnected_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<QByteArray>("nsp");
    QTest::addColumn<QByteArray>("auth");
    QTest::newRow("main") << QByteArray("40") << QByteArray() << QByteArray("{}");
    QTest::newRow("main with auth") << QByteArray(R"(40{"token":"123"})") << QByteArray()
                                    << QByteArray(R"({"token":"123"})");
    QTest::newRow("custom") << QByteArray("40/custom,") << QByteArray("/custom,") << QByteArray("{}");
    QTest::newRow("custom without a comma") << QByteArray("40/custom") << QByteArray("/custom,") << QByteArray("{}");
    QTest::newRow("custom with auth") << QByteArray(R"(40/custom,{"token":"abc"})") << QByteArray("/custom,")
                                      << QByteArray(R"({"token":"abc"})");
    QTest::newRow("with white space") << QByteArray("40/custom, \n{ \"a\" : 1 }\t") << QByteArray("/custom,")
                                      << QByteArray(" \n{ \"a\" : 1 }\t");
}

void SocketIoTest::aNamespaceIsConnected()
{
    QFETCH(QByteArray, packet);
    QFETCH(QByteArray, nsp);
    QFETCH(QByteArray, auth);
    World world;
    Socket socket(world);
    socket.say(packet);
    const QByteArray answer = socket.nextText();
    QVERIFY2(answer.startsWith("40" + nsp), answer.constData());
    const QJsonObject handshake = QJsonDocument::fromJson(answer.mid(2 + nsp.size())).object();
    QCOMPARE(handshake.keys(), QStringList{u"sid"_s});
    QVERIFY(!handshake["sid"_L1].toString().isEmpty());
    QCOMPARE(socket.nextText(), "42" + nsp + "[\"auth\"," + auth + ']');
}

void SocketIoTest::eachNamespaceHasItsOwnSid()
{
    World world;
    Socket socket(world);
    socket.say("40");
    const QByteArray main = socket.nextText().mid(2);
    QVERIFY(socket.nextText().startsWith("42[\"auth\""));
    socket.say("40/custom,");
    const QByteArray custom = socket.nextText().mid(QByteArrayView("40/custom,").size());
    QVERIFY(main.contains("sid") && custom.contains("sid"));
    QVERIFY(main != custom);
}

void SocketIoTest::anUnknownNamespaceIsRefusedAndTheSessionLives()
{
    World world;
    Socket socket(world);
    socket.say("40/random");
    QCOMPARE(socket.nextText(), QByteArray(R"(44/random,{"message":"Invalid namespace"})"));
    QVERIFY(socket.connectTo(""));
}

void SocketIoTest::whatBreaksTheProtocolClosesTheSession_data()
{
    QTest::addColumn<bool>("isConnected");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes"); // sent before it, unless empty
    const auto row = [](const char *name, const QByteArray &text, bool isConnected = true,
                        const QByteArray &bytes = {}) { QTest::newRow(name) << isConnected << text << bytes; };
    row("a packet that is none, first", "4abc", false);
    row("an event before CONNECT", R"(42["message"])", false);
    row("an ack before CONNECT", "431[]", false);
    row("DISCONNECT before CONNECT", "41", false);
    row("a binary event before CONNECT", R"(450-["message"])", false);
    row("CONNECT with a list", "40[]", false);
    row("CONNECT with broken JSON", "40{", false);
    row("a second CONNECT", "40");
    row("an event for a namespace that is not connected", R"(42/custom,["message"])");
    row("an event for a namespace that is not there", R"(42/random,["message"])");
    row("an unknown packet type", "47");
    row("a packet that is none", "4abc");
    row("an empty packet", "4");
    row("CONNECT_ERROR, which is the server's", R"(44{"message":"no"})");
    row("an event that is an object", "42{}");
    row("an event without a name", "42[]");
    row("an event that is no JSON", "42[\"message\"");
    row("an event with a word for its id", R"(42abc["message-with-ack",1])");
    row("an event with too large an id", R"(429007199254740992["message-with-ack",1])");
    row("a reserved name: connect", R"(42["connect"])");
    row("a reserved name: connect_error", R"(42["connect_error"])");
    row("a reserved name: disconnect", R"(42["disconnect"])");
    row("a reserved name: disconnecting", R"(42["disconnecting"])");
    row("a reserved name: newListener", R"(42["newListener"])");
    row("a reserved name: removeListener", R"(42["removeListener"])");
    row("an ack without an id", "43[]");
    row("an ack that is an object", "431{}");
    row("a binary event without a count", R"(45["message"])");
    row("eleven attachments", R"(4511-["message"])");
    row("a placeholder of no attachment", R"(451-["message",{"_placeholder":true,"num":1}])");
    row("a text instead of an attachment", R"(451-["message",{"_placeholder":true,"num":0}])"); // and one more below
    row("an attachment that nobody announced", R"(42["message"])", true, "bytes");
    row("JSON without end", "42[\"message\"," + QByteArray(1'000, '['));
    row("a number too large", R"(42["message",1e999])");
}

void SocketIoTest::whatBreaksTheProtocolClosesTheSession()
{
    QFETCH(bool, isConnected);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, bytes);
    World world;
    Socket socket(world);
    if (isConnected)
        QVERIFY(socket.connectTo(""));
    if (!bytes.isEmpty())
        socket.sayBinary(bytes);
    socket.say(text);
    socket.say(R"(42["message","too late"])");
    const RawClient::Frame close = socket.nextFrame();
    QCOMPARE(close.opcode, 8);
    QCOMPARE(close.closeCode(), 1002);
    QTRY_COMPARE(world.server.engine().linkCount(), 0);
}

void SocketIoTest::whoIsInNoNamespaceInTimeIsClosed()
{
    World world;
    Socket socket(world);
    for (int i = 0; i < 3; ++i) {
        world.clock.advance(300);
        QCOMPARE(socket.nextText(), QByteArray("2"));
        socket.say("3");
        socket.say("40/random"); // asking for what is not there does not help
        QCOMPARE(socket.nextText(), QByteArray(R"(44/random,{"message":"Invalid namespace"})"));
    }
    world.clock.advance(100);
    QCOMPARE(socket.waitForClose(), 1002);
}

void SocketIoTest::whoLeavesTheLastNamespaceHasThatTimeAgain()
{
    World world;
    Socket socket(world);
    QVERIFY(socket.connectTo(""));
    for (int i = 0; i < 5; ++i) {
        world.clock.advance(300);
        QCOMPARE(socket.nextText(), QByteArray("2"));
        socket.say("3");
        socket.say(R"(42["message"])");
        QCOMPARE(socket.nextText(), QByteArray(R"(42["message-back"])"));
    }
    socket.say("41");
    socket.say("40/random");
    QVERIFY(socket.nextText().startsWith("44"));
    world.clock.advance(299);
    QVERIFY(socket.connectTo(""));
    socket.say("41");
    socket.say("40/random");
    QVERIFY(socket.nextText().startsWith("44"));
    for (int i = 0; i < 3; ++i) {
        world.clock.advance(i == 0 ? 1 : 300);
        QCOMPARE(socket.nextText(), QByteArray("2"));
        socket.say("3");
        socket.say("40/random");
        QVERIFY(socket.nextText().startsWith("44"));
    }
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    world.clock.advance(400);
    QCOMPARE(socket.waitForClose(), 1002);
}

void SocketIoTest::leavingOneNamespaceLeavesTheOther()
{
    World world;
    Socket socket(world);
    QVERIFY(socket.connectTo(""));
    QVERIFY(socket.connectTo("/custom,"));
    socket.say("41/custom,");
    socket.say(R"(42["message","to the main namespace"])");
    QCOMPARE(socket.nextText(), QByteArray(R"(42["message-back","to the main namespace"])"));
    QVERIFY(socket.connectTo("/custom,"));
}

void SocketIoTest::eventsComeBack_data()
{
    QTest::addColumn<QByteArray>("nsp");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("back");
    const auto row = [](const char *name, const QByteArray &sent, const QByteArray &back, const QByteArray &nsp = {}) {
        QTest::newRow(name) << nsp << sent << back;
    };
    row("several arguments", R"(42["message",1,"2",{"3":[true]}])", R"(42["message-back",1,"2",{"3":[true]}])");
    row("none", R"(42["message"])", R"(42["message-back"])");
    row("in a namespace", R"(42/custom,["message","x"])", R"(42/custom,["message-back","x"])", "/custom,");
    row("with an ack", R"(42456["message-with-ack",1,"2",{"3":[false]}])", R"(43456[1,"2",{"3":[false]}])");
    row("with an ack of nothing", R"(420["message-with-ack"])", "430[]");
    row("with an ack in a namespace", R"(42/custom,9007199254740991["message-with-ack",1])",
        "43/custom,9007199254740991[1]", "/custom,");
    row("with white space", "42 [ \"message\" , 1 ]", R"(42["message-back",1])");
    row("beyond ASCII", R"(42["message","Füchse 🦊","\u20ac"])", R"(42["message-back","Füchse 🦊","\u20ac"])");
    row("a placeholder's words", R"(42["message",{"_placeholder":true,"num":0}])",
        R"(42["message-back",{"_placeholder":true,"num":0}])");
    row("announced without attachments", R"(450-["message","x"])", R"(450-["message-back","x"])");
}

void SocketIoTest::eventsComeBack()
{
    QFETCH(QByteArray, nsp);
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, back);
    World world;
    Socket socket(world);
    QVERIFY(socket.connectTo(nsp));
    socket.say(sent);
    QCOMPARE(socket.nextText(), back);
}

void SocketIoTest::binaryEventsComeBack_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("back");
    const QByteArray two = R"({"_placeholder":true,"num":0},{"_placeholder":true,"num":1}])";
    QTest::newRow("event") << QByteArray("452-[\"message\"," + two) << QByteArray("452-[\"message-back\"," + two);
    QTest::newRow("ack") << QByteArray("452-789[\"message-with-ack\"," + two) << QByteArray("462-789[" + two);
}

void SocketIoTest::binaryEventsComeBack()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, back);
    World world;
    Socket socket(world);
    QVERIFY(socket.connectTo(""));
    socket.say(sent);
    socket.sayBinary("\x01\x02\x03");
    socket.sayBinary("\x04\x05\x06");
    QCOMPARE(socket.nextText(), back);
    for (const char *bytes : {"\x01\x02\x03", "\x04\x05\x06"}) {
        const RawClient::Frame frame = socket.nextFrame();
        QCOMPARE(frame.opcode, 2);
        QCOMPARE(frame.payload, QByteArray(bytes));
    }
}

void SocketIoTest::tenAttachmentsAreTaken()
{
    World world;
    Socket socket(world);
    QVERIFY(socket.connectTo(""));
    socket.say(R"(4510-["message"])");
    for (char c = '0'; c <= '9'; ++c)
        socket.sayBinary(QByteArray(1, c));
    QCOMPARE(socket.nextText(), QByteArray(R"(4510-["message-back"])"));
    for (char c = '0'; c <= '9'; ++c)
        QCOMPARE(socket.nextFrame().payload, QByteArray(1, c));
}

void SocketIoTest::theServerAsksAndIsAnswered_data()
{
    QTest::addColumn<QByteArray>("nsp");
    QTest::newRow("main") << QByteArray();
    QTest::newRow("custom") << QByteArray("/custom,");
}

void SocketIoTest::theServerAsksAndIsAnswered()
{
    QFETCH(QByteArray, nsp);
    World world;
    Socket socket(world);
    QVERIFY(socket.connectTo(nsp));
    socket.say("42" + nsp + R"(["ask-me","why"])");
    QCOMPARE(socket.nextText(), "42" + nsp + R"(0["question","why"])");
    socket.say("42" + nsp + R"(["ask-me"])");
    QCOMPARE(socket.nextText(), "42" + nsp + R"(1["question"])");
    socket.say("43" + nsp + R"(1["because"])");
    QCOMPARE(socket.nextText(), "42" + nsp + R"(["answered","because"])");
    socket.say("43" + nsp + R"(1["again"])"); // which nobody awaits
    socket.say("43" + nsp + R"(17[])");
    socket.say("461-" + nsp + R"(0[{"_placeholder":true,"num":0}])");
    socket.sayBinary("bytes");
    QCOMPARE(socket.nextText(), "451-" + nsp + R"(["answered",{"_placeholder":true,"num":0}])");
    QCOMPARE(socket.nextFrame().payload, QByteArray("bytes"));
}

void SocketIoTest::theServerDisconnectsFromANamespace()
{
    World world;
    Socket socket(world);
    QVERIFY(socket.connectTo("/custom,"));
    socket.say(R"(42/custom,["expel-me"])");
    socket.say(R"(42/custom,["message","on its way"])");
    QCOMPARE(socket.nextText(), QByteArray("41/custom,"));
    QVERIFY(socket.connectTo("/custom,"));
}

void SocketIoTest::everythingWorksByPollingToo()
{
    World world;
    const quint16 port = world.server.port();
    const QByteArray open = get(port, "/socket.io/?EIO=4&transport=polling").body.mid(1);
    const QByteArray target = "/socket.io/?EIO=4&transport=polling&sid=" +
                              QJsonDocument::fromJson(open).object()["sid"_L1].toString().toUtf8();
    QCOMPARE(post(port, target, "40").body, QByteArray("ok"));
    const QByteArray connected = get(port, target).body;
    QVERIFY2(connected.startsWith("40{\"sid\":") && connected.endsWith("\x1e"
                                                                       "42[\"auth\",{}]"),
             connected.constData());
    QCOMPARE(post(port, target,
                  R"(427["message-with-ack",1])"
                  "\x1e"
                  R"(451-["message",{"_placeholder":true,"num":0}])"
                  "\x1e"
                  "bAQID")
                 .status,
             200);
    QCOMPARE(get(port, target).body, QByteArray("437[1]\x1e"
                                                R"(451-["message-back",{"_placeholder":true,"num":0}])"
                                                "\x1e"
                                                "bAQID"));
    QCOMPARE(post(port, target, R"(42["disconnect"])").status, 400);
    QCOMPARE(get(port, target).status, 400);
}

QTEST_GUILESS_MAIN(SocketIoTest)
#include "socket_io_test.moc"
