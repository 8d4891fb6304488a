#pragma once

#include "bots/dice.h"
#include "bots/knowledge.h"
#include "bots/lore.h"

#include <array>
#include <functional>
#include <optional>
#include <string_view>

/// Players that need nobody. What they see of a game is what a person at that seat sees.
namespace mantimon::bots {

enum class Kind : std::uint8_t {
    Random, ///< any legal action, each as likely
    Greedy, ///< tries each action out and takes what looks best at once
    Search, ///< plays on from each action, many times, and takes what ends best
};
inline constexpr std::array allKinds{Kind::Random, Kind::Greedy, Kind::Search};

[[nodiscard]] std::string_view nameOf(Kind kind);
[[nodiscard]] std::optional<Kind> kindNamed(std::string_view name);

/// How long a search may go on: a number of playouts, the same choice on every machine, or for a time. At least one
/// of the two.
struct Effort
{
    int rollouts = 0; ///< 0: no limit
    /// How much of the time is gone, 0 to 1 and beyond; asked every few playouts. Unset: no limit.
    std::function<double()> timeGone{};
};

/// The choice of a bot at `knowledge.seat()`; unset when the game does not wait for that seat.
[[nodiscard]] std::optional<rules::Action> chooseAction(Kind kind, const rules::State &state,
                                                        const Knowledge &knowledge, const Lore &lore,
                                                        const Effort &effort, Dice &dice);

} // namespace mantimon::bots
