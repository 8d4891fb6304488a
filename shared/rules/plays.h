#pragma once

#include "rules/refusal.h"
#include "rules/table.h"

#include <optional>

/// Why a play of the main phase is not allowed, cards being known already. The turn's owner plays.
/// Legal actions and refusals both ask here, so that they cannot differ.
namespace mantimon::rules {

using Verdict = std::optional<Refusal>;

[[nodiscard]] Verdict refusalOfBasic(const Board &board, Seat seat, CardIndex card);
[[nodiscard]] Verdict refusalOfEvolution(const Board &board, CardIndex card, Slot target);
/// Without looking at where it goes.
[[nodiscard]] Verdict refusalOfEnergy(const Board &board, Seat seat, CardIndex card);
[[nodiscard]] Verdict refusalOfEnergyOn(const Board &board, Slot target);
/// Without looking at a tool's target.
[[nodiscard]] Verdict refusalOfTrainer(const Board &board, Seat seat, CardIndex card);
[[nodiscard]] Verdict refusalOfTool(const Board &board, Slot target);
[[nodiscard]] Verdict refusalOfAbility(const Board &board, Slot slot, std::size_t ability);
/// Without looking at where to and the payment.
[[nodiscard]] Verdict refusalOfRetreat(const Board &board, Seat seat);
/// Whether these energies of the active pay its retreat with none superfluous.
using Payment = base::InlineVector<CardIndex, 8>;
[[nodiscard]] bool isExactPayment(const Board &board, Seat seat, const Payment &energies);
[[nodiscard]] Verdict refusalOfAttack(const Board &board, Seat seat, std::size_t attack);

} // namespace mantimon::rules
