#include "lobby/thinkers.h"

#include <algorithm>

namespace mantimon::lobby {

using Clock = std::chrono::steady_clock;

Thinkers::Thinkers(Settings settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    for (int i = 0; i < m_settings.threads; ++i)
        m_threads.emplace_back([this](const std::stop_token &closing) { work(closing); });
}

Thinkers::~Thinkers()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
    m_threads.clear();
}

bool Thinkers::think(Question question, std::stop_token stop, QObject *context, Then then)
{
    const quint64 number = ++m_lastNumber;
    {
        const std::lock_guard lock(m_lock);
        if (m_tasks.size() >= mostWaiting)
            return false;
        m_tasks.push_back({number, std::make_unique<const Question>(std::move(question)), stop});
    }
    m_askers.insert(number, {context, std::move(stop), std::move(then)});
    m_wake.notify_one();
    return true;
}

void Thinkers::work(const std::stop_token &closing)
{
    while (true) {
        Task task;
        std::size_t waiting = 0;
        {
            std::unique_lock lock(m_lock);
            if (!m_wake.wait(lock, closing, [this] { return !m_tasks.empty(); }) || closing.stop_requested())
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
            waiting = m_tasks.size();
        }
        const std::optional<rules::Action> action = answerTo(task, closing, waiting);
        if (closing.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this, [this, number = task.number, action] { deliver(number, action); }, Qt::QueuedConnection);
    }
}

/// Who thinks while others wait thinks shorter, down to a tenth: all have a clock.
std::optional<rules::Action> Thinkers::answerTo(const Task &task, const std::stop_token &closing,
                                                std::size_t waiting) const
{
    if (task.stop.stop_requested())
        return std::nullopt;
    const auto shares =
        static_cast<int>(std::min<std::size_t>(10, 1 + waiting / static_cast<std::size_t>(m_settings.threads)));
    const std::chrono::duration<double> time = std::chrono::duration<double>(m_settings.time) / shares;
    const auto timeGone = [&, start = Clock::now()] {
        const bool isOver = closing.stop_requested() || task.stop.stop_requested();
        return isOver ? 1.0 : (Clock::now() - start) / time;
    };
    const bots::Effort effort{.rollouts = 0, .timeGone = timeGone};
    const Question &question = *task.question;
    bots::Dice dice(question.seed);
    return bots::chooseAction(question.kind, question.state, question.knowledge, *question.lore, effort, dice);
}

void Thinkers::deliver(quint64 number, const std::optional<rules::Action> &action)
{
    const Asker asker = m_askers.take(number);
    if (asker.context && !asker.stop.stop_requested())
        asker.then(action);
}

} // namespace mantimon::lobby
