#pragma once

#include "rules/effect.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace mantimon::cards {

/// Where an effect is printed; some primitives make sense only in some places.
enum class EffectContext : std::uint8_t {
    BeforeDamage,   ///< of an attack
    AfterDamage,    ///< of an attack
    Used,           ///< an item, a supporter or an ability that acts
    UsedOnMantimon, ///< likewise, but with a Mantimon that bears it: `this` exists
    Standing,       ///< a stadium: works while it lies there
    StandingOn,     ///< a tool or a special energy: works for the Mantimon that bears it
    StandingBearer, ///< a passive ability: works while its Mantimon is in play
    UsedOnBearer,   ///< a tool or a special energy that acts, for the Mantimon that bears it
};

[[nodiscard]] constexpr bool isAttack(EffectContext context)
{
    return context == EffectContext::BeforeDamage || context == EffectContext::AfterDamage;
}
[[nodiscard]] constexpr bool isStanding(EffectContext context)
{
    return context == EffectContext::Standing || context == EffectContext::StandingOn ||
           context == EffectContext::StandingBearer;
}
[[nodiscard]] constexpr bool hasBearer(EffectContext context)
{
    return context != EffectContext::Used && context != EffectContext::Standing;
}

/// What `to` may name.
enum class TargetKind : std::uint8_t { None, Mantimon, Player, MantimonOrPlayer };

/// Where `that` and `attacker` have a meaning.
[[nodiscard]] constexpr bool isTriggered(EffectContext context)
{
    return context == EffectContext::UsedOnMantimon || context == EffectContext::UsedOnBearer;
}

/// Which keys a primitive has in JSON besides `do` and `if`. Unused places are empty.
struct OperationShape
{
    rules::Operation operation{};
    TargetKind target = TargetKind::None;
    std::array<std::string_view, 4> required{};
    std::array<std::string_view, 5> optional{};

    [[nodiscard]] std::vector<std::string_view> keys() const;
};

[[nodiscard]] const OperationShape &shapeOf(rules::Operation operation);

/// Whether the primitive's amount is hp, and so a multiple of 10.
[[nodiscard]] bool countsHp(rules::Operation operation, rules::Query query);

} // namespace mantimon::cards
