#pragma once

#include "rules/card.h"

#include <array>
#include <functional>
#include <string>

namespace mantimon::cards {

/// Every node of the tree; none of noEffect.
void forEachNode(const rules::CardCatalog &catalog, rules::EffectIndex root,
                 const std::function<void(const rules::Effect &)> &visit);

/// Every node of every tree of the card, with the field in which its tree is printed:
/// "attacks[0].after".
using EffectVisitor = std::function<void(const std::string &field, const rules::Effect &effect)>;
void forEachEffect(const rules::CardCatalog &catalog, const rules::CardDefinition &card, const EffectVisitor &visit);

/// The filters that one node has: of its target, of whose it moves, of what it counts and tests.
[[nodiscard]] std::array<const rules::Filter *, 4> filtersOf(const rules::Effect &effect);
[[nodiscard]] std::array<const rules::Selector *, 4> selectorsOf(const rules::Effect &effect);

} // namespace mantimon::cards
