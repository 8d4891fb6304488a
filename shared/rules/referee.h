#pragma once

#include "rules/action.h"
#include "rules/plays.h"
#include "rules/refusal.h"
#include "rules/table.h"

namespace mantimon::rules {

/// Why `by` may not do `action`; draws nothing, allocates nothing, changes nothing.
[[nodiscard]] Verdict refusalFor(const Board &board, Seat by, const Action &action);
/// Does what refusalFor() does not refuse, up to the next decision.
void applyLegal(Table &table, Seat by, const Action &action);

// ---- cards by their ids, among what `seat` sees; noIndex where there is none ----------------------

[[nodiscard]] CardIndex findIn(const State &state, const Zone &zone, InstanceId id);
[[nodiscard]] std::optional<Slot> findSlot(const State &state, Seat seat, InstanceId id);
/// From the hand or the energy zone.
[[nodiscard]] CardIndex findEnergy(const State &state, Seat seat, InstanceId id);

// ---- by the kind of moment ----------------------------------------------------------------------------

[[nodiscard]] Verdict refusalOfAnswer(const State &state, const Choose &choice);
void applyAnswer(Table &table, const Choose &choice);
/// What a prompt's answer is when its clock has run out.
void applyDefaultAnswer(Table &table);

[[nodiscard]] Verdict refusalInSetup(const Board &board, Seat by, const Action &action);
void applyInSetup(Table &table, Seat by, const Action &action);
[[nodiscard]] Verdict refusalInMain(const Board &board, Seat by, const Action &action);
void applyInMain(Table &table, const Action &action);

} // namespace mantimon::rules
