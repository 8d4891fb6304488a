#pragma once

#include <QVector>

#include <mutex>
#include <utility>

namespace mantimon::storage {

/// What other threads hand to one, in order. The lock is held for a push to a vector or a swap. It is the
/// standard library's, which the thread sanitizer follows; of Qt's queued arguments it sees nothing.
template <typename T>
class Inbox
{
    Q_DISABLE_COPY_MOVE(Inbox)

public:
    Inbox() = default;

    /// From any thread. True: it was empty, its owner is to be woken.
    bool push(T item)
    {
        const std::lock_guard lock(m_lock);
        m_items.append(std::move(item));
        return m_items.size() == 1;
    }
    /// Everything that waits.
    [[nodiscard]] QVector<T> take()
    {
        const std::lock_guard lock(m_lock);
        return std::exchange(m_items, {});
    }

private:
    std::mutex m_lock;
    QVector<T> m_items;
};

} // namespace mantimon::storage
