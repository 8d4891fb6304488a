#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace mantimon::measure {

/// How often whole numbers of some unit lay where: counts for each of a fixed list of upper bounds, which are
/// inclusive, and one for what is above the last.
class Histogram
{
public:
    static constexpr std::size_t mostBounds = 24;

    /// Ascending; of static storage.
    constexpr explicit Histogram(std::span<const std::uint64_t> bounds) : m_bounds(bounds) {}
    Histogram(const Histogram &) = delete;
    Histogram &operator=(const Histogram &) = delete;

    void observe(std::uint64_t value) noexcept
    {
        const auto bound = std::lower_bound(m_bounds.begin(), m_bounds.end(), value);
        m_counts[static_cast<std::size_t>(bound - m_bounds.begin())].fetch_add(1, std::memory_order_relaxed);
        m_sum.fetch_add(value, std::memory_order_relaxed);
    }

    [[nodiscard]] std::span<const std::uint64_t> bounds() const { return m_bounds; }
    /// One more than bounds: the last is of what is above them all.
    [[nodiscard]] std::vector<std::uint64_t> counts() const
    {
        std::vector<std::uint64_t> counts;
        for (std::size_t i = 0; i <= m_bounds.size(); ++i)
            counts.push_back(m_counts[i].load(std::memory_order_relaxed));
        return counts;
    }
    [[nodiscard]] std::uint64_t sum() const { return m_sum.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t count() const
    {
        std::uint64_t all = 0;
        for (const std::uint64_t part : counts())
            all += part;
        return all;
    }

private:
    std::span<const std::uint64_t> m_bounds;
    std::array<std::atomic<std::uint64_t>, mostBounds + 1> m_counts{};
    std::atomic<std::uint64_t> m_sum = 0;
};

} // namespace mantimon::measure
