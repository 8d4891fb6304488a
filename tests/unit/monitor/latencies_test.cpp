#include "common/test_case.h"
#include "monitor/latencies.h"

using namespace mantimon;
using monitor::Latencies;

class LatenciesTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whereNothingWasCountedThereIsNothing()
    {
        QCOMPARE(Latencies().count(), 0U);
        QCOMPARE(Latencies().percentileMs(99), 0.0);
    }

    void percentilesAreExactToSixPercent()
    {
        using namespace std::chrono_literals;
        Latencies latencies;
        for (int i = 1; i <= 1000; ++i)
            latencies.add(i * 100us);
        for (const auto &[percent, expected] : {std::pair(50.0, 50.0), std::pair(90.0, 90.0), std::pair(99.0, 99.0)}) {
            const double found = latencies.percentileMs(percent);
            QVERIFY2(std::abs(found - expected) < 0.06 * expected, qPrintable(QString::number(found)));
        }
    }

    void theShortestAndTheLongestAreCountedToo()
    {
        using namespace std::chrono_literals;
        Latencies latencies;
        latencies.add(0ns);
        latencies.add(24h);
        QCOMPARE(latencies.count(), 2U);
        QVERIFY(latencies.percentileMs(50) < 0.01);
        QVERIFY(latencies.percentileMs(100) > 60'000);
    }

    void severalSecondsAddUp()
    {
        using namespace std::chrono_literals;
        Latencies all;
        for (const auto time : {1ms, 2ms, 4ms}) {
            Latencies one;
            one.add(time);
            all.add(one);
        }
        QCOMPARE(all.count(), 3U);
        QVERIFY(std::abs(all.percentileMs(50) - 2) < 0.12);
    }
};

QTEST_GUILESS_MAIN(LatenciesTest)
#include "latencies_test.moc"
