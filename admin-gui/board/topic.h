#pragma once

#include "board/log_entry.h"

namespace mantimon::board {

/// What a line of the log is about, for its filter.
enum class Topic {
    Turn,   ///< turns, the start and the end
    Play,   ///< what players did
    Effect, ///< damage, conditions, knock-outs, coins, points
    Cards,  ///< cards drawn, moved, shown
    Prompt, ///< asked and answered, effects that began or ended
    Desk    ///< moderators, clocks, joining
};

[[nodiscard]] Topic topicOf(rules::EventType type);
[[nodiscard]] Topic topicOf(EntryKind kind);

} // namespace mantimon::board
