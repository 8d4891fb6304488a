#include "common/test_case.h"
#include "socketio/packet.h"

using namespace mantimon;
using namespace socketio;

Q_DECLARE_METATYPE(Packet)

namespace {

QByteArray deep(int levels)
{
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

} // namespace

/// Socket.IO's packets, to the byte.
class PacketTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsAPacket_data();
    void aTextIsAPacket();
    void aTextThatIsNoPacketIsNamed_data();
    void aTextThatIsNoPacketIsNamed();
    void whiteSpaceIsAccepted_data();
    void whiteSpaceIsAccepted();
    void anEventsArgumentsStayAsTheyWereWritten();
    void nestingIsBounded();
};

void PacketTest::aTextIsAPacket_data()
{
    using T = PacketType;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Packet>("packet");
    const auto row = [](const char *name, const QByteArray &text, Packet packet) {
        QTest::newRow(name) << text << std::move(packet);
    };
    row("connect", "0", {.type = T::Connect});
    row("connect with auth", R"(0{"token":"abc"})", {.type = T::Connect, .payload = R"({"token":"abc"})"});
    row("connect to a namespace", "0/game,", {.type = T::Connect, .nsp = "/game"});
    row("connect to a namespace with auth", R"(0/game,{"a":1})",
        {.type = T::Connect, .nsp = "/game", .payload = R"({"a":1})"});
    row("disconnect", "1", {.type = T::Disconnect});
    row("disconnect from a namespace", "1/game,", {.type = T::Disconnect, .nsp = "/game"});
    row("event", R"(2["message",1,"2",{"3":[true]}])", {.payload = R"(["message",1,"2",{"3":[true]}])"});
    row("event in a namespace", R"(2/game,["x"])", {.nsp = "/game", .payload = R"(["x"])"});
    row("event with an id", R"(2456["x"])", {.id = 456, .payload = R"(["x"])"});
    row("event in a namespace with an id", R"(2/game,0["x"])", {.nsp = "/game", .id = 0, .payload = R"(["x"])"});
    row("event with the largest id", R"(29007199254740991["x"])", {.id = largestAckId, .payload = R"(["x"])"});
    row("event with a number as its name", "2[7]", {.payload = "[7]"});
    row("event with large numbers", "2[\"x\",1e308,123456789012345678901234567890]",
        {.payload = "[\"x\",1e308,123456789012345678901234567890]"});
    row("ack", "312[]", {.type = T::Ack, .id = 12, .payload = "[]"});
    row("ack in a namespace", R"(3/game,12["ok"])", {.type = T::Ack, .nsp = "/game", .id = 12, .payload = R"(["ok"])"});
    row("refused", R"(4{"message":"no"})", {.type = T::ConnectError, .payload = R"({"message":"no"})"});
    row("binary event", R"(52-["x",{"_placeholder":true,"num":1},{"_placeholder":true,"num":0}])",
        {.type = T::BinaryEvent,
         .payload = R"(["x",{"_placeholder":true,"num":1},{"_placeholder":true,"num":0}])",
         .attachmentCount = 2});
    row("binary event in a namespace with an id", R"(51-/game,7["x",{"a":{"_placeholder":true,"num":0}}])",
        {.type = T::BinaryEvent,
         .nsp = "/game",
         .id = 7,
         .payload = R"(["x",{"a":{"_placeholder":true,"num":0}}])",
         .attachmentCount = 1});
    row("binary event without attachments", R"(50-["x"])", {.type = T::BinaryEvent, .payload = R"(["x"])"});
    row("binary event with ten attachments", R"(510-["x"])",
        {.type = T::BinaryEvent, .payload = R"(["x"])", .attachmentCount = 10});
    row("binary ack", R"(61-3[{"_placeholder":true,"num":0}])",
        {.type = T::BinaryAck, .id = 3, .payload = R"([{"_placeholder":true,"num":0}])", .attachmentCount = 1});
    row("a placeholder's words where nothing is binary", R"(2["x",{"_placeholder":true,"num":5}])",
        {.payload = R"(["x",{"_placeholder":true,"num":5}])"});
    row("a placeholder that is none", R"(51-["x",{"_placeholder":false,"num":5}])",
        {.type = T::BinaryEvent, .payload = R"(["x",{"_placeholder":false,"num":5}])", .attachmentCount = 1});
}

void PacketTest::aTextIsAPacket()
{
    QFETCH(QByteArray, text);
    QFETCH(Packet, packet);
    const auto decoded = decodePacket(text.toStdString());
    QVERIFY2(decoded, decoded ? "" : std::string(nameOf(decoded.error())).c_str());
    QVERIFY(*decoded == packet);
    QCOMPARE(QByteArray::fromStdString(encodePacket(packet)), text);
}

void PacketTest::aTextThatIsNoPacketIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QByteArray &text, Fault fault) {
        QTest::newRow(name) << text << int(fault);
    };
    row("nothing", "", Fault::EmptyPacket);
    row("type 7", "7", Fault::UnknownPacketType);
    row("a letter", "abc", Fault::UnknownPacketType);
    row("auth that is no object", R"(0["token"])", Fault::BadPayload);
    row("auth that is no JSON", "0{", Fault::NotJson);
    row("disconnect with a payload", "1{}", Fault::BadPayload);
    row("event without a payload", "2", Fault::BadPayload);
    row("event that is an object", "2{}", Fault::BadPayload);
    row("event without a name", "2[]", Fault::BadPayload);
    row("event whose name is an object", R"(2[{},"x"])", Fault::BadPayload);
    row("event whose name is a list", R"(2[["x"]])", Fault::BadPayload);
    row("event whose name is null", "2[null]", Fault::BadPayload);
    row("event that is no JSON", R"(2["x")", Fault::NotJson);
    row("event with more behind it", R"(2["x"]["y"])", Fault::NotJson);
    row("a number beyond what JavaScript has", R"(2["x",1e400])", Fault::NotJson);
    row("event with a zero byte behind it", QByteArray("2[\"x\"]\0,", 8), Fault::NotJson);
    row("event with broken UTF-8", "2[\"\xff\"]", Fault::NotJson);
    row("event with a surrogate", "2[\"\xed\xa0\x80\"]", Fault::NotJson);
    row("an id that is a word", R"(2abc["x"])", Fault::NotJson);
    row("an id below zero", R"(2-1["x"])", Fault::NotJson);
    row("an id too large", R"(29007199254740992["x"])", Fault::BadAckId);
    row("an id of many digits", "2" + QByteArray(400, '9') + R"(["x"])", Fault::BadAckId);
    row("ack without an id", "3[]", Fault::BadAckId);
    row("ack that is an object", "31{}", Fault::BadPayload);
    row("ack without a payload", "31", Fault::BadPayload);
    row("binary without a count", R"(5["x"])", Fault::BadAttachmentCount);
    row("binary without a dash", R"(51["x"])", Fault::BadAttachmentCount);
    row("binary with a count below zero", R"(5-1-["x"])", Fault::BadAttachmentCount);
    row("eleven attachments", R"(511-["x"])", Fault::TooManyAttachments);
    row("attachments without end", "5" + QByteArray(400, '9') + R"(-["x"])", Fault::TooManyAttachments);
    row("a placeholder beyond the attachments", R"(51-["x",{"_placeholder":true,"num":1}])", Fault::BadPlaceholder);
    row("a placeholder below zero", R"(51-["x",{"_placeholder":true,"num":-1}])", Fault::BadPlaceholder);
    row("half a placeholder", R"(51-["x",{"_placeholder":true,"num":0.5}])", Fault::BadPlaceholder);
    row("a placeholder without a number", R"(51-["x",{"_placeholder":true}])", Fault::BadPlaceholder);
    row("a placeholder by name", R"(51-["x",{"_placeholder":true,"num":"0"}])", Fault::BadPlaceholder);
    row("a placeholder in a binary ack", R"(61-1[{"_placeholder":true,"num":9}])", Fault::BadPlaceholder);
    row("a long namespace", "0/" + QByteArray(64, 'x') + ",", Fault::BadNamespace);
    row("a namespace without a comma", R"(2/game["x"])", Fault::BadPayload);
    for (const char *name :
         {"connect", "connect_error", "disconnect", "disconnecting", "newListener", "removeListener"})
        row(qPrintable(QStringLiteral("an event named %1").arg(QLatin1StringView(name))),
            QByteArray("2[\"") + name + "\"]", Fault::ReservedEventName);
    row("a binary event named connect", R"(51-["connect",{"_placeholder":true,"num":0}])", Fault::ReservedEventName);
    row("a reserved name in disguise", R"(2["\u0063onnect"])", Fault::ReservedEventName);
}

void PacketTest::aTextThatIsNoPacketIsNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(int, fault);
    const auto decoded = decodePacket(text.toStdString());
    QVERIFY(!decoded);
    QCOMPARE(nameOf(decoded.error()).data(), nameOf(Fault(fault)).data());
}

void PacketTest::whiteSpaceIsAccepted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("before") << QByteArray("2/game,7 \r\n\t[\"x\",{\"a\":1}]");
    QTest::newRow("behind") << QByteArray("2/game,7[\"x\",{\"a\":1}] \r\n\t");
    QTest::newRow("between") << QByteArray("2/game,7[ \"x\" ,\n{\"a\":1} ]");
}

void PacketTest::whiteSpaceIsAccepted()
{
    QFETCH(QByteArray, text);
    const auto packet = decodePacket(text.toStdString());
    QVERIFY(packet);
    QCOMPARE(packet->id, std::optional<AckId>(7));
    const EventContent content = eventContent(*packet);
    QCOMPARE(content.name, "x");
    QVERIFY((content.arguments == std::vector<std::string>{R"({"a":1})"}));
}

void PacketTest::anEventsArgumentsStayAsTheyWereWritten()
{
    const auto packet =
        decodePacket(R"(2["a\"b,]", "x,\"[y" ,[1,{"z":"],"}], {"_placeholder":true,"num":0} ,1.50,null])");
    QVERIFY(packet);
    const EventContent content = eventContent(*packet);
    QCOMPARE(content.name, "a\"b,]");
    const std::vector<std::string> expected{R"("x,\"[y")", R"([1,{"z":"],"}])", R"({"_placeholder":true,"num":0})",
                                            "1.50", "null"};
    QVERIFY(content.arguments == expected);
}

void PacketTest::nestingIsBounded()
{
    QVERIFY(decodePacket("2[\"x\"," + deep(31).toStdString() + "]"));
    const auto decoded = decodePacket("2[\"x\"," + deep(32).toStdString() + "]");
    QVERIFY(!decoded);
    QCOMPARE(decoded.error(), Fault::TooDeep);
    const auto abyss = decodePacket("2[\"x\"," + deep(1'000'000).toStdString() + "]");
    QVERIFY(!abyss);
    QCOMPARE(abyss.error(), Fault::TooDeep);
}

QTEST_GUILESS_MAIN(PacketTest)
#include "packet_test.moc"
