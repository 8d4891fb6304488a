#include "rules/engine.h"

/// What the server asks of a state.
namespace mantimon::rules {

bool mustAct(const State &state, Seat seat)
{
    if (state.phase == Phase::Over)
        return false;
    if (state.prompt.id != 0)
        return state.prompt.to == seat;
    if (state.phase == Phase::Setup)
        return !state.player(seat).isReady;
    return state.current == seat;
}

Phase phaseOf(const State &state)
{
    return state.phase;
}

Seat currentSeat(const State &state)
{
    return state.current;
}

int turnNumber(const State &state)
{
    return state.turnNumber;
}

std::optional<Seat> promptedSeat(const State &state)
{
    return state.prompt.id != 0 ? std::optional(state.prompt.to) : std::nullopt;
}

std::uint32_t promptId(const State &state)
{
    return state.prompt.id;
}

std::optional<Result> resultOf(const State &state)
{
    if (state.phase != Phase::Over)
        return std::nullopt;
    Result result;
    result.reason = state.endReason;
    if (state.hasWinner)
        result.winner = state.winner;
    return result;
}

std::size_t playerAt(const State &state, Seat seat)
{
    return seat == Seat::First ? state.seatedPlayer : 1U - state.seatedPlayer;
}

int pointsOf(const State &state, Seat seat)
{
    return state.player(seat).points;
}

std::vector<Event> visibleEvents(const std::vector<Event> &events, Viewer viewer)
{
    std::vector<Event> visible;
    visible.reserve(events.size());
    for (const Event &event : events) {
        if (!sees(event.eventSeenBy, viewer))
            continue;
        Event &shown = visible.emplace_back(event);
        if (!sees(event.cardSeenBy, viewer))
            shown.card = EventCard{};
        if (!sees(event.targetSeenBy, viewer))
            shown.target = EventCard{};
        shown.cardSeenBy = shown.targetSeenBy = shown.eventSeenBy = everybody;
    }
    return visible;
}

} // namespace mantimon::rules
