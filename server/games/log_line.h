#pragma once

#include "games/attendance.h"
#include "rules/event.h"

#include <optional>
#include <string_view>
#include <vector>

namespace mantimon::games {

/// What kind of fact it was; a moderator's decision is played, but no move.
enum class LogKind : std::uint8_t {
    Opened,
    Seated,
    Revealed,
    Started,
    Played,
    Extended,
    Paused,
    Resumed,
    Closed,
    Decided
};
/// As kindOf() has it, or `decided`.
[[nodiscard]] std::string_view nameOf(LogKind kind);

/// What one committed fact was, for those who were away and for those who read a game's log. Kept by the
/// hundred for each game: it is small.
struct LogLine
{
    static constexpr std::uint8_t noAction = 0xff;
    static constexpr std::int8_t nobody = -1;

    Milliseconds at = 0;
    quint32 seq = 0;
    std::int16_t turn = 0; ///< in which it happened; 0 before the first
    LogKind kind = LogKind::Opened;
    std::uint8_t action = noAction; ///< of a played fact: its index in rules::Action
    std::int8_t chair = nobody;     ///< who did it
    std::vector<rules::Event> events;
};

} // namespace mantimon::games
