#pragma once

#include "cards/effect_shape.h"
#include "cards/json_fields.h"
#include "rules/effect.h"

#include <string_view>
#include <vector>

/// What a primitive may not say in its place, beyond its keys.
namespace mantimon::cards {

/// From where, and into what, the operation's cards may go.
[[nodiscard]] std::vector<rules::ZoneType> sourcesOf(rules::Operation operation);
[[nodiscard]] std::vector<rules::ZoneType> destinationsOf(rules::Operation operation);
void checkZone(const Fields &fields, std::string_view key, const std::vector<rules::ZoneType> &allowed,
               rules::ZoneType zone);

void checkEffect(const Fields &fields, const rules::Effect &effect, EffectContext context);

} // namespace mantimon::cards
