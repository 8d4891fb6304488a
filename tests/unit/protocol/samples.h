#pragma once

#include "protocol/answers.h"
#include "protocol/pushes.h"
#include "protocol/requests.h"
#include "unit/protocol/sample_cards.h"

/// One small game and the messages about it, for golden frames: nothing here is a default value
/// where another one can be told apart from it.
namespace mantimon::protocol::samples {

using namespace Qt::StringLiterals;

inline const QUuid gameId(u"7b0c5f0e-3f0a-4c55-9d3e-2f1f0a8f6b11"_s);
inline const QString asaId = u"11111111-aaaa-4bbb-8ccc-000000000001"_s;
inline const QString beaId = u"22222222-aaaa-4bbb-8ccc-000000000002"_s;
inline constexpr qint64 eight = 1'800'000'000'000; ///< 2027-01-15T08:00:00.000Z

inline base::Bytes32 bytesFrom(std::uint8_t first)
{
    base::Bytes32 bytes{};
    for (std::uint8_t &byte : bytes)
        byte = first++;
    return bytes;
}

inline TablePointer table()
{
    return std::make_shared<const Table>(Table{gameId,
                                               u"standard"_s,
                                               bytesFrom(0x10),
                                               {PlayerName{asaId, u"Asa"_s}, PlayerName{beaId, u"Bea „B“ 🦊"_s}},
                                               catalog()});
}

inline rules::CardView card(rules::InstanceId instance, rules::CardId id)
{
    return {instance, id};
}

inline rules::ZoneView zone(rules::ZoneType type, int count, std::vector<rules::CardView> cards = {})
{
    return {type, count, std::move(cards)};
}

inline rules::PlayerView emptyPlayer()
{
    rules::PlayerView player;
    player.hand = zone(rules::ZoneType::Hand, 0);
    player.discard = zone(rules::ZoneType::Discard, 0);
    player.energyZone = zone(rules::ZoneType::EnergyZone, 0);
    player.prizes = zone(rules::ZoneType::Prizes, 0);
    return player;
}

inline rules::PlayerView ownSide()
{
    rules::PlayerView player = emptyPlayer();
    player.isReady = true;
    player.points = 1;
    player.deckCount = 30;
    player.energyDeckCount = 17;
    player.hand = zone(rules::ZoneType::Hand, 1, {card(0x0a1b2c3d4e5f, EmberFox)});
    player.active = rules::MantimonView{.card = card(0xa1b2c3d4e5f6, FlareFox),
                                        .hp = 90,
                                        .damage = 30,
                                        .retreatCost = 0,
                                        .conditions = rules::maskOf(rules::Condition::Asleep) |
                                                      rules::maskOf(rules::Condition::Poisoned),
                                        .energies = {card(0x000000000001, FireEnergy)},
                                        .tool = card(0x000000000002, QuietMarsh),
                                        .evolvedFrom = {card(0x000000000003, EmberFox)},
                                        .enteredThisTurn = true};
    player.bench.push_back(rules::MantimonView{.card = card(0x000000000004, EmberFox),
                                               .hp = 60,
                                               .damage = 0,
                                               .retreatCost = 1,
                                               .conditions = 0,
                                               .energies = {},
                                               .tool = {},
                                               .evolvedFrom = {},
                                               .enteredThisTurn = false});
    player.energyZone = zone(rules::ZoneType::EnergyZone, 1, {card(0x000000000005, FireEnergy)});
    return player;
}

inline rules::PlayerView othersSide()
{
    rules::PlayerView player = emptyPlayer();
    player.isReady = true;
    player.points = 2;
    player.deckCount = 28;
    player.energyDeckCount = 16;
    player.hand = zone(rules::ZoneType::Hand, 4);
    player.discard = zone(rules::ZoneType::Discard, 1, {card(0x000000000006, EmberFox)});
    return player;
}

inline rules::PromptView prompt()
{
    return {.id = 9,
            .to = rules::Seat::First,
            .isHidden = false,
            .kind = rules::PromptKind::ChooseCards,
            .min = 0,
            .max = 2,
            .options = 0,
            .mayDecline = true,
            .source = card(0xa1b2c3d4e5f6, FlareFox),
            .zone = rules::ZoneType::Deck,
            .candidates = {card(0x000000000007, EmberFox), card(0x000000000008, EmberFox)}};
}

inline rules::PromptView hiddenPrompt()
{
    rules::PromptView hidden;
    hidden.to = rules::Seat::Second;
    hidden.isHidden = true;
    return hidden;
}

inline ClockStatus runningClock()
{
    return {.timeoutSeconds = 180, .remainingMs = 90'500, .deadline = eight + 90'500, .isRunning = true};
}

inline ClockStatus standingClock()
{
    return {.timeoutSeconds = 180, .remainingMs = 180'000, .deadline = {}, .isRunning = false, .isPaused = true};
}

inline TurnTimer turnTimer()
{
    return {asaId, runningClock()};
}

/// The first seat's, in the middle of an effect.
inline GameSnapshot ownSnapshot()
{
    GameSnapshot snapshot;
    snapshot.table = table();
    snapshot.view.viewer = rules::Viewer::FirstSeat;
    snapshot.view.turnNumber = 5;
    snapshot.view.phase = rules::Phase::Main;
    snapshot.view.current = rules::Seat::First;
    snapshot.view.isMyTurn = true;
    snapshot.view.prompt = prompt();
    snapshot.view.stadium = card(0x000000000009, QuietMarsh);
    snapshot.view.stadiumOwner = rules::Seat::Second;
    snapshot.view.players = {ownSide(), othersSide()};
    snapshot.seq = 41;
    snapshot.connected = {true, false};
    snapshot.clocks = {runningClock(), standingClock()};
    snapshot.turnTimer = rules::Seat::First;
    snapshot.spectators = 3;
    return snapshot;
}

/// A spectator's, at the end.
inline GameSnapshot finalSnapshot()
{
    GameSnapshot snapshot;
    snapshot.table = table();
    snapshot.view.viewer = rules::Viewer::Spectator;
    snapshot.view.turnNumber = 12;
    snapshot.view.phase = rules::Phase::Over;
    snapshot.view.current = rules::Seat::Second;
    snapshot.view.players = {othersSide(), emptyPlayer()};
    snapshot.view.result = rules::Result{rules::EndReason::Points, rules::Seat::First};
    snapshot.seq = 99;
    snapshot.connected = {true, true};
    snapshot.clocks = {standingClock(), standingClock()};
    return snapshot;
}

/// A judge's, with a prompt and with the order of a deck.
inline GameSnapshot judgeSnapshot()
{
    GameSnapshot snapshot = ownSnapshot();
    snapshot.view.viewer = rules::Viewer::Judge;
    snapshot.view.isMyTurn = false;
    snapshot.view.players[1].deckCount = 1;
    snapshot.view.players[1].deck = {card(0x00000000000a, FlareFox)};
    snapshot.view.players[1].energyDeck = {card(0x00000000000b, FireEnergy)};
    return snapshot;
}

/// One of every type, each with all that an event can carry set: what its type does not use must
/// not appear.
inline std::vector<rules::Event> everyEvent()
{
    std::vector<rules::Event> events;
    for (int type = 0; type <= static_cast<int>(rules::EventType::BonusScored); ++type) {
        events.push_back({.type = static_cast<rules::EventType>(type),
                          .seat = rules::Seat::Second,
                          .card = {0xa1b2c3d4e5f6, FlareFox},
                          .target = {0x000000000003, EmberFox},
                          .amount = 1,
                          .from = rules::ZoneType::Hand,
                          .to = rules::ZoneType::Discard,
                          .condition = rules::Condition::Paralyzed,
                          .reason = rules::DamageReason::Confusion,
                          .endReason = rules::EndReason::DeckOut});
    }
    return events;
}

inline std::vector<rules::Event> hiddenDraw()
{
    rules::Event drawn;
    drawn.type = rules::EventType::CardDrawn;
    return {drawn};
}

inline std::vector<rules::Event> drawnGame()
{
    rules::Event ended;
    ended.type = rules::EventType::GameEnded;
    ended.endReason = rules::EndReason::TurnLimit;
    return {ended};
}

/// Its back stays up, but which card it is was shown; and a card that got a new id on its way.
inline std::vector<rules::Event> renamedAndRevealed()
{
    rules::Event revealed;
    revealed.type = rules::EventType::CardRevealed;
    revealed.card = {rules::noInstance, EmberFox};
    rules::Event moved;
    moved.type = rules::EventType::CardMoved;
    moved.card = {0x7, EmberFox};
    moved.from = rules::ZoneType::Discard;
    moved.to = rules::ZoneType::Hand;
    return {revealed, moved};
}

inline cards::DeckList deck()
{
    cards::DeckList list;
    list.name = "Foxes";
    list.ruleset = "standard";
    list.main = {{"ember-fox", 4}, {"flare-fox", 3}};
    list.energy = {{"fire-energy", 20}};
    return list;
}

} // namespace mantimon::protocol::samples
