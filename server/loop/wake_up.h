#pragma once

#include "loop/wait_time.h"

#include <Qt>

#include <atomic>

namespace mantimon::loop {

/// Ends a loop's wait from any thread: an eventfd(2). Many wake-ups before the loop has noticed one are one,
/// and the loop's own thread, which is not waiting, needs no system call.
class WakeUp
{
public:
    WakeUp();
    ~WakeUp();
    Q_DISABLE_COPY_MOVE(WakeUp)

    /// From any thread. All that the caller did before is seen by whoever gets `true` from take() after it.
    void wake();

    // The rest in the loop's thread.

    /// To be called before each wait: who loops, wakes without a system call.
    void setLooping(Qt::HANDLE thread) { m_thread.store(thread, std::memory_order_relaxed); }
    /// Whether a wait would be in vain.
    [[nodiscard]] bool isAwake() const { return m_isAwake.load(std::memory_order_acquire); }
    /// Whether it was woken since the last time.
    bool take() { return m_isAwake.exchange(false, std::memory_order_acq_rel); }
    /// The descriptor is readable: it shall not be any more.
    void drain() const;
    /// Waits for nothing but a wake-up.
    void waitFor(const WaitTime &longest) const;

    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
    std::atomic<bool> m_isAwake = false;
    std::atomic<Qt::HANDLE> m_thread = nullptr; ///< null until it has looped
};

} // namespace mantimon::loop
