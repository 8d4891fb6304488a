#pragma once

#include "rules/queries.h"
#include "rules/table.h"

namespace mantimon::rules {

/// Declares the attack and puts its steps, the knock-outs and the end of the turn on the stack.
void beginAttack(Table &table, Seat seat, std::size_t index);
/// One hit of the attack whose frame is `attack`, with everything that changes it; whether it did
/// any damage to the other side, which sets off Trigger::OnDamaged.
[[nodiscard]] bool dealDamage(Table &table, Frame &attack, const Hit &hit);
/// Nothing more of it happens.
void failAttack(Frame &attack);

} // namespace mantimon::rules
