#pragma once

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

namespace mantimon::live {

/// How long to wait before trying again: doubling up to a limit, and somewhere between half and all of
/// it, so that many nodes do not come back in one moment.
class Backoff
{
public:
    using Duration = std::chrono::milliseconds;

    Backoff(Duration first, Duration longest) : m_first(first), m_longest(longest), m_next(first) {}

    [[nodiscard]] Duration next()
    {
        const Duration whole = m_next;
        m_next = std::min(m_next * 2, m_longest);
        const auto half = static_cast<int>(whole.count() / 2);
        return Duration(half + QRandomGenerator::global()->bounded(half + 1));
    }
    void reset() { m_next = m_first; }

private:
    Duration m_first;
    Duration m_longest;
    Duration m_next;
};

} // namespace mantimon::live
