#include "cards/effect_walk.h"

namespace mantimon::cards {

void forEachNode(const rules::CardCatalog &catalog, rules::EffectIndex root,
                 const std::function<void(const rules::Effect &)> &visit)
{
    if (root == rules::noEffect)
        return;
    const rules::Effect &effect = catalog.effect(root);
    visit(effect);
    for (std::size_t i = 0; i < effect.childCount; ++i)
        forEachNode(catalog, static_cast<rules::EffectIndex>(effect.firstChild + i), visit);
}

void forEachEffect(const rules::CardCatalog &catalog, const rules::CardDefinition &card, const EffectVisitor &visit)
{
    const auto walk = [&](rules::EffectIndex root, const std::string &field) {
        forEachNode(catalog, root, [&](const rules::Effect &effect) { visit(field, effect); });
    };
    for (std::size_t i = 0; i < card.attacks.size(); ++i) {
        const std::string field = "attacks[" + std::to_string(i) + "]";
        walk(card.attacks[i].before, field + ".before");
        walk(card.attacks[i].after, field + ".after");
    }
    for (std::size_t i = 0; i < card.abilities.size(); ++i)
        walk(card.abilities[i].effect, "abilities[" + std::to_string(i) + "].effect");
    walk(card.effect, "effect");
}

std::array<const rules::Selector *, 4> selectorsOf(const rules::Effect &effect)
{
    return {&effect.target, &effect.from, &effect.amount.counted, &effect.test.tested};
}

std::array<const rules::Filter *, 4> filtersOf(const rules::Effect &effect)
{
    const auto selectors = selectorsOf(effect);
    return {&selectors[0]->filter, &selectors[1]->filter, &selectors[2]->filter, &selectors[3]->filter};
}

} // namespace mantimon::cards
