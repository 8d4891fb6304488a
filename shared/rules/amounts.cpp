#include "rules/counting.h"
#include "rules/queries.h"
#include "rules/select.h"

#include <algorithm>

/// What an amount counts.
namespace mantimon::rules {

namespace {

int energiesOn(const Board &board, const InPlay &mantimon, const Filter &filter)
{
    const Type type = filter.anyType ? Type::Colorless : filter.type;
    return static_cast<int>(std::count_if(mantimon.energies.begin(), mantimon.energies.end(), [&](CardIndex energy) {
        return isEnergyOf(board.definition(energy), type);
    }));
}

/// For counting energies a selector's type is that of the energies, not of the Mantimon.
Selector withoutType(Selector selector)
{
    selector.filter.anyType = true;
    return selector;
}

int conditionsOn(const InPlay &mantimon)
{
    int count = 0;
    for (std::size_t i = 0; i < conditionCount; ++i)
        count += mantimon.has(static_cast<Condition>(i)) ? 1 : 0;
    return count;
}

int sizeOf(const Zone &zone)
{
    return static_cast<int>(zone.size());
}

} // namespace

int energiesOnAll(const Board &board, const Frame &context, const Selector &counted)
{
    return sumOverMantimon(board, context, withoutType(counted),
                           [&](Slot slot) { return energiesOn(board, board.at(slot), counted.filter); });
}

int benchOf(const Board &board, const Frame &context, Selector counted)
{
    counted.place = Place::Bench;
    return sumOverMantimon(board, context, counted, [](Slot) { return 1; });
}

int cardsInDiscard(const Board &board, const Frame &context, const Selector &counted)
{
    return sumOverSides(board, context, counted, [&](const PlayerState &player) {
        return static_cast<int>(std::count_if(player.discard.begin(), player.discard.end(), [&](CardIndex card) {
            return fitsCard(board.cards, board.definition(card), counted.filter);
        }));
    });
}

int cardsInHand(const PlayerState &player, const Frame &context)
{
    const bool isBeingPlayed = context.bearer == noIndex && player.hand.contains(context.source);
    return sizeOf(player.hand) - (isBeingPlayed ? 1 : 0);
}

int handSize(const Board &board, const Frame &context, const Selector &counted)
{
    return sumOverSides(board, context, counted,
                        [&](const PlayerState &player) { return cardsInHand(player, context); });
}

namespace {

int countOnMantimon(const Board &board, const Frame &context, const Amount &amount)
{
    const auto sum = [&](auto each) { return sumOverMantimon(board, context, amount.counted, each); };
    switch (amount.kind) {
    case AmountKind::PerCounter:
        return sum([&](Slot slot) { return board.at(slot).damage / 10; });
    case AmountKind::PerMantimon:
        return sum([](Slot) { return 1; });
    case AmountKind::PerCondition:
        return sum([&](Slot slot) { return conditionsOn(board.at(slot)); });
    case AmountKind::PerTool:
        return sum([&](Slot slot) { return board.at(slot).tool != noIndex ? 1 : 0; });
    case AmountKind::PerCardUnder:
        return sum([&](Slot slot) { return static_cast<int>(board.at(slot).under.size()); });
    case AmountKind::PerRetreatCost:
        return sum([&](Slot slot) { return retreatCostOf(board, slot); });
    default:
        return energiesOnAll(board, context, amount.counted);
    }
}

int countOfSides(const Board &board, const Frame &context, const Amount &amount)
{
    const auto sum = [&](auto each) { return sumOverSides(board, context, amount.counted, each); };
    switch (amount.kind) {
    case AmountKind::PerCardInHand:
        return handSize(board, context, amount.counted);
    case AmountKind::PerPointTaken:
        return sum([](const PlayerState &player) { return int{player.points}; });
    case AmountKind::PerCardInDeck:
        return sum([](const PlayerState &player) { return sizeOf(player.deck); });
    case AmountKind::PerEnergyInZone:
        return sum([](const PlayerState &player) { return sizeOf(player.energyZone); });
    default:
        return cardsInDiscard(board, context, amount.counted);
    }
}

int countOf(const Board &board, const Frame &context, const Amount &amount)
{
    switch (amount.kind) {
    case AmountKind::Fixed:
        return 0;
    case AmountKind::PerHeads:
        return context.heads;
    case AmountKind::DamageDealt:
        return context.damageDealt;
    case AmountKind::PerMoved:
        return context.moved;
    case AmountKind::PerBench:
        return benchOf(board, context, amount.counted);
    case AmountKind::PerEnergy:
    case AmountKind::PerCounter:
    case AmountKind::PerMantimon:
    case AmountKind::PerCondition:
    case AmountKind::PerTool:
    case AmountKind::PerCardUnder:
    case AmountKind::PerRetreatCost:
        return countOnMantimon(board, context, amount);
    case AmountKind::PerCardInHand:
    case AmountKind::PerPointTaken:
    case AmountKind::PerCardInDiscard:
    case AmountKind::PerCardInDeck:
    case AmountKind::PerEnergyInZone:
        return countOfSides(board, context, amount);
    }
    return 0;
}

} // namespace

int amountOf(const Board &board, const Frame &context, const Amount &amount)
{
    if (amount.kind == AmountKind::Fixed)
        return amount.base;
    const int per = amount.kind == AmountKind::DamageDealt && amount.per == 0 ? 1 : amount.per;
    const int total = amount.base + per * countOf(board, context, amount);
    return amount.most > 0 ? std::clamp<int>(total, -amount.most, amount.most) : total;
}

} // namespace mantimon::rules
