#include "common/test_case.h"
#include "net/proxy_header.h"
#include "net_fixture.h"

using namespace mantimon;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray binarySignature("\r\n\r\n\0\r\nQUIT\n", 12);

net::Limits behind(const QString &networks, bool speakProxyProtocol = false)
{
    net::Limits limits;
    limits.proxies = {*net::TrustedProxies::parse(networks), speakProxyProtocol};
    return limits;
}

QByteArray forwarded(const QByteArray &addresses)
{
    return handshake().replace("Host:", "X-Forwarded-For: " + addresses + "\r\nHost:");
}

} // namespace

/// Who is behind a proxy, by what those proxies say that are trusted, and by nobody else's word.
class ProxiesTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theLastThatIsNoProxyIsTheClient_data();
    void theLastThatIsNoProxyIsTheClient();
    void limitsHoldForWhoIsBehindAProxy();
    void headersAreRead_data();
    void headersAreRead();
    void aConnectionBeginsWithItsHeader_data();
    void aConnectionBeginsWithItsHeader();
    void othersMayNotSendAHeader();
    void aHeaderThatDoesNotComeIsCut_data();
    void aHeaderThatDoesNotComeIsCut();
};

void ProxiesTest::theLastThatIsNoProxyIsTheClient_data()
{
    QTest::addColumn<QString>("proxies");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("client");
    const QString here = u"127.0.0.1"_s;
    QTest::newRow("nobody is trusted") << u"192.0.2.1"_s << "203.0.113.7"_ba << here;
    QTest::newRow("one") << here << "203.0.113.7"_ba << u"203.0.113.7"_s;
    QTest::newRow("a network") << u"10.0.0.0/8,127.0.0.0/8"_s << "203.0.113.7"_ba << u"203.0.113.7"_s;
    QTest::newRow("a chain") << u"10.0.0.0/8,127.0.0.1"_s << "203.0.113.7, 10.1.2.3"_ba << u"203.0.113.7"_s;
    QTest::newRow("a lie before the truth") << here << "198.51.100.1, 203.0.113.7"_ba << u"203.0.113.7"_s;
    QTest::newRow("IPv6") << here << "2001:db8::7"_ba << u"2001:db8::7"_s;
    QTest::newRow("no address") << here << "unknown"_ba << here;
    QTest::newRow("half an address") << here << "10.1"_ba << here;
    QTest::newRow("proxies alone") << u"10.0.0.0/8,127.0.0.1"_s << "10.1.2.3"_ba << here;
    QTest::newRow("empty") << here << ""_ba << here;
}

void ProxiesTest::theLastThatIsNoProxyIsTheClient()
{
    QFETCH(QString, proxies);
    QFETCH(QByteArray, header);
    NetFixture server(behind(proxies));
    RawClient client(server.endpoint.port());
    client.send(forwarded(header));
    QTRY_COMPARE(server.opened.size(), 1);
    QTEST(server.lastOpened().peer.toString(), "client");
}

void ProxiesTest::limitsHoldForWhoIsBehindAProxy()
{
    net::Limits limits = behind(u"127.0.0.1"_s);
    limits.unauthenticatedPerAddress = 2;
    limits.handshakeBurst = 4;
    NetFixture server(limits);
    std::vector<std::unique_ptr<RawClient>> clients;
    const auto answerTo = [&](const QByteArray &address) {
        clients.push_back(std::make_unique<RawClient>(server.endpoint.port()));
        clients.back()->send(forwarded(address));
        return clients.back()->waitFor("\r\n\r\n").left(12);
    };
    QCOMPARE(answerTo("203.0.113.7"), "HTTP/1.1 101");
    QCOMPARE(answerTo("203.0.113.7"), "HTTP/1.1 101");
    QCOMPARE(answerTo("203.0.113.7"), "HTTP/1.1 429"); // too many strangers
    QCOMPARE(answerTo("203.0.113.8"), "HTTP/1.1 101");
    for (qsizetype i = 0; i < server.opened.size(); ++i)
        server.endpoint.setAuthenticated(server.opened.at(i).at(0).value<net::Opened>().id);
    QCOMPARE(answerTo("203.0.113.7"), "HTTP/1.1 101");
    QCOMPARE(answerTo("203.0.113.7"), "HTTP/1.1 429"); // too many handshakes
    QCOMPARE(answerTo("203.0.113.8"), "HTTP/1.1 101");
}

void ProxiesTest::headersAreRead_data()
{
    using State = net::ProxyHeader::State;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("client");
    const auto row = [](const char *name, const QByteArray &bytes, State state, const QString &client = {}) {
        QTest::newRow(name) << bytes << state << client;
    };
    const auto binary = [](const char *hex) { return binarySignature + QByteArray::fromHex(hex); };
    row("IPv4 as text", "PROXY TCP4 203.0.113.7 192.0.2.1 4711 443\r\n", State::Complete, u"203.0.113.7"_s);
    row("IPv6 as text", "PROXY TCP6 2001:db8::7 2001:db8::1 4711 443\r\n", State::Complete, u"2001:db8::7"_s);
    row("unknown", "PROXY UNKNOWN\r\n", State::Complete);
    row("unknown, with more", "PROXY UNKNOWN ffff::1 ffff::2 1 2\r\n", State::Complete);
    row("half a text", "PROXY TCP4 203.0.113.7", State::Incomplete);
    row("IPv6 called IPv4", "PROXY TCP4 2001:db8::7 2001:db8::1 4711 443\r\n", State::Invalid);
    row("no address", "PROXY TCP4 here there 4711 443\r\n", State::Invalid);
    row("too few words", "PROXY TCP4 203.0.113.7\r\n", State::Invalid);
    row("no carriage return", "PROXY TCP4 203.0.113.7 192.0.2.1 4711 443\n", State::Invalid);
    row("a line without end", "PROXY TCP4 " + QByteArray(200, '1'), State::Invalid);
    row("HTTP", "GET / HTTP/1.1\r\n", State::Invalid);
    row("IPv4, binary", binary("2111000ccb007107c00002011267 01bb"), State::Complete, u"203.0.113.7"_s);
    row("IPv6, binary", binary("2121002420010db800000000000000000000000720010db8000000000000000000000001126701bb"),
        State::Complete, u"2001:db8::7"_s);
    row("IPv4 and more, binary", binary("2111000fcb007107c0000201126701bb040000"), State::Complete, u"203.0.113.7"_s);
    row("of itself", binary("20000000"), State::Complete);
    row("by UDP", binary("2112000ccb007107c0000201126701bb"), State::Complete);
    row("half of it, binary", binary("2111000ccb0071"), State::Incomplete);
    row("an address too short", binary("21110004cb007107"), State::Invalid);
    row("another version", binary("31110000"), State::Invalid);
    row("another command", binary("22110000"), State::Invalid);
    row("huge", binary("2111ffff"), State::Invalid);
    row("a signature that goes wrong", QByteArray("\r\n\r\n\0\r\nEXIT\n....", 16), State::Invalid);
}

void ProxiesTest::headersAreRead()
{
    QFETCH(QByteArray, bytes);
    net::ProxyHeader header;
    qsizetype at = 0;
    while (header.wanted() > 0 && at < bytes.size()) {
        const qsizetype size = std::min(header.wanted(), bytes.size() - at);
        header.feed(QByteArrayView(bytes).sliced(at, size));
        at += size;
    }
    QTEST(header.state(), "state");
    QTEST(header.client().value_or(QHostAddress()).toString(), "client");
    if (header.state() == net::ProxyHeader::State::Complete)
        QCOMPARE(at, bytes.size());
}

void ProxiesTest::aConnectionBeginsWithItsHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("client");
    QTest::newRow("text") << "PROXY TCP4 203.0.113.7 192.0.2.1 4711 443\r\n"_ba << u"203.0.113.7"_s;
    QTest::newRow("binary") << binarySignature + QByteArray::fromHex("2111000ccb007107c0000201126701bb")
                            << u"203.0.113.7"_s;
    QTest::newRow("of the proxy itself") << binarySignature + QByteArray::fromHex("20000000") << u"127.0.0.1"_s;
}

void ProxiesTest::aConnectionBeginsWithItsHeader()
{
    QFETCH(QByteArray, header);
    NetFixture server(behind(u"127.0.0.1"_s, true));
    RawClient whole(server.endpoint.port());
    whole.send(header + handshake());
    QTRY_COMPARE(server.opened.size(), 1);
    QTEST(server.lastOpened().peer.toString(), "client");
    RawClient inParts(server.endpoint.port());
    for (const char byte : header) {
        inParts.send(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QVERIFY(inParts.upgrade());
    QTRY_COMPARE(server.opened.size(), 2);
    QTEST(server.lastOpened().peer.toString(), "client");
}

void ProxiesTest::othersMayNotSendAHeader()
{
    NetFixture server(behind(u"192.0.2.1"_s, true));
    RawClient client(server.endpoint.port());
    client.send("PROXY TCP4 203.0.113.7 192.0.2.1 4711 443\r\n" + handshake());
    (void)client.readToEnd();
    QVERIFY(client.isClosed());
    QCOMPARE(server.opened.size(), 0);
}

void ProxiesTest::aHeaderThatDoesNotComeIsCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("half of it") << "PROXY TCP4 203."_ba;
    QTest::newRow("no header") << handshake();
}

void ProxiesTest::aHeaderThatDoesNotComeIsCut()
{
    QFETCH(QByteArray, bytes);
    NetFixture server(behind(u"127.0.0.1"_s, true));
    RawClient client(server.endpoint.port());
    client.send(bytes);
    RawClient next(server.endpoint.port()); // by then the first was accepted
    next.send("PROXY UNKNOWN\r\n" + handshake());
    QTRY_COMPARE(server.opened.size(), 1);
    server.clock.advanceSeconds(5);
    QCOMPARE(client.readToEnd(), QByteArray());
    QVERIFY(client.isClosed());
}

Q_DECLARE_METATYPE(mantimon::net::ProxyHeader::State)

QTEST_GUILESS_MAIN(ProxiesTest)
#include "proxies_test.moc"
