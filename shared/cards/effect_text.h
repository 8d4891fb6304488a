#pragma once

#include "cards/effect_shape.h"
#include "rules/card.h"

#include <string>

/// Texts are made from effects, so that the two cannot disagree: a card's file must hold exactly
/// what is generated here.
namespace mantimon::cards {

/// "Flip a coin. If heads, the defending Mantimon is now asleep." Empty for noEffect.
[[nodiscard]] std::string effectText(const rules::CardCatalog &catalog, rules::EffectIndex effect,
                                     EffectContext context);

[[nodiscard]] std::string attackText(const rules::CardCatalog &catalog, const rules::Attack &attack);
[[nodiscard]] std::string abilityText(const rules::CardCatalog &catalog, const rules::Ability &ability);
/// Of a trainer or a special energy; empty for others.
[[nodiscard]] std::string cardText(const rules::CardCatalog &catalog, const rules::CardDefinition &card);

[[nodiscard]] EffectContext contextOf(const rules::Ability &ability);
/// Of a trainer or a special energy.
[[nodiscard]] EffectContext contextOf(const rules::CardDefinition &card);

} // namespace mantimon::cards
