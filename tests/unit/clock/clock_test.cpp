#include "clock/system_clock.h"
#include "common/fake_clock.h"
#include "common/test_case.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace mantimon {

using clock::Alarm;
using clock::SystemClock;
using testing::FakeClock;

class ClockTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void alarmsRingInTheOrderOfTheirMoments()
    {
        FakeClock clock;
        Alarm late(clock);
        Alarm early(clock);
        QStringList rung;
        connect(&late, &Alarm::rang, this, [&] { rung.append(u"late"_s); });
        connect(&early, &Alarm::rang, this, [&] { rung.append(u"early"_s); });
        late.setIn(200);
        early.setIn(100);
        clock.advance(300);
        QCOMPARE(rung, QStringList({u"early"_s, u"late"_s}));
    }

    void anAlarmRingsAtItsMomentAndOnce()
    {
        FakeClock clock;
        Alarm alarm(clock);
        QSignalSpy rings(&alarm, &Alarm::rang);
        alarm.setIn(100);
        clock.advance(99);
        QCOMPARE(rings.size(), 0);
        clock.advance(1);
        QCOMPARE(rings.size(), 1);
        QVERIFY(!alarm.isSet());
        clock.advance(1000);
        QCOMPARE(rings.size(), 1);
    }

    void settingAgainReplacesAndCancellingSilences()
    {
        FakeClock clock;
        Alarm moved(clock);
        Alarm cancelled(clock);
        QSignalSpy movedRings(&moved, &Alarm::rang);
        QSignalSpy cancelledRings(&cancelled, &Alarm::rang);
        moved.setIn(100);
        moved.setIn(500);
        cancelled.setIn(100);
        cancelled.cancel();
        clock.advance(499);
        QCOMPARE(movedRings.size(), 0);
        clock.advance(1);
        QCOMPARE(movedRings.size(), 1);
        QCOMPARE(cancelledRings.size(), 0);
    }

    void anAlarmMayBeSetAndDestroyedByAnother()
    {
        FakeClock clock;
        Alarm first(clock);
        Alarm chained(clock);
        auto doomed = std::make_unique<Alarm>(clock);
        QSignalSpy rings(&chained, &Alarm::rang);
        connect(&first, &Alarm::rang, this, [&] {
            doomed.reset();
            chained.setIn(50);
        });
        first.setIn(100);
        doomed->setIn(100);
        clock.advance(200);
        QCOMPARE(rings.size(), 1);
    }

    void theSystemClockDoesNotStartBeforeWhatIsKnown()
    {
        const auto future = QDateTime::currentMSecsSinceEpoch() + 60'000;
        const SystemClock clock(future);
        QVERIFY(clock.now() >= future);
        QVERIFY(clock.wallOffset() <= -59'000);
    }

    void theSystemClocksAlarmsComeFromTheEventLoop()
    {
        SystemClock clock;
        Alarm alarm(clock);
        QSignalSpy rings(&alarm, &Alarm::rang);
        const auto set = clock.now();
        alarm.setIn(20);
        QVERIFY(rings.wait());
        QVERIFY(clock.now() >= set + 20);
    }

    void timesAreWrittenInUtc() { QCOMPARE(clock::Clock::toIso(0), "1970-01-01T00:00:00.000Z"_ba); }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::ClockTest)
#include "clock_test.moc"
