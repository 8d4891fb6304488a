#pragma once

#include "protocol/monitor_answers.h"

#include <deque>

namespace mantimon::monitor {

/// What was measured in the last six hours, for charts.
class SampleRing
{
public:
    static constexpr qint64 everyMs = 5'000;
    static constexpr qint64 keptMs = 6LL * 60 * 60 * 1000;
    static constexpr qint64 mostAnswered = 360;

    void add(const protocol::Sample &sample);
    /// Those of the last `windowMs` before `now`, made fewer by taking several into one: the mean of all
    /// but p99, of which it is the highest. Where nothing was measured there is nothing.
    [[nodiscard]] protocol::Samples lately(qint64 windowMs, qint64 now) const;

private:
    std::deque<protocol::Sample> m_samples;
};

} // namespace mantimon::monitor
