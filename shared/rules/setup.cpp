#include "rules/setup.h"

#include "rules/engine.h"
#include "rules/flow.h"
#include "rules/zones.h"

#include <algorithm>
#include <cassert>

namespace mantimon::rules {

namespace {

void addCards(State &state, Seat seat, std::vector<CardId> ids, Zone &zone)
{
    std::sort(ids.begin(), ids.end());
    for (const CardId id : ids) {
        assert(state.cardCount < maxCards && !zone.isFull());
        state.cards[state.cardCount] = id;
        state.owners[state.cardCount] = seat;
        zone.push_back(state.cardCount++);
    }
}

void seatPlayers(Table &table, const GameSetup &setup)
{
    State &state = table.state;
    state.seatedPlayer = static_cast<std::uint8_t>(state.chance.bounded(2));
    state.current = static_cast<Seat>(state.chance.bounded(2));
    state.firstToAct = state.current;
    for (const Seat seat : bothSeats) {
        const Deck &deck = setup.decks[playerAt(state, seat)];
        addCards(state, seat, deck.main, state.player(seat).deck);
        addCards(state, seat, deck.energy, state.player(seat).energyDeck);
    }
    table.emit(EventType::GameStarted, state.current);
}

bool hasBasic(const Table &table, const Zone &zone)
{
    return std::any_of(zone.begin(), zone.end(),
                       [&](CardIndex card) { return table.definition(card).isBasicMantimon(); });
}

void dealHand(Table &table, Seat seat)
{
    for (int i = 0; i < table.ruleset.handOpening; ++i)
        drawCard(table, seat);
}

void mulligan(Table &table, Seat seat)
{
    PlayerState &player = table.player(seat);
    ++player.mulligans;
    for (const CardIndex card : player.hand) {
        table.emit(EventType::MulliganShown, seat, card, player.mulligans).from = ZoneType::Hand;
        player.deck.push_back(card);
    }
    player.hand.clear();
    shuffle(table, seat, ZoneType::Deck);
    dealHand(table, seat);
}

/// A deck without a basic is no deck; such a game could never begin.
bool canBegin(const Table &table, Seat seat)
{
    return hasBasic(table, table.state.player(seat).hand) || hasBasic(table, table.state.player(seat).deck);
}

void dealUntilBothHaveABasic(Table &table)
{
    bool isSomebodyWithout = true;
    while (isSomebodyWithout) {
        isSomebodyWithout = false;
        for (const Seat seat : bothSeats) {
            if (hasBasic(table, table.state.player(seat).hand))
                continue;
            mulligan(table, seat);
            isSomebodyWithout = isSomebodyWithout || !hasBasic(table, table.state.player(seat).hand);
        }
    }
}

} // namespace

Started startGame(const GameSetup &setup, const Ruleset &ruleset, const CardCatalog &cards)
{
    Started started;
    State &state = started.state;
    Table table{state, ruleset, cards, started.events};
    state.chance = ChaChaStream(setup.key, 0);
    state.ids = ChaChaStream(setup.key, 1);
    seatPlayers(table, setup);
    for (const Seat seat : bothSeats) {
        shuffle(table, seat, ZoneType::Deck);
        if (hasEnergyDeck(ruleset))
            shuffle(table, seat, ZoneType::EnergyDeck);
    }
    if (!canBegin(table, Seat::First) || !canBegin(table, Seat::Second)) {
        endGame(table, EndReason::Void, std::nullopt);
        return started;
    }
    for (const Seat seat : bothSeats)
        dealHand(table, seat);
    dealUntilBothHaveABasic(table);
    pushFrame(table, FrameKind::ExtraDraw);
    run(table);
    return started;
}

void stepExtraDraw(Table &table, Frame &frame)
{
    State &state = table.state;
    const int excess = state.players[0].mulligans - state.players[1].mulligans;
    const Seat lucky = excess > 0 ? Seat::Second : Seat::First;
    if (frame.stage == 1) {
        for (int i = 0; i < state.answer.option; ++i)
            drawCard(table, lucky);
    }
    if (frame.stage == 1 || excess == 0) {
        state.stack.pop_back();
        return;
    }
    const int most = std::min(std::abs(excess), static_cast<int>(state.player(lucky).deck.size()));
    Prompt prompt;
    prompt.kind = PromptKind::ChooseNumber;
    prompt.to = lucky;
    prompt.max = static_cast<std::uint8_t>(most);
    prompt.zone = ZoneType::Deck;
    frame.stage = 1;
    ask(table, prompt);
}

} // namespace mantimon::rules
