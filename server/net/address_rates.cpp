#include "net/address_rates.h"

#include <algorithm>

namespace mantimon::net {

bool AddressRates::take(const QHostAddress &address, int perSecond, int burst, clock::Milliseconds now)
{
    const QHostAddress key = limitKey(address);
    const std::lock_guard guard(m_table->lock);
    if (m_table->rates.size() >= m_table->lookAt)
        forgetIdle(*m_table, now);
    auto rate = m_table->rates.find(key);
    if (rate == m_table->rates.end())
        rate = m_table->rates.insert(key, RateLimit(perSecond, burst, now));
    rate->setRate(perSecond, burst);
    return rate->take(now);
}

qsizetype AddressRates::size() const
{
    const std::lock_guard guard(m_table->lock);
    return m_table->rates.size();
}

// Whose bucket is full again is as one that never came.
void AddressRates::forgetIdle(Table &table, clock::Milliseconds now)
{
    constexpr qsizetype least = 1024;
    table.rates.removeIf([now](QHash<QHostAddress, RateLimit>::iterator entry) { return entry->isFull(now); });
    table.lookAt = std::max(least, 2 * table.rates.size());
}

} // namespace mantimon::net
