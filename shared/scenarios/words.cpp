#include "scenarios/words.h"

#include "rules/refusal.h"

#include <algorithm>
#include <charconv>

namespace mantimon::scenarios {

using rules::CardId;

std::optional<CardId> cardFrom(Json value, const std::string &path, const CardFinder &finder, ErrorList &errors)
{
    std::string_view said;
    if (value.get(said) != simdjson::SUCCESS) {
        errors.add(path, "must be the name of a card");
        return std::nullopt;
    }
    const auto card = finder.find(said);
    if (!card)
        errors.add(path, finder.unknown(said));
    return card;
}

std::optional<CardId> cardFrom(const Fields &fields, std::string_view key, const CardFinder &finder, Need need)
{
    const auto value = need == Need::Required ? fields.require(key) : fields.find(key);
    return value ? cardFrom(*value, fields.path(key), finder, fields.errors()) : std::nullopt;
}

std::optional<Cards> cardsFrom(const Fields &fields, std::string_view key, const CardFinder &finder)
{
    if (!fields.has(key))
        return std::nullopt;
    Cards cards;
    const auto items = fields.list(key, Need::Optional);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string path = fields.path(key) + "[" + std::to_string(i) + "]";
        if (const auto card = cardFrom(items[i], path, finder, fields.errors()))
            cards.push_back(*card);
    }
    return cards;
}

std::optional<rules::Seat> seatFrom(const Fields &fields, std::string_view key)
{
    static constexpr std::array<std::string_view, 2> sides{"own", "opponent"};
    const auto side = fields.text(key, Need::Optional);
    if (!side)
        return std::nullopt;
    for (const rules::Seat seat : rules::bothSeats) {
        if (*side == seatName(seat))
            return seat;
    }
    fields.errors().add(fields.path(key), "must be \"own\" or \"opponent\"" + cards::didYouMean(*side, sides));
    return std::nullopt;
}

std::optional<rules::ConditionMask> conditionsFrom(const Fields &fields, std::string_view key)
{
    if (!fields.has(key))
        return std::nullopt;
    rules::ConditionMask mask = 0;
    for (const std::string &name : fields.texts(key, Need::Optional)) {
        if (const auto condition = Fields::namedValue<rules::Condition>(name, fields.path(key), fields.errors()))
            mask = static_cast<rules::ConditionMask>(mask | rules::maskOf(*condition));
    }
    return mask;
}

std::string_view seatName(rules::Seat seat)
{
    return seat == own ? "own" : "opponent";
}

std::optional<Place> placeFrom(std::string_view said)
{
    Place place;
    for (const rules::Seat seat : rules::bothSeats) {
        const std::string_view name = seatName(seat);
        if (said.starts_with(name) && said.substr(name.size()).starts_with(' ')) {
            place.seat = seat;
            said.remove_prefix(name.size() + 1);
            break;
        }
    }
    constexpr std::string_view bench = "bench ";
    if (said == "active")
        return place;
    if (!said.starts_with(bench))
        return std::nullopt;
    said.remove_prefix(bench.size());
    const auto [end, error] = std::from_chars(said.data(), said.data() + said.size(), place.slot);
    if (error != std::errc{} || end != said.data() + said.size() || place.slot < 1 || place.slot > rules::maxBench)
        return std::nullopt;
    return place;
}

CardRef refFrom(Json value, const std::string &path, const CardFinder &finder, ErrorList &errors)
{
    CardRef ref;
    std::string_view said;
    if (value.get(said) != simdjson::SUCCESS) {
        errors.add(path, "must name a card or a place");
        return ref;
    }
    ref.said = said;
    ref.place = placeFrom(said);
    if (ref.place)
        return ref;
    ref.card = finder.find(said);
    if (ref.card)
        return ref;
    constexpr std::string_view on = " on ";
    if (const auto at = said.rfind(on); at != std::string_view::npos) {
        ref.place = placeFrom(said.substr(at + on.size()));
        ref.card = finder.find(said.substr(0, at));
        if (!ref.place)
            errors.add(path, "\"" + std::string(said.substr(at + on.size())) +
                                 "\" is no place: say \"active\", \"bench 2\" or \"opponent bench 1\"");
        else if (!ref.card)
            errors.add(path, finder.unknown(said.substr(0, at)));
        return ref;
    }
    errors.add(path, finder.unknown(said));
    return ref;
}

const std::vector<std::string_view> &refusalNames()
{
    static const auto names = [] {
        std::vector<std::string_view> all;
        for (int i = 0; !rules::nameOf(static_cast<rules::Refusal>(i)).empty(); ++i)
            all.push_back(rules::nameOf(static_cast<rules::Refusal>(i)));
        return all;
    }();
    return names;
}

} // namespace mantimon::scenarios
