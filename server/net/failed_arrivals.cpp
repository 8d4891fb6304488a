#include "net/failed_arrivals.h"

#include <algorithm>

namespace mantimon::net {

void FailedArrivals::note(const QHostAddress &address, clock::Milliseconds now, const Limits &limits)
{
    const std::lock_guard guard(m_table->lock);
    Failures &failures = m_table->failures[limitKey(address)];
    if (now - failures.last >= limits.failuresWait)
        failures.count = 0;
    ++failures.count;
    failures.last = now;
    if (m_table->failures.size() == 1)
        m_table->lookAt = now + limits.failuresWait;
}

clock::Milliseconds FailedArrivals::waitOf(const QHostAddress &address, clock::Milliseconds now,
                                           const Limits &limits) const
{
    const std::lock_guard guard(m_table->lock);
    const auto found = m_table->failures.constFind(limitKey(address));
    if (found == m_table->failures.constEnd() || found->count < limits.failuresPerAddress)
        return 0;
    return std::max<clock::Milliseconds>(found->last + limits.failuresWait - now, 0);
}

void FailedArrivals::forgetOld(clock::Milliseconds now, const Limits &limits)
{
    const std::lock_guard guard(m_table->lock);
    if (m_table->failures.isEmpty() || now < m_table->lookAt)
        return;
    clock::Milliseconds oldest = now;
    m_table->failures.removeIf([&](QHash<QHostAddress, Failures>::iterator entry) {
        if (now - entry->last >= limits.failuresWait)
            return true;
        oldest = std::min(oldest, entry->last);
        return false;
    });
    m_table->lookAt = oldest + limits.failuresWait;
}

} // namespace mantimon::net
