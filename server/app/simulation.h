#pragma once

#include "bots/bot.h"
#include "cards/deck.h"

#include <array>
#include <cstdint>
#include <optional>

namespace mantimon::app {

/// A game between two bots, as fast as they think.
struct Match
{
    std::array<const cards::DeckList *, 2> decks{}; ///< of the players, by order of user id
    std::array<bots::Kind, 2> bots{};               ///< likewise
};

struct MatchResult
{
    bool isFinished = false; ///< no game of the shipped rulesets goes on for ever
    rules::EndReason reason = rules::EndReason::None;
    std::optional<std::size_t> winner; ///< a player; unset for a draw
    std::size_t first = 0;             ///< the player who went first
    std::int64_t plies = 0;
    int turns = 0;
};

/// `effort` is each searching bot's for each move. Equal dice give equal games.
[[nodiscard]] MatchResult playMatch(const Match &match, const bots::Lore &lore, const bots::Effort &effort,
                                    bots::Dice &dice);

} // namespace mantimon::app
