#pragma once

#include "rules/effect.h"
#include "rules/types.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mantimon::rules {

/// Energies by type; the last, Colorless, is paid by any.
using Cost = std::array<std::uint8_t, typeCount>;
[[nodiscard]] constexpr int totalOf(const Cost &cost)
{
    int total = 0;
    for (const auto count : cost)
        total += count;
    return total;
}

struct Attack
{
    std::string name;
    std::string text;
    Cost cost{};
    std::int16_t damage = 0;       ///< hp, a multiple of 10
    EffectIndex before = noEffect; ///< resolved before damage
    EffectIndex after = noEffect;  ///< resolved after damage
};

struct Ability
{
    std::string name;
    std::string text;
    Trigger trigger = Trigger::Activated;
    bool oncePerTurn = true;
    bool activeOnly = false; ///< works only from the active place
    EffectIndex effect = noEffect;
};

/// What is printed on a card. Immutable after loading; states refer to it by CardId.
struct CardDefinition
{
    std::string id; ///< unique in the catalogue, lower-case words with dashes
    std::string set;
    int number = 0;
    std::string rarity;
    std::string name; ///< what copies are counted by, and what evolves_from names
    std::vector<std::string> tags;
    std::vector<std::string> rulesets; ///< in which it is legal
    std::string text;
    CardKind kind = CardKind::Mantimon;

    // Mantimon
    std::int16_t hp = 0;
    Type type = Type::Colorless;
    Stage stage = Stage::Basic;
    std::string evolvesFrom;
    std::optional<Type> weakness;
    std::optional<Type> resistance;
    std::uint8_t retreatCost = 0;
    std::uint8_t points = 1;
    std::vector<Attack> attacks;
    std::vector<Ability> abilities;

    // Trainer, or special energy: what it does when played, or while it lies there
    EffectIndex effect = noEffect;
    Trigger trigger = Trigger::Passive; ///< of a tool, stadium or special energy: Passive stands, others act

    // Energy
    Cost provides{}; ///< a unit each; Colorless for "any type" is not a thing: see `providesAny`
    bool providesAny = false;

    [[nodiscard]] bool isMantimon() const { return kind == CardKind::Mantimon; }
    [[nodiscard]] bool isBasicMantimon() const { return isMantimon() && stage == Stage::Basic; }
    [[nodiscard]] bool isEnergy() const { return kind == CardKind::BasicEnergy || kind == CardKind::SpecialEnergy; }
    [[nodiscard]] bool isTrainer() const { return !isMantimon() && !isEnergy(); }
};

/// All cards a game may use, sorted by id: a CardId orders as its text id does. Built by
/// mantimon::cards, or by a test; immutable while a game uses it.
struct CardCatalog
{
    std::vector<CardDefinition> cards; ///< sorted by id
    std::vector<Effect> effects;
    std::vector<std::string> words; ///< names and tags that filters speak of
    std::unordered_map<std::string, CardId> byId;

    [[nodiscard]] const CardDefinition &operator[](CardId card) const { return cards[card]; }
    [[nodiscard]] CardId find(const std::string &id) const
    {
        const auto found = byId.find(id);
        return found == byId.end() ? noCard : found->second;
    }
    /// What stands while `card` is in play, at most.
    [[nodiscard]] StandingMask standingOf(CardId card) const
    {
        return summarized == effects.size() && card < standing.size() ? standing[card] : everythingStands;
    }
    [[nodiscard]] const Effect &effect(EffectIndex index) const { return effects[index]; }
    [[nodiscard]] std::span<const Effect> childrenOf(const Effect &parent) const
    {
        return std::span(effects).subspan(parent.firstChild, parent.childCount);
    }

    // Filled by summarize(); without it everything is looked for everywhere, which is only slow.
    std::vector<StandingMask> standing; ///< by card
    std::size_t summarized = 0;         ///< how many effects there were
};

/// Notes for each card of a complete catalogue what it may change while it lies in play.
void summarize(CardCatalog &cards);

} // namespace mantimon::rules
