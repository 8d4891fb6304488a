#pragma once

#include <chrono>
#include <optional>

namespace mantimon::loop {

/// The clock of timers: nobody can set it.
using LoopClock = std::chrono::steady_clock;

/// How long to wait at most; nothing: for ever.
using WaitTime = std::optional<LoopClock::duration>;

/// As epoll_wait(2) and poll(2) take it: milliseconds, rounded up so that nobody is woken before time; -1: for ever.
[[nodiscard]] int toSystem(const WaitTime &wait);

} // namespace mantimon::loop
