#pragma once

#include "rules/queries.h"
#include "rules/table.h"

namespace mantimon::rules {

/// Declares the attack and puts its steps, the knock-outs and the end of the turn on the stack.
void beginAttack(Table &table, Seat seat, std::size_t index);
/// One hit of the attack whose frame is `attack`, with everything that changes it and what being
/// damaged sets off.
void dealDamage(Table &table, Frame &attack, const Hit &hit);

} // namespace mantimon::rules
