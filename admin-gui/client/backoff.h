#pragma once

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

namespace mantimon::client {

/// How long to wait before connecting again: from half a second doubling to half a minute, and somewhere
/// between half and all of it, so that many desks do not come back in one moment.
class Backoff
{
public:
    using Duration = std::chrono::milliseconds;

    [[nodiscard]] Duration next()
    {
        const auto half = static_cast<int>(m_next.count() / 2);
        m_next = std::min(m_next * 2, longest);
        return Duration(half + QRandomGenerator::global()->bounded(half + 1));
    }
    void reset() { m_next = first; }

private:
    static constexpr Duration first{500};
    static constexpr Duration longest{30'000};

    Duration m_next = first;
};

} // namespace mantimon::client
