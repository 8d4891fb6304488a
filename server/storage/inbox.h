#pragma once

#include <QVector>

#include <limits>
#include <mutex>
#include <utility>

namespace mantimon::storage {

enum class Pushed {
    First,   ///< it was empty: its owner is to be woken
    Behind,  ///< others wait already
    Refused, ///< it is full
};

/// What other threads hand to one, in order and up to a limit. The lock is held for a push to a vector or a swap. It is
/// the standard library's, which the thread sanitizer follows; of Qt's queued arguments it sees nothing.
template <typename T>
class Inbox
{
    Q_DISABLE_COPY_MOVE(Inbox)

public:
    explicit Inbox(qsizetype limit = std::numeric_limits<qsizetype>::max()) : m_limit(limit) {}

    /// From any thread. The item is moved from, but stays as it is when it is refused.
    [[nodiscard]] Pushed push(T &item)
    {
        const std::lock_guard lock(m_lock);
        if (m_items.size() >= m_limit)
            return Pushed::Refused;
        m_items.append(std::move(item));
        return m_items.size() == 1 ? Pushed::First : Pushed::Behind;
    }
    /// Everything that waits.
    [[nodiscard]] QVector<T> take()
    {
        const std::lock_guard lock(m_lock);
        return std::exchange(m_items, {});
    }

private:
    const qsizetype m_limit;
    std::mutex m_lock;
    QVector<T> m_items;
};

} // namespace mantimon::storage
