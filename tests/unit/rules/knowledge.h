#pragma once

#include "rules/engine.h"

#include <algorithm>
#include <array>
#include <vector>

/// Which instance ids a viewer may know, worked out from the zones and not from the engine's views.
namespace mantimon::testing {

using Ids = std::vector<rules::InstanceId>;

template <typename List>
void addIds(Ids &ids, const rules::State &state, const List &cards)
{
    for (const rules::CardIndex card : cards)
        ids.push_back(state.instances[card]);
}

inline void addPlayArea(Ids &ids, const rules::State &state, rules::Seat seat)
{
    for (const rules::InPlay &place : state.player(seat).slots) {
        if (place.isEmpty())
            continue;
        ids.push_back(state.instances[place.card]);
        if (place.tool != rules::noIndex)
            ids.push_back(state.instances[place.tool]);
        addIds(ids, state, place.under);
        addIds(ids, state, place.energies);
    }
}

/// Sorted.
inline Ids knownIds(const rules::State &state, rules::Viewer viewer)
{
    using namespace rules;
    Ids ids;
    const bool isJudge = viewer == Viewer::Judge;
    for (const Seat seat : bothSeats) {
        const PlayerState &player = state.player(seat);
        const bool isOwn = isJudge || viewer == viewerOf(seat);
        addIds(ids, state, player.discard);
        addIds(ids, state, player.energyZone);
        if (isOwn)
            addIds(ids, state, player.hand);
        if (isOwn || state.turnNumber > 0)
            addPlayArea(ids, state, seat);
        if (isJudge) {
            addIds(ids, state, player.deck);
            addIds(ids, state, player.energyDeck);
            addIds(ids, state, player.prizes);
        }
    }
    if (state.stadium != noIndex)
        ids.push_back(state.instances[state.stadium]);
    if (state.prompt.id != 0 && (isJudge || viewer == viewerOf(state.prompt.to)))
        addIds(ids, state, state.prompt.candidates);
    std::sort(ids.begin(), ids.end());
    return ids;
}

inline void addSeen(Ids &ids, const std::vector<rules::CardView> &cards)
{
    for (const rules::CardView &card : cards)
        ids.push_back(card.instance);
}

inline void addSeen(Ids &ids, const rules::MantimonView &mantimon)
{
    ids.push_back(mantimon.card.instance);
    addSeen(ids, mantimon.energies);
    addSeen(ids, mantimon.evolvedFrom);
    if (mantimon.tool)
        ids.push_back(mantimon.tool->instance);
}

/// Every id that the view shows.
inline Ids shownIds(const rules::View &view)
{
    Ids ids;
    for (const rules::PlayerView &player : view.players) {
        for (const auto *zone : {&player.hand, &player.discard, &player.energyZone, &player.prizes})
            addSeen(ids, zone->cards);
        addSeen(ids, player.deck);
        addSeen(ids, player.energyDeck);
        if (player.active)
            addSeen(ids, *player.active);
        for (const rules::MantimonView &mantimon : player.bench)
            addSeen(ids, mantimon);
    }
    if (view.stadium)
        ids.push_back(view.stadium->instance);
    if (view.prompt) {
        ids.push_back(view.prompt->source.instance);
        addSeen(ids, view.prompt->candidates);
    }
    return ids;
}

inline Ids shownIds(const std::vector<rules::Event> &events)
{
    Ids ids;
    for (const rules::Event &event : events) {
        ids.push_back(event.card.instance);
        ids.push_back(event.target.instance);
    }
    return ids;
}

inline bool isWithin(const Ids &shown, const Ids &known)
{
    return std::all_of(shown.begin(), shown.end(), [&](rules::InstanceId id) {
        return id == rules::noInstance || std::binary_search(known.begin(), known.end(), id);
    });
}

/// How often each card lies in a zone: once, if cards are conserved.
inline std::array<int, rules::maxCards> timesInZones(const rules::State &state)
{
    using namespace rules;
    std::array<int, maxCards> seen{};
    const auto count = [&](const auto &zone) {
        for (const CardIndex card : zone)
            ++seen[card];
    };
    for (const PlayerState &player : state.players) {
        for (const Zone *zone :
             {&player.deck, &player.hand, &player.discard, &player.energyDeck, &player.energyZone, &player.prizes})
            count(*zone);
        for (const InPlay &place : player.slots) {
            count(place.under);
            count(place.energies);
            for (const CardIndex card : {place.card, place.tool}) {
                if (card != noIndex)
                    ++seen[card];
            }
        }
    }
    if (state.stadium != noIndex)
        ++seen[state.stadium];
    return seen;
}

inline constexpr std::array allViewers{rules::Viewer::FirstSeat, rules::Viewer::SecondSeat, rules::Viewer::Spectator,
                                       rules::Viewer::Judge};

} // namespace mantimon::testing
