#pragma once

#include "rules/select.h"

/// What amounts and tests count alike.
namespace mantimon::rules {

template <typename Each>
[[nodiscard]] int sumOverMantimon(const Board &board, const Frame &context, const Selector &counted, Each each)
{
    int total = 0;
    for (const CardIndex card : candidatesOf(board, context, counted))
        total += each(*slotOf(board.state, card));
    return total;
}

template <typename Each>
[[nodiscard]] int sumOverSides(const Board &board, const Frame &context, const Selector &counted, Each each)
{
    int total = 0;
    for (const Seat seat : sidesOf(board.state, context, counted.side))
        total += each(board.state.player(seat));
    return total;
}

/// Of the filter's type, on all that the selector names.
[[nodiscard]] int energiesOnAll(const Board &board, const Frame &context, const Selector &counted);
[[nodiscard]] int benchOf(const Board &board, const Frame &context, Selector counted);
[[nodiscard]] int cardsInDiscard(const Board &board, const Frame &context, const Selector &counted);
/// Without the trainer that is being played: it is as good as gone when that is judged.
[[nodiscard]] int cardsInHand(const PlayerState &player, const Frame &context);
[[nodiscard]] int handSize(const Board &board, const Frame &context, const Selector &counted);

} // namespace mantimon::rules
