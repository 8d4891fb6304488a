#include "monitor/latencies.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mantimon::monitor {

std::size_t Latencies::bucketOf(std::chrono::nanoseconds time)
{
    const double microseconds = std::max(1.0, double(time.count()) / 1000);
    const auto bucket = static_cast<std::size_t>(std::log2(microseconds) * perOctave);
    return std::min(bucket, perOctave * octaves - 1);
}

void Latencies::add(const Latencies &others)
{
    for (std::size_t i = 0; i < m_buckets.size(); ++i)
        m_buckets[i] += others.m_buckets[i];
}

std::uint64_t Latencies::count() const
{
    return std::accumulate(m_buckets.begin(), m_buckets.end(), std::uint64_t(0));
}

double Latencies::percentileMs(double percent) const
{
    const std::uint64_t all = count();
    if (all == 0)
        return 0;
    const auto wanted = static_cast<std::uint64_t>(std::ceil(double(all) * percent / 100));
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        below += m_buckets[i];
        if (below >= wanted)
            return std::exp2((double(i) + 0.5) / perOctave) / 1000;
    }
    return 0;
}

} // namespace mantimon::monitor
