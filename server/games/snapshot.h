#pragma once

#include "games/attendance.h"
#include "games/record.h"
#include "protocol/pushes.h"

/// What a game tells, in the wire's types: the committed record as one viewer may see it, and who is
/// at the table.
namespace mantimon::games {

/// What the messages about a game are made from.
struct Scene
{
    const Record &record;
    const Attendance &attendance;
    Milliseconds now = 0;
    std::optional<Milliseconds> revealDeadline;
};

[[nodiscard]] protocol::ClockStatus clockStatus(const TurnClock &clock, rules::Seat seat, Milliseconds now);
/// The clock that ends first, also while the game is paused; none before the start and after the end.
[[nodiscard]] std::optional<protocol::TurnTimer> turnTimer(const Scene &scene);
/// Only once the game has started.
[[nodiscard]] protocol::GameSnapshot snapshot(const Scene &scene, rules::Viewer viewer);
/// Likewise, where nobody knows who was there: as if both were, and without spectators.
[[nodiscard]] protocol::GameSnapshot snapshot(const Record &record, Milliseconds now, rules::Viewer viewer);
/// A line of the record's log as `viewer` may know it.
[[nodiscard]] protocol::LogEntry logEntry(const Record &record, const LogLine &line, rules::Viewer viewer);
[[nodiscard]] protocol::GameStatus wireStatus(Record::Status status);
/// The player in `chair` has come or come back; `lastSeq` is what it has seen.
[[nodiscard]] protocol::GameJoined joined(const Scene &scene, Chair chair, std::optional<qint64> lastSeq);
[[nodiscard]] protocol::OpponentStatus presence(const Scene &scene, Chair chair);
[[nodiscard]] protocol::ActiveGame listing(const Scene &scene, Chair chair);
/// Only once the game is over.
[[nodiscard]] protocol::GameEnded ending(const Scene &scene);

} // namespace mantimon::games
