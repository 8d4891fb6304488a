#include "common/test_case.h"
#include "measure/limit.h"
#include "net/address_rates.h"
#include "net/failed_arrivals.h"
#include "net_fixture.h"

using namespace mantimon;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;
using measure::Limit;

namespace {

const QHostAddress attackersAddress(u"127.0.0.2"_s);

/// A frame of a client, with a mask of zeros.
QByteArray frame(int firstByte, const QByteArray &payload = {})
{
    return QByteArray(1, char(firstByte)) + char(0x80 | payload.size()) + QByteArray(4, '\0') + payload;
}

/// Each limit counts what it has kept out.
class Hits
{
public:
    explicit Hits(Limit limit) : m_limit(limit), m_before(measure::hitsOf(limit)) {}
    [[nodiscard]] quint64 count() const { return measure::hitsOf(m_limit) - m_before; }

private:
    Limit m_limit;
    quint64 m_before;
};

} // namespace

/// Somebody tries what they can, from another address than the one who plays on: the first stays outside, and the
/// second notices nothing.
class HostileClientsTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void floodsOfAWebSocketAreCut_data();
    void floodsOfAWebSocketAreCut();
    void whatIsWithinTheLimitsPasses();
    void framesRightBehindTheHandshakeAreCounted();
    void handshakesOfOneAddressAreFew();
    void anAddressThatFailsToAuthenticateWaits();
    void anExpiredTokenIsNoFailure();
    void slowHandshakesAreCut();
    void idleAddressesAreForgotten();
    void oneHouseholdIsOneAddress_data();
    void oneHouseholdIsOneAddress();

private:
    /// A message there and an answer back.
    static void playOn(NetFixture &server, Client &player);
};

void HostileClientsTest::playOn(NetFixture &server, Client &player)
{
    const qsizetype before = server.received.size();
    player.send(R"({"event":"server:info","id":1})");
    QTRY_COMPARE(server.received.size(), before + 1);
    server.endpoint.answer(player.id(), 1, R"({"success":true})");
    QVERIFY(player.next().contains(u"success"_s));
}

void HostileClientsTest::floodsOfAWebSocketAreCut_data()
{
    QTest::addColumn<QByteArray>("bytes"); // again and again
    QTest::addColumn<Limit>("limit");
    QTest::newRow("pings") << frame(0x89) << Limit::Pings;
    QTest::newRow("pongs that nobody asked for") << frame(0x8a, "x") << Limit::Pings;
    QTest::newRow("a message without end") << frame(0x00, "x") << Limit::Fragments;
    QTest::newRow("empty parts without end") << frame(0x00) << Limit::Fragments;
    QTest::newRow("large messages") << frame(0x81, QByteArray(120, 'x')).repeated(200) << Limit::ReceivedBytes;
}

void HostileClientsTest::floodsOfAWebSocketAreCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Limit, limit);
    const Hits hits(limit);
    net::Limits limits;
    limits.receivedBurst = 256 * 1024;
    NetFixture server(limits);
    Client player(server);
    QVERIFY(player.isOpen());
    RawClient attacker(server.endpoint.port(), attackersAddress);
    QVERIFY(attacker.upgrade());
    QTRY_COMPARE(server.opened.size(), 2);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^%1: a connection from 127.0.0.2 was cut"_s.arg(
                                        QLatin1StringView(nameOf(limit).data()))));
    if (limit == Limit::Fragments)
        attacker.send(frame(0x01, "x")); // which goes on for ever
    for (int i = 0; i < 2'000 && !attacker.isClosed(); ++i) {
        attacker.send(bytes);
        if (i % 10 == 0)
            playOn(server, player);
    }
    QTRY_VERIFY(attacker.isClosed());
    QTRY_COMPARE(server.closed.size(), 1);
    QCOMPARE(hits.count(), 1u);
    playOn(server, player);
}

void HostileClientsTest::whatIsWithinTheLimitsPasses()
{
    NetFixture server;
    RawClient client(server.endpoint.port());
    QVERIFY(client.upgrade());
    QTRY_COMPARE(server.opened.size(), 1);
    server.endpoint.setAuthenticated(server.lastId());
    for (int second = 0; second < 20; ++second) {
        for (int i = 0; i < 5; ++i)
            client.send(frame(0x89));
        server.clock.advanceSeconds(1);
        QCoreApplication::processEvents();
    }
    client.send(frame(0x01, R"({"event":"server)"));
    for (int i = 0; i < 100; ++i)
        client.send(frame(0x00));
    client.send(frame(0x80, R"(:info","id":1})"));
    QTRY_COMPARE(server.received.size(), 1);
    QCOMPARE(server.closed.size(), 0);
}

void HostileClientsTest::framesRightBehindTheHandshakeAreCounted()
{
    const Hits hits(Limit::Pings);
    NetFixture server;
    RawClient attacker(server.endpoint.port(), attackersAddress);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^pings: "_s));
    attacker.send(handshake() + frame(0x89).repeated(30));
    QTRY_COMPARE(server.opened.size(), 1);
    attacker.send(frame(0x89).repeated(30));
    QTRY_VERIFY(attacker.isClosed());
    QCOMPARE(hits.count(), 1u);
}

void HostileClientsTest::handshakesOfOneAddressAreFew()
{
    const Hits hits(Limit::Handshakes);
    net::Limits limits;
    limits.handshakesPerSecond = 2;
    limits.handshakeBurst = 5;
    NetFixture server(limits);
    Client player(server);
    for (int i = 0; i < 5; ++i) {
        RawClient attacker(server.endpoint.port(), attackersAddress);
        attacker.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(attacker.readToEnd().endsWith("ok\n"));
    }
    for (int i = 0; i < 20; ++i) {
        RawClient attacker(server.endpoint.port(), attackersAddress);
        attacker.send(handshake());
        QCOMPARE(attacker.readToEnd(), QByteArray());
        playOn(server, player);
    }
    QCOMPARE(hits.count(), 20u);
    QCOMPARE(server.opened.size(), 1);
    const Client another(server); // from the address of the player
    QVERIFY(another.isOpen());
    server.clock.advanceSeconds(1);
    RawClient later(server.endpoint.port(), attackersAddress);
    QVERIFY(later.upgrade());
}

void HostileClientsTest::anAddressThatFailsToAuthenticateWaits()
{
    const Hits hits(Limit::AuthenticationFailures);
    net::Limits limits;
    limits.pingEvery = 3'600'000; // pongs are another matter
    NetFixture server(limits);
    Client player(server);
    const protocol::Refused refusal{.code = protocol::ErrorCode::InvalidToken, .message = u"no"_s};
    for (int i = 0; i < 10; ++i) {
        RawClient attacker(server.endpoint.port(), attackersAddress);
        QVERIFY(attacker.upgrade());
        QTRY_COMPARE(server.opened.size(), i + 2);
        server.endpoint.turnAway(server.lastId(), refusal, net::CloseCode::NotAuthenticated);
        QVERIFY(attacker.readToEnd().contains("invalid_token"));
    }
    for (int i = 0; i < 5; ++i) {
        RawClient attacker(server.endpoint.port(), attackersAddress);
        attacker.send(handshake());
        QVERIFY(attacker.readToEnd().startsWith("HTTP/1.1 429 "));
        playOn(server, player);
    }
    QCOMPARE(hits.count(), 5u);
    const Client another(server);
    QVERIFY(another.isOpen());
    server.endpoint.setAuthenticated(player.id());
    server.endpoint.setAuthenticated(another.id());
    server.clock.advanceSeconds(60);
    RawClient later(server.endpoint.port(), attackersAddress);
    QVERIFY(later.upgrade());
}

void HostileClientsTest::anExpiredTokenIsNoFailure()
{
    NetFixture server;
    const protocol::Refused refusal{.code = protocol::ErrorCode::ExpiredToken, .message = u"no"_s};
    for (int i = 0; i < 12; ++i) {
        Client client(server);
        QVERIFY(client.isOpen());
        server.endpoint.turnAway(client.id(), refusal, net::CloseCode::NotAuthenticated);
        QCOMPARE(client.waitForClose(), 4401);
    }
}

void HostileClientsTest::slowHandshakesAreCut()
{
    const Hits hits(Limit::RequestTime);
    NetFixture server;
    Client player(server);
    server.endpoint.setAuthenticated(player.id());
    std::vector<std::unique_ptr<RawClient>> attackers;
    for (int i = 0; i < 30; ++i)
        attackers.push_back(std::make_unique<RawClient>(server.endpoint.port(), attackersAddress));
    // A byte at a time, for ever.
    const QByteArray request = handshake();
    for (int second = 0; second < 5; ++second) {
        for (const auto &attacker : attackers)
            attacker->send(request.mid(second, 1));
        playOn(server, player);
        server.clock.advanceSeconds(1);
    }
    for (const auto &attacker : attackers)
        QTRY_VERIFY(attacker->isClosed());
    QCOMPARE(hits.count(), 30u);
    playOn(server, player);
}

void HostileClientsTest::idleAddressesAreForgotten()
{
    net::AddressRates rates;
    for (quint32 i = 0; i < 5'000; ++i)
        QVERIFY(rates.take(QHostAddress(0x0a000000 + i), 10, 20, 0));
    QCOMPARE(rates.size(), 5'000);
    for (quint32 i = 0; i < 5'000; ++i)
        QVERIFY(rates.take(QHostAddress(0x0b000000 + i), 10, 20, 60'000));
    QVERIFY2(rates.size() < 9'000, qPrintable(QString::number(rates.size())));
}

void HostileClientsTest::oneHouseholdIsOneAddress_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("one host") << u"192.0.2.1"_s << u"192.0.2.1"_s << true;
    QTest::newRow("two hosts") << u"192.0.2.1"_s << u"192.0.2.2"_s << false;
    QTest::newRow("mapped") << u"::ffff:192.0.2.1"_s << u"192.0.2.1"_s << true;
    QTest::newRow("one IPv6 network") << u"2001:db8:1:2::1"_s << u"2001:db8:1:2:ffff::9"_s << true;
    QTest::newRow("two IPv6 networks") << u"2001:db8:1:2::1"_s << u"2001:db8:1:3::1"_s << false;
}

void HostileClientsTest::oneHouseholdIsOneAddress()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isSame);
    QCOMPARE(net::limitKey(QHostAddress(one)) == net::limitKey(QHostAddress(other)), isSame);
}

QTEST_GUILESS_MAIN(HostileClientsTest)
#include "hostile_clients_test.moc"
