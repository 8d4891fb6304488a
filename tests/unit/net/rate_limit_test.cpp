#include "common/test_case.h"
#include "net/address_counts.h"
#include "net/rate_limit.h"

using namespace mantimon;

/// The counters behind the limits.
class RateLimitTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aBurstPassesAndTheNextDoesNot();
    void oneMoreComesAfterItsShareOfASecond();
    void aLongSilenceFillsTheBucketOnce();
    void timeGoingBackBringsNothing();
    void aLowerLimitHoldsAtOnce();
    void anAddressIsCountedForAsLongAsItsSlotsLive();
    void aSlotMayOutliveTheTable();
};

void RateLimitTest::aBurstPassesAndTheNextDoesNot()
{
    net::RateLimit limit(20, 40, 1'000);
    for (int i = 0; i < 40; ++i)
        QVERIFY(limit.take(1'000));
    QVERIFY(!limit.take(1'000));
    QCOMPARE(limit.retryAfter(), 50);
}

void RateLimitTest::oneMoreComesAfterItsShareOfASecond()
{
    net::RateLimit limit(20, 1, 0);
    QVERIFY(limit.take(0));
    QVERIFY(!limit.take(49));
    QCOMPARE(limit.retryAfter(), 1);
    QVERIFY(limit.take(50));
    QVERIFY(!limit.take(50));
}

void RateLimitTest::aLongSilenceFillsTheBucketOnce()
{
    net::RateLimit limit(20, 3, 0);
    for (int i = 0; i < 3; ++i)
        QVERIFY(limit.take(0));
    constexpr clock::Milliseconds year = 365LL * 24 * 3600 * 1000;
    for (int i = 0; i < 3; ++i)
        QVERIFY(limit.take(1000 * year));
    QVERIFY(!limit.take(1000 * year));
}

void RateLimitTest::timeGoingBackBringsNothing()
{
    net::RateLimit limit(20, 1, 10'000);
    QVERIFY(limit.take(10'000));
    QVERIFY(!limit.take(0));
}

void RateLimitTest::aLowerLimitHoldsAtOnce()
{
    net::RateLimit limit(20, 40, 0);
    limit.setRate(1, 1);
    QVERIFY(limit.take(0));
    QVERIFY(!limit.take(999));
    QVERIFY(limit.take(1'000));
}

void RateLimitTest::anAddressIsCountedForAsLongAsItsSlotsLive()
{
    const QHostAddress here(QHostAddress::LocalHost);
    net::AddressCounts counts;
    auto first = counts.take(here);
    {
        const auto second = counts.take(here);
        QCOMPARE(counts.count(here), 2);
    }
    QCOMPARE(counts.count(here), 1);
    net::AddressCounts::Slot moved = std::move(first);
    QCOMPARE(counts.count(here), 1);
    moved.release();
    moved.release();
    QCOMPARE(counts.count(here), 0);
}

void RateLimitTest::aSlotMayOutliveTheTable()
{
    net::AddressCounts::Slot slot;
    {
        net::AddressCounts counts;
        slot = counts.take(QHostAddress(QHostAddress::LocalHost));
    }
    slot.release();
}

QTEST_GUILESS_MAIN(RateLimitTest)
#include "rate_limit_test.moc"
