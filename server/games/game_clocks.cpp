#include "games/game.h"

// What a game does by itself, in time: clocks that run out, players that stay away, and the sleep of a
// game that nobody looks at.
namespace mantimon::games {

using rules::Seat;

void Game::shift(const Outage &outage)
{
    m_record.shift(outage);
    m_attendance.shift(outage);
    resumeClocks();
}

void Game::resumeClocks()
{
    if (isOver())
        return;
    if (m_record.status() == Record::Status::Playing) {
        m_timer.arm(m_record.turnClock());
        for (const Chair chair : bothChairs) {
            if (m_attendance.deadline(chair) == 0)
                m_attendance.await(chair);
        }
    } else if (m_record.status() == Record::Status::Waiting && !m_deadline.isSet()) {
        m_deadline.setAt(m_record.header().createdAt + waitingTime);
    } else if (m_record.status() == Record::Status::Revealing && !m_deadline.isSet()) {
        m_deadline.setIn(revealTime);
    }
    Q_EMIT changed(); // NOLINT(readability-misleading-indentation): Q_EMIT is nothing
}

void Game::wake(const AwaitedSince &awaitedSince, const QVector<storage::Outage> &outages)
{
    if (m_record.isPaused())
        m_attendance.pause();
    if (m_record.status() == Record::Status::Playing) {
        for (const Chair chair : bothChairs) {
            if (awaitedSince[chair] != 0)
                m_attendance.await(chair, awaitedSince[chair], outages);
        }
    }
    resumeClocks();
}

bool Game::isIdle() const
{
    if (!isDeserted() || m_pending || !m_queue.empty())
        return false;
    if (m_record.status() == Record::Status::Playing)
        return m_record.isPaused() || !m_record.waitsForBot(m_record.state());
    return m_record.status() == Record::Status::Waiting;
}

Game::Nap Game::nap() const
{
    Nap nap{.wakeAt = m_deadline.isSet() ? m_deadline.moment() : 0, .awaitedSince = m_attendance.awaitedSince()};
    const auto orEarlier = [&nap](Milliseconds moment) {
        if (moment != 0 && (nap.wakeAt == 0 || moment < nap.wakeAt))
            nap.wakeAt = moment;
    };
    if (const auto next = m_record.turnClock().nextToExpire())
        orEarlier(m_record.turnClock()[*next].expiry());
    for (const Chair chair : bothChairs)
        orEarlier(m_attendance.deadline(chair));
    return nap;
}

void Game::expire(Seat seat)
{
    submit({.fact = Played{seat, rules::Timeout{}}});
}

void Game::abandon(Chair chair)
{
    if (m_record.status() != Record::Status::Playing)
        return;
    const bool bothAway = !m_attendance.isPresent(1 - chair);
    submit({.fact = Played{m_record.seatAt(chair), rules::Abandon{.draw = bothAway}}});
}

void Game::extendOnReturn(Chair chair)
{
    if (m_record.status() != Record::Status::Playing)
        return;
    const Seat seat = m_record.seatAt(chair);
    const Milliseconds by = m_record.turnClock().extensionOnReturn(seat, rules::turnNumber(m_record.state()));
    if (by > 0)
        submit({.fact = Extended{seat, by}});
}

} // namespace mantimon::games
