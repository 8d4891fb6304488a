#pragma once

#include "loop/wait_time.h"

#include <QAbstractEventDispatcher>

#include <set>
#include <unordered_map>
#include <utility>

namespace mantimon::loop {

/// The timers of one thread by when they are due.
///
/// None fires before its interval has passed. A precise one is due to the millisecond; a coarse one up to 5 % later and
/// a very coarse one up to a second later, on marks that all of their kind share, so that many
/// end one wait. A repeating timer keeps its pace; times it has missed altogether are left out. An interval of 0 is
/// due once in each turn of the loop.
class TimerQueue
{
public:
    using Moment = LoopClock::time_point;
    using Interval = std::chrono::milliseconds;
    using TimerInfo = QAbstractEventDispatcher::TimerInfo;

    void add(int id, Interval interval, Qt::TimerType type, QObject *receiver);
    /// Whether there was one.
    bool remove(int id);
    bool removeAllOf(const QObject *receiver);
    [[nodiscard]] QList<TimerInfo> allOf(const QObject *receiver) const;
    /// Until its interval has passed, rounded up; 0 when it has, -1 when there is none.
    [[nodiscard]] int remainingMilliseconds(int id) const;

    /// Until the next is due. Those that are being delivered (their receivers run a loop of their own) do not count.
    [[nodiscard]] WaitTime untilNext() const;
    /// Sends a timer event for each that is due now, each once, however they change the queue meanwhile. How many were
    /// sent, but for those with an interval of 0.
    int fireDue();

private:
    struct Timer
    {
        QObject *receiver = nullptr;
        Interval interval{};
        Qt::TimerType type = Qt::CoarseTimer;
        quint64 serial = 0; // ids come again
        Moment exact{};     // when it would be due if it were precise
        Moment due{};
        bool isBeingDelivered = false;
    };
    using Timers = std::unordered_map<int, Timer>;

    bool fire(int id, quint64 serial, Moment now);
    void reschedule(int id, Timer &timer, Moment now);
    Timers::iterator erase(Timers::iterator timer);

    Timers m_timers;
    std::set<std::pair<Moment, int>> m_order;
    quint64 m_lastSerial = 0;
};

} // namespace mantimon::loop
