#include "measure/limit.h"

#include <atomic>

namespace mantimon::measure {

namespace {

constinit std::array<std::atomic<std::uint64_t>, limitCount> hits{};

} // namespace

void countHit(Limit limit) noexcept
{
    hits[static_cast<std::size_t>(limit)].fetch_add(1, std::memory_order_relaxed);
}

std::uint64_t hitsOf(Limit limit) noexcept
{
    return hits[static_cast<std::size_t>(limit)].load(std::memory_order_relaxed);
}

} // namespace mantimon::measure
