#pragma once

#include <array>
#include <chrono>
#include <cstdint>

namespace mantimon::monitor {

/// How long things took, in buckets that are a twelfth wider than the one before: what is read from it is
/// exact to 6 %. Of fixed size however much is counted.
class Latencies
{
public:
    void add(std::chrono::nanoseconds time) { ++m_buckets[bucketOf(time)]; }
    void add(const Latencies &others);
    [[nodiscard]] std::uint64_t count() const;
    /// So many percent were quicker; ms, 0 where nothing was counted.
    [[nodiscard]] double percentileMs(double percent) const;

private:
    static constexpr std::size_t perOctave = 8;
    static constexpr std::size_t octaves = 26; ///< from 1 µs to a minute

    [[nodiscard]] static std::size_t bucketOf(std::chrono::nanoseconds time);

    std::array<std::uint32_t, perOctave * octaves> m_buckets{};
};

} // namespace mantimon::monitor
