#pragma once

#include "cards/json_fields.h"
#include "cards/names.h"
#include "scenarios/card_finder.h"
#include "scenarios/scenario.h"

/// The words of scenario files.
namespace mantimon::cards {

template <>
struct Names<scenarios::Deed>
{
    static constexpr auto all =
        std::to_array<std::string_view>({"play_basic", "evolve", "attach_energy", "play_trainer", "use_ability",
                                         "retreat", "attack", "pass", "choose", "resign", "timeout"});
};

} // namespace mantimon::cards

namespace mantimon::scenarios {

using cards::ErrorList;
using cards::Fields;
using cards::Json;
using cards::Need;

/// A card's name; reports one that nobody has.
[[nodiscard]] std::optional<rules::CardId> cardFrom(const Fields &fields, std::string_view key,
                                                    const CardFinder &finder, Need need = Need::Optional);
[[nodiscard]] std::optional<rules::CardId> cardFrom(Json value, const std::string &path, const CardFinder &finder,
                                                    ErrorList &errors);
/// A list of card names; unset where the key is missing.
[[nodiscard]] std::optional<Cards> cardsFrom(const Fields &fields, std::string_view key, const CardFinder &finder);
/// "own" or "opponent".
[[nodiscard]] std::optional<rules::Seat> seatFrom(const Fields &fields, std::string_view key);
[[nodiscard]] std::optional<rules::ConditionMask> conditionsFrom(const Fields &fields, std::string_view key);

[[nodiscard]] std::string_view seatName(rules::Seat seat);
/// "active", "bench 2", "opponent active", …; unset for anything else.
[[nodiscard]] std::optional<Place> placeFrom(std::string_view said);
/// What a step calls a card; reports what is neither a card nor a place.
[[nodiscard]] CardRef refFrom(Json value, const std::string &path, const CardFinder &finder, ErrorList &errors);

/// The reasons for which the rules refuse, by their names on the wire.
[[nodiscard]] const std::vector<std::string_view> &refusalNames();

} // namespace mantimon::scenarios
