#pragma once

#include "net/limit_key.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace mantimon::net {

/// How many of something each peer address has (see limitKey). Copies share it; from any thread.
class AddressCounts
{
    struct Table
    {
        std::mutex lock;
        QHash<QHostAddress, int> counts;
    };

public:
    /// One that is counted for as long as it lives.
    class Slot
    {
    public:
        Slot() = default;
        Slot(std::weak_ptr<Table> table, const QHostAddress &address);
        ~Slot() { release(); }
        Slot(Slot &&other) noexcept;
        Slot &operator=(Slot &&other) noexcept;
        Q_DISABLE_COPY(Slot)

        void release();

    private:
        std::weak_ptr<Table> m_table; // may outlive the table
        QHostAddress m_address;
    };

    [[nodiscard]] Slot take(const QHostAddress &address) { return Slot(m_table, address); }
    [[nodiscard]] int count(const QHostAddress &address) const;

private:
    std::shared_ptr<Table> m_table = std::make_shared<Table>();
};

} // namespace mantimon::net
