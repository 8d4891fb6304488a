#pragma once

#include "board/log_entry.h"
#include "board/table_state.h"

/// What is different between two states of a table: what drives its animation, or is outlined.
namespace mantimon::board {

struct Where
{
    int side = 0; ///< index of TableState::sides
    rules::ZoneType zone = rules::ZoneType::Deck;
    QString holder{}; ///< for attached cards and those underneath: the Mantimon's instance
    friend bool operator==(const Where &, const Where &) = default;
};

struct Change
{
    enum class Kind {
        Moved,      ///< card, from, to
        Damaged,    ///< card, amount
        Healed,     ///< card, amount
        KnockedOut, ///< card, from
        Afflicted,  ///< card: its conditions are others than before
        Flipped,    ///< amount 1 for heads; from: whose coin
        Counted,    ///< to: a hidden zone has more or fewer cards than before, by amount
        Scored      ///< to: whose points grew, by amount
    };

    Kind kind = Kind::Moved;
    Card card{};
    Where from{};
    Where to{};
    int amount = 0;
    friend bool operator==(const Change &, const Change &) = default;
};

/// Nothing when they are of different games or viewers. A Mantimon that evolved is the same one. Where
/// a card came from that was not to be seen is where such cards usually come from. `events` are those
/// that lead from one to the other, for what states do not tell: coins and knock-outs.
[[nodiscard]] QVector<Change> changesBetween(const TableState &before, const TableState &after,
                                             const QVector<Event> &events);

} // namespace mantimon::board
