#include "common/test_case.h"
#include "monitor/sample_ring.h"

using namespace mantimon;
using monitor::SampleRing;

class SampleRingTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fiveMinutesAreAsTheyWereMeasured()
    {
        const SampleRing ring = filled(7 * 3600);
        const protocol::Samples samples = ring.lately(300'000, now);
        QCOMPARE(samples.stepMs, 5'000);
        QCOMPARE(samples.samples.size(), 60U);
        QCOMPARE(samples.samples.back().at, now);
        QCOMPARE(samples.samples.back().liveGames, double(now / 1000));
    }

    void longerTimesAreMadeFewer()
    {
        const SampleRing ring = filled(7 * 3600);
        for (const qint64 window : {3'600'000, 21'600'000}) {
            const protocol::Samples samples = ring.lately(window, now);
            QCOMPARE(samples.stepMs, window / 360);
            QCOMPARE(samples.samples.size(), 360U);
        }
    }

    void severalBecomeTheirMeanButForTheSlowest()
    {
        SampleRing ring;
        ring.add({.at = 3'600'000, .liveGames = 10, .p50Ms = 1, .p99Ms = 2});
        ring.add({.at = 3'605'000, .liveGames = 20, .p50Ms = 3, .p99Ms = 9});
        const protocol::Samples samples = ring.lately(3'600'000, 3'605'000);
        QCOMPARE(samples.samples.size(), 1U);
        QCOMPARE(samples.samples[0].liveGames, 15.0);
        QCOMPARE(samples.samples[0].p50Ms, 2.0);
        QCOMPARE(samples.samples[0].p99Ms, 9.0);
    }

    void aGapIsAGap()
    {
        SampleRing ring;
        ring.add({.at = now - 200'000});
        ring.add({.at = now});
        QCOMPARE(ring.lately(300'000, now).samples.size(), 2U);
    }

    void whatIsOldIsForgotten()
    {
        SampleRing ring;
        ring.add({.at = now - SampleRing::keptMs});
        ring.add({.at = now});
        QCOMPARE(ring.lately(SampleRing::keptMs * 2, now).samples.size(), 1U);
    }

private:
    static constexpr qint64 now = 1'800'000'000'000;

    static SampleRing filled(int seconds)
    {
        SampleRing ring;
        for (qint64 at = now - qint64(seconds) * 1000; at <= now; at += SampleRing::everyMs)
            ring.add({.at = at, .liveGames = double(at / 1000)});
        return ring;
    }
};

QTEST_GUILESS_MAIN(SampleRingTest)
#include "sample_ring_test.moc"
