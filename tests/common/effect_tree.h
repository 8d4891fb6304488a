#pragma once

#include "rules/card.h"

#include <vector>

namespace mantimon::testing {

/// An effect tree as it is written down; compiled into a catalogue's flat nodes.
struct EffectTree
{
    rules::Effect effect;
    std::vector<EffectTree> children;
};

/// Appends the tree to the catalogue.
[[nodiscard]] rules::EffectIndex compiled(rules::CardCatalog &cards, const EffectTree &tree);

/// Words for writing trees down.
namespace trees {

using namespace rules;

[[nodiscard]] Selector at(Side side, Place place);
[[nodiscard]] Selector chosen(Side side, Place place, Side chooser = Side::Own);
[[nodiscard]] Selector ofKind(Selector selector, CardKind kind);
[[nodiscard]] Amount fixed(int base);
[[nodiscard]] Amount per(AmountKind kind, int each, Selector counted = {});
[[nodiscard]] EffectTree node(Operation operation, Selector target = {}, Amount amount = fixed(1));
[[nodiscard]] EffectTree parent(Operation operation, std::vector<EffectTree> children, Amount amount = fixed(1));
[[nodiscard]] EffectTree condition(Condition which);
[[nodiscard]] EffectTree moving(Operation operation, ZoneType source, ZoneType destination, Selector target,
                                int amount);
[[nodiscard]] EffectTree lasting(EffectTree tree, Duration duration);
[[nodiscard]] EffectTree aura(Query query, Selector target, int amount, Duration duration);
[[nodiscard]] EffectTree lock(LockKind kind, Selector target, Duration duration);
[[nodiscard]] EffectTree cost(EffectTree tree);

} // namespace trees

} // namespace mantimon::testing
