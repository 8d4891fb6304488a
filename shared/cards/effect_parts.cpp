#include "cards/effect_parts.h"

#include <array>

namespace mantimon::cards {

using rules::Amount;
using rules::AmountKind;
using rules::CardKind;
using rules::Filter;
using rules::Pick;
using rules::Place;
using rules::Selector;
using rules::Side;
using rules::Test;
using rules::TestKind;

namespace {

constexpr int maxAmount = 400;
constexpr int maxTargets = 12;

void readType(const Fields &fields, std::string_view key, Need need, Filter &filter)
{
    if (const auto type = fields.named<rules::Type>(key, need)) {
        filter.anyType = false;
        filter.type = *type;
    }
}

void readStage(const Fields &fields, std::string_view key, Need need, Filter &filter)
{
    if (const auto stage = fields.named<rules::Stage>(key, need)) {
        filter.anyStage = false;
        filter.stage = *stage;
    }
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

/// The side of `this` and `defending` follows from the place.
void readSide(const Fields &fields, Selector &selector)
{
    const bool implied = selector.place == Place::This || selector.place == Place::Defending;
    if (!implied) {
        selector.side = fields.named<Side>("side").value_or(Side::Own);
        return;
    }
    selector.side = selector.place == Place::This ? Side::Own : Side::Opponent;
    for (const std::string_view key : {"side", "pick"}) {
        if (fields.has(key))
            fields.errors().add(fields.path(key), "does not go with this place, which is one Mantimon");
    }
}

/// What is counted or tested: Mantimon for some kinds, a player's cards for the others.
void checkPlace(const Fields &fields, const Selector &selector, bool ofMantimon)
{
    if (ofMantimon != (selector.place != Place::Player))
        fields.errors().add(fields.path("of"), ofMantimon ? "must name Mantimon, not a player" : "must name a player");
}

bool countsOnMantimon(AmountKind kind)
{
    return kind == AmountKind::PerEnergy || kind == AmountKind::PerCounter;
}
bool countsNothing(AmountKind kind)
{
    return kind == AmountKind::PerHeads || kind == AmountKind::DamageDealt;
}

bool testsMantimon(TestKind kind)
{
    switch (kind) {
    case TestKind::HasCondition:
    case TestKind::HasDamage:
    case TestKind::EnergyAtLeast:
    case TestKind::TypeIs:
    case TestKind::StageIs:
        return true;
    default:
        return false;
    }
}
bool hasNumber(TestKind kind)
{
    return kind == TestKind::EnergyAtLeast || kind == TestKind::HandAtMost || kind == TestKind::HandAtLeast ||
           kind == TestKind::BenchAtLeast;
}

void readTestedCondition(const Fields &fields, Test &test)
{
    const auto name = fields.text("condition");
    if (!name)
        return;
    test.anyCondition = *name == "any";
    if (!test.anyCondition) {
        test.condition = Fields::namedValue<rules::Condition>(*name, fields.path("condition"), fields.errors())
                             .value_or(test.condition);
    }
}

/// Keys that a test of this kind has, besides `is` and `not`.
std::vector<std::string_view> keysOf(TestKind kind)
{
    std::vector<std::string_view> keys{"is", "not"};
    if (kind != TestKind::Always)
        keys.push_back("of");
    if (kind == TestKind::HasCondition)
        keys.push_back("condition");
    if (kind == TestKind::EnergyAtLeast)
        keys.push_back("energy");
    if (kind == TestKind::TypeIs)
        keys.push_back("type");
    if (kind == TestKind::StageIs)
        keys.push_back("stage");
    if (hasNumber(kind))
        keys.push_back("number");
    return keys;
}

} // namespace

Selector selectorFrom(Json value, const std::string &path, ErrorList &errors)
{
    static constexpr std::array<std::string_view, 9> known{"side",    "place", "pick",  "count",  "up_to",
                                                           "chooser", "type",  "stage", "damaged"};
    const Fields fields(value, path, errors, known);
    Selector selector;
    selector.place = fields.named<Place>("place").value_or(Place::Player);
    readSide(fields, selector);
    readPick(fields, selector);
    readType(fields, "type", Need::Optional, selector.filter);
    readStage(fields, "stage", Need::Optional, selector.filter);
    selector.filter.damagedOnly = fields.flag("damaged", Need::Optional).value_or(false);
    return selector;
}

Filter filterFrom(Json value, const std::string &path, ErrorList &errors)
{
    static constexpr std::array<std::string_view, 3> known{"kind", "type", "stage"};
    const Fields fields(value, path, errors, known);
    Filter filter;
    if (const auto kind = fields.text("kind", Need::Optional)) {
        filter.anyEnergy = *kind == "energy";
        filter.anyTrainer = *kind == "trainer";
        if (!filter.anyEnergy && !filter.anyTrainer) {
            filter.anyKind = false;
            filter.kind = Fields::namedValue<CardKind>(*kind, fields.path("kind"), errors).value_or(CardKind::Mantimon);
        }
    }
    readType(fields, "type", Need::Optional, filter);
    readStage(fields, "stage", Need::Optional, filter);
    return filter;
}

Amount amountFrom(Json value, bool isHp, const std::string &path, ErrorList &errors)
{
    static constexpr std::array<std::string_view, 5> known{"base", "per", "count", "of", "energy"};
    Range range{-maxAmount, maxAmount, isHp ? 10 : 1};
    Amount amount;
    if (!value.is_object()) {
        amount.base = static_cast<std::int16_t>(integerIn(value, range, path, errors).value_or(0));
        return amount;
    }
    const Fields fields(value, path, errors, known);
    amount.base = static_cast<std::int16_t>(fields.integer("base", range, Need::Optional).value_or(0));
    amount.kind = fields.named<AmountKind>("count").value_or(AmountKind::Fixed);
    if (amount.kind == AmountKind::DamageDealt)
        range = {1, 1};
    amount.per = static_cast<std::int16_t>(fields.integer("per", range).value_or(0));
    if (amount.kind == AmountKind::Fixed)
        return amount;
    if (countsNothing(amount.kind)) {
        if (fields.has("of"))
            errors.add(fields.path("of"), "does not go with this count");
        return amount;
    }
    if (const auto counted = fields.require("of")) {
        amount.counted = selectorFrom(*counted, fields.path("of"), errors);
        checkPlace(fields, amount.counted, countsOnMantimon(amount.kind));
    }
    if (amount.kind == AmountKind::PerEnergy)
        readType(fields, "energy", Need::Optional, amount.counted.filter);
    else if (fields.has("energy"))
        errors.add(fields.path("energy"), "goes with \"count\": \"energy\" only");
    return amount;
}

Test testFrom(Json value, const std::string &path, ErrorList &errors)
{
    static constexpr std::array<std::string_view, 8> allKeys{"is",     "not",  "of",    "condition",
                                                             "number", "type", "stage", "energy"};
    Test test;
    std::string_view is;
    if (value["is"].get(is) == simdjson::SUCCESS && fromName<TestKind>(is))
        test.kind = *fromName<TestKind>(is);
    const auto keys = test.kind == TestKind::Always ? std::vector<std::string_view>(allKeys.begin(), allKeys.end())
                                                    : keysOf(test.kind);
    const Fields fields(value, path, errors, keys);
    if (!fields.named<TestKind>("is"))
        return test;
    test.negate = fields.flag("not", Need::Optional).value_or(false);
    if (test.kind == TestKind::Always)
        return test;
    if (const auto tested = fields.require("of")) {
        test.tested = selectorFrom(*tested, fields.path("of"), errors);
        checkPlace(fields, test.tested, testsMantimon(test.kind));
    }
    if (test.kind == TestKind::HasCondition)
        readTestedCondition(fields, test);
    if (hasNumber(test.kind))
        test.number = static_cast<std::int16_t>(fields.integer("number", {0, 60}).value_or(0));
    if (test.kind == TestKind::EnergyAtLeast)
        readType(fields, "energy", Need::Optional, test.tested.filter);
    if (test.kind == TestKind::TypeIs)
        readType(fields, "type", Need::Required, test.tested.filter);
    if (test.kind == TestKind::StageIs)
        readStage(fields, "stage", Need::Required, test.tested.filter);
    return test;
}

} // namespace mantimon::cards
