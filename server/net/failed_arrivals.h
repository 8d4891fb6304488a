#pragma once

#include "clock/clock.h"
#include "net/limit_key.h"
#include "net/limits.h"

#include <QHash>

namespace mantimon::net {

/// Addresses (see limitKey) whose connections did not say who they are, or said what is not true: who fails too often
/// waits.
class FailedArrivals
{
public:
    /// The limits must outlive it.
    explicit FailedArrivals(const Limits &limits) : m_limits(limits) {}

    void note(const QHostAddress &address, clock::Milliseconds now);
    /// How long it still waits; 0: it may come.
    [[nodiscard]] clock::Milliseconds waitOf(const QHostAddress &address, clock::Milliseconds now) const;
    /// Nothing is remembered for longer than it counts; to be called now and then.
    void forgetOld(clock::Milliseconds now);

private:
    struct Failures
    {
        int count = 0;
        clock::Milliseconds last = 0;
    };

    const Limits &m_limits;
    QHash<QHostAddress, Failures> m_failures;
};

} // namespace mantimon::net
