#pragma once

#include "rules/select.h"
#include "rules/table.h"

namespace mantimon::rules {

/// A context for an effect that is read from a card in play.
[[nodiscard]] inline Frame passiveContext(Seat owner, CardIndex source, CardIndex bearer)
{
    Frame context;
    context.owner = owner;
    context.source = source;
    context.bearer = bearer;
    return context;
}

/// Visits the standing nodes (Aura and Lock, WhileInPlay) of a passive tree whose tests hold.
template <typename Visitor>
void visitStanding(const Board &board, const Frame &context, const Effect &node, int arrival, Visitor &visit)
{
    if (node.operation == Operation::Sequence) {
        if (!holds(board, context, node.test))
            return;
        for (const Effect &child : board.cards.childrenOf(node))
            visitStanding(board, context, child, arrival, visit);
        return;
    }
    const bool isStanding = node.operation == Operation::Aura || node.operation == Operation::Lock;
    if (isStanding && node.duration == Duration::WhileInPlay)
        visit(node, context, arrival);
}

/// Visits the standing nodes of everything that lies at `slot`. The test of a node itself is left
/// to the visitor, which first looks whether the node matters.
template <typename Visitor>
void visitPassivesAt(const Board &board, Slot slot, Visitor &visit)
{
    const InPlay &mantimon = board.at(slot);
    const auto read = [&](CardIndex source, EffectIndex effect) {
        if (effect != noEffect)
            visitStanding(board, passiveContext(slot.seat, source, mantimon.card), board.cards.effect(effect),
                          mantimon.arrival, visit);
    };
    for (const Ability &ability : board.definition(mantimon.card).abilities) {
        if (ability.trigger == Trigger::Passive && (!ability.activeOnly || slot.isActive()))
            read(mantimon.card, ability.effect);
    }
    if (mantimon.tool != noIndex)
        read(mantimon.tool, board.definition(mantimon.tool).effect);
    for (const CardIndex energy : mantimon.energies)
        read(energy, board.definition(energy).effect);
}

/// Whether the passive is an ability, and may therefore be locked: other sources lie with a bearer.
[[nodiscard]] inline bool isAbility(const Frame &context)
{
    return context.source == context.bearer;
}

/// All passives in play: the turn's owner's first. Locked abilities are among them.
template <typename Visitor>
void visitPassives(const Board &board, Visitor visit)
{
    for (const Seat seat : inTurnOrder(board.state))
        forEachSlot(board.state, seat, [&](Slot slot) { visitPassivesAt(board, slot, visit); });
    const State &state = board.state;
    if (state.stadium == noIndex)
        return;
    const EffectIndex effect = board.definition(state.stadium).effect;
    if (effect != noEffect)
        visitStanding(board, passiveContext(state.stadiumOwner, state.stadium, noIndex), board.cards.effect(effect),
                      state.stadiumArrival, visit);
}

} // namespace mantimon::rules
