#include "measure/durations.h"

namespace mantimon::measure {

namespace {

constexpr std::uint64_t us = 1'000;
constexpr std::uint64_t ms = 1'000 * us;

// Decoding takes a microsecond, a commit a few milliseconds, a database that hangs seconds.
constexpr auto durationBounds = std::to_array<std::uint64_t>(
    {us,     2 * us,  5 * us,  10 * us, 20 * us,  50 * us,  100 * us, 200 * us,   500 * us,   ms,         2 * ms,
     5 * ms, 10 * ms, 20 * ms, 50 * ms, 100 * ms, 200 * ms, 500 * ms, 1'000 * ms, 2'000 * ms, 5'000 * ms, 10'000 * ms});
static_assert(durationBounds.size() <= Histogram::mostBounds);

constexpr auto batchBounds = std::to_array<std::uint64_t>({1, 2, 5, 10, 20, 50, 100, 200, 500, 1000});

constinit std::array<Histogram, spanCount> durations{
    Histogram(durationBounds), Histogram(durationBounds), Histogram(durationBounds), Histogram(durationBounds),
    Histogram(durationBounds), Histogram(durationBounds), Histogram(durationBounds)};
constinit Histogram batches{batchBounds};

} // namespace

void observe(Span span, std::chrono::nanoseconds duration) noexcept
{
    durations[static_cast<std::size_t>(span)].observe(
        static_cast<std::uint64_t>(std::max<std::chrono::nanoseconds::rep>(duration.count(), 0)));
}

const Histogram &histogramOf(Span span)
{
    return durations[static_cast<std::size_t>(span)];
}

void observeBatch(std::uint64_t appends) noexcept
{
    batches.observe(appends);
}

const Histogram &batchSizes()
{
    return batches;
}

} // namespace mantimon::measure
