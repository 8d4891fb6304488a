#include "net/address_rates.h"

#include <algorithm>

namespace mantimon::net {

bool AddressRates::take(const QHostAddress &address, int perSecond, int burst, clock::Milliseconds now)
{
    if (m_rates.size() >= m_lookAt)
        forgetIdle(now);
    const QHostAddress key = limitKey(address);
    auto rate = m_rates.find(key);
    if (rate == m_rates.end())
        rate = m_rates.insert(key, RateLimit(perSecond, burst, now));
    rate->setRate(perSecond, burst);
    return rate->take(now);
}

// Whose bucket is full again is as one that never came.
void AddressRates::forgetIdle(clock::Milliseconds now)
{
    constexpr qsizetype least = 1024;
    m_rates.removeIf([now](QHash<QHostAddress, RateLimit>::iterator entry) { return entry->isFull(now); });
    m_lookAt = std::max(least, 2 * m_rates.size());
}

} // namespace mantimon::net
