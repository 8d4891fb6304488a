#include "common/test_case.h"
#include "socketio/engine_session.h"

using namespace mantimon;
using namespace socketio;

namespace {

constexpr EngineTimes times{.pingInterval = 300, .pingTimeout = 200, .upgradeTimeout = 100};

EngineSession polling()
{
    return EngineSession(times, Transport::Polling, 0);
}

template <typename Step>
bool is(const EngineStep &step)
{
    return std::holds_alternative<Step>(step);
}

} // namespace

/// The life of an Engine.IO session.
class EngineSessionTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theServerPingsAndAPongKeepsTheSession();
    void silenceEndsIt();
    void nothingButAPongCountsAsOne();
    void whatAPeerMaySay_data();
    void whatAPeerMaySay();
    void anUpgradeIsProbedAndThenCompleted();
    void aSecondCarrierThatSaysSomethingElseIsDropped_data();
    void aSecondCarrierThatSaysSomethingElseIsDropped();
    void aSecondCarrierThatHesitatesIsDropped();
    void onlyPollingUpgradesAndOnlyOnceAtATime();
    void afterTheUpgradeWhatIsPolledCountsForNothing();
    void aSessionThatIsOverDoesNothing();
};

void EngineSessionTest::theServerPingsAndAPongKeepsTheSession()
{
    EngineSession session = polling();
    Milliseconds now = 0;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(session.nextDeadline(), now + 300);
        QVERIFY(is<Nothing>(session.tick(now + 299)));
        now += 300;
        QVERIFY(is<SendPing>(session.tick(now)));
        QCOMPARE(session.nextDeadline(), now + 200);
        now += 150;
        QVERIFY(is<Nothing>(session.receive({EngineType::Pong}, Transport::Polling, now)));
    }
    QVERIFY(!session.isOver());
}

void EngineSessionTest::silenceEndsIt()
{
    EngineSession session = polling();
    QVERIFY(is<SendPing>(session.tick(300)));
    QVERIFY(is<Nothing>(session.tick(499)));
    const EngineStep step = session.tick(500);
    QVERIFY(is<CloseSession>(step));
    QCOMPARE(std::get<CloseSession>(step).cause, CloseCause::PingTimeout);
    QVERIFY(session.isOver());
}

void EngineSessionTest::nothingButAPongCountsAsOne()
{
    EngineSession session = polling();
    QVERIFY(is<SendPing>(session.tick(300)));
    QVERIFY(is<DeliverMessage>(session.receive({EngineType::Message, "x"}, Transport::Polling, 400)));
    QVERIFY(is<CloseSession>(session.tick(500)));
}

void EngineSessionTest::whatAPeerMaySay_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("fault"); // -1: none; -2: it ends the session rightly
    QTest::newRow("open is the server's") << int(EngineType::Open) << int(Fault::WrongDirection);
    QTest::newRow("close") << int(EngineType::Close) << -2;
    QTest::newRow("ping is the server's") << int(EngineType::Ping) << int(Fault::WrongHeartbeat);
    QTest::newRow("pong") << int(EngineType::Pong) << -1;
    QTest::newRow("message") << int(EngineType::Message) << -1;
    QTest::newRow("upgrade where nothing upgrades") << int(EngineType::Upgrade) << int(Fault::WrongDirection);
    QTest::newRow("noop") << int(EngineType::Noop) << -1;
}

void EngineSessionTest::whatAPeerMaySay()
{
    QFETCH(int, type);
    QFETCH(int, fault);
    EngineSession session(times, Transport::WebSocket, 0);
    const EngineStep step = session.receive({EngineType(type)}, Transport::WebSocket, 10);
    QCOMPARE(session.isOver(), fault != -1);
    if (fault == -1)
        return;
    QVERIFY(is<CloseSession>(step));
    const auto &close = std::get<CloseSession>(step);
    QCOMPARE(close.cause, fault == -2 ? CloseCause::ByPeer : CloseCause::BrokenProtocol);
    QCOMPARE(close.fault ? int(*close.fault) : -2, fault);
}

void EngineSessionTest::anUpgradeIsProbedAndThenCompleted()
{
    EngineSession session = polling();
    session.beginUpgrade(10);
    QVERIFY(session.isUpgrading());
    QVERIFY(is<AnswerProbe>(session.receive({EngineType::Ping, "probe"}, Transport::WebSocket, 20)));
    QVERIFY(is<DeliverMessage>(session.receive({EngineType::Message, "by polling"}, Transport::Polling, 30)));
    QVERIFY(is<CompleteUpgrade>(session.receive({EngineType::Upgrade}, Transport::WebSocket, 40)));
    QCOMPARE(session.transport(), Transport::WebSocket);
    QVERIFY(is<DeliverMessage>(session.receive({EngineType::Message, "x"}, Transport::WebSocket, 50)));
}

void EngineSessionTest::aSecondCarrierThatSaysSomethingElseIsDropped_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("afterProbe");
    QTest::newRow("a message first") << int(EngineType::Message) << QByteArray("x") << false;
    QTest::newRow("a ping that is no probe") << int(EngineType::Ping) << QByteArray() << false;
    QTest::newRow("upgrade without a probe") << int(EngineType::Upgrade) << QByteArray() << false;
    QTest::newRow("close") << int(EngineType::Close) << QByteArray() << false;
    QTest::newRow("a message after the probe") << int(EngineType::Message) << QByteArray("x") << true;
    QTest::newRow("a second probe") << int(EngineType::Ping) << QByteArray("probe") << true;
}

void EngineSessionTest::aSecondCarrierThatSaysSomethingElseIsDropped()
{
    QFETCH(int, type);
    QFETCH(QByteArray, data);
    QFETCH(bool, afterProbe);
    EngineSession session = polling();
    session.beginUpgrade(10);
    if (afterProbe)
        QVERIFY(is<AnswerProbe>(session.receive({EngineType::Ping, "probe"}, Transport::WebSocket, 20)));
    const EnginePacket packet{EngineType(type), data.toStdString()};
    QVERIFY(is<DropSecondCarrier>(session.receive(packet, Transport::WebSocket, 30)));
    QVERIFY(!session.isOver());
    QCOMPARE(session.transport(), Transport::Polling);
    QVERIFY(session.mayUpgrade());
}

void EngineSessionTest::aSecondCarrierThatHesitatesIsDropped()
{
    EngineSession session = polling();
    session.beginUpgrade(10);
    QCOMPARE(session.nextDeadline(), 110);
    QVERIFY(is<DropSecondCarrier>(session.tick(110)));
    QCOMPARE(session.nextDeadline(), 300);
    QVERIFY(!session.isOver());
}

void EngineSessionTest::onlyPollingUpgradesAndOnlyOnceAtATime()
{
    EngineSession session = polling();
    QVERIFY(session.mayUpgrade());
    session.beginUpgrade(10);
    QVERIFY(!session.mayUpgrade());
    session.abandonUpgrade();
    QVERIFY(session.mayUpgrade());
    QVERIFY(!EngineSession(times, Transport::WebSocket, 0).mayUpgrade());
}

void EngineSessionTest::afterTheUpgradeWhatIsPolledCountsForNothing()
{
    EngineSession session = polling();
    session.beginUpgrade(10);
    QVERIFY(is<AnswerProbe>(session.receive({EngineType::Ping, "probe"}, Transport::WebSocket, 20)));
    QVERIFY(is<CompleteUpgrade>(session.receive({EngineType::Upgrade}, Transport::WebSocket, 30)));
    QVERIFY(!is<DeliverMessage>(session.receive({EngineType::Message, "late"}, Transport::Polling, 40)));
    QVERIFY(!session.isOver());
}

void EngineSessionTest::aSessionThatIsOverDoesNothing()
{
    EngineSession session = polling();
    session.close();
    QVERIFY(is<Nothing>(session.receive({EngineType::Message, "x"}, Transport::Polling, 10)));
    QVERIFY(is<Nothing>(session.tick(10'000)));
    QVERIFY(!session.mayUpgrade());
}

QTEST_GUILESS_MAIN(EngineSessionTest)
#include "engine_session_test.moc"
