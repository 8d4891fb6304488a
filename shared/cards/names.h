#pragma once

#include "rules/card.h"
#include "rules/effect.h"
#include "rules/event.h"
#include "rules/types.h"
#include "rules/view.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

/// The one place where the enumerations of the rules have names: in card files, on the wire and in
/// replays. Snake_case; each table is in the order of its enumeration (names.cpp checks that none
/// is short).
namespace mantimon::cards {

template <typename E>
struct Names;

template <>
struct Names<rules::Type>
{
    static constexpr auto all = std::to_array<std::string_view>(
        {"grass", "fire", "water", "lightning", "psychic", "fighting", "dark", "metal", "colorless"});
};
template <>
struct Names<rules::Stage>
{
    static constexpr auto all = std::to_array<std::string_view>({"basic", "stage1", "stage2"});
};
template <>
struct Names<rules::CardKind>
{
    static constexpr auto all = std::to_array<std::string_view>(
        {"mantimon", "item", "supporter", "stadium", "tool", "basic_energy", "special_energy"});
};
template <>
struct Names<rules::Condition>
{
    static constexpr auto all =
        std::to_array<std::string_view>({"asleep", "confused", "paralyzed", "burned", "poisoned"});
};
template <>
struct Names<rules::ZoneType>
{
    static constexpr auto all =
        std::to_array<std::string_view>({"deck", "hand", "active", "bench", "discard", "energy_deck", "energy_zone",
                                         "prizes", "stadium", "attached", "under"});
};
template <>
struct Names<rules::Phase>
{
    static constexpr auto all = std::to_array<std::string_view>({"setup", "draw", "main", "attack", "end", "over"});
};
template <>
struct Names<rules::Operation>
{
    static constexpr auto all = std::to_array<std::string_view>(
        {"sequence", "flip_coins", "choose_one", "may_do", "damage", "modify_damage", "place_counters", "heal",
         "set_condition", "cure_conditions", "draw", "mill", "search", "recover", "discard_hand",
         "shuffle_hand_into_deck", "attach_energy", "discard_energy", "move_energy", "switch_own", "switch_opponent",
         "bounce", "lock", "aura", "reveal_hand", "look_at_top",
         // since version 2
         "if_else", "repeat", "choose_mantimon", "end_turn", "set_damage", "fail_attack", "spread_counters",
         "move_counters", "knock_out", "bonus_points", "clear_effects", "draw_until", "reveal_until",
         "shuffle_discard_into_deck", "hand_to_deck", "shuffle_deck", "return_energy", "flip_energy", "discard_tool",
         "return_tool", "discard_stadium", "shuffle_into_deck", "discard_mantimon", "evolve", "devolve"});
};
template <>
struct Names<rules::Query>
{
    static constexpr auto all = std::to_array<std::string_view>(
        {"damage_dealt", "damage_taken", "hp", "retreat_cost", "attack_cost", "poison_damage", "burn_damage",
         "confusion_damage", "type", "weakness", "resistance", "points", "energy_per_turn", "retreats_per_turn",
         "supporters_per_turn", "bench_size", "draws_per_turn"});
};
template <>
struct Names<rules::LockKind>
{
    static constexpr auto all = std::to_array<std::string_view>(
        {"attack", "retreat", "this_attack", "items", "supporters", "abilities", "evolve", "stadiums", "tools",
         "basics", "energy", "healing", "conditions", "damage", "switching"});
};
template <>
struct Names<rules::Duration>
{
    static constexpr auto all =
        std::to_array<std::string_view>({"instant", "this_turn", "until_end_of_next_turn", "while_in_play",
                                         "until_opponents_turn_ends", "until_it_leaves"});
};
template <>
struct Names<rules::Side>
{
    static constexpr auto all = std::to_array<std::string_view>({"own", "opponent", "both"});
};
template <>
struct Names<rules::Place>
{
    static constexpr auto all = std::to_array<std::string_view>(
        {"this", "active", "bench", "in_play", "player", "defending", "others", "attacker", "that"});
};
template <>
struct Names<rules::Pick>
{
    static constexpr auto all = std::to_array<std::string_view>({"all", "chosen", "random"});
};
template <>
struct Names<rules::Position>
{
    static constexpr auto all = std::to_array<std::string_view>({"top", "bottom", "shuffled", "discard"});
};
template <>
struct Names<rules::AmountKind>
{
    static constexpr auto all = std::to_array<std::string_view>(
        {"fixed", "energy", "damage_counters", "bench", "heads", "cards_in_hand", "points_taken", "damage_dealt",
         "cards_in_discard", "cards_in_deck", "energy_in_zone", "mantimon", "conditions", "tools", "cards_under",
         "retreat_cost", "moved"});
};
template <>
struct Names<rules::TestKind>
{
    static constexpr auto all = std::to_array<std::string_view>({"always",
                                                                 "has_condition",
                                                                 "has_damage",
                                                                 "energy_at_least",
                                                                 "hand_at_most",
                                                                 "hand_at_least",
                                                                 "bench_at_least",
                                                                 "type_is",
                                                                 "stage_is",
                                                                 "knocked_out_last_turn",
                                                                 "points_behind",
                                                                 "stadium_in_play",
                                                                 "tool_attached",
                                                                 "hp_at_most",
                                                                 "damage_at_least",
                                                                 "deck_at_most",
                                                                 "discard_at_least",
                                                                 "zone_at_least",
                                                                 "points_at_least",
                                                                 "evolved_this_turn",
                                                                 "entered_this_turn",
                                                                 "supporter_played",
                                                                 "attacked_last_turn",
                                                                 "heads_at_least",
                                                                 "turn_at_most",
                                                                 "damage_dealt_at_least",
                                                                 "moved_at_least",
                                                                 "is_active",
                                                                 "mantimon_at_least"});
};
template <>
struct Names<rules::Trigger>
{
    static constexpr auto all = std::to_array<std::string_view>(
        {"activated", "passive", "on_play", "on_evolve", "on_damaged", "on_knocked_out", "at_checkup", "on_attach",
         "on_energy_attached", "on_opponent_play", "on_retreat", "on_knock_out_dealt", "at_turn_start"});
};
template <>
struct Names<rules::EventType>
{
    static constexpr auto all = std::to_array<std::string_view>(
        {"game_started",    "deck_shuffled", "mulligan_shown",  "card_drawn",      "energy_flipped",
         "prizes_laid",     "setup_ready",   "setup_revealed",  "turn_started",    "turn_ended",
         "card_played",     "evolved",       "energy_attached", "tool_attached",   "ability_used",
         "attack_declared", "attack_failed", "coin_flipped",    "damage_dealt",    "counters_placed",
         "healed",          "condition_set", "condition_ended", "retreated",       "switched",
         "promoted",        "card_moved",    "card_revealed",   "effect_made",     "effect_had_no_target",
         "effect_ended",    "prompt_opened", "prompt_answered", "knocked_out",     "points_scored",
         "prize_taken",     "timed_out",     "game_ended",      "budget_exceeded", "bonus_scored"});
};
template <>
struct Names<rules::DamageReason>
{
    static constexpr auto all = std::to_array<std::string_view>({"attack", "effect", "poison", "burn", "confusion"});
};
template <>
struct Names<rules::EndReason>
{
    static constexpr auto all =
        std::to_array<std::string_view>({"none", "points", "prizes", "no_mantimon", "deck_out", "several", "turn_limit",
                                         "resignation", "timeouts", "abandoned", "moderator", "void"});
};
template <>
struct Names<rules::PromptKind>
{
    static constexpr auto all = std::to_array<std::string_view>(
        {"choose_cards", "order_cards", "choose_option", "choose_number", "confirm", "promote"});
};

template <typename E>
concept Named = requires
{
    Names<E>::all;
};

/// Empty for a value outside the enumeration.
template <Named E>
[[nodiscard]] constexpr std::string_view nameOf(E value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < Names<E>::all.size() ? Names<E>::all[index] : std::string_view{};
}

/// Unset for a name that the enumeration does not have.
template <Named E>
[[nodiscard]] constexpr std::optional<E> fromName(std::string_view name)
{
    for (std::size_t i = 0; i < Names<E>::all.size(); ++i) {
        if (Names<E>::all[i] == name)
            return static_cast<E>(i);
    }
    return std::nullopt;
}

inline constexpr auto typeFromName = fromName<rules::Type>;
inline constexpr auto stageFromName = fromName<rules::Stage>;
inline constexpr auto cardKindFromName = fromName<rules::CardKind>;
inline constexpr auto conditionFromName = fromName<rules::Condition>;
inline constexpr auto zoneTypeFromName = fromName<rules::ZoneType>;
inline constexpr auto phaseFromName = fromName<rules::Phase>;
inline constexpr auto operationFromName = fromName<rules::Operation>;
inline constexpr auto queryFromName = fromName<rules::Query>;
inline constexpr auto lockKindFromName = fromName<rules::LockKind>;
inline constexpr auto durationFromName = fromName<rules::Duration>;
inline constexpr auto sideFromName = fromName<rules::Side>;
inline constexpr auto placeFromName = fromName<rules::Place>;
inline constexpr auto pickFromName = fromName<rules::Pick>;
inline constexpr auto positionFromName = fromName<rules::Position>;
inline constexpr auto amountKindFromName = fromName<rules::AmountKind>;
inline constexpr auto testKindFromName = fromName<rules::TestKind>;
inline constexpr auto triggerFromName = fromName<rules::Trigger>;
inline constexpr auto eventTypeFromName = fromName<rules::EventType>;
inline constexpr auto damageReasonFromName = fromName<rules::DamageReason>;
inline constexpr auto endReasonFromName = fromName<rules::EndReason>;
inline constexpr auto promptKindFromName = fromName<rules::PromptKind>;

} // namespace mantimon::cards
