#include "games/turn_timer.h"

#include <limits>

namespace mantimon::games {

using rules::Seat;

namespace {
constexpr Milliseconds never = std::numeric_limits<Milliseconds>::max();

bool isSameClock(const SeatClock &a, const SeatClock &b)
{
    return a.kind == b.kind && a.total == b.total && a.running == b.running && a.deadline == b.deadline;
}
} // namespace

TurnTimer::TurnTimer(clock::Clock &clock, const rules::Ruleset &ruleset, QObject *parent)
    : QObject(parent), m_clock(clock), m_percents(ruleset.warningsPercent), m_alarm(clock)
{
    connect(&m_alarm, &clock::Alarm::rang, this, &TurnTimer::ring);
}

void TurnTimer::arm(const TurnClock &turnClock)
{
    const Milliseconds now = m_clock.now();
    for (const Seat seat : rules::bothSeats) {
        Watch &watch = m_watches[rules::indexOf(seat)];
        const SeatClock &current = turnClock[seat];
        if (isSameClock(watch.clock, current))
            continue;
        watch = {current, 0};
        // What is already past was told before, by this process or the one before it.
        while (watch.warned < m_percents.size() && current.running && nextMoment(watch) <= now)
            ++watch.warned;
    }
    setAlarm();
}

Milliseconds TurnTimer::nextMoment(const Watch &watch) const
{
    if (!watch.clock.running)
        return never;
    if (watch.warned < m_percents.size())
        return watch.clock.deadline - watch.clock.total * m_percents[watch.warned] / 100;
    return watch.clock.expiry();
}

void TurnTimer::setAlarm()
{
    const Milliseconds next = std::min(nextMoment(m_watches[0]), nextMoment(m_watches[1]));
    if (next == never)
        m_alarm.cancel();
    else
        m_alarm.setAt(next);
}

void TurnTimer::ring()
{
    for (const Seat seat : rules::bothSeats) {
        Watch &watch = m_watches[rules::indexOf(seat)];
        if (nextMoment(watch) > m_clock.now())
            continue;
        if (watch.warned < m_percents.size()) {
            Q_EMIT warning(seat, m_percents[watch.warned++]);
        } else {
            watch.clock.running = false; // told once; the entry that follows arms anew
            Q_EMIT expired(seat);
        }
    }
    setAlarm();
}

} // namespace mantimon::games
