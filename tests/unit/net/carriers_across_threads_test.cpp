#include "clock/system_clock.h"
#include "common/test_case.h"
#include "common/test_certificate.h"
#include "net/frontage.h"
#include "net/tls_identity.h"
#include "net_fixture.h"

#include <QJsonDocument>
#include <QSslConfiguration>
#include <QTemporaryDir>

#include <set>

using namespace mantimon;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray polling = "/socket.io/?EIO=4&transport=polling"_ba;

/// A session by polling whose requests come each on a connection of its own: the system chooses a thread for each.
class Session
{
public:
    Session(quint16 port, RawClient::Security security) : m_port(port), m_security(security)
    {
        const HttpReply reply = ask("GET", polling);
        m_sid = QJsonDocument::fromJson(reply.body.mid(1)).object()["sid"_L1].toString().toUtf8();
    }

    [[nodiscard]] std::unique_ptr<RawClient> line() const { return std::make_unique<RawClient>(m_port, m_security); }
    [[nodiscard]] QByteArray target() const { return polling + "&sid=" + m_sid; }
    [[nodiscard]] QByteArray webSocket() const { return "/socket.io/?EIO=4&transport=websocket&sid=" + m_sid; }
    [[nodiscard]] const QByteArray &sid() const { return m_sid; }
    [[nodiscard]] HttpReply ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}) const
    {
        const auto own = line();
        own->send(httpRequest(method, target, body, "Connection: close\r\n"));
        return own->nextReply();
    }
    [[nodiscard]] HttpReply poll() const { return ask("GET", target()); }
    [[nodiscard]] HttpReply post(const QByteArray &body) const { return ask("POST", target(), body); }

private:
    quint16 m_port;
    RawClient::Security m_security;
    QByteArray m_sid;
};

/// However slow the machine is today: a session need not say who it is.
net::Limits patient()
{
    net::Limits limits;
    limits.authenticateWithin = 600'000;
    return limits;
}

/// Several threads that let everybody in, and answer each request with its number.
class Hall
{
public:
    explicit Hall(int threads, const net::Limits &limits = patient())
        : frontage(
              threads, limits, [] { return net::Readiness{}; }, m_clock)
    {
        QObject::connect(&frontage, &net::Frontage::opened, &frontage, [this](const net::Opened &connection) {
            ++opened;
            frontage.setAuthenticated(connection.id);
            frontage.welcome(connection.id, false);
        });
        QObject::connect(&frontage, &net::Frontage::received, &frontage,
                         [this](net::ConnectionId id, const protocol::Incoming &message) {
                             frontage.answer(id, *message.id, R"({"success":true})");
                         });
    }
    [[nodiscard]] bool listen() { return bool(frontage.listen(QHostAddress::LocalHost, 0)); }

private:
    clock::SystemClock m_clock;

public:
    int opened = 0;
    net::Frontage frontage;
};

QByteArray request(int number)
{
    return "42/game," + QByteArray::number(number) + R"(["server:info",{}])";
}

QByteArray answer(int number)
{
    return "43/game," + QByteArray::number(number) + R"([{"success":true}])";
}

} // namespace

/// A session lives in one thread, and whatever comes for it in another goes there.
class CarriersAcrossThreadsTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aSessionIsPolledThroughEveryThread_data() { worlds(); }
    void aSessionIsPolledThroughEveryThread();
    void aPollThatWaitsElsewhereIsAnswered_data() { worlds(); }
    void aPollThatWaitsElsewhereIsAnswered();
    void aSessionIsUpgradedThroughEveryThread_data() { worlds(); }
    void aSessionIsUpgradedThroughEveryThread();
    void aKeptConnectionGoesWithItsSession_data() { worlds(); }
    void aKeptConnectionGoesWithItsSession();
    void oneConnectionForManySessionsIsNotKeptForEver_data() { worlds(); }
    void oneConnectionForManySessionsIsNotKeptForEver();
    void aLineInPiecesGoesToo_data() { worlds(); }
    void aLineInPiecesGoesToo();
    void anUnknownSessionIsRefusedInEveryThread_data() { worlds(); }
    void anUnknownSessionIsRefusedInEveryThread();
    void aConnectionKeepsItsPlaceOnTheWay_data() { worlds(); }
    void aConnectionKeepsItsPlaceOnTheWay();
    void theEndMayComeOnTheWay_data() { worlds(); }
    void theEndMayComeOnTheWay();

private:
    /// So many connections that each of three threads has some: by chance not once in ten thousand times.
    static constexpr int crowd = 24;

    static void worlds()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<RawClient::Security>("security");
        QTest::newRow("one thread") << 1 << RawClient::Security::None;
        QTest::newRow("three") << 3 << RawClient::Security::None;
        QTest::newRow("three with TLS") << 3 << RawClient::Security::Tls;
    }
    void secure(Hall &hall, RawClient::Security security) const
    {
        if (security == RawClient::Security::Tls)
            hall.frontage.setTls(m_identity);
    }

    QTemporaryDir m_dir;
    QSslConfiguration m_identity;
};

void CarriersAcrossThreadsTest::initTestCase()
{
    const QString certificate = m_dir.filePath(u"a.crt"_s);
    const QString key = m_dir.filePath(u"a.key"_s);
    makeCertificate(certificate, key, u"1001"_s);
    const auto identity = net::readTlsIdentity({certificate, key});
    QVERIFY(identity);
    m_identity = identity->configuration;
}

void CarriersAcrossThreadsTest::aSessionIsPolledThroughEveryThread()
{
    QFETCH(int, threads);
    QFETCH(RawClient::Security, security);
    Hall hall(threads);
    secure(hall, security);
    QVERIFY(hall.listen());
    const Session session(hall.frontage.port(), security);
    QCOMPARE(session.post(R"(40/game,{"token":"any"})").body, "ok"_ba);
    QVERIFY(session.poll().body.startsWith("40/game,"));
    for (int i = 1; i <= crowd; ++i) {
        QCOMPARE(session.post(request(i)).body, "ok"_ba);
        QCOMPARE(session.poll().body, answer(i));
    }
    QCOMPARE(hall.opened, 1);
}

void CarriersAcrossThreadsTest::aPollThatWaitsElsewhereIsAnswered()
{
    QFETCH(int, threads);
    QFETCH(RawClient::Security, security);
    Hall hall(threads);
    secure(hall, security);
    QVERIFY(hall.listen());
    const Session session(hall.frontage.port(), security);
    QCOMPARE(session.post(R"(40/game,{"token":"any"})").body, "ok"_ba);
    QVERIFY(session.poll().body.startsWith("40/game,"));
    for (int i = 1; i <= crowd; ++i) {
        const auto waiting = session.line();
        waiting->send(httpRequest("GET", session.target()));
        QCOMPARE(session.post(request(i)).body, "ok"_ba);
        QCOMPARE(waiting->nextReply().body, answer(i));
    }
}

void CarriersAcrossThreadsTest::aSessionIsUpgradedThroughEveryThread()
{
    QFETCH(int, threads);
    QFETCH(RawClient::Security, security);
    Hall hall(threads);
    secure(hall, security);
    QVERIFY(hall.listen());
    for (int i = 1; i <= crowd; ++i) {
        const Session session(hall.frontage.port(), security);
        QCOMPARE(session.post(R"(40/game,{"token":"any"})").body, "ok"_ba);
        QVERIFY(session.poll().body.startsWith("40/game,"));
        const auto waiting = session.line();
        waiting->send(httpRequest("GET", session.target()));
        const auto socket = session.line();
        QVERIFY(socket->upgrade(session.webSocket()));
        socket->sendFrame(0x81, "2probe");
        QCOMPARE(socket->nextText(), "3probe"_ba);
        QCOMPARE(waiting->nextReply().body, "6"_ba);
        socket->sendFrame(0x81, "5");
        for (int number = 1; number <= 3; ++number) {
            socket->sendFrame(0x81, request(number));
            QCOMPARE(socket->nextText(), answer(number));
        }
        QCOMPARE(session.poll().status, 400);
    }
    QCOMPARE(hall.opened, crowd);
    QTRY_COMPARE(hall.frontage.connectionCount(), 0);
}

void CarriersAcrossThreadsTest::aKeptConnectionGoesWithItsSession()
{
    QFETCH(int, threads);
    QFETCH(RawClient::Security, security);
    Hall hall(threads);
    secure(hall, security);
    QVERIFY(hall.listen());
    const Session session(hall.frontage.port(), security);
    QCOMPARE(session.post(R"(40/game,{"token":"any"})").body, "ok"_ba);
    QVERIFY(session.poll().body.startsWith("40/game,"));
    for (int i = 0; i < crowd / 3; ++i) {
        const auto line = session.line();
        for (int number = 1; number <= 3; ++number) {
            line->send(httpRequest("POST", session.target(), request(number)));
            QCOMPARE(line->nextReply().body, "ok"_ba);
            line->send(httpRequest("GET", session.target()));
            const HttpReply reply = line->nextReply();
            QCOMPARE(reply.body, answer(number));
            QVERIFY(reply.head.contains("Connection: keep-alive\r\n"));
        }
    }
}

// As a proxy may have it.
void CarriersAcrossThreadsTest::oneConnectionForManySessionsIsNotKeptForEver()
{
    QFETCH(int, threads);
    QFETCH(RawClient::Security, security);
    Hall hall(threads);
    secure(hall, security);
    QVERIFY(hall.listen());
    std::vector<Session> sessions;
    std::set<std::optional<net::HomeNumber>> homes;
    while (homes.size() < std::size_t(std::min(threads, 2))) {
        sessions.emplace_back(hall.frontage.port(), security);
        if (!homes.insert(net::homeOf(sessions.back().sid())).second)
            sessions.pop_back();
    }
    const auto line = sessions[0].line();
    int answered = 0;
    for (bool isKept = true; isKept && answered < crowd; ++answered) {
        line->send(httpRequest("POST", sessions[std::size_t(answered) % sessions.size()].target(), "6"));
        const HttpReply reply = line->nextReply();
        QCOMPARE(reply.body, "ok"_ba);
        isKept = reply.head.contains("Connection: keep-alive\r\n");
    }
    QCOMPARE(answered<crowd, threads> 1);
    QVERIFY(answered >= 4);
    QCOMPARE(sessions[0].post("6").body, "ok"_ba);
}

void CarriersAcrossThreadsTest::aLineInPiecesGoesToo()
{
    QFETCH(int, threads);
    QFETCH(RawClient::Security, security);
    Hall hall(threads);
    secure(hall, security);
    QVERIFY(hall.listen());
    const Session session(hall.frontage.port(), security);
    for (int i = 0; i < crowd; ++i) {
        const auto line = session.line();
        for (const char c : httpRequest("POST", session.target(), "6"))
            line->send(QByteArray(1, c));
        QCOMPARE(line->nextReply().body, "ok"_ba);
    }
}

void CarriersAcrossThreadsTest::anUnknownSessionIsRefusedInEveryThread()
{
    QFETCH(int, threads);
    QFETCH(RawClient::Security, security);
    Hall hall(threads);
    secure(hall, security);
    QVERIFY(hall.listen());
    const Session session(hall.frontage.port(), security);
    for (int home = 0; home < 6; ++home) {
        const QByteArray target = polling + "&sid=" + net::newSid(net::HomeNumber(home));
        for (int i = 0; i < 4; ++i) {
            const HttpReply reply = session.ask("GET", target);
            QCOMPARE(reply.status, 400);
            QCOMPARE(reply.body, R"({"code":1,"message":"Session ID unknown"})"_ba);
        }
    }
}

// It counts against its address as long as its request is not whole, wherever it is, and no longer.
void CarriersAcrossThreadsTest::aConnectionKeepsItsPlaceOnTheWay()
{
    QFETCH(int, threads);
    QFETCH(RawClient::Security, security);
    net::Limits limits = patient();
    limits.unauthenticatedPerAddress = crowd;
    Hall hall(threads, limits);
    secure(hall, security);
    QVERIFY(hall.listen());
    const Session session(hall.frontage.port(), security);
    std::vector<std::unique_ptr<RawClient>> lines;
    for (int i = 0; i < crowd; ++i) {
        lines.push_back(session.line());
        lines.back()->send("POST " + session.target() + " HTTP/1.1\r\n");
    }
    const auto isTurnedAway = [&] {
        RawClient late(hall.frontage.port());
        late.send(httpRequest("GET", "/healthz"));
        return late.nextReply().status == 0;
    };
    // Once they have all come: before, one who is turned away may have met the place of the one that asked before it.
    const auto areTurnedAway = [&] {
        int many = 10;
        while (many > 0 && isTurnedAway())
            --many;
        return many == 0;
    };
    QTRY_VERIFY(areTurnedAway());
    for (const auto &line : lines) {
        line->send("Connection: close\r\nContent-Length: 1\r\n\r\n6");
        QCOMPARE(line->nextReply().body, "ok"_ba);
    }
    lines.clear();
    QCOMPARE(session.post("6").body, "ok"_ba);
}

void CarriersAcrossThreadsTest::theEndMayComeOnTheWay()
{
    QFETCH(int, threads);
    QFETCH(RawClient::Security, security);
    std::vector<std::unique_ptr<RawClient>> lines;
    {
        Hall hall(threads);
        secure(hall, security);
        QVERIFY(hall.listen());
        const Session session(hall.frontage.port(), security);
        for (int i = 0; i < crowd; ++i)
            lines.push_back(session.line());
        for (const auto &line : lines)
            line->send(httpRequest("POST", session.target(), "6"));
    }
    for (const auto &line : lines)
        QTRY_VERIFY(line->isClosed());
}

QTEST_GUILESS_MAIN(CarriersAcrossThreadsTest)
#include "carriers_across_threads_test.moc"
