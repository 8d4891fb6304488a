#pragma once

#include "rules/select.h"

namespace mantimon::rules {

/// Whether the effect may be started: every cost in it can be paid in full and something in it may
/// happen. Looks only at what the owner's view shows: a search may always find nothing, but a deck
/// without cards cannot be searched.
[[nodiscard]] bool isPossible(const Board &board, const Frame &context, EffectIndex effect);
/// Only the costs.
[[nodiscard]] bool isPayable(const Board &board, const Frame &context, EffectIndex effect);

} // namespace mantimon::rules
