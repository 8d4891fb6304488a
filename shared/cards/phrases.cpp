#include "cards/phrases.h"

#include "cards/names.h"

#include <cstdlib>

namespace mantimon::cards {

using rules::Amount;
using rules::AmountKind;
using rules::CardKind;
using rules::Duration;
using rules::Filter;
using rules::Pick;
using rules::Place;
using rules::Selector;
using rules::Side;
using rules::Test;
using rules::TestKind;
using rules::Type;

namespace {

/// "damaged basic fire " before "Mantimon".
std::string adjectives(const Filter &filter)
{
    std::string words;
    if (filter.damagedOnly)
        words += "damaged ";
    if (!filter.anyStage)
        words += std::string(nameOf(filter.stage)) + " ";
    if (!filter.anyType)
        words += std::string(nameOf(filter.type)) + " ";
    return words;
}

std::string groupPhrase(const Selector &selector)
{
    const std::string owner = selector.side == Side::Both ? "" : possessive(selector.side) + " ";
    const std::string place = selector.place == Place::Active  ? "active "
                              : selector.place == Place::Bench ? "benched "
                                                               : "";
    return owner + place + adjectives(selector.filter) + "Mantimon" +
           (selector.side == Side::Both && selector.place == Place::InPlay ? " in play" : "");
}

std::string bearerPhrase(EffectContext context)
{
    return context == EffectContext::StandingOn ? "the Mantimon that bears this" : "this Mantimon";
}

/// With the type that a selector's filter means for counted energies.
Type energyTypeOf(const Selector &selector)
{
    return selector.filter.anyType ? Type::Colorless : selector.filter.type;
}
Selector withoutType(Selector selector)
{
    selector.filter.anyType = true;
    return selector;
}

std::string kindNoun(const Filter &filter, bool several)
{
    if (filter.anyEnergy)
        return several ? "energy cards" : "energy card";
    if (filter.anyTrainer)
        return several ? "trainer cards" : "trainer card";
    if (filter.anyKind)
        return several ? "cards" : "card";
    switch (filter.kind) {
    case CardKind::Mantimon:
        return "Mantimon";
    case CardKind::BasicEnergy:
        return several ? "basic energies" : "basic energy";
    case CardKind::SpecialEnergy:
        return several ? "special energies" : "special energy";
    default:
        return std::string(nameOf(filter.kind)) + (several ? " cards" : " card");
    }
}

std::string handPhrase(const Test &test, std::string_view bound)
{
    const bool isYou = test.tested.side == Side::Own;
    return playerPhrase(test.tested.side) + (isYou ? " have " : " has ") + std::string(bound) + " " +
           std::to_string(test.number) + (test.number == 1 ? " card" : " cards") + " in hand";
}

std::string positivePhrase(const Test &test, EffectContext context)
{
    const std::string who =
        test.tested.place == Place::Player ? playerPhrase(test.tested.side) : mantimonPhrase(test.tested, context);
    const std::string has = who == "you" ? " have " : " has ";
    switch (test.kind) {
    case TestKind::Always:
        return "at any time";
    case TestKind::HasCondition:
        return who + (test.anyCondition ? " has any condition" : " is " + std::string(nameOf(test.condition)));
    case TestKind::HasDamage:
        return who + " is damaged";
    case TestKind::EnergyAtLeast:
        return mantimonPhrase(withoutType(test.tested), context) + " has at least " +
               energiesPhrase(test.number, energyTypeOf(test.tested));
    case TestKind::HandAtMost:
        return handPhrase(test, "at most");
    case TestKind::HandAtLeast:
        return handPhrase(test, "at least");
    case TestKind::BenchAtLeast:
        return who + has + "at least " + std::to_string(test.number) + " benched Mantimon";
    case TestKind::TypeIs:
        return mantimonPhrase(withoutType(test.tested), context) + " is of type " +
               std::string(nameOf(test.tested.filter.type));
    case TestKind::StageIs:
        return who + " is " + std::string(nameOf(test.tested.filter.stage));
    case TestKind::KnockedOutLastTurn:
        return "any of " + possessive(test.tested.side) + " Mantimon was knocked out last turn";
    case TestKind::PointsBehind:
        return who + has + "fewer points than " + (test.tested.side == Side::Own ? "your opponent" : "you");
    }
    return {};
}

} // namespace

std::string playerPhrase(Side side)
{
    return side == Side::Own ? "you" : side == Side::Opponent ? "your opponent" : "each player";
}

std::string possessive(Side side)
{
    return side == Side::Own ? "your" : side == Side::Opponent ? "your opponent's" : "each player's";
}

std::string mantimonPhrase(const Selector &selector, EffectContext context)
{
    if (selector.place == Place::This)
        return bearerPhrase(context);
    if (selector.place == Place::Defending)
        return "the defending Mantimon";
    const std::string group = groupPhrase(selector);
    if (selector.pick == Pick::All) {
        if (selector.place != Place::Active)
            return selector.side == Side::Both ? "each " + group : "each of " + group;
        return selector.side == Side::Both ? "each " + group : group;
    }
    const std::string count = (selector.upTo ? "up to " : "") + std::to_string(selector.count);
    const std::string some = count + (selector.side == Side::Both ? " " : " of ") + group;
    if (selector.pick == Pick::Random)
        return some + " at random";
    return selector.chooser == Side::Opponent ? some + " of your opponent's choice" : some;
}

std::string cardsPhrase(int count, const Filter &filter)
{
    return std::to_string(count) + " " + adjectives(filter) + kindNoun(filter, count != 1);
}

std::string energiesPhrase(int count, Type type)
{
    const std::string of = type == Type::Colorless ? "" : std::string(nameOf(type)) + " ";
    return std::to_string(count) + " " + of + (count == 1 ? "energy" : "energies");
}

std::string countedPhrase(const Amount &amount, EffectContext context)
{
    const Selector &counted = amount.counted;
    switch (amount.kind) {
    case AmountKind::PerEnergy:
        return energiesPhrase(1, energyTypeOf(counted)).substr(2) + " attached to " +
               mantimonPhrase(withoutType(counted), context);
    case AmountKind::PerCounter:
        return "damage counter on " + mantimonPhrase(counted, context);
    case AmountKind::PerBench:
        return "Mantimon on " + possessive(counted.side) + " bench";
    case AmountKind::PerHeads:
        return "heads";
    case AmountKind::PerCardInHand:
        return "card in " + possessive(counted.side) + " hand";
    case AmountKind::PerPointTaken:
        return "point that " + playerPhrase(counted.side) + (counted.side == Side::Own ? " have" : " has");
    case AmountKind::Fixed:
    case AmountKind::DamageDealt:
        return {};
    }
    return {};
}

std::string amountPhrase(const Amount &amount, const Unit &unit, EffectContext context)
{
    const auto counted = [&unit](int value) {
        const int count = value / unit.size;
        return std::to_string(count) + " " + (count == 1 ? unit.one : unit.many);
    };
    if (amount.kind == AmountKind::Fixed)
        return counted(amount.base);
    if (amount.kind == AmountKind::DamageDealt)
        return "as much " + unit.many + " as this attack did";
    const std::string per = counted(amount.per) + " for each " + countedPhrase(amount, context);
    return amount.base == 0 ? per : counted(amount.base) + ", plus " + per;
}

std::string changePhrase(const Amount &amount, const std::string &noun, EffectContext context)
{
    const bool isLess = amount.base < 0 || amount.per < 0;
    const std::string unit = (isLess ? "less " : "more ") + noun;
    Amount size = amount;
    size.base = static_cast<std::int16_t>(std::abs(amount.base));
    size.per = static_cast<std::int16_t>(std::abs(amount.per));
    return amountPhrase(size, {unit, unit, 1}, context);
}

std::string testPhrase(const Test &test, EffectContext context)
{
    const std::string phrase = positivePhrase(test, context);
    return test.negate ? "it is not so that " + phrase : phrase;
}

std::string durationPhrase(Duration duration, Side side)
{
    switch (duration) {
    case Duration::ThisTurn:
        return " this turn";
    case Duration::UntilEndOfNextTurn:
        return " until the end of " + possessive(side) + " next turn";
    case Duration::Instant:
    case Duration::WhileInPlay:
        return {};
    }
    return {};
}

} // namespace mantimon::cards
