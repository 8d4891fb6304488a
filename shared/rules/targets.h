#pragma once

#include "rules/select.h"

/// On which Mantimon an operation does anything: asked before an effect is used and when it works.
namespace mantimon::rules {

/// Whether the node's operation would do something to the Mantimon at `slot`.
[[nodiscard]] bool isAffected(const Board &board, const Frame &context, const Effect &node, Slot slot);
/// Those of the node's target to which its operation would do something.
[[nodiscard]] Targets affectedBy(const Board &board, const Frame &context, const Effect &node);

/// MoveCounters: the damaged that could give theirs to another.
[[nodiscard]] Targets counterGivers(const Board &board, const Frame &context, const Effect &node);
/// Those of the bench of `seat` that may come for its active; none where that has to stay.
[[nodiscard]] Targets switchable(const Board &board, const Frame &context, Seat seat);

} // namespace mantimon::rules
