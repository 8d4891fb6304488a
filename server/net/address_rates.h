#pragma once

#include "net/limit_key.h"
#include "net/rate_limit.h"

#include <QHash>

namespace mantimon::net {

/// How often something may come from each address (see limitKey). Remembers only who has come lately.
class AddressRates
{
public:
    /// Whether it may once more, at this rate.
    [[nodiscard]] bool take(const QHostAddress &address, int perSecond, int burst, clock::Milliseconds now);
    [[nodiscard]] qsizetype size() const { return m_rates.size(); }

private:
    void forgetIdle(clock::Milliseconds now);

    QHash<QHostAddress, RateLimit> m_rates;
    qsizetype m_lookAt = 1024; // entries
};

} // namespace mantimon::net
