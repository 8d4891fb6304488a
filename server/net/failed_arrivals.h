#pragma once

#include "clock/clock.h"
#include "net/limit_key.h"
#include "net/limits.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace mantimon::net {

/// Addresses (see limitKey) whose connections gave no token, or one that is not good: who fails too often waits. One
/// that says nothing at all is cut in time, and does not count. Copies share it; from any thread.
class FailedArrivals
{
public:
    void note(const QHostAddress &address, clock::Milliseconds now, const Limits &limits);
    /// How long it still waits; 0: it may come.
    [[nodiscard]] clock::Milliseconds waitOf(const QHostAddress &address, clock::Milliseconds now,
                                             const Limits &limits) const;
    /// Nothing is remembered for longer than it counts; to be called now and then. Costs nothing before one is.
    void forgetOld(clock::Milliseconds now, const Limits &limits);

private:
    struct Failures
    {
        int count = 0;
        clock::Milliseconds last = 0;
    };
    struct Table
    {
        std::mutex lock;
        QHash<QHostAddress, Failures> failures;
        clock::Milliseconds lookAt = 0; ///< nothing is old before
    };

    std::shared_ptr<Table> m_table = std::make_shared<Table>();
};

} // namespace mantimon::net
