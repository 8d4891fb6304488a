#pragma once

#include "bots/lore.h"

namespace mantimon::bots {

/// The next step of laying out: the basic that can do most with little energy becomes active, up to
/// four others go to the bench; then it is ready. Only in set-up, for a seat that is waited for.
[[nodiscard]] rules::Action openingAction(const rules::State &state, rules::Seat seat, const Lore &lore);

} // namespace mantimon::bots
