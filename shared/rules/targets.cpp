#include "rules/targets.h"

#include "rules/evolution.h"
#include "rules/queries.h"

#include <algorithm>

namespace mantimon::rules {

namespace {

/// What a deck holds is looked at only when its search begins.
bool canEvolve(const Board &board, const Frame &context, const Effect &node, Slot slot)
{
    const InPlay &mantimon = board.at(slot);
    if (slot.seat != context.owner || mantimon.under.isFull() || isLocked(board, LockKind::Evolve, slot))
        return false;
    const PlayerState &own = board.state.player(context.owner);
    const Zone &zone = node.source == ZoneType::Deck   ? own.deck
                       : node.source == ZoneType::Hand ? own.hand
                                                       : own.discard;
    if (node.source == ZoneType::Deck)
        return !zone.empty();
    return std::any_of(zone.begin(), zone.end(), [&](CardIndex card) {
        return evolves(board.cards, board.definition(card), board.definition(mantimon.card), node.skips);
    });
}

} // namespace

bool isAffected(const Board &board, const Frame &context, const Effect &node, Slot slot)
{
    const InPlay &mantimon = board.at(slot);
    switch (node.operation) {
    case Operation::Heal:
        return mantimon.damage > 0 && !isLocked(board, LockKind::Healing, slot);
    case Operation::SetCondition:
        return slot.isActive() && !isLocked(board, LockKind::Conditions, slot);
    case Operation::CureConditions:
        return node.conditionAll ? mantimon.conditions != 0 : mantimon.has(node.condition);
    case Operation::DiscardTool:
    case Operation::ReturnTool:
        return mantimon.tool != noIndex;
    case Operation::Devolve:
        return !mantimon.under.empty();
    case Operation::Evolve:
        return canEvolve(board, context, node, slot);
    default:
        return true;
    }
}

Targets affectedBy(const Board &board, const Frame &context, const Effect &node)
{
    Targets affected;
    for (const CardIndex card : candidatesOf(board, context, node.target)) {
        if (isAffected(board, context, node, *slotOf(board.state, card)))
            affected.push_back(card);
    }
    return affected;
}

Targets counterGivers(const Board &board, const Frame &context, const Effect &node)
{
    const Targets takers = candidatesOf(board, context, node.target);
    Targets givers;
    for (const CardIndex card : candidatesOf(board, context, node.from)) {
        const bool hasTaker = takers.size() > 1 || (takers.size() == 1 && takers[0] != card);
        if (hasTaker && board.at(*slotOf(board.state, card)).damage > 0)
            givers.push_back(card);
    }
    return givers;
}

Targets switchable(const Board &board, const Frame &context, Seat seat)
{
    const auto stays = [&](Slot slot) { return seat != context.owner && isLocked(board, LockKind::Switching, slot); };
    Targets coming;
    if (board.state.player(seat).active().isEmpty() || stays({seat, 0}))
        return coming;
    forEachSlot(board.state, seat, [&](Slot slot) {
        if (!slot.isActive() && !stays(slot))
            coming.push_back(board.at(slot).card);
    });
    return coming;
}

} // namespace mantimon::rules
