#pragma once

#include "games/snapshot.h"
#include "protocol/monitor_parts.h"
#include "storage/records.h"

namespace mantimon::monitor {

/// Nothing has happened in a game for so long, and it is not paused.
inline constexpr clock::Milliseconds stalledAfter = 5 * 60 * 1000;
/// A running clock is low when this part of its time is left, or less.
inline constexpr int lowClockParts = 5;

/// Without its warnings.
[[nodiscard]] protocol::GameRow rowOf(const games::Scene &scene, const QString &nodeId);
/// Of a game that was not in memory since the start.
[[nodiscard]] protocol::GameRow rowOf(const storage::UnfinishedGame &game, const QString &nodeId);

[[nodiscard]] protocol::GameWarnings warningsOf(const protocol::GameRow &row, clock::Milliseconds now);
/// When, after `now`, its warnings may change though nothing happens; unset: never.
[[nodiscard]] std::optional<clock::Milliseconds> nextWarning(const protocol::GameRow &row, clock::Milliseconds now);

} // namespace mantimon::monitor
