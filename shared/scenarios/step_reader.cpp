#include "scenarios/step_reader.h"

#include "scenarios/expectation_reader.h"

#include <algorithm>

namespace mantimon::scenarios {

namespace {

/// The keys of a step that does this, so that a target of a pass is found.
std::vector<std::string_view> keysOf(std::optional<Deed> deed)
{
    std::vector<std::string_view> keys{"do", "by", "flips", "picked", "refused", "expect"};
    const auto add = [&keys](std::initializer_list<std::string_view> more) { keys.insert(keys.end(), more); };
    if (!deed) {
        add({"card", "target", "ability", "to", "paying", "attack", "cards", "option"});
        return keys;
    }
    switch (*deed) {
    case Deed::PlayBasic:
        add({"card"});
        break;
    case Deed::Evolve:
    case Deed::AttachEnergy:
    case Deed::PlayTrainer:
        add({"card", "target"});
        break;
    case Deed::UseAbility:
        add({"card", "ability"});
        break;
    case Deed::Retreat:
        add({"to", "paying"});
        break;
    case Deed::Attack:
        add({"attack"});
        break;
    case Deed::Choose:
        add({"cards", "option"});
        break;
    case Deed::Pass:
    case Deed::Resign:
    case Deed::Timeout:
        break;
    }
    return keys;
}

CardRef requiredRef(const Fields &fields, std::string_view key, const CardFinder &finder)
{
    const auto value = fields.require(key);
    return value ? refFrom(*value, fields.path(key), finder, fields.errors()) : CardRef{};
}

std::vector<CardRef> refsFrom(const Fields &fields, std::string_view key, const CardFinder &finder)
{
    std::vector<CardRef> refs;
    for (const Json &item : fields.list(key, Need::Optional))
        refs.push_back(
            refFrom(item, fields.path(key) + "[" + std::to_string(refs.size()) + "]", finder, fields.errors()));
    return refs;
}

/// A number, or "yes" and "no" for what is to be confirmed.
std::optional<int> optionFrom(const Fields &fields)
{
    const auto value = fields.find("option");
    if (!value)
        return std::nullopt;
    std::string_view word;
    if (value->get(word) != simdjson::SUCCESS)
        return cards::integerIn(*value, {0, 100}, fields.path("option"), fields.errors());
    if (word == "yes" || word == "no")
        return word == "yes" ? 1 : 0;
    fields.errors().add(fields.path("option"), "must be a number, \"yes\" or \"no\"");
    return std::nullopt;
}

void readDeed(const Fields &fields, Step &step, const CardFinder &finder)
{
    switch (step.deed) {
    case Deed::PlayBasic:
        step.card = requiredRef(fields, "card", finder);
        break;
    case Deed::Evolve:
    case Deed::AttachEnergy:
        step.card = requiredRef(fields, "card", finder);
        step.target = requiredRef(fields, "target", finder);
        break;
    case Deed::PlayTrainer:
        step.card = requiredRef(fields, "card", finder);
        if (fields.has("target"))
            step.target = requiredRef(fields, "target", finder);
        break;
    case Deed::UseAbility:
        step.card = requiredRef(fields, "card", finder);
        step.name = fields.text("ability", Need::Optional).value_or("");
        break;
    case Deed::Retreat:
        step.target = requiredRef(fields, "to", finder);
        step.chosen = refsFrom(fields, "paying", finder);
        break;
    case Deed::Attack:
        step.name = fields.text("attack").value_or("");
        break;
    case Deed::Choose:
        step.chosen = refsFrom(fields, "cards", finder);
        step.option = optionFrom(fields);
        if (fields.has("cards") == fields.has("option"))
            fields.errors().add(fields.path("cards"), "either \"cards\" or an \"option\" is chosen");
        break;
    case Deed::Pass:
    case Deed::Resign:
    case Deed::Timeout:
        break;
    }
}

Luck luckFrom(const Fields &fields, const CardFinder &finder)
{
    static constexpr std::array<std::string_view, 2> sides{"heads", "tails"};
    Luck luck;
    for (const std::string &coin : fields.texts("flips", Need::Optional)) {
        if (std::find(sides.begin(), sides.end(), coin) == sides.end())
            fields.errors().add(fields.path("flips"), "a coin shows \"heads\" or \"tails\", not \"" + coin + "\"");
        luck.heads.push_back(coin == sides[0]);
    }
    luck.picked = cardsFrom(fields, "picked", finder).value_or(Cards{});
    return luck;
}

std::string refusedFrom(const Fields &fields)
{
    const auto name = fields.text("refused", Need::Optional);
    if (!name)
        return {};
    const auto &known = refusalNames();
    if (std::find(known.begin(), known.end(), *name) == known.end())
        fields.errors().add(fields.path("refused"),
                            "unknown reason \"" + *name + "\"" + cards::didYouMean(*name, known));
    return *name;
}

std::optional<Deed> deedIn(Json value)
{
    std::string_view name;
    return value["do"].get(name) == simdjson::SUCCESS ? cards::fromName<Deed>(name) : std::nullopt;
}

} // namespace

Step stepFrom(Json value, const std::string &path, const CardFinder &finder, ErrorList &errors)
{
    const auto deed = deedIn(value);
    const auto keys = keysOf(deed);
    const Fields fields(value, path, errors, keys);
    Step step;
    step.deed = fields.named<Deed>("do").value_or(Deed::Pass);
    step.by = seatFrom(fields, "by");
    readDeed(fields, step, finder);
    step.luck = luckFrom(fields, finder);
    step.refused = refusedFrom(fields);
    if (const auto expected = fields.find("expect"))
        step.expect = expectationFrom(*expected, fields.path("expect"), finder, errors);
    return step;
}

} // namespace mantimon::scenarios
