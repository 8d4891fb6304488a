#include "common/test_case.h"
#include "socketio/base64.h"
#include "socketio/engine_packet.h"

using namespace mantimon;
using namespace socketio;

/// Engine.IO's packets, to the byte.
class EnginePacketTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTextFrameIsOnePacket_data();
    void aTextFrameIsOnePacket();
    void aFrameThatIsNoPacketIsNamed_data();
    void aFrameThatIsNoPacketIsNamed();
    void aPayloadIsItsPacketsInOrder();
    void aPayloadWithOneBadPacketIsRefusedWhole_data();
    void aPayloadWithOneBadPacketIsRefusedWhole();
    void aPayloadHasABoundedNumberOfPackets();
    void whatIsPutIntoAPayloadComesOutAgain();
    void base64IsReadToTheLetter_data();
    void base64IsReadToTheLetter();
};

void EnginePacketTest::aTextFrameIsOnePacket_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("open") << QByteArray(R"(0{"sid":"x"})") << int(EngineType::Open) << QByteArray(R"({"sid":"x"})");
    QTest::newRow("close") << QByteArray("1") << int(EngineType::Close) << QByteArray();
    QTest::newRow("ping") << QByteArray("2") << int(EngineType::Ping) << QByteArray();
    QTest::newRow("probe") << QByteArray("2probe") << int(EngineType::Ping) << QByteArray("probe");
    QTest::newRow("pong") << QByteArray("3") << int(EngineType::Pong) << QByteArray();
    QTest::newRow("message") << QByteArray("4hello") << int(EngineType::Message) << QByteArray("hello");
    QTest::newRow("empty message") << QByteArray("4") << int(EngineType::Message) << QByteArray();
    QTest::newRow("message beyond ASCII")
        << QByteArray("4€ 🦊") << int(EngineType::Message) << QByteArray("€ 🦊");
    QTest::newRow("upgrade") << QByteArray("5") << int(EngineType::Upgrade) << QByteArray();
    QTest::newRow("noop") << QByteArray("6") << int(EngineType::Noop) << QByteArray();
}

void EnginePacketTest::aTextFrameIsOnePacket()
{
    QFETCH(QByteArray, text);
    QFETCH(int, type);
    QFETCH(QByteArray, data);
    const auto packet = decodeEnginePacket(text.toStdString());
    QVERIFY(packet);
    QCOMPARE(int(packet->type), type);
    QCOMPARE(QByteArray::fromStdString(packet->data), data);
    QVERIFY(!packet->isBinary);
    QCOMPARE(QByteArray::fromStdString(encodeEnginePacket(packet->type, packet->data)), text);
}

void EnginePacketTest::aFrameThatIsNoPacketIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault");
    QTest::newRow("nothing") << QByteArray() << int(Fault::EmptyPacket);
    QTest::newRow("seven") << QByteArray("7") << int(Fault::UnknownPacketType);
    QTest::newRow("a letter") << QByteArray("abc") << int(Fault::UnknownPacketType);
    QTest::newRow("base64, which is for payloads") << QByteArray("bAQID") << int(Fault::UnknownPacketType);
    QTest::newRow("white space") << QByteArray(" 4") << int(Fault::UnknownPacketType);
    QTest::newRow("a byte above ASCII") << QByteArray("\xc3\xa4") << int(Fault::UnknownPacketType);
}

void EnginePacketTest::aFrameThatIsNoPacketIsNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(int, fault);
    const auto packet = decodeEnginePacket(text.toStdString());
    QVERIFY(!packet);
    QCOMPARE(int(packet.error()), fault);
    QVERIFY(!nameOf(packet.error()).empty());
}

void EnginePacketTest::aPayloadIsItsPacketsInOrder()
{
    const auto packets = decodePayload("4hello\x1e"
                                       "2\x1e"
                                       "4\x1e"
                                       "bAQIDBA==");
    QVERIFY(packets);
    const std::vector<EnginePacket> expected{{EngineType::Message, "hello", false},
                                             {EngineType::Ping, "", false},
                                             {EngineType::Message, "", false},
                                             {EngineType::Message, "\x01\x02\x03\x04", true}};
    QVERIFY(*packets == expected);
}

void EnginePacketTest::aPayloadWithOneBadPacketIsRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("fault");
    QTest::newRow("nothing") << QByteArray() << int(Fault::EmptyPacket);
    QTest::newRow("a separator at the end") << QByteArray("4a\x1e") << int(Fault::EmptyPacket);
    QTest::newRow("two separators") << QByteArray("4a\x1e\x1e"
                                                  "4b")
                                    << int(Fault::EmptyPacket);
    QTest::newRow("unknown type") << QByteArray("4a\x1e"
                                                "abc")
                                  << int(Fault::UnknownPacketType);
    QTest::newRow("half a base64") << QByteArray("bAQI") << int(Fault::NotBase64);
    QTest::newRow("no base64") << QByteArray("b????") << int(Fault::NotBase64);
    QTest::newRow("broken UTF-8") << QByteArray("4\xff\xfe") << int(Fault::NotUtf8);
    QTest::newRow("a surrogate in UTF-8") << QByteArray("4\xed\xa0\x80") << int(Fault::NotUtf8);
}

void EnginePacketTest::aPayloadWithOneBadPacketIsRefusedWhole()
{
    QFETCH(QByteArray, body);
    QFETCH(int, fault);
    const auto packets = decodePayload(body.toStdString());
    QVERIFY(!packets);
    QCOMPARE(int(packets.error()), fault);
}

void EnginePacketTest::aPayloadHasABoundedNumberOfPackets()
{
    std::string body;
    for (std::size_t i = 0; i < mostPacketsInPayload; ++i)
        appendToPayload(body, "3");
    QVERIFY(decodePayload(body));
    appendToPayload(body, "3");
    const auto packets = decodePayload(body);
    QVERIFY(!packets);
    QCOMPARE(packets.error(), Fault::TooManyPackets);
}

void EnginePacketTest::whatIsPutIntoAPayloadComesOutAgain()
{
    std::string bytes;
    std::string body;
    std::vector<EnginePacket> expected;
    for (int i = 0; i < 100; ++i) {
        bytes += static_cast<char>(i * 37);
        appendToPayload(body, encodeBinaryForPayload(bytes));
        expected.push_back({EngineType::Message, bytes, true});
    }
    const auto packets = decodePayload(body);
    QVERIFY(packets);
    QVERIFY(*packets == expected);
}

void EnginePacketTest::base64IsReadToTheLetter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray() << true << QByteArray(); // the rows with letters: RFC 4648, 10
    QTest::newRow("one byte") << QByteArray("Zg==") << true << QByteArray("f");
    QTest::newRow("two bytes") << QByteArray("Zm8=") << true << QByteArray("fo");
    QTest::newRow("three bytes") << QByteArray("Zm9v") << true << QByteArray("foo");
    QTest::newRow("six bytes") << QByteArray("Zm9vYmFy") << true << QByteArray("foobar");
    QTest::newRow("no padding") << QByteArray("Zg") << false << QByteArray();
    QTest::newRow("padding in the middle") << QByteArray("Zg==Zg==") << false << QByteArray();
    QTest::newRow("three times padding") << QByteArray("Z===") << false << QByteArray();
    QTest::newRow("of URLs") << QByteArray("-_-_") << false << QByteArray();
    QTest::newRow("with a line's end") << QByteArray("Zm9v\n") << false << QByteArray();
}

void EnginePacketTest::base64IsReadToTheLetter()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isRead);
    QFETCH(QByteArray, bytes);
    const auto read = fromBase64(text.toStdString());
    QCOMPARE(read.has_value(), isRead);
    if (isRead) {
        QCOMPARE(QByteArray::fromStdString(*read), bytes);
        QCOMPARE(QByteArray::fromStdString(toBase64(*read)), text);
    }
}

QTEST_GUILESS_MAIN(EnginePacketTest)
#include "engine_packet_test.moc"
