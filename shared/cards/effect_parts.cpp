#include "cards/effect_parts.h"

#include <algorithm>
#include <array>

namespace mantimon::cards {

using rules::Filter;
using rules::Pick;
using rules::Place;
using rules::Selector;
using rules::Side;

namespace {

constexpr int maxTargets = 12;
constexpr Range hpRange{10, 400, 10};

void readStage(const Fields &fields, Filter &filter)
{
    if (const auto stage = fields.named<rules::Stage>("stage", Need::Optional)) {
        filter.anyStage = false;
        filter.stage = *stage;
    }
}

rules::WordIndex wordFrom(const Fields &fields, std::string_view key, std::vector<std::string> &words)
{
    const auto word = fields.text(key, Need::Optional);
    if (!word)
        return rules::noWord;
    const auto known = std::find(words.begin(), words.end(), *word);
    const auto index = known - words.begin();
    if (known == words.end())
        words.push_back(*word);
    return static_cast<rules::WordIndex>(index);
}

/// What both kinds of filters have.
void readPrinted(const Fields &fields, Filter &filter, std::vector<std::string> &words)
{
    readType(fields, "type", Need::Optional, filter);
    readStage(fields, filter);
    filter.name = wordFrom(fields, "name", words);
    filter.tag = wordFrom(fields, "tag", words);
    filter.maxHp = static_cast<std::int16_t>(fields.integer("max_hp", hpRange, Need::Optional).value_or(0));
}

void readPick(const Fields &fields, Selector &selector)
{
    selector.pick = fields.named<Pick>("pick", Need::Optional).value_or(Pick::All);
    const bool some = selector.pick != Pick::All;
    for (const std::string_view key : {"count", "up_to", "chooser"}) {
        if (!some && fields.has(key))
            fields.errors().add(fields.path(key), "needs \"pick\": \"chosen\" or \"random\"");
    }
    selector.count = static_cast<std::uint8_t>(fields.integer("count", {1, maxTargets}, Need::Optional).value_or(1));
    selector.upTo = fields.flag("up_to", Need::Optional).value_or(false);
    selector.chooser = fields.named<Side>("chooser", Need::Optional).value_or(Side::Own);
}

/// The side of a place that is one Mantimon follows from the place.
void readSide(const Fields &fields, Selector &selector)
{
    if (!rules::isOneMantimon(selector.place)) {
        selector.side = fields.named<Side>("side").value_or(Side::Own);
        return;
    }
    const bool isTheirs = selector.place == Place::Defending || selector.place == Place::Attacker;
    selector.side = isTheirs ? Side::Opponent : Side::Own;
    for (const std::string_view key : {"side", "pick"}) {
        if (fields.has(key))
            fields.errors().add(fields.path(key), "does not go with this place, which is one Mantimon");
    }
}

} // namespace

void readType(const Fields &fields, std::string_view key, Need need, Filter &filter)
{
    if (const auto type = fields.named<rules::Type>(key, need)) {
        filter.anyType = false;
        filter.type = *type;
    }
}

Selector selectorFrom(Json value, const std::string &path, Reading in)
{
    static constexpr std::array<std::string_view, 15> known{"side",        "place",     "pick",  "count",   "up_to",
                                                            "chooser",     "type",      "stage", "damaged", "evolved",
                                                            "with_energy", "with_tool", "name",  "tag",     "max_hp"};
    const Fields fields(value, path, in.errors, known);
    Selector selector;
    selector.place = fields.named<Place>("place").value_or(Place::Player);
    readSide(fields, selector);
    readPick(fields, selector);
    readPrinted(fields, selector.filter, in.words);
    selector.filter.damagedOnly = fields.flag("damaged", Need::Optional).value_or(false);
    selector.filter.evolvedOnly = fields.flag("evolved", Need::Optional).value_or(false);
    selector.filter.withEnergy = fields.flag("with_energy", Need::Optional).value_or(false);
    selector.filter.withTool = fields.flag("with_tool", Need::Optional).value_or(false);
    if (selector.place == Place::Player && !(selector.filter == Filter{}))
        in.errors.add(path, "a player has no type, stage or name: cards are filtered by \"cards\"");
    return selector;
}

Filter filterFrom(Json value, const std::string &path, Reading in)
{
    static constexpr std::array<std::string_view, 7> known{"kind", "type",         "stage", "name",
                                                           "tag",  "evolves_from", "max_hp"};
    const Fields fields(value, path, in.errors, known);
    Filter filter;
    if (const auto kind = fields.text("kind", Need::Optional)) {
        filter.anyEnergy = *kind == "energy";
        filter.anyTrainer = *kind == "trainer";
        if (!filter.anyEnergy && !filter.anyTrainer) {
            filter.anyKind = false;
            filter.kind = Fields::namedValue<rules::CardKind>(*kind, fields.path("kind"), in.errors)
                              .value_or(rules::CardKind::Mantimon);
        }
    }
    readPrinted(fields, filter, in.words);
    filter.evolvesFrom = wordFrom(fields, "evolves_from", in.words);
    return filter;
}

} // namespace mantimon::cards
