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
using rules::Type;

namespace {

/// "damaged basic fire spirit " before "Mantimon".
std::string adjectives(const Filter &filter, const Wording &wording)
{
    std::string words;
    if (filter.damagedOnly)
        words += "damaged ";
    if (filter.evolvedOnly)
        words += "evolved ";
    if (!filter.anyStage)
        words += std::string(nameOf(filter.stage)) + " ";
    if (!filter.anyType)
        words += std::string(nameOf(filter.type)) + " ";
    if (filter.tag != rules::noWord)
        words += wording.words[filter.tag] + " ";
    return words;
}

/// " with energy and a tool" after it.
std::string additions(const Filter &filter, const Wording &wording)
{
    std::string words;
    const auto append = [&words](bool isSaid, const std::string &what) {
        if (isSaid)
            words += (words.empty() ? " with " : " and ") + what;
    };
    append(filter.withEnergy, "energy");
    append(filter.withTool, "a tool");
    append(filter.maxHp > 0, "at most " + std::to_string(filter.maxHp) + " hp");
    if (filter.evolvesFrom != rules::noWord)
        words += " that evolves from " + wording.words[filter.evolvesFrom];
    return words;
}

std::string mantimonNoun(const Filter &filter, const Wording &wording)
{
    return filter.name == rules::noWord ? "Mantimon" : wording.words[filter.name];
}

std::string bearerPhrase(EffectContext context)
{
    const bool isBorne = context == EffectContext::StandingOn || context == EffectContext::UsedOnBearer;
    return isBorne ? "the Mantimon that bears this" : "this Mantimon";
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

std::string cardNoun(const Filter &filter, bool several, const Wording &wording)
{
    const std::string noun = filter.name == rules::noWord ? kindNoun(filter, several) : wording.words[filter.name];
    return adjectives(filter, wording) + noun + additions(filter, wording);
}

/// "each of your benched Mantimon" without "each".
std::string withoutEach(const std::string &phrase)
{
    static constexpr std::string_view each = "each ";
    return phrase.starts_with(each) ? phrase.substr(each.size()) : phrase;
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

std::string groupPhrase(const Selector &selector, const Wording &wording)
{
    const std::string owner = selector.side == Side::Both ? "" : possessive(selector.side) + " ";
    const std::string place = selector.place == Place::Active   ? "active "
                              : selector.place == Place::Bench  ? "benched "
                              : selector.place == Place::Others ? "other "
                                                                : "";
    const bool isAnywhere = selector.place == Place::InPlay || selector.place == Place::Others;
    return owner + place + adjectives(selector.filter, wording) + mantimonNoun(selector.filter, wording) +
           (selector.side == Side::Both && isAnywhere ? " in play" : "") + additions(selector.filter, wording);
}

std::string mantimonPhrase(const Selector &selector, const Wording &wording)
{
    if (selector.place == Place::This)
        return bearerPhrase(wording.context);
    if (selector.place == Place::Defending)
        return "the defending Mantimon";
    if (selector.place == Place::Attacker)
        return "the attacking Mantimon";
    if (selector.place == Place::That)
        return "that Mantimon";
    const std::string group = groupPhrase(selector, wording);
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

std::string cardsPhrase(int count, const Filter &filter, const Wording &wording)
{
    return std::to_string(count) + " " + cardNoun(filter, count != 1, wording);
}

std::string allCardsPhrase(const Filter &filter, const Wording &wording)
{
    return cardNoun(filter, true, wording);
}

std::string energiesPhrase(int count, Type type)
{
    const std::string of = type == Type::Colorless ? "" : std::string(nameOf(type)) + " ";
    return std::to_string(count) + " " + of + (count == 1 ? "energy" : "energies");
}

Type energyTypeOf(const Selector &selector)
{
    return selector.filter.anyType ? Type::Colorless : selector.filter.type;
}

Selector withoutType(Selector selector)
{
    selector.filter.anyType = true;
    return selector;
}

namespace {

std::string countedOnMantimon(const Amount &amount, const Wording &wording)
{
    const Selector &counted = amount.counted;
    switch (amount.kind) {
    case AmountKind::PerEnergy:
        return energiesPhrase(1, energyTypeOf(counted)).substr(2) + " attached to " +
               mantimonPhrase(withoutType(counted), wording);
    case AmountKind::PerCounter:
        return "damage counter on " + mantimonPhrase(counted, wording);
    case AmountKind::PerCondition:
        return "condition on " + mantimonPhrase(counted, wording);
    case AmountKind::PerTool:
        return "tool on " + mantimonPhrase(counted, wording);
    case AmountKind::PerCardUnder:
        return "card under " + mantimonPhrase(counted, wording);
    case AmountKind::PerRetreatCost:
        return "energy in the retreat cost of " + mantimonPhrase(counted, wording);
    default:
        return withoutEach(mantimonPhrase(counted, wording));
    }
}

} // namespace

std::string countedPhrase(const Amount &amount, const Wording &wording)
{
    const Side side = amount.counted.side;
    switch (amount.kind) {
    case AmountKind::PerEnergy:
    case AmountKind::PerCounter:
    case AmountKind::PerCondition:
    case AmountKind::PerTool:
    case AmountKind::PerCardUnder:
    case AmountKind::PerRetreatCost:
    case AmountKind::PerMantimon:
        return countedOnMantimon(amount, wording);
    case AmountKind::PerBench:
        return "Mantimon on " + possessive(side) + " bench";
    case AmountKind::PerHeads:
        return "heads";
    case AmountKind::PerMoved:
        return "card so moved";
    case AmountKind::PerCardInHand:
        return "card in " + possessive(side) + " hand";
    case AmountKind::PerCardInDiscard:
        return cardNoun(amount.counted.filter, false, wording) + " in " + possessive(side) + " discard pile";
    case AmountKind::PerCardInDeck:
        return "card in " + possessive(side) + " deck";
    case AmountKind::PerEnergyInZone:
        return "energy in " + possessive(side) + " energy zone";
    case AmountKind::PerPointTaken:
        return "point that " + playerPhrase(side) + (side == Side::Own ? " have" : " has");
    case AmountKind::Fixed:
    case AmountKind::DamageDealt:
        return {};
    }
    return {};
}

std::string amountPhrase(const Amount &amount, const Unit &unit, const Wording &wording)
{
    const auto counted = [&unit](int value) {
        const int count = value / unit.size;
        return std::to_string(count) + " " + (count == 1 ? unit.one : unit.many);
    };
    if (amount.kind == AmountKind::Fixed)
        return counted(amount.base);
    const std::string bound = amount.most > 0 ? " (at most " + std::to_string(amount.most / unit.size) + ")" : "";
    if (amount.kind == AmountKind::DamageDealt)
        return "as much " + unit.many + " as this attack did" + bound;
    const std::string per = counted(amount.per) + " for each " + countedPhrase(amount, wording) + bound;
    return amount.base == 0 ? per : counted(amount.base) + ", plus " + per;
}

std::string changePhrase(const Amount &amount, const Unit &unit, const Wording &wording)
{
    const bool isLess = amount.base < 0 || amount.per < 0;
    const std::string change = isLess ? "less " : "more ";
    Amount size = amount;
    size.base = static_cast<std::int16_t>(std::abs(amount.base));
    size.per = static_cast<std::int16_t>(std::abs(amount.per));
    return amountPhrase(size, {change + unit.one, change + unit.many, unit.size}, wording);
}

std::string durationPhrase(Duration duration, const Selector &affected)
{
    switch (duration) {
    case Duration::ThisTurn:
        return " this turn";
    case Duration::UntilEndOfNextTurn:
        if (affected.place == Place::That)
            return " until the end of its player's next turn";
        return " until the end of " + possessive(affected.side) + " next turn";
    case Duration::UntilOpponentsTurnEnds:
        return " until the end of your opponent's next turn";
    case Duration::UntilItLeaves:
        return " until it evolves or leaves the active place";
    case Duration::Instant:
    case Duration::WhileInPlay:
        return {};
    }
    return {};
}

} // namespace mantimon::cards
