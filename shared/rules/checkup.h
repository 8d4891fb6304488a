#pragma once

#include "rules/table.h"

namespace mantimon::rules {

/// Poison, burn, sleep, paralysis, then what acts at the check-up.
inline constexpr int checkupSteps = 5;
/// One step, 0 to checkupSteps − 1, for the turn's owner and then for the other.
void checkUp(Table &table, int step);

} // namespace mantimon::rules
