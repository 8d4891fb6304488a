#include "common/test_case.h"
#include "loop/epoll_dispatcher.h"
#include "loop_fixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>

using namespace mantimon;
using namespace mantimon::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Kind = QSocketNotifier;
using Flags = QEventLoop::ProcessEventsFlags;

namespace {

QAbstractEventDispatcher &dispatcher()
{
    return *QAbstractEventDispatcher::instance();
}

/// One turn that does not wait.
bool turn(Flags flags = QEventLoop::AllEvents)
{
    return dispatcher().processEvents(flags);
}

/// Turns until the condition holds; false after five seconds.
template <typename Condition>
bool turnUntil(Condition condition)
{
    const QDeadlineTimer patience(5s);
    while (!condition()) {
        if (patience.hasExpired())
            return false;
        turn();
    }
    return true;
}

/// Without a turn: what is due by then is due at once.
void passTime(std::chrono::milliseconds time)
{
    const QDeadlineTimer end(time, Qt::PreciseTimer);
    while (!end.hasExpired()) {
    }
}

void post(QObject *context, const std::function<void()> &call)
{
    QMetaObject::invokeMethod(context, call, Qt::QueuedConnection);
}

} // namespace

/// What every event dispatcher owes: held by Qt's own for UNIX and by ours, each in a run of its own.
class DispatcherTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theOneUnderTestIsInstalled();

    void whatIsPostedIsSentInOrder();
    void whatIsPostedMeanwhileComesInTheNextTurn();
    void postingWithoutEndStarvesNobody();
    void anotherThreadsPostEndsTheWait();

    void timersFireInTime_data();
    void timersFireInTime();
    void aRepeatingTimerKeepsItsPace();
    void missedTimesAreLeftOut();
    void aZeroTimerFiresOnceInEachTurn();
    void aZeroTimerAloneIsNoWork();
    void timersFireInTheOrderTheyAreDue();
    void aTimerMayKillItselfInItsSlot();
    void aTimerMayRestartItselfInItsSlot();
    void aReceiverMayBeDeletedInItsSlot();
    void aTimerThatIsKilledByAnotherDoesNotFire();
    void aTimerDoesNotFireWithinItself();
    void remainingTimeCountsDown();
    void registeredTimersAreTheReceiversOwn();
    void timersGoWithTheirReceiver();

    void aNotifierIsToldOfItsKind_data();
    void aNotifierIsToldOfItsKind();
    void outOfBandDataIsExceptional();
    void allKindsOnOneDescriptor();
    void aHangUpTellsTheReader();
    void readinessIsToldUntilItIsTaken();
    void aDisabledNotifierIsNotTold();
    void aNotifierDisabledWhileOthersAreToldIsNotTold();
    void aNotifierMayBeDeletedWhileItIsTold();
    void aNotifierOfAReusedNumberIsNotToldOfItsPredecessor();
    void anotherKindMayBeEnabledWhileOneIsTold();
    void aFileIsAlwaysReady();
    void aBusySocketStarvesNoTimer();
    void aBusyTimerStarvesNoSocket();
    void manyDescriptorsAreAllTold();

    void nothingToDoIsFalse();
    void aWaitEndsWithATimer();
    void wakeUpEndsAWait();
    void wakeUpBeforeTheWaitEndsIt();
    void manyWakeUpsAreOne();
    void interruptEndsTheTurn();
    void aboutToBlockComesBeforeAWaitAlone();
    void socketsCanBeLeftOut();
    void aWaitWithoutSocketsEndsWithATimer();
    void userInputLeftOutChangesNothing();
    void aNestedLoopServesEverybody();
    void whatANestedLoopHasToldIsNotToldAgain();
    void aNestedLoopEndsFromAnotherThread();

    void processesAndTcpSocketsWork();
};

void DispatcherTest::theOneUnderTestIsInstalled()
{
    const bool isStock = qEnvironmentVariable("TEST_DISPATCHER") == "stock"_L1;
    QCOMPARE(dispatcher().metaObject()->className(),
             isStock ? "QEventDispatcherUNIX" : "mantimon::loop::EpollDispatcher");
}

void DispatcherTest::whatIsPostedIsSentInOrder()
{
    QString order;
    for (const QChar name : u"abc"_s)
        post(this, [&order, name] { order += name; });
    turn();
    QCOMPARE(order, u"abc"_s);
}

void DispatcherTest::whatIsPostedMeanwhileComesInTheNextTurn()
{
    int sent = 0;
    post(this, [&] {
        ++sent;
        post(this, [&] { ++sent; });
    });
    turn();
    QCOMPARE(sent, 1);
    turn();
    QCOMPARE(sent, 2);
}

void DispatcherTest::postingWithoutEndStarvesNobody()
{
    bool isOver = false;
    std::function<void()> again = [&] {
        if (!isOver)
            post(this, again);
    };
    again();
    const SocketPair pair;
    QSocketNotifier notifier(pair.nearEnd(), Kind::Read);
    bool isTold = false;
    connect(&notifier, &Kind::activated, this, [&] {
        isTold = true;
        pair.takeByte();
    });
    Ticker ticker;
    ticker.start(5);
    pair.sendByte();
    QVERIFY(turnUntil([&] { return isTold && ticker.ticks > 0; }));
    isOver = true;
    turn();
}

void DispatcherTest::anotherThreadsPostEndsTheWait()
{
    QEventLoop loop;
    std::thread other([&] { post(this, [&] { loop.exit(3); }); });
    QCOMPARE(loop.exec(), 3);
    other.join();
}

void DispatcherTest::timersFireInTime_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<Qt::TimerType>("type");
    QTest::addColumn<int>("earliest");
    QTest::addColumn<int>("latest"); // but for a busy machine
    QTest::newRow("precise, 1 ms") << 1 << Qt::PreciseTimer << 1 << 20;
    QTest::newRow("precise, 50 ms") << 50 << Qt::PreciseTimer << 50 << 90;
    QTest::newRow("coarse, 5 ms") << 5 << Qt::CoarseTimer << 5 << 40;
    QTest::newRow("coarse, 400 ms") << 400 << Qt::CoarseTimer << 380 << 600;
    QTest::newRow("very coarse, 1 s") << 1000 << Qt::VeryCoarseTimer << 500 << 2500;
}

void DispatcherTest::timersFireInTime()
{
    QFETCH(int, interval);
    QFETCH(Qt::TimerType, type);
    QFETCH(int, earliest);
    QFETCH(int, latest);
    Ticker ticker;
    QElapsedTimer passed;
    passed.start();
    ticker.start(interval, type);
    while (ticker.ticks == 0)
        turn(QEventLoop::WaitForMoreEvents);
    QVERIFY2(passed.elapsed() >= earliest, qPrintable(QString::number(passed.elapsed())));
    QVERIFY2(passed.elapsed() <= latest + 500, qPrintable(QString::number(passed.elapsed())));
}

void DispatcherTest::aRepeatingTimerKeepsItsPace()
{
    const auto fiveTicks = [] {
        Ticker ticker;
        QElapsedTimer passed;
        passed.start();
        ticker.onTick = [](int) { passTime(40ms); }; // does not add to the interval
        ticker.start(50);
        while (ticker.ticks < 5)
            turn(QEventLoop::WaitForMoreEvents);
        return passed.elapsed();
    };
    // 290 ms; 410 if it added. A machine that is busy with something else may need another go.
    qint64 needed = fiveTicks();
    for (int more = 0; more < 10 && needed > 370; ++more)
        needed = fiveTicks();
    QVERIFY(needed >= 290);
    QVERIFY2(needed <= 370, qPrintable(QString::number(needed)));
}

void DispatcherTest::missedTimesAreLeftOut()
{
    Ticker ticker;
    ticker.start(10);
    passTime(55ms);
    turn();
    turn();
    QCOMPARE(ticker.ticks, 1);
}

void DispatcherTest::aZeroTimerFiresOnceInEachTurn()
{
    Ticker ticker;
    ticker.start(0);
    for (int count = 1; count <= 3; ++count) {
        turn(QEventLoop::WaitForMoreEvents);
        QCOMPARE(ticker.ticks, count);
    }
}

void DispatcherTest::aZeroTimerAloneIsNoWork()
{
    Ticker ticker;
    ticker.start(0);
    turn();
    QVERIFY(!turn()); // or "until there is nothing to do" would never end
}

void DispatcherTest::timersFireInTheOrderTheyAreDue()
{
    QVector<int> order;
    Ticker ticker;
    ticker.onTick = [&](int id) { order.append(id); };
    const int late = ticker.start(12);
    const int early = ticker.start(4);
    const int middle = ticker.start(8);
    passTime(13ms);
    turn();
    QCOMPARE(order.mid(0, 3), QVector<int>({early, middle, late}));
}

void DispatcherTest::aTimerMayKillItselfInItsSlot()
{
    Ticker ticker;
    ticker.onTick = [&](int id) { ticker.killTimer(id); };
    ticker.start(1);
    QVERIFY(turnUntil([&] { return ticker.ticks == 1; }));
    passTime(3ms);
    turn();
    QCOMPARE(ticker.ticks, 1);
}

void DispatcherTest::aTimerMayRestartItselfInItsSlot()
{
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    int fired = 0;
    connect(&timer, &QTimer::timeout, this, [&] {
        ++fired;
        timer.start(20);
    });
    QElapsedTimer passed;
    passed.start();
    timer.start(1);
    QVERIFY(turnUntil([&] { return fired == 2; }));
    QVERIFY2(passed.elapsed() >= 21, qPrintable(QString::number(passed.elapsed())));
}

void DispatcherTest::aReceiverMayBeDeletedInItsSlot()
{
    auto *const ticker = new Ticker;
    bool isGone = false;
    connect(ticker, &QObject::destroyed, this, [&] { isGone = true; });
    ticker->onTick = [ticker](int) { delete ticker; };
    ticker->start(1);
    ticker->start(1);
    QVERIFY(turnUntil([&] { return isGone; }));
    passTime(3ms);
    turn();
}

void DispatcherTest::aTimerThatIsKilledByAnotherDoesNotFire()
{
    Ticker first;
    Ticker second;
    const int doomed = second.start(6);
    first.onTick = [&](int id) {
        second.killTimer(doomed);
        first.killTimer(id);
    };
    first.start(3);
    passTime(7ms);
    turn();
    turn();
    QVERIFY(first.ticks > 0);
    QCOMPARE(second.ticks, 0);
}

void DispatcherTest::aTimerDoesNotFireWithinItself()
{
    Ticker ticker;
    Ticker other;
    int depth = 0;
    ticker.onTick = [&](int id) {
        QCOMPARE(++depth, 1);
        other.ticks = 0;
        QVERIFY(turnUntil([&] { return other.ticks > 3; }));
        --depth;
        ticker.killTimer(id);
    };
    ticker.start(1);
    other.start(2);
    QVERIFY(turnUntil([&] { return ticker.ticks > 0; }));
    QCOMPARE(ticker.ticks, 1);
}

void DispatcherTest::remainingTimeCountsDown()
{
    QCOMPARE(dispatcher().remainingTime(12345), -1);
    Ticker ticker;
    const int id = ticker.start(200);
    const int first = dispatcher().remainingTime(id);
    QVERIFY2(first > 100 && first <= 200, qPrintable(QString::number(first)));
    passTime(5ms);
    QVERIFY(dispatcher().remainingTime(id) < first);
    const int soon = ticker.start(1);
    passTime(3ms);
    QCOMPARE(dispatcher().remainingTime(soon), 0);
    ticker.killTimer(id);
    QCOMPARE(dispatcher().remainingTime(id), -1);
}

void DispatcherTest::registeredTimersAreTheReceiversOwn()
{
    Ticker one;
    Ticker other;
    one.start(100, Qt::CoarseTimer);
    const int id = one.start(200);
    other.start(300);
    const auto timers = dispatcher().registeredTimers(&one);
    QCOMPARE(timers.size(), 2);
    const auto found =
        std::find_if(timers.begin(), timers.end(), [id](const auto &timer) { return timer.timerId == id; });
    QVERIFY(found != timers.end());
    QCOMPARE(found->interval, 200);
    QCOMPARE(found->timerType, Qt::PreciseTimer);
}

void DispatcherTest::timersGoWithTheirReceiver()
{
    auto ticker = std::make_unique<Ticker>();
    const int id = ticker->start(1);
    ticker.reset();
    QCOMPARE(dispatcher().remainingTime(id), -1);
    passTime(2ms);
    turn();
}

void DispatcherTest::aNotifierIsToldOfItsKind_data()
{
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<bool>("isWritable");
    QTest::newRow("readable") << true << false;
    QTest::newRow("writable") << false << true;
    QTest::newRow("both") << true << true;
    QTest::newRow("neither") << false << false;
}

void DispatcherTest::aNotifierIsToldOfItsKind()
{
    QFETCH(bool, isReadable);
    QFETCH(bool, isWritable);
    const SocketPair pair;
    if (isReadable)
        pair.sendByte();
    if (!isWritable)
        pair.fill();
    QSocketNotifier reader(pair.nearEnd(), Kind::Read);
    QSocketNotifier writer(pair.nearEnd(), Kind::Write);
    int reads = 0;
    int writes = 0;
    connect(&reader, &Kind::activated, this, [&](QSocketDescriptor descriptor, QSocketNotifier::Type type) {
        ++reads;
        QCOMPARE(int(descriptor), pair.nearEnd());
        QCOMPARE(type, Kind::Read);
    });
    connect(&writer, &Kind::activated, this, [&] { ++writes; });
    QCOMPARE(turn(), isReadable || isWritable);
    QCOMPARE(reads, isReadable ? 1 : 0);
    QCOMPARE(writes, isWritable ? 1 : 0);
}

void DispatcherTest::outOfBandDataIsExceptional()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, server.serverPort());
    QVERIFY(client.waitForConnected());
    QVERIFY(server.waitForNewConnection(5000));
    const std::unique_ptr<QTcpSocket> accepted(server.nextPendingConnection());
    bool isTold = false;
    // The socket has one of its own, which is for errors while connecting.
    const int descriptor = int(accepted->socketDescriptor());
    const int own = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    QSocketNotifier notifier(own, Kind::Exception);
    connect(&notifier, &Kind::activated, this, [&] {
        isTold = true;
        notifier.setEnabled(false);
    });
    QCOMPARE(::send(int(client.socketDescriptor()), "!", 1, MSG_OOB), 1);
    QVERIFY(turnUntil([&] { return isTold; }));
    ::close(own);
}

void DispatcherTest::allKindsOnOneDescriptor()
{
    const SocketPair pair;
    QString told;
    QSocketNotifier writer(pair.nearEnd(), Kind::Write);
    QSocketNotifier exceptional(pair.nearEnd(), Kind::Exception);
    QSocketNotifier reader(pair.nearEnd(), Kind::Read);
    connect(&reader, &Kind::activated, this, [&] { told += u'r'; });
    connect(&writer, &Kind::activated, this, [&] { told += u'w'; });
    connect(&exceptional, &Kind::activated, this, [&] { told += u'e'; });
    pair.sendByte();
    turn();
    QCOMPARE(told, u"rw"_s);
    writer.setEnabled(false);
    turn();
    QCOMPARE(told, u"rwr"_s);
    reader.setEnabled(false);
    turn();
    QCOMPARE(told, u"rwr"_s);
    writer.setEnabled(true);
    turn();
    QCOMPARE(told, u"rwrw"_s);
}

void DispatcherTest::aHangUpTellsTheReader()
{
    SocketPair pair;
    QSocketNotifier reader(pair.nearEnd(), Kind::Read);
    bool isTold = false;
    connect(&reader, &Kind::activated, this, [&] { isTold = true; });
    turn();
    QVERIFY(!isTold);
    pair.closeFar();
    turn(QEventLoop::WaitForMoreEvents);
    QVERIFY(isTold);
}

void DispatcherTest::readinessIsToldUntilItIsTaken()
{
    const SocketPair pair;
    QSocketNotifier reader(pair.nearEnd(), Kind::Read);
    int told = 0;
    connect(&reader, &Kind::activated, this, [&] { ++told; });
    pair.sendByte();
    turn();
    turn();
    QCOMPARE(told, 2);
    pair.takeByte();
    turn();
    QCOMPARE(told, 2);
}

void DispatcherTest::aDisabledNotifierIsNotTold()
{
    const SocketPair pair;
    QSocketNotifier reader(pair.nearEnd(), Kind::Read);
    int told = 0;
    connect(&reader, &Kind::activated, this, [&] { ++told; });
    pair.sendByte();
    reader.setEnabled(false);
    turn();
    QCOMPARE(told, 0);
    reader.setEnabled(true);
    turn();
    QCOMPARE(told, 1);
}

void DispatcherTest::aNotifierDisabledWhileOthersAreToldIsNotTold()
{
    const SocketPair one;
    const SocketPair two;
    one.sendByte();
    two.sendByte();
    QSocketNotifier first(one.nearEnd(), Kind::Read);
    QSocketNotifier second(two.nearEnd(), Kind::Read);
    int told = 0;
    connect(&first, &Kind::activated, this, [&] {
        ++told;
        second.setEnabled(false);
    });
    connect(&second, &Kind::activated, this, [&] {
        ++told;
        first.setEnabled(false);
    });
    turn();
    QCOMPARE(told, 1);
}

void DispatcherTest::aNotifierMayBeDeletedWhileItIsTold()
{
    const SocketPair pair;
    pair.sendByte();
    auto *const reader = new QSocketNotifier(pair.nearEnd(), Kind::Read);
    auto *const writer = new QSocketNotifier(pair.nearEnd(), Kind::Write);
    int told = 0;
    connect(reader, &Kind::activated, this, [&] {
        ++told;
        delete writer;
        delete reader;
    });
    connect(writer, &Kind::activated, this, [&] { ++told; });
    turn();
    QCOMPARE(told, 1);
    turn();
    QCOMPARE(told, 1);
}

void DispatcherTest::aNotifierOfAReusedNumberIsNotToldOfItsPredecessor()
{
    SocketPair one;
    auto two = std::make_unique<SocketPair>();
    one.sendByte();
    two->sendByte();
    std::unique_ptr<SocketPair> successor;
    std::unique_ptr<QSocketNotifier> notifier;
    bool isTold = false;
    QSocketNotifier first(one.nearEnd(), Kind::Read);
    auto second = std::make_unique<QSocketNotifier>(two->nearEnd(), Kind::Read);
    const auto replace = [&] {
        if (notifier)
            return;
        const int number = two->nearEnd();
        second.reset();
        two.reset();
        successor = std::make_unique<SocketPair>(); // takes the lowest numbers that are free
        QCOMPARE(successor->nearEnd(), number);
        notifier = std::make_unique<QSocketNotifier>(number, Kind::Read);
        connect(notifier.get(), &Kind::activated, this, [&] { isTold = true; });
    };
    connect(&first, &Kind::activated, this, replace);
    turn();
    QVERIFY(notifier);
    turn();
    QVERIFY(!isTold);
    successor->sendByte();
    turn();
    QVERIFY(isTold);
}

void DispatcherTest::anotherKindMayBeEnabledWhileOneIsTold()
{
    const SocketPair pair;
    pair.sendByte();
    QSocketNotifier reader(pair.nearEnd(), Kind::Read);
    QSocketNotifier writer(pair.nearEnd(), Kind::Write);
    writer.setEnabled(false);
    int writes = 0;
    connect(&reader, &Kind::activated, this, [&] {
        pair.takeByte();
        writer.setEnabled(true);
    });
    connect(&writer, &Kind::activated, this, [&] {
        ++writes;
        writer.setEnabled(false);
    });
    turn();
    turn();
    QCOMPARE(writes, 1);
    turn();
    QCOMPARE(writes, 1);
}

void DispatcherTest::aFileIsAlwaysReady()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QSocketNotifier reader(file.handle(), Kind::Read);
    int told = 0;
    connect(&reader, &Kind::activated, this, [&] { ++told; });
    turn(QEventLoop::WaitForMoreEvents);
    turn(QEventLoop::WaitForMoreEvents);
    QCOMPARE(told, 2);
    reader.setEnabled(false);
    turn();
    QCOMPARE(told, 2);
}

void DispatcherTest::aBusySocketStarvesNoTimer()
{
    const SocketPair pair;
    pair.sendByte(); // and never taken
    QSocketNotifier reader(pair.nearEnd(), Kind::Read);
    connect(&reader, &Kind::activated, this, [] { passTime(2ms); });
    Ticker ticker;
    ticker.start(1);
    for (int i = 0; i < 5; ++i)
        turn();
    QVERIFY(ticker.ticks >= 4);
}

void DispatcherTest::aBusyTimerStarvesNoSocket()
{
    Ticker ticker;
    ticker.onTick = [](int) { passTime(2ms); };
    ticker.start(1);
    ticker.start(0);
    const SocketPair pair;
    pair.sendByte();
    QSocketNotifier reader(pair.nearEnd(), Kind::Read);
    int told = 0;
    connect(&reader, &Kind::activated, this, [&] { ++told; });
    for (int i = 0; i < 5; ++i)
        turn();
    QCOMPARE(told, 5);
}

void DispatcherTest::manyDescriptorsAreAllTold()
{
    constexpr int count = 400; // more than one question to the system answers
    std::vector<std::unique_ptr<SocketPair>> pairs;
    std::vector<std::unique_ptr<QSocketNotifier>> readers;
    int told = 0;
    for (int i = 0; i < count; ++i) {
        const auto &pair = pairs.emplace_back(std::make_unique<SocketPair>());
        const auto &reader = readers.emplace_back(std::make_unique<QSocketNotifier>(pair->nearEnd(), Kind::Read));
        connect(reader.get(), &Kind::activated, this, [&told, one = pair.get()] {
            ++told;
            one->takeByte();
        });
        pair->sendByte();
    }
    turn();
    turn();
    turn();
    QCOMPARE(told, count);
}

void DispatcherTest::nothingToDoIsFalse()
{
    turn();
    QVERIFY(!turn());
}

void DispatcherTest::aWaitEndsWithATimer()
{
    Ticker ticker;
    ticker.start(20);
    QElapsedTimer passed;
    passed.start();
    while (ticker.ticks == 0)
        turn(QEventLoop::WaitForMoreEvents);
    QVERIFY(passed.elapsed() >= 20);
}

void DispatcherTest::wakeUpEndsAWait()
{
    turn();
    std::atomic<bool> isWaiting = false;
    const auto connection =
        connect(&dispatcher(), &QAbstractEventDispatcher::aboutToBlock, this, [&] { isWaiting = true; });
    std::thread other([&, self = &dispatcher()] {
        while (!isWaiting)
            std::this_thread::yield();
        self->wakeUp();
    });
    turn(QEventLoop::WaitForMoreEvents);
    other.join();
    disconnect(connection);
}

void DispatcherTest::wakeUpBeforeTheWaitEndsIt()
{
    turn();
    dispatcher().wakeUp();
    turn(QEventLoop::WaitForMoreEvents); // or it would never return
    std::thread other([self = &dispatcher()] { self->wakeUp(); });
    other.join();
    turn(QEventLoop::WaitForMoreEvents);
}

void DispatcherTest::manyWakeUpsAreOne()
{
    turn();
    std::thread other([self = &dispatcher()] {
        for (int i = 0; i < 1000; ++i)
            self->wakeUp();
    });
    other.join();
    QVERIFY(turn());
    QVERIFY(!turn());
}

void DispatcherTest::interruptEndsTheTurn()
{
    const SocketPair pair;
    pair.sendByte();
    QSocketNotifier reader(pair.nearEnd(), Kind::Read);
    int told = 0;
    connect(&reader, &Kind::activated, this, [&] { ++told; });
    post(this, [] { dispatcher().interrupt(); });
    turn(QEventLoop::WaitForMoreEvents);
    QCOMPARE(told, 0);
    turn();
    QCOMPARE(told, 1);
}

void DispatcherTest::aboutToBlockComesBeforeAWaitAlone()
{
    turn();
    QSignalSpy blocks(&dispatcher(), &QAbstractEventDispatcher::aboutToBlock);
    QSignalSpy wakes(&dispatcher(), &QAbstractEventDispatcher::awake);
    turn();
    QCOMPARE(blocks.size(), 0);
    QCOMPARE(wakes.size(), 1);
    Ticker ticker;
    ticker.start(1);
    turn(QEventLoop::WaitForMoreEvents);
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(wakes.size(), 2);
}

void DispatcherTest::socketsCanBeLeftOut()
{
    const SocketPair pair;
    pair.sendByte();
    QSocketNotifier reader(pair.nearEnd(), Kind::Read);
    int told = 0;
    connect(&reader, &Kind::activated, this, [&] { ++told; });
    bool isSent = false;
    post(this, [&] { isSent = true; });
    turn(QEventLoop::ExcludeSocketNotifiers);
    QVERIFY(isSent);
    QCOMPARE(told, 0);
    turn();
    QCOMPARE(told, 1);
}

void DispatcherTest::aWaitWithoutSocketsEndsWithATimer()
{
    turn();
    const SocketPair pair;
    pair.sendByte();
    QSocketNotifier reader(pair.nearEnd(), Kind::Read);
    int told = 0;
    connect(&reader, &Kind::activated, this, [&] { ++told; });
    Ticker ticker;
    ticker.start(15);
    QElapsedTimer passed;
    passed.start();
    while (ticker.ticks == 0)
        turn(QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents);
    QVERIFY(passed.elapsed() >= 15);
    QCOMPARE(told, 0);
}

void DispatcherTest::userInputLeftOutChangesNothing()
{
    const SocketPair pair;
    pair.sendByte();
    QSocketNotifier reader(pair.nearEnd(), Kind::Read);
    int told = 0;
    connect(&reader, &Kind::activated, this, [&] { ++told; });
    turn(QEventLoop::ExcludeUserInputEvents);
    QCOMPARE(told, 1);
}

void DispatcherTest::aNestedLoopServesEverybody()
{
    const SocketPair one;
    const SocketPair two;
    one.sendByte();
    QSocketNotifier first(one.nearEnd(), Kind::Read);
    QSocketNotifier second(two.nearEnd(), Kind::Read);
    QEventLoop inner;
    Ticker ticker;
    bool isPosted = false;
    connect(&first, &Kind::activated, this, [&] {
        one.takeByte();
        two.sendByte();
        post(this, [&] { isPosted = true; });
        ticker.start(2);
        inner.exec();
    });
    int told = 0;
    connect(&second, &Kind::activated, this, [&] {
        ++told;
        two.takeByte();
    });
    ticker.onTick = [&](int) {
        if (told == 1 && isPosted)
            inner.quit();
    };
    turn();
    QCOMPARE(told, 1);
    QVERIFY(ticker.ticks > 0);
}

void DispatcherTest::whatANestedLoopHasToldIsNotToldAgain()
{
    const SocketPair one;
    const SocketPair two;
    one.sendByte();
    two.sendByte();
    QSocketNotifier first(one.nearEnd(), Kind::Read);
    QSocketNotifier second(two.nearEnd(), Kind::Read);
    QVector<const SocketPair *> told;
    const auto serve = [&](const SocketPair &pair) {
        told.append(&pair);
        pair.takeByte();
        turn();
        turn();
    };
    connect(&first, &Kind::activated, this, [&] { serve(one); });
    connect(&second, &Kind::activated, this, [&] { serve(two); });
    turn();
    QCOMPARE(told.size(), 2);
    QVERIFY(told[0] != told[1]);
}

void DispatcherTest::aNestedLoopEndsFromAnotherThread()
{
    QEventLoop loop;
    std::thread other;
    post(this, [&] { other = std::thread([&] { loop.exit(7); }); });
    QCOMPARE(loop.exec(), 7);
    other.join();
}

void DispatcherTest::processesAndTcpSocketsWork()
{
    QProcess echo;
    QSignalSpy finished(&echo, &QProcess::finished);
    echo.start(u"cat"_s, {});
    echo.write("through a process");
    echo.closeWriteChannel();
    QVERIFY(finished.wait());
    QCOMPARE(echo.readAll(), "through a process");

    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *const peer = server.nextPendingConnection();
        connect(peer, &QIODevice::readyRead, peer, [peer] { peer->write(peer->readAll()); });
    });
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, server.serverPort());
    const QByteArray sent(2'000'000, 'x');
    client.write(sent);
    QTRY_COMPARE(client.bytesAvailable(), sent.size());
    client.disconnectFromHost();
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
}

int main(int argc, char *argv[])
{
    if (qEnvironmentVariable("TEST_DISPATCHER") != "stock"_L1)
        QCoreApplication::setEventDispatcher(new loop::EpollDispatcher);
    const QCoreApplication application(argc, argv);
    DispatcherTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "dispatcher_test.moc"
