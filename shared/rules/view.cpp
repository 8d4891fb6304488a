#include "rules/engine.h"
#include "rules/queries.h"
#include "rules/zones.h"

/// The viewer's picture, built from nothing: what is not put in is missing, never leaked.
namespace mantimon::rules {

namespace {

struct Painter
{
    Board board;
    Viewer viewer;

    [[nodiscard]] bool isOwn(Seat seat) const { return viewer == Viewer::Judge || viewer == viewerOf(seat); }
    [[nodiscard]] CardView card(CardIndex index) const
    {
        return {board.state.instances[index], board.state.cards[index]};
    }
    [[nodiscard]] std::vector<CardView> cards(const Zone &zone) const
    {
        std::vector<CardView> shown;
        shown.reserve(zone.size());
        for (const CardIndex index : zone)
            shown.push_back(card(index));
        return shown;
    }
    [[nodiscard]] ZoneView zone(ZoneType type, Seat seat, const Zone &from) const
    {
        ZoneView shown;
        shown.type = type;
        shown.count = static_cast<int>(from.size());
        if (sees(seenIn(type, seat), viewer))
            shown.cards = cards(from);
        return shown;
    }
    [[nodiscard]] MantimonView mantimon(Slot slot) const;
    [[nodiscard]] PromptView prompt() const;
    void playArea(PlayerView &shown, Seat seat) const;
    [[nodiscard]] PlayerView player(Seat seat) const;
};

MantimonView Painter::mantimon(Slot slot) const
{
    const InPlay &place = board.at(slot);
    MantimonView shown;
    shown.card = card(place.card);
    shown.hp = hpOf(board, slot);
    shown.damage = place.damage;
    shown.retreatCost = retreatCostOf(board, slot);
    shown.conditions = place.conditions;
    shown.energies = cards(place.energies);
    if (place.tool != noIndex)
        shown.tool = card(place.tool);
    for (const CardIndex index : place.under)
        shown.evolvedFrom.push_back(card(index));
    shown.enteredThisTurn = place.changedOnTurn == board.state.turnNumber;
    return shown;
}

PromptView Painter::prompt() const
{
    const Prompt &pending = board.state.prompt;
    PromptView shown;
    shown.id = pending.id;
    shown.to = pending.to;
    shown.isHidden = !isOwn(pending.to);
    if (shown.isHidden)
        return shown;
    shown.kind = pending.kind;
    shown.min = pending.min;
    shown.max = pending.max;
    shown.options = pending.options;
    shown.mayDecline = pending.mayDecline;
    if (pending.source != noIndex)
        shown.source = {isPublic(board.state, pending.source) ? board.state.instances[pending.source] : noInstance,
                        board.state.cards[pending.source]};
    shown.zone = pending.zone;
    shown.candidates = cards(pending.candidates);
    return shown;
}

/// Face down in set-up: for others it is as if nothing had been placed.
void Painter::playArea(PlayerView &shown, Seat seat) const
{
    const PlayerState &state = board.state.player(seat);
    if (board.state.turnNumber == 0 && !isOwn(seat)) {
        shown.hand.count += state.benchCount + (state.active().isEmpty() ? 0 : 1);
        return;
    }
    if (!state.active().isEmpty())
        shown.active = mantimon({seat, 0});
    for (std::uint8_t i = 1; i <= state.benchCount; ++i)
        shown.bench.push_back(mantimon({seat, i}));
}

PlayerView Painter::player(Seat seat) const
{
    const PlayerState &state = board.state.player(seat);
    PlayerView shown;
    shown.isReady = state.isReady;
    shown.points = state.points;
    shown.deckCount = static_cast<int>(state.deck.size());
    shown.energyDeckCount = static_cast<int>(state.energyDeck.size());
    if (viewer == Viewer::Judge) {
        shown.deck = cards(state.deck);
        shown.energyDeck = cards(state.energyDeck);
    }
    shown.hand = zone(ZoneType::Hand, seat, state.hand);
    shown.discard = zone(ZoneType::Discard, seat, state.discard);
    shown.energyZone = zone(ZoneType::EnergyZone, seat, state.energyZone);
    shown.prizes = zone(ZoneType::Prizes, seat, state.prizes);
    playArea(shown, seat);
    return shown;
}

} // namespace

View view(const State &state, Viewer viewer, const Ruleset &ruleset, const CardCatalog &cards)
{
    const Painter painter{{state, ruleset, cards}, viewer};
    View shown;
    shown.viewer = viewer;
    shown.turnNumber = state.turnNumber;
    shown.phase = state.phase;
    shown.current = state.current;
    const auto seat = seatOf(viewer);
    shown.isMyTurn = seat == state.current && state.phase != Phase::Setup && state.phase != Phase::Over;
    if (state.prompt.id != 0)
        shown.prompt = painter.prompt();
    if (state.stadium != noIndex)
        shown.stadium = painter.card(state.stadium);
    shown.stadiumOwner = state.stadiumOwner;
    for (const Seat each : bothSeats)
        shown.players[indexOf(each)] = painter.player(each);
    shown.result = resultOf(state);
    return shown;
}

} // namespace mantimon::rules
