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

/// Visits the standing nodes of everything that lies at `slot` and may be among `wanted`. The test
/// of a node itself is left to the visitor, which first looks whether the node matters.
template <typename Visitor>
void visitPassivesAt(const Board &board, Slot slot, StandingMask wanted, Visitor &visit)
{
    const InPlay &mantimon = board.at(slot);
    const auto read = [&](CardIndex source, EffectIndex effect, int arrival) {
        if (effect != noEffect)
            visitStanding(board, passiveContext(slot.seat, source, mantimon.card), board.cards.effect(effect), arrival,
                          visit);
    };
    const auto matters = [&](CardIndex card) {
        return (board.cards.standingOf(board.state.cards[card]) & wanted) != 0;
    };
    if (matters(mantimon.card)) {
        for (const Ability &ability : board.definition(mantimon.card).abilities) {
            if (ability.trigger == Trigger::Passive && (!ability.activeOnly || slot.isActive()))
                read(mantimon.card, ability.effect, mantimon.arrival);
        }
    }
    const auto readCard = [&](CardIndex card, int arrival) {
        const CardDefinition &definition = board.definition(card);
        if (definition.trigger == Trigger::Passive)
            read(card, definition.effect, arrival);
    };
    if (mantimon.tool != noIndex && matters(mantimon.tool))
        readCard(mantimon.tool, mantimon.toolArrival);
    for (const CardIndex energy : mantimon.energies) {
        if (matters(energy))
            readCard(energy, mantimon.arrival);
    }
}

/// Whether the passive is an ability, and may therefore be locked: other sources lie with a bearer.
[[nodiscard]] inline bool isAbility(const Frame &context)
{
    return context.source == context.bearer;
}

/// All passives in play that may be among `wanted`: the turn's owner's first. Locked abilities are
/// among them.
template <typename Visitor>
void visitPassives(const Board &board, StandingMask wanted, Visitor visit)
{
    const State &state = board.state;
    if ((state.standing & wanted) == 0)
        return;
    for (const Seat seat : inTurnOrder(state))
        forEachSlot(state, seat, [&](Slot slot) { visitPassivesAt(board, slot, wanted, visit); });
    if (state.stadium == noIndex || (board.cards.standingOf(state.cards[state.stadium]) & wanted) == 0)
        return;
    const CardDefinition &stadium = board.definition(state.stadium);
    if (stadium.effect != noEffect && stadium.trigger == Trigger::Passive)
        visitStanding(board, passiveContext(state.stadiumOwner, state.stadium, noIndex),
                      board.cards.effect(stadium.effect), state.stadiumArrival, visit);
}

/// What may stand in play now.
[[nodiscard]] StandingMask standingIn(const State &state, const CardCatalog &cards);
/// `card` has come into play in any way.
inline void noteStanding(Table &table, CardIndex card)
{
    table.state.standing |= table.cards.standingOf(table.state.cards[card]);
}

} // namespace mantimon::rules
