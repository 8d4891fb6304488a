#pragma once

#include <QObject>

#include <condition_variable>
#include <functional>
#include <mutex>

namespace mantimon::loop {

/// Runs `work` in the thread of `object`, which must be another and have an event loop, and waits for its
/// end. Not a blocking queued call: of its end the thread sanitizer, blind in Qt, would learn nothing.
inline void runIn(QObject *object, const std::function<void()> &work)
{
    std::mutex lock;
    std::condition_variable ended;
    bool isDone = false;
    QMetaObject::invokeMethod(
        object,
        [&] {
            work();
            const std::lock_guard guard(lock);
            isDone = true;
            ended.notify_one(); // under the lock: whoever waits takes all of this away as soon as it is free
        },
        Qt::QueuedConnection);
    std::unique_lock guard(lock);
    ended.wait(guard, [&] { return isDone; });
}

} // namespace mantimon::loop
