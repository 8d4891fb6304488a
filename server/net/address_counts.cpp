#include "net/address_counts.h"

namespace mantimon::net {

AddressCounts::Slot::Slot(std::weak_ptr<Table> table, const QHostAddress &address)
    : m_table(std::move(table)), m_address(limitKey(address))
{
    if (const auto shared = m_table.lock()) {
        const std::lock_guard guard(shared->lock);
        ++shared->counts[m_address];
    }
}

AddressCounts::Slot::Slot(Slot &&other) noexcept : m_table(std::exchange(other.m_table, {})), m_address(other.m_address)
{
}

AddressCounts::Slot &AddressCounts::Slot::operator=(Slot &&other) noexcept
{
    if (this != &other) {
        release();
        m_table = std::exchange(other.m_table, {});
        m_address = std::move(other.m_address);
    }
    return *this;
}

void AddressCounts::Slot::release()
{
    const auto shared = m_table.lock();
    m_table.reset();
    if (!shared)
        return;
    const std::lock_guard guard(shared->lock);
    const auto entry = shared->counts.find(m_address);
    if (entry != shared->counts.end() && --entry.value() == 0)
        shared->counts.erase(entry);
}

int AddressCounts::count(const QHostAddress &address) const
{
    const std::lock_guard guard(m_table->lock);
    return m_table->counts.value(limitKey(address));
}

} // namespace mantimon::net
