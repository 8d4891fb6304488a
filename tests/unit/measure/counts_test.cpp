#include "common/test_case.h"
#include "measure/connections.h"
#include "measure/durations.h"
#include "measure/limit.h"
#include "measure/messages.h"

#include <map>
#include <thread>

using namespace Qt::StringLiterals;

namespace mantimon {

using namespace std::chrono_literals;
using measure::ConnectionState;
using measure::Wire;

/// What the process counts of itself.
class CountsTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachLimitIsCountedForItself()
    {
        for (std::size_t i = 0; i < measure::limitCount; ++i) {
            const auto limit = static_cast<measure::Limit>(i);
            QVERIFY(!nameOf(limit).empty());
            const auto before = measure::hitsOf(limit);
            measure::countHit(limit);
            QCOMPARE(measure::hitsOf(limit), before + 1);
        }
        QCOMPARE(measure::hitsOf(measure::Limit::Chat), 1u);
    }

    void aValueOnABoundBelongsBelowIt()
    {
        static constexpr std::array<std::uint64_t, 2> bounds{10, 20};
        measure::Histogram histogram{bounds};
        for (const std::uint64_t value : {0, 10, 11, 20, 21, 1000})
            histogram.observe(value);
        QCOMPARE(histogram.counts(), (std::vector<std::uint64_t>{2, 2, 2}));
        QCOMPARE(histogram.count(), 6u);
        QCOMPARE(histogram.sum(), 1062u);
    }

    void aDurationThatIsLessThanNothingIsNothing()
    {
        const auto &lag = measure::histogramOf(measure::Span::LoopLag);
        const auto before = lag.sum();
        measure::observe(measure::Span::LoopLag, -5ns);
        QCOMPARE(lag.sum(), before);
        measure::observe(measure::Span::LoopLag, 5ns);
        QCOMPARE(lag.sum(), before + 5);
    }

    void messagesAreCountedByEventAndOutcome()
    {
        const auto act = measure::kindOf(protocol::Act{});
        const auto audit = measure::kindOf(protocol::MonitorRequest(protocol::ReadAudit{}));
        measure::countAnswered(act, std::nullopt);
        measure::countAnswered(act, std::nullopt);
        measure::countAnswered(act, protocol::ErrorCode::NotYourTurn);
        measure::countAnswered(audit, protocol::ErrorCode::Banned);
        measure::countUnread(protocol::ErrorCode::InvalidPayload);
        std::map<std::string, std::uint64_t> counts;
        measure::eachMessageCount([&](std::string_view event, std::string_view outcome, std::uint64_t count) {
            counts[std::string(event) + ' ' + std::string(outcome)] = count;
        });
        const std::map<std::string, std::uint64_t> expected{{"game:action ok", 2},
                                                            {"game:action not_your_turn", 1},
                                                            {"monitor:audit banned", 1},
                                                            {"none invalid_payload", 1}};
        QVERIFY(counts == expected);
    }

    void aConnectionIsCountedOnceInTheStateThatItIsIn()
    {
        const auto in = [](ConnectionState state) { return measure::connectionsIn(Wire::SocketIo, state); };
        {
            measure::ConnectionCount first(Wire::SocketIo);
            measure::ConnectionCount second(Wire::SocketIo);
            QCOMPARE(in(ConnectionState::Arriving), 2);
            first.enter(ConnectionState::Open);
            first.enter(ConnectionState::Open);
            QCOMPARE(in(ConnectionState::Arriving), 1);
            QCOMPARE(in(ConnectionState::Open), 1);
            first.enter(ConnectionState::Closing);
            QCOMPARE(in(ConnectionState::Open), 0);
            QCOMPARE(in(ConnectionState::Closing), 1);
        }
        QCOMPARE(in(ConnectionState::Arriving) + in(ConnectionState::Open) + in(ConnectionState::Closing), 0);
    }

    void nothingIsLostBetweenThreads()
    {
        constexpr int each = 20'000;
        const auto before = measure::hitsOf(measure::Limit::Pings);
        const auto count = [] {
            for (int i = 0; i < each; ++i)
                measure::countHit(measure::Limit::Pings);
        };
        std::thread first(count);
        std::thread second(count);
        first.join();
        second.join();
        QCOMPARE(measure::hitsOf(measure::Limit::Pings) - before, std::uint64_t(2 * each));
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::CountsTest)
#include "counts_test.moc"
