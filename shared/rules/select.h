#pragma once

#include "rules/table.h"

/// What selectors, amounts and tests mean on a board. `context` is the root frame of an effect: who
/// owns it, which card it comes from, who bears it.
namespace mantimon::rules {

/// Mantimon by their top card.
using Targets = base::InlineVector<CardIndex, 2 * slotCount>;

/// The sides meant, the turn's owner first.
using Sides = base::InlineVector<Seat, 2>;
[[nodiscard]] Sides sidesOf(const State &state, const Frame &context, Side side);
/// Own is the effect's owner.
[[nodiscard]] Seat seatOf(const Frame &context, Side side);

[[nodiscard]] bool fitsCard(const CardCatalog &cards, const CardDefinition &card, const Filter &filter);
[[nodiscard]] bool fitsMantimon(const Board &board, const InPlay &mantimon, const Filter &filter);
/// Whether the energy counts as one of `type`; any does for Colorless.
[[nodiscard]] bool isEnergyOf(const CardDefinition &card, Type type);

/// The Mantimon among which a selector picks; none for Place::Player.
[[nodiscard]] Targets candidatesOf(const Board &board, const Frame &context, const Selector &selector);
/// Whether the Mantimon at `slot` is among them; for Place::Player any of the side is.
[[nodiscard]] bool covers(const Board &board, const Frame &context, const Selector &selector, Slot slot);

[[nodiscard]] int amountOf(const Board &board, const Frame &context, const Amount &amount);
[[nodiscard]] bool holds(const Board &board, const Frame &context, const Test &test);

/// Cards of the hand; in rulesets with an energy zone, when the filter speaks of energy, with those.
[[nodiscard]] Zone handOf(const Board &board, Seat seat, const Filter &filter);

} // namespace mantimon::rules
