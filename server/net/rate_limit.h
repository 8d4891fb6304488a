#pragma once

#include "clock/clock.h"

namespace mantimon::net {

/// A bucket of tokens: `burst` at most, `perSecond` new ones a second, one for each message.
class RateLimit
{
public:
    RateLimit(int perSecond, int burst, clock::Milliseconds now);

    /// Takes so many tokens if they are there, else none.
    [[nodiscard]] bool take(clock::Milliseconds now, qint64 amount = 1);
    /// How long until take() succeeds again; 0 when it would now.
    [[nodiscard]] clock::Milliseconds retryAfter() const;
    /// Nobody has taken anything for so long that it is as new.
    [[nodiscard]] bool isFull(clock::Milliseconds now) const;
    /// What was saved up is kept, as far as the new burst allows.
    void setRate(int perSecond, int burst);

private:
    static constexpr qint64 Token = 1000; // in thousandths: a millisecond brings perSecond of them

    void refill(clock::Milliseconds now);

    qint64 m_perSecond;
    qint64 m_capacity;
    qint64 m_tokens;
    clock::Milliseconds m_filledAt;
};

} // namespace mantimon::net
