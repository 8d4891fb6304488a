#include "net/rate_limit.h"

#include <algorithm>

namespace mantimon::net {

RateLimit::RateLimit(int perSecond, int burst, clock::Milliseconds now)
    : m_perSecond(std::max(perSecond, 1)), m_capacity(std::max(burst, 1) * Token), m_tokens(m_capacity), m_filledAt(now)
{
}

bool RateLimit::take(clock::Milliseconds now, qint64 amount)
{
    refill(now);
    if (m_tokens < amount * Token)
        return false;
    m_tokens -= amount * Token;
    return true;
}

clock::Milliseconds RateLimit::retryAfter() const
{
    const qint64 lacking = std::max<qint64>(Token - m_tokens, 0);
    return (lacking + m_perSecond - 1) / m_perSecond;
}

bool RateLimit::isFull(clock::Milliseconds now) const
{
    return (m_capacity - m_tokens) <= (now - m_filledAt) * m_perSecond;
}

void RateLimit::setRate(int perSecond, int burst)
{
    m_perSecond = std::max(perSecond, 1);
    m_capacity = std::max(burst, 1) * Token;
    m_tokens = std::min(m_tokens, m_capacity);
}

void RateLimit::refill(clock::Milliseconds now)
{
    // A pause longer than it takes to fill the bucket says no more; the bound also keeps the product small.
    const qint64 elapsed = std::clamp<qint64>(now - m_filledAt, 0, m_capacity / m_perSecond + 1);
    m_tokens = std::min(m_capacity, m_tokens + elapsed * m_perSecond);
    m_filledAt = now;
}

} // namespace mantimon::net
