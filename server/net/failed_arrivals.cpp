#include "net/failed_arrivals.h"

#include <algorithm>

namespace mantimon::net {

void FailedArrivals::note(const QHostAddress &address, clock::Milliseconds now)
{
    Failures &failures = m_failures[limitKey(address)];
    if (now - failures.last >= m_limits.failuresWait)
        failures.count = 0;
    ++failures.count;
    failures.last = now;
}

clock::Milliseconds FailedArrivals::waitOf(const QHostAddress &address, clock::Milliseconds now) const
{
    const auto found = m_failures.constFind(limitKey(address));
    if (found == m_failures.constEnd() || found->count < m_limits.failuresPerAddress)
        return 0;
    return std::max<clock::Milliseconds>(found->last + m_limits.failuresWait - now, 0);
}

void FailedArrivals::forgetOld(clock::Milliseconds now)
{
    m_failures.removeIf(
        [&](QHash<QHostAddress, Failures>::iterator entry) { return now - entry->last >= m_limits.failuresWait; });
}

} // namespace mantimon::net
