#include "loop/epoll_dispatcher.h"

#include <QCoreApplication>
#include <QThread>

namespace mantimon::loop {

EpollDispatcher::EpollDispatcher(QObject *parent) : QAbstractEventDispatcher(parent), m_watches(m_wakeUp.descriptor())
{
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_isInterrupted.store(false, std::memory_order_relaxed);
    m_wakeUp.setLooping(QThread::currentThreadId());
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();
    if (mayWait(flags))
        Q_EMIT aboutToBlock();
    if (m_isInterrupted.load(std::memory_order_relaxed))
        return false;

    const bool withSockets = !flags.testFlag(QEventLoop::ExcludeSocketNotifiers);
    const WaitTime longest = waitTime(flags); // only now: aboutToBlock() may have changed it
    if (!withSockets)
        m_wakeUp.waitFor(longest);
    else if (m_watches.wait(longest))
        m_wakeUp.drain();
    // What was posted until here is sent in the next turn, which begins before anybody waits.
    int handled = m_wakeUp.take() ? 1 : 0;
    if (withSockets)
        handled += m_watches.deliver();
    if (!flags.testFlag(QEventLoop::X11ExcludeTimers))
        handled += m_timers.fireDue();
    return handled > 0;
}

bool EpollDispatcher::mayWait(QEventLoop::ProcessEventsFlags flags) const
{
    return flags.testFlag(QEventLoop::WaitForMoreEvents) && !m_wakeUp.isAwake() &&
           !m_isInterrupted.load(std::memory_order_relaxed);
}

WaitTime EpollDispatcher::waitTime(QEventLoop::ProcessEventsFlags flags) const
{
    if (!mayWait(flags))
        return LoopClock::duration::zero();
    return flags.testFlag(QEventLoop::X11ExcludeTimers) ? WaitTime() : m_timers.untilNext();
}

void EpollDispatcher::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *receiver)
{
    m_timers.add(id, TimerQueue::Interval(interval), type, receiver);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *receiver) const
{
    return m_timers.allOf(receiver);
}

void EpollDispatcher::interrupt()
{
    m_isInterrupted.store(true, std::memory_order_relaxed);
    wakeUp();
}

} // namespace mantimon::loop
