#include "loop/timer_queue.h"

#include <QCoreApplication>
#include <QTimerEvent>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace mantimon::loop {

using namespace std::chrono_literals;

namespace {

using Interval = TimerQueue::Interval;

/// The distance of the marks on which a timer may fire, at most a twentieth of its interval when coarse.
Interval grainOf(Interval interval, Qt::TimerType type)
{
    constexpr std::array<Interval, 10> grains{1s, 500ms, 200ms, 100ms, 50ms, 20ms, 10ms, 5ms, 2ms, 1ms};
    if (type == Qt::VeryCoarseTimer)
        return interval > 0ms ? grains.front() : 0ms;
    if (type == Qt::PreciseTimer)
        return 0ms;
    const auto grain = std::find_if(grains.begin(), grains.end(), [=](Interval one) { return one <= interval / 20; });
    return grain == grains.end() ? 0ms : *grain;
}

TimerQueue::Moment nextMark(TimerQueue::Moment exact, Interval grain)
{
    if (grain == 0ms)
        return exact;
    const auto past = exact.time_since_epoch() % LoopClock::duration(grain);
    return past == 0ns ? exact : exact - past + grain;
}

} // namespace

void TimerQueue::add(int id, Interval interval, Qt::TimerType type, QObject *receiver)
{
    Timer timer{.receiver = receiver, .interval = interval, .type = type, .serial = ++m_lastSerial};
    timer.exact = LoopClock::now() + interval;
    timer.due = nextMark(timer.exact, grainOf(interval, type));
    m_order.emplace(timer.due, id);
    m_timers.insert_or_assign(id, timer);
}

TimerQueue::Timers::iterator TimerQueue::erase(Timers::iterator timer)
{
    m_order.erase({timer->second.due, timer->first});
    return m_timers.erase(timer);
}

bool TimerQueue::remove(int id)
{
    const auto timer = m_timers.find(id);
    if (timer == m_timers.end())
        return false;
    erase(timer);
    return true;
}

bool TimerQueue::removeAllOf(const QObject *receiver)
{
    const std::size_t before = m_timers.size();
    for (auto timer = m_timers.begin(); timer != m_timers.end();)
        timer = timer->second.receiver == receiver ? erase(timer) : std::next(timer);
    return m_timers.size() < before;
}

QList<TimerQueue::TimerInfo> TimerQueue::allOf(const QObject *receiver) const
{
    QList<TimerInfo> all;
    for (const auto &[id, timer] : m_timers) {
        if (timer.receiver == receiver)
            all.append(TimerInfo(id, int(timer.interval.count()), timer.type));
    }
    return all;
}

int TimerQueue::remainingMilliseconds(int id) const
{
    const auto timer = m_timers.find(id);
    return timer == m_timers.end() ? -1 : toSystem(timer->second.exact - LoopClock::now());
}

WaitTime TimerQueue::untilNext() const
{
    for (const auto &[due, id] : m_order) {
        if (!m_timers.at(id).isBeingDelivered)
            return due - LoopClock::now();
    }
    return {};
}

int TimerQueue::fireDue()
{
    if (m_order.empty())
        return 0;
    const Moment now = LoopClock::now();
    QVarLengthArray<std::pair<int, quint64>, 16> due;
    for (auto next = m_order.begin(); next != m_order.end() && next->first <= now; ++next)
        due.append({next->second, m_timers.at(next->second).serial});
    int fired = 0;
    for (const auto &[id, serial] : due)
        fired += fire(id, serial, now) ? 1 : 0;
    return fired;
}

// Whoever was told before may have stopped, restarted or (in a loop of their own) already seen this one.
bool TimerQueue::fire(int id, quint64 serial, Moment now)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end() || found->second.serial != serial)
        return false;
    Timer &timer = found->second;
    if (timer.due > now || timer.isBeingDelivered)
        return false;
    const bool isCounted = timer.interval > 0ms;
    reschedule(id, timer, now);
    timer.isBeingDelivered = true;
    QTimerEvent event(id);
    QCoreApplication::sendEvent(timer.receiver, &event);
    const auto after = m_timers.find(id);
    if (after != m_timers.end() && after->second.serial == serial)
        after->second.isBeingDelivered = false;
    return isCounted;
}

void TimerQueue::reschedule(int id, Timer &timer, Moment now)
{
    auto place = m_order.extract({timer.due, id});
    timer.exact += timer.interval;
    if (timer.exact < now)
        timer.exact = now + timer.interval;
    timer.due = nextMark(timer.exact, grainOf(timer.interval, timer.type));
    place.value().first = timer.due;
    m_order.insert(std::move(place));
}

} // namespace mantimon::loop
