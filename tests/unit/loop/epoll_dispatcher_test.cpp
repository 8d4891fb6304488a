#include "common/test_case.h"
#include "loop/epoll_dispatcher.h"
#include "loop_fixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <memory>

using namespace mantimon;
using namespace mantimon::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What our dispatcher does where others may do otherwise.
class EpollDispatcherTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aThreadTakesOne();
    void aDescriptorThatIsNoneIsRefused();
    void theSecondOfAKindReplacesTheFirst();
    void aDuplicateOfAClosedDescriptorIsNotWatched();
    void aNumberThatWasReopenedIsWatchedAnew();
    void noTimerIsEarly_data();
    void noTimerIsEarly();
    void coarseTimersShareTheirMarks();
    void waitsAreRoundedUp_data();
    void waitsAreRoundedUp();

private:
    static bool turn() { return QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents); }
};

void EpollDispatcherTest::aThreadTakesOne()
{
    QThread thread;
    thread.setEventDispatcher(new loop::EpollDispatcher);
    thread.start();
    QObject inThread;
    inThread.moveToThread(&thread);
    constexpr int calls = 10'000;
    int answered = 0;
    int heard = 0;
    for (int i = 0; i < calls; ++i) {
        QMetaObject::invokeMethod(
            &inThread,
            [&, i] {
                heard += heard == i ? 1 : 0; // in order
                QMetaObject::invokeMethod(
                    this, [&] { ++answered; }, Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }
    QTRY_COMPARE(answered, calls);
    QCOMPARE(heard, calls);
    QMetaObject::invokeMethod(
        &inThread, [&] { inThread.moveToThread(QCoreApplication::instance()->thread()); },
        Qt::BlockingQueuedConnection);
    thread.quit();
    QVERIFY(thread.wait(5s));
}

void EpollDispatcherTest::aDescriptorThatIsNoneIsRefused()
{
    SocketPair pair;
    const int number = pair.nearEnd();
    QSocketNotifier reader(number, QSocketNotifier::Read);
    pair.closeNear();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"invalid descriptor %1: .+ disabled"_s.arg(number)));
    turn();
    QVERIFY(!reader.isEnabled());
}

void EpollDispatcherTest::theSecondOfAKindReplacesTheFirst()
{
    const SocketPair pair;
    pair.sendByte();
    QSocketNotifier first(pair.nearEnd(), QSocketNotifier::Read);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"two notifiers of one kind for descriptor"_s));
    QSocketNotifier second(pair.nearEnd(), QSocketNotifier::Read);
    QString told;
    connect(&first, &QSocketNotifier::activated, this, [&] { told += u'1'; });
    connect(&second, &QSocketNotifier::activated, this, [&] { told += u'2'; });
    turn();
    QCOMPARE(told, u"2"_s);
    first.setEnabled(false); // it has nothing to take away
    turn();
    QCOMPARE(told, u"22"_s);
}

// The system watches what a descriptor stands for, and that lives as long as any duplicate of it.
void EpollDispatcherTest::aDuplicateOfAClosedDescriptorIsNotWatched()
{
    SocketPair pair;
    pair.sendByte();
    auto reader = std::make_unique<QSocketNotifier>(pair.nearEnd(), QSocketNotifier::Read);
    QVERIFY(turn());
    const int duplicate = ::fcntl(pair.nearEnd(), F_DUPFD_CLOEXEC, 0);
    reader.reset();
    pair.closeNear();
    QElapsedTimer passed;
    passed.start();
    QTimer::singleShot(30ms, Qt::PreciseTimer, this, [] {});
    int turns = 0;
    while (passed.elapsed() < 30) {
        QAbstractEventDispatcher::instance()->processEvents(QEventLoop::WaitForMoreEvents);
        ++turns;
    }
    ::close(duplicate);
    QVERIFY2(turns < 5, qPrintable(QString::number(turns)));
}

void EpollDispatcherTest::aNumberThatWasReopenedIsWatchedAnew()
{
    SocketPair first;
    const int number = first.nearEnd();
    QSocketNotifier writer(number, QSocketNotifier::Write);
    int told = 0;
    connect(&writer, &QSocketNotifier::activated, this, [&] { ++told; });
    turn();
    QCOMPARE(told, 1);
    first.closeNear(); // nobody tells the notifier
    const SocketPair second;
    QCOMPARE(second.nearEnd(), number);
    QSocketNotifier reader(number, QSocketNotifier::Read); // a change, by which it is noticed
    connect(&reader, &QSocketNotifier::activated, this, [&] { ++told; });
    second.sendByte();
    turn();
    QCOMPARE(told, 3);
}

void EpollDispatcherTest::noTimerIsEarly_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<Qt::TimerType>("type");
    QTest::newRow("coarse, 40 ms") << 40 << Qt::CoarseTimer;
    QTest::newRow("coarse, 130 ms") << 130 << Qt::CoarseTimer;
    QTest::newRow("coarse, 401 ms") << 401 << Qt::CoarseTimer;
    QTest::newRow("very coarse, 10 ms") << 10 << Qt::VeryCoarseTimer;
    QTest::newRow("very coarse, 700 ms") << 700 << Qt::VeryCoarseTimer;
}

void EpollDispatcherTest::noTimerIsEarly()
{
    QFETCH(int, interval);
    QFETCH(Qt::TimerType, type);
    Ticker ticker;
    QElapsedTimer passed;
    passed.start();
    ticker.start(interval, type);
    while (ticker.ticks == 0)
        QAbstractEventDispatcher::instance()->processEvents(QEventLoop::WaitForMoreEvents);
    QVERIFY2(passed.elapsed() >= interval, qPrintable(QString::number(passed.elapsed())));
}

void EpollDispatcherTest::coarseTimersShareTheirMarks()
{
    loop::TimerQueue queue;
    Ticker ticker;
    QElapsedTimer passed;
    passed.start();
    for (int id = 1; id <= 50; ++id) {
        queue.add(id, 2000ms, Qt::CoarseTimer, &ticker);
        const QDeadlineTimer later(1ms, Qt::PreciseTimer);
        while (!later.hasExpired()) {
        }
    }
    const qint64 marks = passed.restart() / 100 + 2; // that the fifty may fall on
    int rounds = 0;
    while (ticker.ticks < 50 && passed.elapsed() < 5000) {
        const int before = ticker.ticks;
        queue.fireDue();
        rounds += ticker.ticks > before ? 1 : 0;
    }
    QCOMPARE(ticker.ticks, 50);
    QVERIFY2(rounds <= marks, qPrintable(QString::number(rounds)));
}

void EpollDispatcherTest::waitsAreRoundedUp_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("nothing") << qint64(0) << 0;
    QTest::newRow("past") << qint64(-5'000'000) << 0;
    QTest::newRow("a moment") << qint64(1) << 1;
    QTest::newRow("a millisecond") << qint64(1'000'000) << 1;
    QTest::newRow("a little more") << qint64(1'000'001) << 2;
    QTest::newRow("a hundred days") << qint64(100) * 86'400 * 1'000'000'000 << std::numeric_limits<int>::max();
}

void EpollDispatcherTest::waitsAreRoundedUp()
{
    QFETCH(qint64, nanoseconds);
    QFETCH(int, milliseconds);
    QCOMPARE(loop::toSystem(std::chrono::nanoseconds(nanoseconds)), milliseconds);
    QCOMPARE(loop::toSystem({}), -1);
}

int main(int argc, char *argv[])
{
    QCoreApplication::setEventDispatcher(new loop::EpollDispatcher);
    const QCoreApplication application(argc, argv);
    EpollDispatcherTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "epoll_dispatcher_test.moc"
