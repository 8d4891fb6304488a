#pragma once

#include "measure/histogram.h"

#include <array>
#include <chrono>
#include <string_view>
#include <utility>

namespace mantimon::measure {

/// What time goes into.
enum class Span : std::uint8_t {
    Decode,      ///< of an action: its frame's text becomes a request
    Rules,       ///< of an action: is it legal, and what becomes of the game
    Commit,      ///< of an action: from the append to the journal's receipt
    Encode,      ///< of an action: its answer and all pushes become text
    FrameToPush, ///< of a player's action: all of it, from its frame's arrival until the last push has gone out
    LiveStore,   ///< a command of the live store, until its answer
    LoopLag,     ///< how late a timer of the main event loop came
};
inline constexpr std::size_t spanCount = static_cast<std::size_t>(Span::LoopLag) + 1;
/// Those that an action's way is divided into.
inline constexpr auto stages = std::to_array<std::pair<Span, std::string_view>>(
    {{Span::Decode, "decode"}, {Span::Rules, "rules"}, {Span::Commit, "commit"}, {Span::Encode, "encode"}});

using Clock = std::chrono::steady_clock;

void observe(Span span, std::chrono::nanoseconds duration) noexcept;
/// In nanoseconds.
[[nodiscard]] const Histogram &histogramOf(Span span);

/// Appends in one transaction of the journal.
void observeBatch(std::uint64_t appends) noexcept;
[[nodiscard]] const Histogram &batchSizes();

} // namespace mantimon::measure
