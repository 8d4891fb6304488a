#include "monitor/workers.h"

namespace mantimon::monitor {

Workers::Workers()
{
    for (std::size_t i = 0; i < threads; ++i)
        m_threads.emplace_back([this](const std::stop_token &stop) { work(stop); });
}

Workers::~Workers() = default;

bool Workers::start(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_lock);
        if (m_tasks.size() >= mostWaiting)
            return false;
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
    return true;
}

void Workers::work(const std::stop_token &stop)
{
    while (true) {
        std::function<void()> task;
        {
            std::unique_lock lock(m_lock);
            if (!m_wake.wait(lock, stop, [this] { return !m_tasks.empty(); }))
                return;
            if (stop.stop_requested())
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task();
    }
}

} // namespace mantimon::monitor
