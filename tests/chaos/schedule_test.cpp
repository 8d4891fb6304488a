#include "chaos/fault.h"
#include "common/test_case.h"

#include <set>

using namespace std::chrono_literals;

namespace mantimon {

using chaos::Fault;
using chaos::FaultKind;

/// The faults of a chaos run.
class ScheduleTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameFaults()
    {
        const auto once = chaos::schedule({.seed = 7});
        const auto again = chaos::schedule({.seed = 7});
        QCOMPARE(once.size(), std::size_t(100));
        QVERIFY(std::ranges::equal(once, again, isSame));
        QVERIFY(!std::ranges::equal(once, chaos::schedule({.seed = 8}), isSame));
    }

    void everyKindComesOnceBeforeAnyComesAgain()
    {
        constexpr int kinds = 9;
        const auto faults = chaos::schedule({.seed = 3, .faults = 2 * kinds});
        for (const auto round : {std::span(faults).first(kinds), std::span(faults).last(kinds)}) {
            std::set<FaultKind> met;
            for (const Fault &fault : round)
                met.insert(fault.kind);
            QCOMPARE(met.size(), std::size_t(kinds));
        }
    }

    void anEmbeddedServerHasNoServicesThatCouldFail()
    {
        for (const Fault &fault : chaos::schedule({.seed = 1, .faults = 20, .hasPostgres = false, .hasRedis = false})) {
            QVERIFY(fault.kind != FaultKind::StopPostgres && fault.kind != FaultKind::StopRedis);
            QVERIFY(fault.kind != FaultKind::FlushRedis && fault.kind != FaultKind::PauseRedis);
        }
    }

    void aShortRunHasShortPauses()
    {
        for (const Fault &fault : chaos::schedule({.seed = 1, .faults = 90, .longestCalm = 500ms, .pause = 1s})) {
            QVERIFY(fault.length <= 1s);
            QVERIFY(fault.after <= 500ms);
        }
    }

private:
    static bool isSame(const Fault &a, const Fault &b)
    {
        return a.index == b.index && a.kind == b.kind && a.after == b.after && a.length == b.length;
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::ScheduleTest)
#include "schedule_test.moc"
