#pragma once

#include "net/limit_key.h"

#include <QHash>

#include <memory>

namespace mantimon::net {

/// How many of something each peer address has (see limitKey).
class AddressCounts
{
    using Counts = QHash<QHostAddress, int>;

public:
    /// One that is counted for as long as it lives.
    class Slot
    {
    public:
        Slot() = default;
        Slot(std::weak_ptr<Counts> counts, const QHostAddress &address);
        ~Slot() { release(); }
        Slot(Slot &&other) noexcept;
        Slot &operator=(Slot &&other) noexcept;
        Q_DISABLE_COPY(Slot)

        void release();

    private:
        std::weak_ptr<Counts> m_counts; // may outlive the table
        QHostAddress m_address;
    };

    [[nodiscard]] Slot take(const QHostAddress &address) { return Slot(m_counts, address); }
    [[nodiscard]] int count(const QHostAddress &address) const { return m_counts->value(limitKey(address)); }

private:
    std::shared_ptr<Counts> m_counts = std::make_shared<Counts>();
};

} // namespace mantimon::net
