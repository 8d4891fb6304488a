#pragma once

#include "rules/table.h"

#include <optional>

/// The numbers and permissions of the game as cards in play change them. Each folds in one fixed
/// order: printed value, set (the youngest wins), added, floor.
namespace mantimon::rules {

[[nodiscard]] int hpOf(const Board &board, Slot slot);
[[nodiscard]] int retreatCostOf(const Board &board, Slot slot);
/// Of the active Mantimon of `seat`. Cards that change it change its colorless part; what makes it
/// cheaper takes typed energies, in the order of types, when no colorless is left.
[[nodiscard]] Cost attackCostOf(const Board &board, Slot slot, std::size_t attack);
/// What poison, a burn or confusion does to it.
[[nodiscard]] int conditionDamageOf(const Board &board, Slot slot, Query query);
/// Points that its knock-out gives.
[[nodiscard]] int pointsGivenBy(const Board &board, Slot slot);
[[nodiscard]] Type typeOf(const Board &board, Slot slot);
[[nodiscard]] std::optional<Type> weaknessOf(const Board &board, Slot slot);
[[nodiscard]] std::optional<Type> resistanceOf(const Board &board, Slot slot);

/// Of a player: what the ruleset gives, and what changes it.
[[nodiscard]] int limitOf(const Board &board, Seat seat, Query query);
/// Places left on the bench.
[[nodiscard]] int benchRoomOf(const Board &board, Seat seat);

/// What an attack does to `to` after everything: base and modifiers of the attacker, weakness,
/// resistance, modifiers of the defender, prevention. `attacker` may have left play (then only its
/// printed type counts).
struct Hit
{
    Seat by = Seat::First;
    CardIndex attacker = noIndex;
    Slot to;
    int base = 0;
    bool ignoresWeakness = false;
    bool ignoresResistance = false;
    bool ignoresEffects = false;
};
[[nodiscard]] int damageOf(const Board &board, const Hit &hit);

/// Whether an effect forbids `lock` to the Mantimon at `slot`; `attack` for LockKind::ThisAttack.
[[nodiscard]] bool isLocked(const Board &board, LockKind lock, Slot slot, std::size_t attack = 0);
/// Whether an effect forbids `lock` to the whole side.
[[nodiscard]] bool isLocked(const Board &board, LockKind lock, Seat seat);

/// What the energies provide together; `any` units pay for every type.
struct Units
{
    Cost typed{};
    int any = 0;
    [[nodiscard]] int total() const { return totalOf(typed) + any; }
};
[[nodiscard]] Units unitsOf(const Board &board, const InPlay &mantimon);
[[nodiscard]] int unitsOf(const CardDefinition &energy);
[[nodiscard]] bool pays(const Units &units, const Cost &cost);

} // namespace mantimon::rules
