#include "cards/effect_walk.h"

namespace mantimon::cards {

namespace {

void walk(const rules::CardCatalog &catalog, rules::EffectIndex index, const std::string &field,
          const EffectVisitor &visit)
{
    if (index == rules::noEffect)
        return;
    const rules::Effect &effect = catalog.effect(index);
    visit(field, effect);
    for (std::size_t i = 0; i < effect.childCount; ++i)
        walk(catalog, static_cast<rules::EffectIndex>(effect.firstChild + i), field, visit);
}

} // namespace

void forEachEffect(const rules::CardCatalog &catalog, const rules::CardDefinition &card, const EffectVisitor &visit)
{
    for (std::size_t i = 0; i < card.attacks.size(); ++i) {
        const std::string field = "attacks[" + std::to_string(i) + "]";
        walk(catalog, card.attacks[i].before, field + ".before", visit);
        walk(catalog, card.attacks[i].after, field + ".after", visit);
    }
    for (std::size_t i = 0; i < card.abilities.size(); ++i)
        walk(catalog, card.abilities[i].effect, "abilities[" + std::to_string(i) + "].effect", visit);
    walk(catalog, card.effect, "effect", visit);
}

std::array<const rules::Filter *, 4> filtersOf(const rules::Effect &effect)
{
    return {&effect.target.filter, &effect.from.filter, &effect.amount.counted.filter, &effect.test.tested.filter};
}

} // namespace mantimon::cards
