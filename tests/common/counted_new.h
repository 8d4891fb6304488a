#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

/// Counts what operator new is asked for. To be included by one file of a program only, as it replaces the
/// program's. The thread sanitizer's build has one of its own (cmake/tsan_qt.cpp): there nothing is counted.
namespace mantimon::testing {

inline std::int64_t allocations = 0;

#ifdef __SANITIZE_THREAD__
inline constexpr bool countsAllocations = false;
#else
inline constexpr bool countsAllocations = true;
#endif

} // namespace mantimon::testing

#ifndef __SANITIZE_THREAD__

void *operator new(std::size_t size)
{
    ++mantimon::testing::allocations;
    void *memory = std::malloc(size);
    if (!memory)
        throw std::bad_alloc();
    return memory;
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

#endif
