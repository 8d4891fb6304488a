#pragma once

#include "rules/card.h"
#include "rules/coverage.h"
#include "rules/event.h"
#include "rules/ruleset.h"
#include "rules/state.h"

#include <optional>
#include <vector>

namespace mantimon::rules {

/// A place for a Mantimon: index 0 is active, 1 and up the bench.
struct Slot
{
    Seat seat = Seat::First;
    std::uint8_t index = 0;
    [[nodiscard]] bool isActive() const { return index == 0; }
    friend bool operator==(const Slot &, const Slot &) = default;
};

/// What a question about a game is asked of.
struct Board
{
    const State &state;
    const Ruleset &ruleset;
    const CardCatalog &cards;
    /// Queries answer what is printed: so asks an effect that stands, lest two wait for one another.
    bool isPrinted = false;
    Coverage *coverage = nullptr;

    [[nodiscard]] const CardDefinition &definition(CardIndex card) const { return cards[state.cards[card]]; }
    [[nodiscard]] const InPlay &at(Slot slot) const { return state.player(slot.seat).slots[slot.index]; }
    [[nodiscard]] Board asPrinted() const { return {state, ruleset, cards, true, coverage}; }
};

/// Steps an action may take before its effects are given up.
inline constexpr int actionBudget = 1000;

/// What an action is carried out on: the state, and the record of what happens to it.
struct Table
{
    State &state;
    const Ruleset &ruleset;
    const CardCatalog &cards;
    std::vector<Event> &events;
    Coverage *coverage = nullptr;
    int budget = actionBudget;
    /// Nothing is set off any more, as what would act takes too long; all else goes on.
    bool isQuiet = false;

    [[nodiscard]] Board board() const { return {state, ruleset, cards, false, coverage}; }
    [[nodiscard]] const CardDefinition &definition(CardIndex card) const { return cards[state.cards[card]]; }
    [[nodiscard]] PlayerState &player(Seat seat) { return state.player(seat); }
    [[nodiscard]] InPlay &at(Slot slot) { return state.player(slot.seat).slots[slot.index]; }

    [[nodiscard]] EventCard known(CardIndex card) const
    {
        return card == noIndex ? EventCard{} : EventCard{state.instances[card], state.cards[card]};
    }
    /// As `known`, but of a card that may meanwhile lie where not everybody sees it only what it is.
    [[nodiscard]] EventCard knownSource(CardIndex card) const;
    Event &emit(EventType type, Seat seat, CardIndex card = noIndex, int amount = 0)
    {
        Event &event = events.emplace_back();
        event.type = type;
        event.seat = seat;
        event.card = known(card);
        event.amount = static_cast<std::int16_t>(amount);
        return event;
    }
};

/// Every place in use of `seat`, the active first; the active place is skipped when empty.
template <typename Visitor>
void forEachSlot(const State &state, Seat seat, Visitor &&visit)
{
    const PlayerState &player = state.player(seat);
    for (std::uint8_t i = player.active().isEmpty() ? 1 : 0; i <= player.benchCount; ++i)
        visit(Slot{seat, i});
}

/// The place of the Mantimon whose top card is `card`.
[[nodiscard]] std::optional<Slot> slotOf(const State &state, CardIndex card);
/// The place at which `card` lies in any way: Mantimon, under one, energy or tool.
[[nodiscard]] std::optional<Slot> bearerOf(const State &state, CardIndex card);
/// Whether everybody sees the card now: in play, the stadium or a discard.
[[nodiscard]] bool isPublic(const State &state, CardIndex card);
/// Both seats, the turn's owner first.
[[nodiscard]] inline std::array<Seat, 2> inTurnOrder(const State &state)
{
    return {state.current, opponentOf(state.current)};
}

inline EventCard Table::knownSource(CardIndex card) const
{
    EventCard source = known(card);
    if (card != noIndex && !isPublic(state, card))
        source.instance = noInstance;
    return source;
}

/// An event about a lasting or failing effect of `source`.
inline Event &emitOfSource(Table &table, EventType type, Seat seat, CardIndex source)
{
    Event &event = table.emit(type, seat);
    event.card = table.knownSource(source);
    return event;
}

} // namespace mantimon::rules
