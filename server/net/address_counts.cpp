#include "net/address_counts.h"

namespace mantimon::net {

AddressCounts::Slot::Slot(std::weak_ptr<Counts> counts, const QHostAddress &address)
    : m_counts(std::move(counts)), m_address(limitKey(address))
{
    if (const auto table = m_counts.lock())
        ++(*table)[m_address];
}

AddressCounts::Slot::Slot(Slot &&other) noexcept
    : m_counts(std::exchange(other.m_counts, {})), m_address(other.m_address)
{
}

AddressCounts::Slot &AddressCounts::Slot::operator=(Slot &&other) noexcept
{
    if (this != &other) {
        release();
        m_counts = std::exchange(other.m_counts, {});
        m_address = std::move(other.m_address);
    }
    return *this;
}

void AddressCounts::Slot::release()
{
    const auto table = m_counts.lock();
    m_counts.reset();
    if (!table)
        return;
    const auto entry = table->find(m_address);
    if (entry != table->end() && --entry.value() == 0)
        table->erase(entry);
}

} // namespace mantimon::net
