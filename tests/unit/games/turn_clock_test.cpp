#include "common/fake_clock.h"
#include "common/test_cards.h"
#include "common/test_case.h"
#include "games/turn_clock.h"
#include "games/turn_timer.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace mantimon {

using games::SeatClock;
using games::TurnClock;
using games::TurnTimer;
using rules::Seat;

/// The clocks as a fold over a game's positions, and who waits for them.
class TurnClockTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_cards = &testing::testCards();
        m_ruleset = testing::standardRules();
        m_state = rules::startGame(testing::testSetup(*m_cards, m_ruleset, 1), m_ruleset, *m_cards).state;
    }

    void bothRunInSetUp()
    {
        const TurnClock clock = atStart();
        for (const Seat seat : rules::bothSeats) {
            QVERIFY(clock[seat].running);
            QCOMPARE(clock[seat].deadline, start + 180'000);
        }
    }

    void aReadyPlayersClockStands()
    {
        TurnClock clock = atStart();
        place(Seat::First);
        clock.follow(m_state, start + 20'000);
        QVERIFY(!clock[Seat::First].running);
        QCOMPARE(clock[Seat::First].remaining, 160'000);
        QVERIFY(clock[Seat::Second].running);
    }

    void aTurnStartsWithItsWholeTimeAndOnlyItsOwnersClockRuns()
    {
        const TurnClock clock = inTurnOne();
        const Seat owner = rules::currentSeat(m_state);
        QCOMPARE(clock[owner].deadline, start + 60'000 + 180'000);
        QVERIFY(!clock[rules::opponentOf(owner)].running);
        QCOMPARE(clock.nextToExpire(), std::optional(owner));
    }

    void anActionWithinTheTurnDoesNotTouchTheClock()
    {
        TurnClock clock = inTurnOne();
        const Seat owner = rules::currentSeat(m_state);
        const auto deadline = clock[owner].deadline;
        clock.follow(m_state, start + 100'000);
        QCOMPARE(clock[owner].deadline, deadline);
    }

    void aPauseTakesNobodysTime()
    {
        TurnClock clock = atStart();
        place(Seat::First);
        clock.follow(m_state, start + 20'000);
        clock.pause(start + 30'000);
        for (const Seat seat : rules::bothSeats)
            QVERIFY(!clock[seat].running);
        QVERIFY(!clock.isHeld(Seat::First));
        QVERIFY(clock.isHeld(Seat::Second));
        QCOMPARE(clock[Seat::Second].remaining, 150'000);
        clock.shift({start + 40'000, start + 50'000});
        clock.extend(Seat::Second, 5'000);
        clock.resume(start + 1'000'000);
        QVERIFY(!clock[Seat::First].running);
        QCOMPARE(clock[Seat::Second].deadline, start + 1'155'000);
    }

    void aPauseWithinTheBankKeepsWhatIsLeftOfIt()
    {
        m_ruleset.bankSeconds = 30;
        TurnClock clock = inTurnOne();
        const Seat owner = rules::currentSeat(m_state);
        const auto expiry = clock[owner].expiry();
        clock.pause(expiry - 10'000);
        clock.resume(expiry + 90'000);
        QCOMPARE(clock[owner].expiry(), expiry + 100'000);
    }

    void anOutageShiftsWhatRan_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<qint64>("shift");
        QTest::newRow("one after the turn began") << start + 70'000 << start + 100'000 << qint64(30'000);
        QTest::newRow("one that the turn began in") << start + 50'000 << start + 90'000 << qint64(30'000);
        QTest::newRow("one that was over before") << start + 10'000 << start + 50'000 << qint64(0);
    }
    void anOutageShiftsWhatRan()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(qint64, shift);
        TurnClock clock = inTurnOne();
        const Seat owner = rules::currentSeat(m_state);
        const auto deadline = clock[owner].deadline;
        clock.shift({from, to});
        QCOMPARE(clock[owner].deadline, deadline + shift);
    }

    void aReturnExtendsOnceATurn()
    {
        TurnClock clock = inTurnOne();
        const Seat owner = rules::currentSeat(m_state);
        QCOMPARE(clock.extensionOnReturn(owner, 1), 15'000);
        QCOMPARE(clock.extensionOnReturn(rules::opponentOf(owner), 1), 0);
        clock.extend(owner, 15'000);
        clock.noteReturnExtension(owner, 1);
        QCOMPARE(clock[owner].deadline, start + 60'000 + 195'000);
        QCOMPARE(clock.extensionOnReturn(owner, 1), 0);
        QCOMPARE(clock.extensionOnReturn(owner, 2), 15'000);
    }

    void theBankIsUsedWhenTheTurnsTimeIsGone()
    {
        m_ruleset.bankSeconds = 600;
        TurnClock clock = inTurnOne();
        const Seat owner = rules::currentSeat(m_state);
        QCOMPARE(clock[owner].expiry(), start + 60'000 + 180'000 + 600'000);
        act(owner, rules::Pass{});
        clock.follow(m_state, start + 60'000 + 180'000 + 100'000);
        QCOMPARE(clock[owner].bank, 500'000);
    }

    void nobodysClockRunsAfterTheEnd()
    {
        TurnClock clock = inTurnOne();
        act(Seat::First, rules::Resign{});
        clock.follow(m_state, start + 61'000);
        QVERIFY(!clock.nextToExpire());
    }

    void warningsComeOnceAndThenTheExpiry()
    {
        testing::FakeClock time(start + 60'000);
        TurnTimer timer(time, m_ruleset);
        QSignalSpy warnings(&timer, &TurnTimer::warning);
        QSignalSpy expiries(&timer, &TurnTimer::expired);
        timer.arm(inTurnOne());
        time.advanceSeconds(89);
        QCOMPARE(warnings.size(), 0);
        time.advanceSeconds(1);
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings[0][1].toInt(), 50);
        time.advanceSeconds(89);
        QCOMPARE(warnings.size(), 2);
        QCOMPARE(warnings[1][1].toInt(), 25);
        QCOMPARE(expiries.size(), 0);
        time.advanceSeconds(1000);
        QCOMPARE(expiries.size(), 1);
    }

    void aCancelledTimerTellsNothing()
    {
        testing::FakeClock time(start + 60'000);
        TurnTimer timer(time, m_ruleset);
        QSignalSpy expiries(&timer, &TurnTimer::expired);
        timer.arm(inTurnOne());
        timer.cancel();
        time.advanceSeconds(1000);
        QCOMPARE(expiries.size(), 0);
    }

private:
    static constexpr clock::Milliseconds start = 1'000'000;

    TurnClock atStart()
    {
        TurnClock clock(m_ruleset);
        clock.follow(m_state, start);
        return clock;
    }

    TurnClock inTurnOne()
    {
        TurnClock clock = atStart();
        place(Seat::First);
        clock.follow(m_state, start + 30'000);
        place(Seat::Second);
        clock.follow(m_state, start + 60'000);
        return clock;
    }

    void act(Seat seat, const rules::Action &action)
    {
        const auto outcome = rules::apply(m_state, seat, action, m_ruleset, *m_cards);
        QVERIFY(std::holds_alternative<std::vector<rules::Event>>(outcome));
    }

    // A timeout completes the set-up of a seat; a prompt for extra cards comes first.
    void place(Seat seat)
    {
        while (rules::phaseOf(m_state) == rules::Phase::Setup && rules::mustAct(m_state, seat)) {
            std::vector<rules::Action> legal;
            rules::legalActions(m_state, seat, m_ruleset, *m_cards, legal);
            QVERIFY(!legal.empty());
            const auto ready = std::find(legal.begin(), legal.end(), rules::Action(rules::Ready{}));
            act(seat, ready == legal.end() ? legal.front() : *ready);
        }
    }

    const rules::CardCatalog *m_cards = nullptr;
    rules::Ruleset m_ruleset;
    rules::State m_state;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::TurnClockTest)
#include "turn_clock_test.moc"
