#include "unit/live/live_fixture.h"

using namespace mantimon;
using namespace mantimon::live;
using namespace Qt::StringLiterals;

/// What every LiveStore does with turn timers. Time is a value in each call: nothing waits here.
class TimersTest : public ContractTest
{
    Q_OBJECT

private Q_SLOTS:
    void aStartedTimerIsReadWithWhatRemains();
    void aGameWithoutATimerHasNone();
    void startingAnewReplacesTheTimer();
    void extendingMovesTheDeadline();
    void aCancelledTimerIsGoneAndNeverOffered();
    void aTimerThatRunsIsNotOffered();
    void anExpiredTimerIsClaimedOnceHoweverManyAsk();
    void whatWasSettledIsNotOfferedAgain();
    void aClaimWhoseOwnerDiedIsOfferedAgain();
    void onlyTheLastClaimantSettles();
    void aNewTimerVoidsTheClaim();
    void anExtensionVoidsTheClaim();
    void aCancelVoidsTheClaim();
    void noMoreThanTheLimitTheEarliestFirst();

private:
    static constexpr Milliseconds start = 1'800'000'000'000;
    static constexpr Milliseconds minute = 60'000;
    static constexpr Milliseconds lease = 5'000;

    Timer started(Milliseconds total = minute, const QUuid &game = QUuid::createUuid())
    {
        const Timer timer{.gameId = game,
                          .userId = u"ann"_s,
                          .startedAt = start,
                          .total = total,
                          .deadline = start + total,
                          .warningPercents = {50, 25}};
        if (!ask(&LiveStore::startTimer, timer))
            QTest::qFail("the timer does not start", __FILE__, __LINE__);
        return timer;
    }
    QVector<Claim> claimedAt(Milliseconds now, int limit = 100)
    {
        return *ask(&LiveStore::claimExpired, now, lease, limit);
    }
    std::optional<Timer> timerOf(const QUuid &game) { return *ask(&LiveStore::timer, game); }
    bool settles(const Claim &claim) { return *ask(&LiveStore::settleClaim, claim); }
};

void TimersTest::aStartedTimerIsReadWithWhatRemains()
{
    const Timer timer = started(3 * minute);
    const auto found = timerOf(timer.gameId);
    QVERIFY(found == timer);
    QCOMPARE(found->warningPercents, QVector<int>({50, 25}));
    QCOMPARE(found->remainingAt(start), 3 * minute);
    QCOMPARE(found->remainingAt(start + minute), 2 * minute);
    QCOMPARE(found->remainingAt(start + 10 * minute), Milliseconds(0));
}

void TimersTest::aGameWithoutATimerHasNone()
{
    const QUuid game = QUuid::createUuid();
    QVERIFY(!timerOf(game));
    QVERIFY(!*ask(&LiveStore::extendTimer, game, minute));
    QCOMPARE(*ask(&LiveStore::cancelTimer, game), false);
    QVERIFY(!timerOf(game));
}

void TimersTest::startingAnewReplacesTheTimer()
{
    const Timer first = started(minute);
    Timer second = started(2 * minute, first.gameId);
    QVERIFY(timerOf(first.gameId) == second);
    QVERIFY(claimedAt(first.deadline).isEmpty());
    QCOMPARE(claimedAt(second.deadline).size(), 1);
    second.warningPercents.clear();
    QVERIFY(ask(&LiveStore::startTimer, second));
    QVERIFY(timerOf(first.gameId) == second);
}

void TimersTest::extendingMovesTheDeadline()
{
    const Timer timer = started();
    const auto extended = *ask(&LiveStore::extendTimer, timer.gameId, Milliseconds(15'000));
    QVERIFY(extended);
    QCOMPARE(extended->deadline, timer.deadline + 15'000);
    QCOMPARE(extended->total, timer.total + 15'000);
    QVERIFY(timerOf(timer.gameId) == extended);
    QVERIFY(claimedAt(timer.deadline).isEmpty());
    QCOMPARE(claimedAt(timer.deadline + 15'000).size(), 1);
}

void TimersTest::aCancelledTimerIsGoneAndNeverOffered()
{
    const Timer timer = started();
    QCOMPARE(*ask(&LiveStore::cancelTimer, timer.gameId), true);
    QVERIFY(!timerOf(timer.gameId));
    QVERIFY(claimedAt(timer.deadline + minute).isEmpty());
    QCOMPARE(*ask(&LiveStore::cancelTimer, timer.gameId), false);
}

void TimersTest::aTimerThatRunsIsNotOffered()
{
    const Timer timer = started();
    QVERIFY(claimedAt(timer.deadline - 1).isEmpty());
    QCOMPARE(claimedAt(timer.deadline).size(), 1);
}

void TimersTest::anExpiredTimerIsClaimedOnceHoweverManyAsk()
{
    const Timer timer = started();
    constexpr int asking = 40;
    int answers = 0;
    QVector<Claim> claims;
    QEventLoop loop;
    for (int i = 0; i < asking; ++i) {
        LiveStore &asked = i % 2 == 0 ? store() : m_fixture->otherStore();
        asked.claimExpired(timer.deadline + 10, lease, 100, {&loop, [&](const Result<QVector<Claim>> &given) {
                                                                 claims += *given;
                                                                 if (++answers == asking)
                                                                     loop.quit();
                                                             }});
    }
    loop.exec();
    QCOMPARE(claims.size(), 1);
    QCOMPARE(claims.front().gameId, timer.gameId);
    QCOMPARE(claims.front().userId, timer.userId);
    QCOMPARE(claims.front().deadline, timer.deadline);
}

void TimersTest::whatWasSettledIsNotOfferedAgain()
{
    const Timer timer = started();
    const auto claims = claimedAt(timer.deadline);
    QCOMPARE(claims.size(), 1);
    QVERIFY(settles(claims.front()));
    QVERIFY(!timerOf(timer.gameId));
    QVERIFY(claimedAt(timer.deadline + 10 * lease).isEmpty());
    QVERIFY(!settles(claims.front()));
}

void TimersTest::aClaimWhoseOwnerDiedIsOfferedAgain()
{
    const Timer timer = started();
    QCOMPARE(claimedAt(timer.deadline).size(), 1);
    QVERIFY(claimedAt(timer.deadline + lease - 1).isEmpty());
    const auto again =
        *live::ask(m_fixture->otherStore(), &LiveStore::claimExpired, timer.deadline + lease, lease, 100);
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.front().gameId, timer.gameId);
    QCOMPARE(again.front().deadline, timer.deadline);
}

void TimersTest::onlyTheLastClaimantSettles()
{
    const Timer timer = started();
    const auto first = claimedAt(timer.deadline);
    const auto second = claimedAt(timer.deadline + lease);
    QVERIFY(!settles(first.front()));
    QVERIFY(timerOf(timer.gameId));
    QVERIFY(settles(second.front()));
}

void TimersTest::aNewTimerVoidsTheClaim()
{
    const Timer timer = started();
    const auto claims = claimedAt(timer.deadline);
    const Timer next = started(5 * minute, timer.gameId);
    QVERIFY(!settles(claims.front()));
    QVERIFY(timerOf(timer.gameId) == next);
}

void TimersTest::anExtensionVoidsTheClaim()
{
    const Timer timer = started();
    const auto claims = claimedAt(timer.deadline);
    QVERIFY(*ask(&LiveStore::extendTimer, timer.gameId, minute));
    QVERIFY(!settles(claims.front()));
    QVERIFY(claimedAt(timer.deadline + lease).isEmpty());
    QCOMPARE(claimedAt(timer.deadline + minute).size(), 1);
}

void TimersTest::aCancelVoidsTheClaim()
{
    const Timer timer = started();
    const auto claims = claimedAt(timer.deadline);
    QCOMPARE(*ask(&LiveStore::cancelTimer, timer.gameId), true);
    QVERIFY(!settles(claims.front()));
    QVERIFY(claimedAt(timer.deadline + lease).isEmpty());
}

void TimersTest::noMoreThanTheLimitTheEarliestFirst()
{
    const Timer last = started(3 * minute);
    const Timer first = started(minute);
    const Timer second = started(2 * minute);
    const auto some = claimedAt(start + 10 * minute, 2);
    QCOMPARE(some.size(), 2);
    QCOMPARE(some[0].gameId, first.gameId);
    QCOMPARE(some[1].gameId, second.gameId);
    const auto rest = claimedAt(start + 10 * minute, 2);
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest[0].gameId, last.gameId);
}

QTEST_GUILESS_MAIN(TimersTest)
#include "timers_test.moc"
