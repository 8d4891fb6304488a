#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace mantimon::monitor {

/// A few threads for what would keep the thread that serves players. The standard library's, as the
/// thread sanitizer can follow.
class Workers
{
    Q_DISABLE_COPY_MOVE(Workers)

public:
    static constexpr std::size_t threads = 2;
    static constexpr std::size_t mostWaiting = 64;

    Workers();
    /// Waits for the tasks that run; those that wait are dropped.
    ~Workers();

    /// False: too many wait already.
    [[nodiscard]] bool start(std::function<void()> task);

private:
    void work(const std::stop_token &stop);

    std::mutex m_lock;
    std::condition_variable_any m_wake;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::jthread> m_threads;
};

} // namespace mantimon::monitor
