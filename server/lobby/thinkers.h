#pragma once

#include "bots/bot.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace mantimon::lobby {

/// What a bot thinks about: copies, so that its game goes on meanwhile.
struct Question
{
    bots::Kind kind = bots::Kind::Random;
    rules::State state;
    bots::Knowledge knowledge{rules::Seat::First};
    std::shared_ptr<const bots::Lore> lore;
    std::uint64_t seed = 0;
};

/// A few threads in which bots think, so that nobody who plays waits for one. The answer comes back as
/// a queued call in the thread of this object. Those of the standard library, as the thread sanitizer
/// can follow.
class Thinkers : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Thinkers)

public:
    static constexpr std::size_t mostWaiting = 4096;
    struct Settings
    {
        int threads = 1;
        std::chrono::milliseconds time{300}; ///< for a search, less while others wait
    };

    explicit Thinkers(Settings settings, QObject *parent = nullptr);
    /// Thoughts end early and are dropped.
    ~Thinkers() override;

    using Then = std::function<void(const std::optional<rules::Action> &)>;
    /// `then` is called unless `context` is gone or `stop` was asked to stop by then. False: too many
    /// wait already.
    [[nodiscard]] bool think(Question question, std::stop_token stop, QObject *context, Then then);
    /// Asked and not answered yet.
    [[nodiscard]] qsizetype pending() const { return m_askers.size(); }

private:
    struct Task
    {
        quint64 number = 0;
        std::unique_ptr<const Question> question; ///< some kilobytes, moved about in the queue
        std::stop_token stop;
    };
    struct Asker
    {
        QPointer<QObject> context;
        std::stop_token stop;
        Then then;
    };

    void work(const std::stop_token &closing);
    [[nodiscard]] std::optional<rules::Action> answerTo(const Task &task, const std::stop_token &closing,
                                                        std::size_t waiting) const;
    void deliver(quint64 number, const std::optional<rules::Action> &action);

    Settings m_settings;
    quint64 m_lastNumber = 0;
    QHash<quint64, Asker> m_askers;

    std::mutex m_lock;
    std::condition_variable_any m_wake;
    std::deque<Task> m_tasks;
    std::vector<std::jthread> m_threads; ///< last: they use what is above
};

} // namespace mantimon::lobby
