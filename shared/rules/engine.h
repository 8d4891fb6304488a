#pragma once

#include "rules/action.h"
#include "rules/card.h"
#include "rules/coverage.h"
#include "rules/event.h"
#include "rules/refusal.h"
#include "rules/ruleset.h"
#include "rules/state.h"
#include "rules/view.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <variant>
#include <vector>

/// The referee: pure functions over plain values. No I/O, no clock, no global; chance comes in as a
/// key. The same set-up and actions give the same states, events and hashes on every machine.
namespace mantimon::rules {

using Key = std::array<std::uint8_t, 32>;

struct Deck
{
    std::vector<CardId> main;
    std::vector<CardId> energy; ///< empty without an energy deck
};

/// What a game begins with. Decks are valid (mantimon::cards checks them); `decks[i]` is the deck of
/// player i, players being ordered by user id.
struct GameSetup
{
    Key key{};
    std::array<Deck, 2> decks;
};

struct Started
{
    State state;
    std::vector<Event> events;
};

/// Draws seats and who goes first, shuffles, deals, resolves mulligans; stops at the first decision.
[[nodiscard]] Started startGame(const GameSetup &setup, const Ruleset &ruleset, const CardCatalog &cards);

/// The events of an action that was done, or why it was refused.
using Outcome = std::variant<std::vector<Event>, Refusal>;

/// Validates wholly, then changes `state`; after a refusal it is untouched.
[[nodiscard]] Outcome apply(State &state, Seat by, const Action &action, const Ruleset &ruleset,
                            const CardCatalog &cards);

/// The same for who plays many games: the events come into `events` (cleared first), what the action comes to is
/// noted in `coverage`, if there is one. Unset for an action that was done.
[[nodiscard]] std::optional<Refusal> apply(State &state, Seat by, const Action &action, const Ruleset &ruleset,
                                           const CardCatalog &cards, std::vector<Event> &events,
                                           Coverage *coverage = nullptr);

/// What `seat` may do now, into `actions` (cleared first; no allocation once it is large enough).
/// Resign is left out, being always legal. For interchangeable cards one is listed. A prompt is
/// listed as one default answer for each size: its candidates are in the prompt itself.
void legalActions(const State &state, Seat seat, const Ruleset &ruleset, const CardCatalog &cards,
                  std::vector<Action> &actions, Coverage *coverage = nullptr);

/// Returns a number below its argument, uniformly; the argument is at least 1.
using RandomBelow = std::function<std::uint32_t(std::uint32_t)>;

/// One legal action of `seat`, each choice uniform; resigning is never chosen. Unset when the seat
/// has nothing to do.
[[nodiscard]] std::optional<Action> randomAction(const State &state, Seat seat, const Ruleset &ruleset,
                                                 const CardCatalog &cards, const RandomBelow &random);

[[nodiscard]] View view(const State &state, Viewer viewer, const Ruleset &ruleset, const CardCatalog &cards);

// ---- what the server asks of a state -----------------------------------------------------------

/// Whether the game waits for `seat`: in set-up both may be waited for; at most one otherwise.
[[nodiscard]] bool mustAct(const State &state, Seat seat);
[[nodiscard]] Phase phaseOf(const State &state);
[[nodiscard]] Seat currentSeat(const State &state);
[[nodiscard]] int turnNumber(const State &state);
/// The pending prompt's addressee.
[[nodiscard]] std::optional<Seat> promptedSeat(const State &state);
[[nodiscard]] std::uint32_t promptId(const State &state);
[[nodiscard]] std::optional<Result> resultOf(const State &state);
/// Which player (by order of user id, as in GameSetup) sits at `seat`.
[[nodiscard]] std::size_t playerAt(const State &state, Seat seat);
[[nodiscard]] int pointsOf(const State &state, Seat seat);

// ---- saving ------------------------------------------------------------------------------------

/// Little-endian, versioned, the same on every machine; cards by their text id.
[[nodiscard]] std::vector<std::uint8_t> serialize(const State &state, const CardCatalog &cards);
/// Unset when the bytes are not a state, of another version, or name cards unknown to `cards`.
[[nodiscard]] std::optional<State> restore(std::span<const std::uint8_t> bytes, const CardCatalog &cards);
/// Of everything in the state, the stream's position included.
[[nodiscard]] std::uint64_t hash(const State &state, const CardCatalog &cards);

} // namespace mantimon::rules
