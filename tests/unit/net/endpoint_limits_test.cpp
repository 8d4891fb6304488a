#include "common/test_case.h"
#include "net_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace mantimon;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray stateOfGame(int seq)
{
    QByteArray text = "{'game_id':'7b0c5f0e-3f0a-4c55-9d3e-2f1f0a8f6b11','seq':SEQ,'text':'";
    text += QByteArray(4'000, 'x') + "','events':[{'seq':SEQ}]}";
    return text.replace('\'', '"').replace("SEQ", QByteArray::number(seq));
}

} // namespace

/// What a connection may not do, and what it is told then.
class EndpointLimitsTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void malformedFramesAreAnsweredAndTheConnectionLives_data();
    void malformedFramesAreAnsweredAndTheConnectionLives();
    void aFrameTooLargeCloses_data();
    void aFrameTooLargeCloses();
    void theLargestFramePasses();
    void invalidUtf8Closes();
    void unmaskedFramesClose();
    void whoDoesNotAuthenticateInTimeIsClosed();
    void whoIsAuthenticatedStays();
    void tooManyMessagesAreRefusedUntilTimePasses();
    void binaryFramesCountAgainstTheRate();
    void unauthenticatedConnectionsOfOneAddressAreFew();
    void aSlowConsumerIsDroppedAndTheOthersGoOn();
    void aSlowConsumerGetsTheNewestStateWithAllEvents();
    void whatWaitsGoesOutBeforeAClose();
    void aBurstToAReadingClientIsNoSlowConsumer();
    void oneLargeMessageIsNoSlowConsumer();
    void aSilentPeerIsPingedAndThenGone();
    void aPeerThatAnswersPingsStays();
    void aCloseThatNobodyReadsEndsInTime();
    void newLimitsHoldForOldConnections();

private:
    static QJsonObject object(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }
};

void EndpointLimitsTest::malformedFramesAreAnsweredAndTheConnectionLives_data()
{
    QTest::addColumn<quint8>("opcode");
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<qint64>("id"); // -1: pushed as `error`
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &frame, qint64 id, const QString &code,
                        quint8 opcode = 0x81) { QTest::newRow(name) << opcode << frame << id << code; };
    row("not JSON", "hello", -1, u"invalid_payload"_s);
    row("empty", "", -1, u"invalid_payload"_s);
    row("no event, with id", R"({"id":5,"data":{}})", 5, u"invalid_payload"_s);
    row("no event, without id", R"({"data":{}})", -1, u"invalid_payload"_s);
    row("unknown event, with id", R"({"event":"no:such","id":6,"data":{}})", 6, u"unknown_event"_s);
    row("binary", R"({"event":"server:info","id":1})", -1, u"invalid_payload"_s, 0x82);
}

void EndpointLimitsTest::malformedFramesAreAnsweredAndTheConnectionLives()
{
    QFETCH(quint8, opcode);
    QFETCH(QByteArray, frame);
    QFETCH(qint64, id);
    QFETCH(QString, code);
    NetFixture server;
    Client client(server);
    if (opcode == 0x82)
        client.socket.sendBinaryMessage(frame);
    else
        client.send(frame.constData());
    const QJsonObject answer = object(client.next());
    if (id >= 0)
        QCOMPARE(answer["ack"_L1].toInteger(-1), id);
    else
        QCOMPARE(answer["event"_L1].toString(), u"error"_s);
    const QJsonObject refused = answer["data"_L1].toObject();
    QCOMPARE(refused["error_code"_L1].toString(), code);
    QVERIFY(!refused["message"_L1].toString().isEmpty());

    client.send(R"({"event":"server:info","id":7,"data":{}})");
    QVERIFY(server.received.wait());
    QCOMPARE(server.received.size(), 1);
}

void EndpointLimitsTest::aFrameTooLargeCloses_data()
{
    QTest::addColumn<bool>("inParts");
    QTest::newRow("one frame") << false;
    QTest::newRow("a message in parts") << true;
}

void EndpointLimitsTest::aFrameTooLargeCloses()
{
    QFETCH(bool, inParts);
    net::Limits limits;
    limits.messageBytes = 1000;
    NetFixture server(limits);
    RawClient client(server.endpoint.port());
    QVERIFY(client.upgrade());
    if (inParts) {
        client.sendFrame(0x01, QByteArray(600, 'x'));
        client.sendFrame(0x80, QByteArray(600, 'x'));
    } else {
        client.sendFrame(0x81, QByteArray(1001, 'x'));
    }
    const QByteArray close = client.readToEnd();
    QVERIFY2(close.contains(QByteArray::fromHex("03f1")), close.toHex().constData()); // 1009
    QTRY_COMPARE(server.closed.size(), 1);
    QCOMPARE(server.received.size(), 0);
}

void EndpointLimitsTest::theLargestFramePasses()
{
    NetFixture server;
    Client client(server);
    const QByteArray head = R"({"event":"server:info","id":7,"data":{"x":")";
    const QByteArray tail = R"("}})";
    const QByteArray frame = head + QByteArray(64 * 1024 - head.size() - tail.size(), 'x') + tail;
    client.send(frame.constData());
    QVERIFY(server.received.wait());
}

void EndpointLimitsTest::invalidUtf8Closes()
{
    NetFixture server;
    RawClient client(server.endpoint.port());
    QVERIFY(client.upgrade());
    client.sendFrame(0x81, QByteArray::fromHex("7bc3287d"));
    const QByteArray close = client.readToEnd();
    QVERIFY2(close.contains(QByteArray::fromHex("03ef")), close.toHex().constData()); // 1007
    QTRY_COMPARE(server.closed.size(), 1);
}

void EndpointLimitsTest::unmaskedFramesClose()
{
    NetFixture server;
    RawClient client(server.endpoint.port());
    QVERIFY(client.upgrade());
    client.send(QByteArray::fromHex("8302") + "hi"); // a reserved opcode, and no mask
    const QByteArray close = client.readToEnd();
    QVERIFY2(close.contains(QByteArray::fromHex("03ea")), close.toHex().constData()); // 1002
}

void EndpointLimitsTest::whoDoesNotAuthenticateInTimeIsClosed()
{
    NetFixture server;
    Client client(server);
    server.clock.advance(4'999);
    QCOMPARE(server.endpoint.connectionCount(), 1);
    server.clock.advanceSeconds(1);
    const QJsonObject error = object(client.next());
    QCOMPARE(error["event"_L1].toString(), u"auth:error"_s);
    QCOMPARE(error["data"_L1]["error_code"_L1].toString(), u"missing_token"_s);
    QCOMPARE(client.waitForClose(), 4401);
    QTRY_COMPARE(server.closed.size(), 1);
}

void EndpointLimitsTest::whoIsAuthenticatedStays()
{
    NetFixture server;
    Client client(server);
    server.endpoint.setAuthenticated(client.id());
    server.clock.advanceSeconds(20);
    server.endpoint.push(client.id(), "server:notice", R"({"text":"hi"})");
    QVERIFY(client.next().contains(u"server:notice"_s));
}

void EndpointLimitsTest::tooManyMessagesAreRefusedUntilTimePasses()
{
    net::Limits limits;
    limits.messagesPerSecond = 2;
    limits.messageBurst = 3;
    NetFixture server(limits);
    Client client(server);
    const auto ask = [&client](int id) {
        client.socket.sendTextMessage(uR"({"event":"server:info","id":%1,"data":{}})"_s.arg(id));
    };
    for (int id = 1; id <= 4; ++id)
        ask(id);
    const QJsonObject answer = object(client.next());
    QCOMPARE(answer["ack"_L1].toInteger(), 4);
    QCOMPARE(answer["data"_L1]["error_code"_L1].toString(), u"rate_limited"_s);
    QCOMPARE(answer["data"_L1]["details"_L1]["retry_after_ms"_L1].toInteger(), 500);
    QCOMPARE(server.received.size(), 3);

    server.clock.advance(500);
    ask(5);
    QTRY_COMPARE(server.received.size(), 4);
    client.send("not JSON, and too soon");
    QCOMPARE(object(client.next())["event"_L1].toString(), u"error"_s);
}

void EndpointLimitsTest::binaryFramesCountAgainstTheRate()
{
    net::Limits limits;
    limits.messageBurst = 1;
    NetFixture server(limits);
    Client client(server);
    client.socket.sendBinaryMessage("a");
    client.socket.sendBinaryMessage("b");
    QCOMPARE(object(client.next())["data"_L1]["error_code"_L1].toString(), u"invalid_payload"_s);
    QCOMPARE(object(client.next())["data"_L1]["error_code"_L1].toString(), u"rate_limited"_s);
}

void EndpointLimitsTest::unauthenticatedConnectionsOfOneAddressAreFew()
{
    net::Limits limits;
    limits.unauthenticatedPerAddress = 2;
    NetFixture server(limits);
    const Client first(server);
    const Client second(server);
    QVERIFY(first.isOpen() && second.isOpen());
    {
        RawClient third(server.endpoint.port());
        third.send(handshake());
        const QByteArray answer = third.readToEnd();
        QVERIFY2(answer.startsWith("HTTP/1.1 429 "), answer.constData());
        QVERIFY2(answer.contains("rate_limited"), answer.constData());
    }
    server.endpoint.setAuthenticated(first.id());
    Client fourth(server);
    QVERIFY(fourth.isOpen());
    fourth.socket.abort();
    QTRY_COMPARE(server.closed.size(), 1);
    const Client fifth(server);
    QVERIFY(fifth.isOpen());
}

void EndpointLimitsTest::aSlowConsumerIsDroppedAndTheOthersGoOn()
{
    NetFixture server;
    RawClient slow(server.endpoint.port());
    QVERIFY(slow.upgrade());
    QTRY_COMPARE(server.opened.size(), 1);
    const net::ConnectionId slowId = server.lastId();
    slow.stopReading();
    Client other(server);

    QTest::ignoreMessage(QtInfoMsg,
                         QRegularExpression(u"slow_consumer: connection %1 from 127.0.0.1 dropped"_s.arg(slowId)));
    const QByteArray payload = R"({"text":")" + QByteArray(60'000, 'x') + R"("})";
    for (int i = 0; i < 2'000 && server.closed.isEmpty(); ++i) {
        server.endpoint.pushToAll({slowId, other.id()}, "server:notice", payload);
        QVERIFY(!other.next().isEmpty());
    }
    QCOMPARE(server.closed.size(), 1);
    QCOMPARE(server.closed.at(0).at(0).value<net::ConnectionId>(), slowId);
    server.endpoint.push(other.id(), "server:notice", R"({"text":"still here"})");
    QVERIFY(other.next().contains(u"still here"_s));
}

void EndpointLimitsTest::aSlowConsumerGetsTheNewestStateWithAllEvents()
{
    NetFixture server;
    RawClient slow(server.endpoint.port());
    QVERIFY(slow.upgrade());
    QTRY_COMPARE(server.opened.size(), 1);
    const net::ConnectionId slowId = server.lastId();
    server.endpoint.setAuthenticated(slowId);
    slow.stopReading();
    Client other(server);
    // Ten times what may wait: all but the newest must go.
    constexpr int states = 2'500;
    for (int seq = 1; seq <= states; ++seq) {
        server.endpoint.pushToAll({slowId, other.id()}, "game:state", stateOfGame(seq));
        QVERIFY(!other.next().isEmpty());
    }
    server.endpoint.answer(slowId, 7, R"({"success":true})");
    QCOMPARE(server.closed.size(), 0);

    const QVector<QJsonObject> heard =
        slow.readMessages([](const QJsonObject &last) { return last.contains("ack"_L1); });
    QVERIFY2(heard.size() < states, "nothing was replaced");
    QCOMPARE(heard.last()["ack"_L1].toInteger(), 7);
    int lastSeq = 0;
    for (const QJsonObject &message : heard.first(heard.size() - 1)) {
        const QJsonObject data = message["data"_L1].toObject();
        for (const QJsonValue &event : data["events"_L1].toArray())
            QCOMPARE(event["seq"_L1].toInt(), ++lastSeq);
        QCOMPARE(data["seq"_L1].toInt(), lastSeq);
    }
    QCOMPARE(lastSeq, states);
}

void EndpointLimitsTest::whatWaitsGoesOutBeforeAClose()
{
    NetFixture server;
    RawClient slow(server.endpoint.port());
    QVERIFY(slow.upgrade());
    QTRY_COMPARE(server.opened.size(), 1);
    slow.stopReading();
    for (int seq = 1; seq <= 2'500; ++seq) {
        server.endpoint.push(server.lastId(), "game:state", stateOfGame(seq));
        QCoreApplication::processEvents();
    }
    server.endpoint.push(server.lastId(), "server:notice", R"({"text":"farewell"})");
    server.endpoint.close(server.lastId(), net::CloseCode::GoingAway, {});
    server.endpoint.push(server.lastId(), "server:notice", R"({"text":"too late"})");
    const auto isFarewell = [](const QJsonObject &last) { return last["event"_L1] == "server:notice"_L1; };
    const QVector<QJsonObject> heard = slow.readMessages(isFarewell);
    QCOMPARE(heard.last()["data"_L1]["text"_L1].toString(), u"farewell"_s);
    QCOMPARE(heard.at(heard.size() - 2)["data"_L1]["seq"_L1].toInt(), 2'500);
    QTRY_COMPARE(server.closed.size(), 1);
}

void EndpointLimitsTest::aBurstToAReadingClientIsNoSlowConsumer()
{
    NetFixture server;
    Client client(server);
    // More than the queue holds and less than the kernel takes, within one turn of the event loop.
    const QByteArray payload = R"({"text":")" + QByteArray(10'000, 'x') + R"("})";
    for (int i = 0; i < 150; ++i)
        server.endpoint.push(client.id(), "server:notice", payload);
    for (int i = 0; i < 150; ++i)
        QVERIFY(!client.next().isEmpty());
    QCOMPARE(server.closed.size(), 0);
}

void EndpointLimitsTest::oneLargeMessageIsNoSlowConsumer()
{
    NetFixture server;
    Client client(server);
    server.endpoint.push(client.id(), "server:notice", R"({"text":")" + QByteArray(16 * 1024 * 1024, 'x') + R"("})");
    QVERIFY(client.next().size() > 16 * 1024 * 1024);
}

void EndpointLimitsTest::aSilentPeerIsPingedAndThenGone()
{
    NetFixture server;
    RawClient client(server.endpoint.port());
    QVERIFY(client.upgrade());
    QTRY_COMPARE(server.opened.size(), 1);
    const net::ConnectionId id = server.lastId();
    server.endpoint.setAuthenticated(id);
    server.clock.advanceSeconds(25);
    const QByteArray ping = client.waitFor(QByteArray::fromHex("8900"));
    QVERIFY2(ping.contains(QByteArray::fromHex("8900")), ping.toHex().constData());
    server.clock.advanceSeconds(19);
    QVERIFY(!client.isClosed());
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"no_pong: connection %1 "_s.arg(id)));
    server.clock.advanceSeconds(1);
    QVERIFY(server.closed.wait());
}

void EndpointLimitsTest::aPeerThatAnswersPingsStays()
{
    NetFixture server;
    RawClient client(server.endpoint.port());
    QVERIFY(client.upgrade());
    QTRY_COMPARE(server.opened.size(), 1);
    server.endpoint.setAuthenticated(server.lastId());
    for (int round = 0; round < 3; ++round) {
        server.clock.advanceSeconds(25);
        QVERIFY(!client.waitFor(QByteArray::fromHex("8900")).isEmpty());
        client.sendFrame(0x8a, {});
        client.sendFrame(0x81, R"({"event":"server:info","id":1,"data":{}})"); // behind it: the pong was read
        QTRY_COMPARE(server.received.size(), round + 1);
    }
    QCOMPARE(server.closed.size(), 0);
}

void EndpointLimitsTest::aCloseThatNobodyReadsEndsInTime()
{
    net::Limits limits;
    limits.outgoingBytes = 64 * 1024 * 1024;
    NetFixture server(limits);
    RawClient client(server.endpoint.port());
    QVERIFY(client.upgrade());
    QTRY_COMPARE(server.opened.size(), 1);
    client.stopReading();
    server.endpoint.push(server.lastId(), "server:notice",
                         R"({"text":")" + QByteArray(16 * 1024 * 1024, 'x') + R"("})");
    server.endpoint.close(server.lastId(), net::CloseCode::GoingAway, {});
    server.clock.advanceSeconds(4);
    QCoreApplication::processEvents();
    QCOMPARE(server.closed.size(), 0);
    server.clock.advanceSeconds(1);
    QTRY_COMPARE(server.closed.size(), 1);
}

void EndpointLimitsTest::newLimitsHoldForOldConnections()
{
    NetFixture server;
    RawClient client(server.endpoint.port());
    QVERIFY(client.upgrade());
    QTRY_COMPARE(server.opened.size(), 1);
    net::Limits lower;
    lower.messageBytes = 10;
    server.endpoint.setLimits(lower);
    client.sendFrame(0x81, QByteArray(11, 'x'));
    QVERIFY(client.readToEnd().contains(QByteArray::fromHex("03f1")));
}

QTEST_GUILESS_MAIN(EndpointLimitsTest)
#include "endpoint_limits_test.moc"
