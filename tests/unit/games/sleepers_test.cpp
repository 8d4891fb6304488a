#include "common/fake_clock.h"
#include "common/test_case.h"
#include "games/sleepers.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using games::Sleeper;
using games::Sleepers;

/// The alarms of games that are not in memory.
class SleepersTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_due.clear();
        m_outages.clear();
        m_clock = std::make_unique<testing::FakeClock>(start);
        m_sleepers = std::make_unique<Sleepers>(*m_clock, m_outages);
        connect(m_sleepers.get(), &Sleepers::due, this, [this](const QVector<QUuid> &games) { m_due += games; });
    }
    void cleanup()
    {
        m_sleepers.reset();
        m_clock.reset();
    }

    void eachRingsAtItsMoment()
    {
        m_sleepers->add(sleeper(m_first, start + 20'000));
        m_sleepers->add(sleeper(m_second, start + 10'000));
        m_clock->advance(9'999);
        QCOMPARE(m_due, QVector<QUuid>());
        m_clock->advance(1);
        QCOMPARE(m_due, QVector<QUuid>{m_second});
        m_clock->advance(10'000);
        QCOMPARE(m_due, (QVector<QUuid>{m_second, m_first}));
    }

    void oneThatIsAwakeDoesNotRing()
    {
        m_sleepers->add(sleeper(m_first, start + 10'000));
        QVERIFY(m_sleepers->take(m_first));
        QVERIFY(!m_sleepers->take(m_first));
        m_clock->advance(60'000);
        QCOMPARE(m_due, QVector<QUuid>());
    }

    void aGameWithNothingToDoSleepsForEver()
    {
        m_sleepers->add(sleeper(m_first, 0));
        m_clock->advance(1'000'000'000);
        QCOMPARE(m_due, QVector<QUuid>());
        QVERIFY(m_sleepers->contains(m_first));
    }

    void anOutageInItsSleepShiftsItsMoment()
    {
        m_sleepers->add(sleeper(m_first, start + 10'000));
        m_clock->advance(1'000);
        m_outages.append({start + 1'000, start + 5'000});
        m_clock->advance(9'000);
        QCOMPARE(m_due, QVector<QUuid>());
        m_clock->advance(4'000);
        QCOMPARE(m_due, QVector<QUuid>{m_first});
    }

    void anOutageBeforeItsSleepDoesNot()
    {
        m_outages.append({start - 5'000, start});
        m_sleepers->add(sleeper(m_first, start + 10'000));
        m_clock->advance(10'000);
        QCOMPARE(m_due, QVector<QUuid>{m_first});
    }

    void oneThatCouldNotBeWokenRingsAgain()
    {
        m_sleepers->add(sleeper(m_first, start + 10'000));
        m_clock->advance(10'000);
        m_sleepers->snooze(m_first, 1'000);
        m_clock->advance(1'000);
        QCOMPARE(m_due, (QVector<QUuid>{m_first, m_first}));
    }

private:
    static constexpr clock::Milliseconds start = 1'800'000'000'000;

    [[nodiscard]] static Sleeper sleeper(const QUuid &game, clock::Milliseconds wakeAt)
    {
        return {.game = game, .wakeAt = wakeAt, .since = start, .awaitedSince = {}};
    }

    const QUuid m_first = QUuid::createUuid();
    const QUuid m_second = QUuid::createUuid();
    QVector<storage::Outage> m_outages;
    QVector<QUuid> m_due;
    std::unique_ptr<testing::FakeClock> m_clock;
    std::unique_ptr<Sleepers> m_sleepers;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::SleepersTest)
#include "sleepers_test.moc"
