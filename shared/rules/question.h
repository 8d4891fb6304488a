#pragma once

#include "rules/select.h"
#include "rules/table.h"

/// What can be asked of an effect before it is used, by whoever uses it: from what that player sees.
namespace mantimon::rules {

struct Question
{
    const Board &board;
    const Frame &context;

    [[nodiscard]] Targets targets(const Effect &node) const { return candidatesOf(board, context, node.target); }
    [[nodiscard]] const PlayerState &own() const { return board.state.player(context.owner); }
    [[nodiscard]] const PlayerState &other() const { return board.state.player(opponentOf(context.owner)); }
};

/// Of `type`, on all of them.
[[nodiscard]] int energiesOn(const Question &ask, const Targets &bearers, Type type);
/// Cards of the hand that may be given up; the trainer that is being played is not among them.
[[nodiscard]] int handToDiscard(const Question &ask, const Effect &node, Seat seat);
/// What is known beforehand of a test: that of the course is not.
[[nodiscard]] bool mayHold(const Question &ask, const Test &test);
/// Whether the node would do anything, its test aside.
[[nodiscard]] bool doesSomething(const Question &ask, const Effect &node);

} // namespace mantimon::rules
