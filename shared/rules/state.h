#pragma once

#include "base/inline_vector.h"
#include "rules/chacha.h"
#include "rules/effect.h"
#include "rules/event.h"
#include "rules/types.h"
#include "rules/view.h"

#include <array>
#include <cstdint>
#include <type_traits>

/// A game as plain integers in one block of memory: copied with a memcpy, compared by its hash.
/// Written by the engine alone (and by tests that draw a board); everybody else reads engine.h.
namespace mantimon::rules {

/// A physical card of this game: its place in State::cards. Both players' cards together.
using CardIndex = std::uint8_t;
inline constexpr CardIndex noIndex = 0xFF;
inline constexpr std::size_t maxCards = 128;
inline constexpr std::size_t maxCardsPerPlayer = 64;
inline constexpr std::size_t maxBench = 8;
inline constexpr std::size_t slotCount = 1 + maxBench;

/// Position 0 is the top.
using Zone = base::InlineVector<CardIndex, maxCardsPerPlayer>;

/// A Mantimon in play with all that lies with it; `card` is noIndex for an empty place.
struct InPlay
{
    CardIndex card = noIndex;
    CardIndex tool = noIndex;
    base::InlineVector<CardIndex, 6> under; ///< what it evolved from, lowest stage first
    Zone energies;
    ConditionMask conditions = 0;
    std::uint8_t abilitiesUsed = 0;  ///< this turn, a bit each
    std::int16_t damage = 0;         ///< hp, a multiple of 10
    std::uint16_t changedOnTurn = 0; ///< the turn it entered play or evolved on: no evolving in that turn
    std::uint16_t paralyzedOnTurn = 0;
    std::uint16_t arrival = 0; ///< orders sources by when they came into play
    std::uint16_t toolArrival = 0;
    std::uint16_t enteredOnTurn = 0;
    std::uint16_t attackedOnTurn = 0; ///< the last turn in which it attacked; 0: never

    [[nodiscard]] bool isEmpty() const { return card == noIndex; }
    [[nodiscard]] bool has(Condition condition) const { return (conditions & maskOf(condition)) != 0; }
};

struct PlayerState
{
    Zone deck;
    Zone hand;
    Zone discard;
    Zone energyDeck;
    Zone energyZone;
    Zone prizes;                         ///< position 0 is taken first
    std::array<InPlay, slotCount> slots; ///< 0: the active place; the bench from 1, without gaps
    std::uint8_t benchCount = 0;
    bool isReady = false; ///< in set-up
    std::uint8_t mulligans = 0;
    std::uint8_t points = 0;
    std::uint8_t timeoutsInARow = 0;
    std::uint16_t lastKnockOutTurn = 0; ///< when it last lost a Mantimon; 0: never

    [[nodiscard]] InPlay &active() { return slots[0]; }
    [[nodiscard]] const InPlay &active() const { return slots[0]; }
    [[nodiscard]] bool hasInPlay() const { return !slots[0].isEmpty() || benchCount > 0; }
};

/// What the turn's owner has done this turn.
struct TurnCounts
{
    std::uint8_t energies = 0;
    std::uint8_t supporters = 0;
    std::uint8_t stadiums = 0;
    std::uint8_t retreats = 0;
    bool isUnaided = true; ///< no timeout of its owner in this turn
};

/// A made effect that stands for a while: a lock or a changed number. Passive effects of cards in
/// play are not here: they are read from the cards.
struct LastingEffect
{
    bool isLock = false;
    Query query = Query::DamageDealt;
    LockKind lock = LockKind::Attack;
    Duration duration = Duration::ThisTurn;
    Seat owner = Seat::First;   ///< who made it
    Seat side = Seat::First;    ///< whom it affects
    CardIndex source = noIndex; ///< the card that made it
    CardIndex bearer = noIndex; ///< the Mantimon that bears it; noIndex: the whole side
    std::uint8_t attack = 0xFF; ///< LockKind::ThisAttack: which
    bool sets = false;          ///< the amount is the number, not added to it
    std::int16_t amount = 0;
    std::uint16_t lastTurn = 0; ///< ends with this turn; 0xFFFF: not with a turn
};
inline constexpr std::uint16_t noLastTurn = 0xFFFF;

/// Which tree of a card's definition a frame resolves, so that a saved frame outlives a reordered
/// catalogue.
enum class EffectOrigin : std::uint8_t { Card, AttackBefore, AttackAfter, Ability };

/// What is still to be done, the top of the stack first.
enum class FrameKind : std::uint8_t {
    Effect,    ///< one node of an effect tree
    Attack,    ///< an attack's steps
    Settle,    ///< knock-outs, scoring, winning and promotions, until nothing changes
    EndTurn,   ///< end, check-up, the next turn
    ExtraDraw, ///< set-up: cards for the other's mulligans
};

struct Frame
{
    FrameKind kind = FrameKind::Effect;
    std::uint8_t step = 0;  ///< within the frame's work; for a sequence the next child
    std::uint8_t stage = 0; ///< within one step: 1 and up once a prompt was answered
    /// The frame that holds the context below for this one; its own index when it is that frame.
    std::uint8_t root = 0;
    EffectIndex node = noEffect;

    // context of an effect or attack, valid in the root
    EffectOrigin origin = EffectOrigin::Card;
    std::uint8_t index = 0; ///< of the attack or ability
    Seat owner = Seat::First;
    CardIndex source = noIndex;   ///< the card whose effect it is
    CardIndex bearer = noIndex;   ///< Place::This; noIndex for a trainer that is not a tool
    CardIndex target = noIndex;   ///< Place::Defending once damage has been placed
    CardIndex attacker = noIndex; ///< Place::Attacker; of a settling: whose attack it follows
    CardIndex that = noIndex;     ///< Place::That
    std::uint8_t moved = 0;       ///< cards that the last step moved
    bool isAttack = false;
    std::uint8_t heads = 0;
    std::int16_t modifier = 0;            ///< to the attack's base damage
    std::int16_t printedAs = -1;          ///< what the printed damage counts as; -1: what is printed
    std::int16_t damageDealt = 0;         ///< by this attack so far, hp
    std::uint8_t cursor = 0;              ///< private to a frame's work
    std::array<std::uint8_t, 2> points{}; ///< knocked-out points to be scored, by seat
    std::uint8_t changed = 0;             ///< something happened in this round of settling
};
inline constexpr std::size_t maxFrames = 32;

/// The pending prompt; id 0 is none.
struct Prompt
{
    std::uint32_t id = 0;
    PromptKind kind = PromptKind::ChooseCards;
    Seat to = Seat::First;
    std::uint8_t min = 0;
    std::uint8_t max = 0;
    std::uint8_t options = 0;
    bool mayDecline = false;
    CardIndex source = noIndex;
    ZoneType zone = ZoneType::Hand;
    Zone candidates; ///< by card id
};

struct Answer
{
    base::InlineVector<CardIndex, 16> cards;
    std::int8_t option = -1;
};

struct State
{
    // cards: fixed for the game but for the instance ids
    std::uint8_t cardCount = 0;
    std::array<InstanceId, maxCards> instances{};
    std::array<CardId, maxCards> cards{};
    std::array<Seat, maxCards> owners{};

    std::array<PlayerState, 2> players;
    CardIndex stadium = noIndex;
    Seat stadiumOwner = Seat::First;
    std::uint16_t stadiumArrival = 0;

    Phase phase = Phase::Setup;
    Seat current = Seat::First;    ///< whose turn; in set-up, who will go first
    Seat firstToAct = Seat::First; ///< who has gone first
    std::uint8_t seatedPlayer = 0; ///< which player sits at Seat::First
    std::uint16_t turnNumber = 0;  ///< from 1; 0 in set-up
    std::uint16_t arrivals = 0;    ///< the last arrival given
    TurnCounts turn;
    /// What may stand in play: kept a little too large, never too small. Follows from the cards in
    /// play, and is therefore neither saved nor hashed.
    StandingMask standing = everythingStands;

    base::InlineVector<LastingEffect, 32> lasting; ///< oldest first; a 33rd ends the oldest
    base::InlineVector<Frame, maxFrames> stack;
    Prompt prompt;
    std::uint32_t lastPromptId = 0;
    Answer answer;                          ///< to the prompt that the top frame has asked
    base::InlineVector<CardIndex, 16> kept; ///< an operation's earlier answer

    ChaChaStream chance; ///< nonce 0
    ChaChaStream ids;    ///< nonce 1

    EndReason endReason = EndReason::None;
    bool hasWinner = false;
    Seat winner = Seat::First;

    [[nodiscard]] PlayerState &player(Seat seat) { return players[indexOf(seat)]; }
    [[nodiscard]] const PlayerState &player(Seat seat) const { return players[indexOf(seat)]; }
};
static_assert(std::is_trivially_copyable_v<State>);
static_assert(sizeof(State) < 8192);

} // namespace mantimon::rules
