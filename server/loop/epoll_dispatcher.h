#pragma once

#include "loop/descriptor_watches.h"
#include "loop/timer_queue.h"
#include "loop/wake_up.h"

#include <QAbstractEventDispatcher>

#include <atomic>

namespace mantimon::loop {

/// The event loop of one thread for thousands of sockets: Qt's own asks the system about each of them in every turn,
/// this one only about those that are ready. To be given to QCoreApplication::setEventDispatcher() before the
/// application is made, or to QThread::setEventDispatcher() before the thread starts; they own it.
class EpollDispatcher : public QAbstractEventDispatcher
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EpollDispatcher)

public:
    explicit EpollDispatcher(QObject *parent = nullptr);

    /// One turn: what was posted, then sockets, then timers that are due. False when there was nothing.
    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override { m_watches.add(notifier); }
    void unregisterSocketNotifier(QSocketNotifier *notifier) override { m_watches.remove(notifier); }

    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *receiver) override;
    bool unregisterTimer(int id) override { return m_timers.remove(id); }
    bool unregisterTimers(QObject *receiver) override { return m_timers.removeAllOf(receiver); }
    [[nodiscard]] QList<TimerInfo> registeredTimers(QObject *receiver) const override;
    int remainingTime(int id) override { return m_timers.remainingMilliseconds(id); }

    /// These two from any thread.
    void wakeUp() override { m_wakeUp.wake(); }
    void interrupt() override;

private:
    [[nodiscard]] bool mayWait(QEventLoop::ProcessEventsFlags flags) const;
    [[nodiscard]] WaitTime waitTime(QEventLoop::ProcessEventsFlags flags) const;

    WakeUp m_wakeUp;
    DescriptorWatches m_watches;
    TimerQueue m_timers;
    std::atomic<bool> m_isInterrupted = false;
};

} // namespace mantimon::loop
