#pragma once

#include "rules/table.h"

/// What is still to be done lies on State::stack; these put it there and work it off.
namespace mantimon::rules {

/// Works until a decision is needed, the game is over, or nothing is left to do.
void run(Table &table);

// ---- one step of each kind of frame, the frame being the top ------------------------------------

void stepEffect(Table &table, Frame &frame);
void stepAttack(Table &table, Frame &frame);
void stepSettle(Table &table, Frame &frame);
void stepEndTurn(Table &table, Frame &frame);
void stepExtraDraw(Table &table, Frame &frame);

// ---- pushing --------------------------------------------------------------------------------------

void pushFrame(Table &table, const Frame &frame);
inline void pushFrame(Table &table, FrameKind kind)
{
    Frame frame;
    frame.kind = kind;
    pushFrame(table, frame);
}
/// The tree of a card that is played, attached or put down. Nothing where it has none.
void pushCardEffect(Table &table, Seat owner, CardIndex source, CardIndex bearer);
void pushAbility(Table &table, Seat owner, CardIndex source, CardIndex bearer, std::size_t ability);

/// Who set a trigger off: Place::Attacker and Place::That.
struct Cause
{
    CardIndex attacker = noIndex;
    CardIndex that = noIndex;
};
/// Everything at `slot` that `trigger` sets off, to be resolved in printed order, the tool and the
/// energies after the abilities.
void pushTriggered(Table &table, Slot slot, Trigger trigger, Cause cause = {});
/// Likewise of several: the turn's owner's first, then by when they came into play.
using Slots = base::InlineVector<Slot, 2 * slotCount>;
void pushTriggeredAt(Table &table, Slots slots, Trigger trigger, Cause cause = {});
/// At the check-up, the stadium included.
void pushAtCheckup(Table &table);
/// At the start of the current player's turn; nothing is pushed where nothing acts.
void pushAtTurnStart(Table &table);

// ---- turns ------------------------------------------------------------------------------------------

void startTurn(Table &table, Seat seat);
/// The other's turn, unless that was the last.
void startNextTurn(Table &table);
/// Puts the end of the turn, and before it whatever knock-outs there are, on the stack.
void pushEndOfTurn(Table &table);
void endGame(Table &table, EndReason reason, std::optional<Seat> winner);

// ---- prompts ----------------------------------------------------------------------------------------

/// Opens `prompt`, whose id and order of candidates are set here. At most 16 cards can be chosen.
void ask(Table &table, Prompt prompt);
/// By card id, then by their place in the game: the same for everybody, and unlike any deck's order.
void sortByCard(const State &state, Zone &cards);

// ---- conditions and damage ----------------------------------------------------------------------------

bool flipCoin(Table &table, Seat seat);
void setCondition(Table &table, InPlay &mantimon, Condition condition);
void endCondition(Table &table, InPlay &mantimon, Condition condition);
/// Puts damage on it as an event of `type`.
void placeDamage(Table &table, Slot slot, int amount, EventType type, DamageReason reason);

} // namespace mantimon::rules
