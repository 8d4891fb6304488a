#include "cards/effect_parts.h"
#include "rules/subject.h"

#include <array>

/// Amounts and conditions.
namespace mantimon::cards {

using rules::Amount;
using rules::AmountKind;
using rules::Place;
using rules::Selector;
using rules::Subject;
using rules::Test;
using rules::TestKind;

namespace {

constexpr int maxAmount = 400;

Subject subjectOf(AmountKind kind)
{
    switch (kind) {
    case AmountKind::PerEnergy:
    case AmountKind::PerCounter:
    case AmountKind::PerMantimon:
    case AmountKind::PerCondition:
    case AmountKind::PerTool:
    case AmountKind::PerCardUnder:
    case AmountKind::PerRetreatCost:
        return Subject::Mantimon;
    case AmountKind::PerBench:
    case AmountKind::PerCardInHand:
    case AmountKind::PerPointTaken:
    case AmountKind::PerCardInDiscard:
    case AmountKind::PerCardInDeck:
    case AmountKind::PerEnergyInZone:
        return Subject::Player;
    case AmountKind::Fixed:
    case AmountKind::PerHeads:
    case AmountKind::DamageDealt:
    case AmountKind::PerMoved:
        return Subject::Nothing;
    }
    return Subject::Nothing;
}

/// Unset for a test without a number.
std::optional<Range> numberOf(TestKind kind)
{
    switch (kind) {
    case TestKind::EnergyAtLeast:
    case TestKind::HandAtMost:
    case TestKind::HandAtLeast:
    case TestKind::BenchAtLeast:
    case TestKind::DeckAtMost:
    case TestKind::DiscardAtLeast:
    case TestKind::ZoneAtLeast:
    case TestKind::PointsAtLeast:
    case TestKind::HeadsAtLeast:
    case TestKind::MovedAtLeast:
    case TestKind::MantimonAtLeast:
        return Range{0, 60};
    case TestKind::HpAtMost:
    case TestKind::DamageAtLeast:
    case TestKind::DamageDealtAtLeast:
        return Range{10, maxAmount, 10};
    case TestKind::TurnAtMost:
        return Range{1, 200};
    default:
        return std::nullopt;
    }
}

void checkPlace(const Fields &fields, const Selector &selector, Subject subject)
{
    const bool isOfMantimon = subject == Subject::Mantimon;
    if (isOfMantimon != (selector.place != Place::Player))
        fields.errors().add(fields.path("of"),
                            isOfMantimon ? "must name Mantimon, not a player" : "must name a player");
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
    if (subjectOf(kind) != Subject::Nothing)
        keys.push_back("of");
    if (kind == TestKind::HasCondition)
        keys.push_back("condition");
    if (kind == TestKind::EnergyAtLeast)
        keys.push_back("energy");
    if (kind == TestKind::TypeIs)
        keys.push_back("type");
    if (kind == TestKind::StageIs)
        keys.push_back("stage");
    if (kind == TestKind::DiscardAtLeast)
        keys.push_back("cards");
    if (numberOf(kind))
        keys.push_back("number");
    return keys;
}

/// The keys that narrow down what is counted.
void readCounted(const Fields &fields, Amount &amount, Reading in)
{
    if (const auto counted = fields.require("of")) {
        amount.counted = selectorFrom(*counted, fields.path("of"), in);
        checkPlace(fields, amount.counted, subjectOf(amount.kind));
    }
    if (amount.kind == AmountKind::PerEnergy)
        readType(fields, "energy", Need::Optional, amount.counted.filter);
    if (const auto cards = fields.find("cards"); cards && amount.kind == AmountKind::PerCardInDiscard)
        amount.counted.filter = filterFrom(*cards, fields.path("cards"), in);
}

void checkKeys(const Fields &fields, AmountKind kind)
{
    const auto check = [&fields](std::string_view key, bool isRight, const std::string &message) {
        if (!isRight && fields.has(key))
            fields.errors().add(fields.path(key), message);
    };
    check("of", subjectOf(kind) != Subject::Nothing, "does not go with this count");
    check("energy", kind == AmountKind::PerEnergy, "goes with \"count\": \"energy\" only");
    check("cards", kind == AmountKind::PerCardInDiscard, "goes with \"count\": \"cards_in_discard\" only");
}

/// The names of the energies' types, of stages and of cards that some tests have.
void readTested(const Fields &fields, Test &test, Reading in)
{
    if (const auto tested = fields.require("of")) {
        test.tested = selectorFrom(*tested, fields.path("of"), in);
        checkPlace(fields, test.tested, subjectOf(test.kind));
    }
    if (test.kind == TestKind::EnergyAtLeast)
        readType(fields, "energy", Need::Optional, test.tested.filter);
    if (test.kind == TestKind::TypeIs)
        readType(fields, "type", Need::Required, test.tested.filter);
    if (const auto stage = test.kind == TestKind::StageIs ? fields.named<rules::Stage>("stage") : std::nullopt) {
        test.tested.filter.anyStage = false;
        test.tested.filter.stage = *stage;
    }
    if (const auto cards = fields.find("cards"))
        test.tested.filter = filterFrom(*cards, fields.path("cards"), in);
}

} // namespace

Amount amountFrom(Json value, bool isHp, const std::string &path, Reading in)
{
    static constexpr std::array<std::string_view, 7> known{"base", "per", "count", "of", "energy", "cards", "most"};
    Range range{-maxAmount, maxAmount, isHp ? 10 : 1};
    Amount amount;
    if (!value.is_object()) {
        amount.base = static_cast<std::int16_t>(integerIn(value, range, path, in.errors).value_or(0));
        return amount;
    }
    const Fields fields(value, path, in.errors, known);
    amount.base = static_cast<std::int16_t>(fields.integer("base", range, Need::Optional).value_or(0));
    amount.kind = fields.named<AmountKind>("count").value_or(AmountKind::Fixed);
    amount.most = static_cast<std::int16_t>(
        fields.integer("most", {range.multipleOf, maxAmount, range.multipleOf}, Need::Optional).value_or(0));
    if (amount.kind == AmountKind::DamageDealt)
        range = {1, 1};
    amount.per = static_cast<std::int16_t>(fields.integer("per", range).value_or(0));
    if (amount.kind == AmountKind::Fixed)
        return amount;
    checkKeys(fields, amount.kind);
    if (subjectOf(amount.kind) != Subject::Nothing)
        readCounted(fields, amount, in);
    return amount;
}

Test testFrom(Json value, const std::string &path, Reading in)
{
    static constexpr std::array<std::string_view, 9> allKeys{"is",   "not",   "of",     "condition", "number",
                                                             "type", "stage", "energy", "cards"};
    Test test;
    std::string_view is;
    const auto kind = value["is"].get(is) == simdjson::SUCCESS ? fromName<TestKind>(is) : std::nullopt;
    test.kind = kind.value_or(TestKind::Always);
    const auto keys = kind ? keysOf(*kind) : std::vector<std::string_view>(allKeys.begin(), allKeys.end());
    const Fields fields(value, path, in.errors, keys);
    if (!fields.named<TestKind>("is"))
        return test;
    test.negate = fields.flag("not", Need::Optional).value_or(false);
    if (subjectOf(test.kind) != Subject::Nothing)
        readTested(fields, test, in);
    if (test.kind == TestKind::HasCondition)
        readTestedCondition(fields, test);
    if (const auto range = numberOf(test.kind))
        test.number = static_cast<std::int16_t>(fields.integer("number", *range).value_or(0));
    return test;
}

} // namespace mantimon::cards
