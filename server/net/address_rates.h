#pragma once

#include "net/limit_key.h"
#include "net/rate_limit.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace mantimon::net {

/// How often something may come from each address (see limitKey). Remembers only who has come lately. Copies share
/// it; from any thread.
class AddressRates
{
public:
    /// Whether it may once more, at this rate.
    [[nodiscard]] bool take(const QHostAddress &address, int perSecond, int burst, clock::Milliseconds now);
    [[nodiscard]] qsizetype size() const;

private:
    struct Table
    {
        std::mutex lock;
        QHash<QHostAddress, RateLimit> rates;
        qsizetype lookAt = 1024; ///< entries
    };

    static void forgetIdle(Table &table, clock::Milliseconds now);

    std::shared_ptr<Table> m_table = std::make_shared<Table>();
};

} // namespace mantimon::net
