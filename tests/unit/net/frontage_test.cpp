#include "clock/system_clock.h"
#include "common/test_case.h"
#include "net/frontage.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QWebSocket>

#include <map>
#include <set>

using namespace mantimon;
using namespace Qt::StringLiterals;

namespace {

/// Connected to a frontage; numbers what it says.
struct Player
{
    explicit Player(quint16 port) { socket.open(QUrl(u"ws://127.0.0.1:%1/ws/game"_s.arg(port))); }
    void say(int number) { socket.sendTextMessage(u"{\"event\":\"server:info\",\"id\":%1}"_s.arg(number)); }

    QWebSocket socket;
    QSignalSpy connected{&socket, &QWebSocket::connected};
    QSignalSpy heard{&socket, &QWebSocket::textMessageReceived};
    QSignalSpy gone{&socket, &QWebSocket::disconnected};
};

} // namespace

/// Several threads of connections, or none, as one endpoint.
class FrontageTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void messagesAndAnswersKeepTheirOrder_data() { threads(); }
    void messagesAndAnswersKeepTheirOrder();
    void everyThreadHasConnections();
    void aPushReachesAllOfThem_data() { threads(); }
    void aPushReachesAllOfThem();
    void whoIsClosedIsToldOnce_data() { threads(); }
    void whoIsClosedIsToldOnce();
    void whatIsSaidAfterACloseIsNotHeard_data() { threads(); }
    void whatIsSaidAfterACloseIsNotHeard();
    void anAddressIsHeldToOneLimit_data() { threads(); }
    void anAddressIsHeldToOneLimit();
    void readinessIsServedFromEachThread_data() { threads(); }
    void readinessIsServedFromEachThread();
    void aPortInUseIsNamed_data() { threads(); }
    void aPortInUseIsNamed();
    void afterStoppingNobodyConnectsAndConnectionsGoOn_data() { threads(); }
    void afterStoppingNobodyConnectsAndConnectionsGoOn();

private:
    static constexpr int crowd = 24;

    static void threads()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("none of their own") << 1;
        QTest::newRow("three") << 3;
    }
    static net::Readiness ready() { return {}; }
    static bool connectAll(std::vector<std::unique_ptr<Player>> &players, const net::Frontage &frontage)
    {
        for (int i = 0; i < crowd; ++i)
            players.push_back(std::make_unique<Player>(frontage.port()));
        return QTest::qWaitFor([&] { return frontage.connectionCount() == crowd; }) && QTest::qWaitFor([&] {
                   return std::all_of(players.begin(), players.end(),
                                      [](const auto &player) { return !player->connected.isEmpty(); });
               });
    }
};

void FrontageTest::messagesAndAnswersKeepTheirOrder()
{
    QFETCH(int, threads);
    net::Limits limits;
    limits.messageBurst = 1000;
    clock::SystemClock clock;
    net::Frontage frontage(threads, limits, ready, clock);
    std::map<net::ConnectionId, qint64> last;
    bool isInOrder = true;
    QVERIFY(frontage.listen(QHostAddress::LocalHost, 0));
    connect(&frontage, &net::Frontage::received, this, [&](net::ConnectionId id, const protocol::Incoming &message) {
        QCOMPARE(QThread::currentThread(), thread());
        isInOrder &= *message.id == ++last[id];
        frontage.answer(id, *message.id, R"({"success":true})");
        frontage.pushToAll({id}, "server:notice", "{\"text\":\"" + QByteArray::number(*message.id) + "\"}");
    });
    std::vector<std::unique_ptr<Player>> players;
    QVERIFY(connectAll(players, frontage));
    constexpr int count = 50;
    for (int number = 1; number <= count; ++number) {
        for (const auto &player : players)
            player->say(number);
    }
    for (const auto &player : players)
        QTRY_COMPARE(player->heard.size(), 2 * count);
    QVERIFY(isInOrder);
    QCOMPARE(last.size(), std::size_t(crowd)); // ids are one connection's each
    for (const auto &player : players) {
        for (int number = 1; number <= count; ++number) {
            QVERIFY(player->heard.at(2 * number - 2).at(0).toString().startsWith(u"{\"ack\":%1,"_s.arg(number)));
            QVERIFY(player->heard.at(2 * number - 1).at(0).toString().contains(u"\"%1\""_s.arg(number)));
        }
    }
}

void FrontageTest::everyThreadHasConnections()
{
    clock::SystemClock clock;
    net::Frontage frontage(3, {}, ready, clock);
    QSignalSpy opened(&frontage, &net::Frontage::opened);
    QVERIFY(frontage.listen(QHostAddress::LocalHost, 0));
    std::vector<std::unique_ptr<Player>> players;
    QVERIFY(connectAll(players, frontage));
    std::set<quint64> used;
    for (qsizetype i = 0; i < opened.size(); ++i)
        used.insert(opened.at(i).at(0).value<net::Opened>().id % 3);
    QCOMPARE(used.size(), 3U); // by chance not once in ten thousand times
}

void FrontageTest::aPushReachesAllOfThem()
{
    QFETCH(int, threads);
    clock::SystemClock clock;
    net::Frontage frontage(threads, {}, ready, clock);
    QVector<net::ConnectionId> all;
    connect(&frontage, &net::Frontage::opened, this, [&](const net::Opened &connection) { all << connection.id; });
    QVERIFY(frontage.listen(QHostAddress::LocalHost, 0));
    std::vector<std::unique_ptr<Player>> players;
    QVERIFY(connectAll(players, frontage));
    frontage.pushToAll(all, "server:notice", R"({"text":"to all"})");
    for (const auto &player : players)
        QTRY_COMPARE(player->heard.size(), 1);
}

void FrontageTest::whoIsClosedIsToldOnce()
{
    QFETCH(int, threads);
    clock::SystemClock clock;
    net::Frontage frontage(threads, {}, ready, clock);
    QSignalSpy opened(&frontage, &net::Frontage::opened);
    QSignalSpy closed(&frontage, &net::Frontage::closed);
    QVERIFY(frontage.listen(QHostAddress::LocalHost, 0));
    std::vector<std::unique_ptr<Player>> players;
    QVERIFY(connectAll(players, frontage));
    const auto first = opened.at(0).at(0).value<net::Opened>().id;
    frontage.close(first, net::CloseCode::PolicyViolation, u"enough"_s);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.at(0).at(0).value<net::ConnectionId>(), first);
    frontage.answer(first, 1, "{}"); // says nothing to nobody
    frontage.closeAll(net::CloseCode::GoingAway, u"the end"_s);
    QTRY_COMPARE(frontage.connectionCount(), 0);
    QCOMPARE(closed.size(), crowd);
}

void FrontageTest::whatIsSaidAfterACloseIsNotHeard()
{
    QFETCH(int, threads);
    clock::SystemClock clock;
    net::Frontage frontage(threads, {}, ready, clock);
    QSignalSpy opened(&frontage, &net::Frontage::opened);
    QSignalSpy received(&frontage, &net::Frontage::received);
    QSignalSpy closed(&frontage, &net::Frontage::closed);
    QVERIFY(frontage.listen(QHostAddress::LocalHost, 0));
    Player player(frontage.port());
    QTRY_COMPARE(opened.size(), 1);
    QTRY_COMPARE(player.connected.size(), 1);
    // Much is on its way when the first of it is answered with a close.
    const auto id = opened.at(0).at(0).value<net::Opened>().id;
    connect(&frontage, &net::Frontage::received, &frontage,
            [&] { frontage.close(id, net::CloseCode::PolicyViolation, u"enough"_s); });
    for (int i = 0; i < 30; ++i)
        player.say(i);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(received.size(), 1);
}

void FrontageTest::anAddressIsHeldToOneLimit()
{
    QFETCH(int, threads);
    net::Limits limits;
    limits.unauthenticatedPerAddress = crowd;
    clock::SystemClock clock;
    net::Frontage frontage(threads, limits, ready, clock);
    QSignalSpy opened(&frontage, &net::Frontage::opened);
    QVERIFY(frontage.listen(QHostAddress::LocalHost, 0));
    std::vector<std::unique_ptr<Player>> players;
    QVERIFY(connectAll(players, frontage));
    for (int i = 0; i < 6; ++i) {
        Player stranger(frontage.port());
        QTRY_VERIFY(!stranger.gone.isEmpty() || stranger.socket.state() == QAbstractSocket::UnconnectedState);
        QVERIFY(stranger.connected.isEmpty());
    }
    frontage.setAuthenticated(opened.at(0).at(0).value<net::Opened>().id);
    QTRY_VERIFY([&] {
        Player next(frontage.port());
        return QTest::qWaitFor([&] { return !next.connected.isEmpty(); }, 500);
    }());
}

void FrontageTest::readinessIsServedFromEachThread()
{
    QFETCH(int, threads);
    clock::SystemClock clock;
    bool isReady = false;
    QThread *const own = thread();
    bool isAskedHere = true;
    net::Frontage frontage(
        threads, {},
        [&] {
            isAskedHere &= QThread::currentThread() == own;
            return net::Readiness{.missing = isReady ? QStringList() : QStringList{u"games"_s}, .absent = {}};
        },
        clock);
    QVERIFY(frontage.listen(QHostAddress::LocalHost, 0));
    const auto answer = [&] {
        QTcpSocket socket;
        QSignalSpy gone(&socket, &QAbstractSocket::disconnected);
        socket.connectToHost(QHostAddress::LocalHost, frontage.port());
        socket.write("GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n");
        return gone.wait() ? socket.readAll().left(12) : QByteArray();
    };
    QCOMPARE(answer(), "HTTP/1.1 503");
    isReady = true;
    QTRY_COMPARE(answer(), "HTTP/1.1 200");
    QVERIFY(isAskedHere);
}

void FrontageTest::aPortInUseIsNamed()
{
    QFETCH(int, threads);
    clock::SystemClock clock;
    net::Frontage other(threads, {}, ready, clock); // which shares its port, where it has threads
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    net::Frontage frontage(threads, {}, ready, clock);
    const auto listening = frontage.listen(QHostAddress::LocalHost, other.port());
    QVERIFY(!listening);
    QCOMPARE(listening.error(), u"cannot listen on 127.0.0.1:%1: address already in use"_s.arg(other.port()));
    QCOMPARE(frontage.port(), 0);
}

void FrontageTest::afterStoppingNobodyConnectsAndConnectionsGoOn()
{
    QFETCH(int, threads);
    clock::SystemClock clock;
    net::Frontage frontage(threads, {}, ready, clock);
    QSignalSpy opened(&frontage, &net::Frontage::opened);
    QVERIFY(frontage.listen(QHostAddress::LocalHost, 0));
    const quint16 port = frontage.port();
    Player player(port);
    QTRY_COMPARE(opened.size(), 1);
    frontage.stopListening();
    QCOMPARE(frontage.port(), 0);
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(!late.waitForConnected());
    frontage.pushToAll({opened.at(0).at(0).value<net::Opened>().id}, "server:notice", "{}");
    QTRY_COMPARE(player.heard.size(), 1);
}

QTEST_GUILESS_MAIN(FrontageTest)
#include "frontage_test.moc"
