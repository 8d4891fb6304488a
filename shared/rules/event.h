#pragma once

#include "rules/types.h"

#include <cstdint>
#include <vector>

namespace mantimon::rules {

/// Something that happened, in order, for logs, animations and clients that catch up.
enum class EventType : std::uint8_t {
    GameStarted,    ///< seat: who goes first
    DeckShuffled,   ///< seat
    MulliganShown,  ///< seat, card: one event per card of the hand shown to all; amount: the round, from 1
    CardDrawn,      ///< seat, card (visible to its owner)
    EnergyFlipped,  ///< seat, card: from the energy deck into the zone
    PrizesLaid,     ///< seat, amount
    SetupReady,     ///< seat
    SetupRevealed,  ///< seat, card, to: active or bench
    TurnStarted,    ///< seat, amount: the turn's number
    TurnEnded,      ///< seat
    CardPlayed,     ///< seat, card, from, to: a basic to the bench, a trainer to the discard or the stadium place
    Evolved,        ///< seat, card: the new stage, target: the card it lies on, from
    EnergyAttached, ///< seat, card, target, from
    ToolAttached,   ///< seat, card, target, from
    AbilityUsed,    ///< seat, card, amount: index of the ability; 0 for a tool, energy or stadium that acts
    AttackDeclared, ///< seat, card, amount: index of the attack
    AttackFailed,   ///< seat, card: a confused Mantimon hurt itself
    CoinFlipped,    ///< seat, amount: 1 heads, 0 tails
    DamageDealt,    ///< seat of the damaged, card: the damaged, amount: hp, reason
    CountersPlaced, ///< likewise, not by an attack
    Healed,         ///< seat, card, amount
    ConditionSet,   ///< seat, card, condition
    ConditionEnded, ///< seat, card, condition
    Retreated,      ///< seat, card: who left, target: who came
    Switched,       ///< likewise, by an effect
    Promoted,       ///< seat, card: from the bench after a knock-out
    CardMoved,      ///< seat, card, from, to: any other move; target: the same card under its new id, when it got one;
                    ///< what lies under or is attached follows, but a top card that moves from Under is devolved
    CardRevealed,   ///< seat, card: shown by an effect; without its instance id when it stays hidden
    EffectMade,     ///< seat, card: source of a lasting effect
    EffectHadNoTarget, ///< seat, card: source
    EffectEnded,       ///< seat, card: source
    PromptOpened,      ///< seat: of whom, amount: prompt id
    PromptAnswered,    ///< seat, amount: prompt id
    KnockedOut,        ///< seat of the knocked out, card, amount: points it gives
    PointsScored,      ///< seat, amount: points now
    PrizeTaken,        ///< seat, card (visible to its owner)
    TimedOut,          ///< seat, amount: in a row
    GameEnded,         ///< seat: the winner unless amount is 0 (draw or void); endReason
    BudgetExceeded,    ///< seat, card: an effect took too long and was undone
    BonusScored        ///< seat, amount: points that an effect gives, beside those of knock-outs
};

enum class DamageReason : std::uint8_t { Attack, Effect, Poison, Burn, Confusion };

/// Each way a game can end has its own.
enum class EndReason : std::uint8_t {
    None,
    Points,
    Prizes,
    NoMantimon, ///< nothing left in play
    DeckOut,    ///< could not make the draw of the draw phase
    Several,    ///< more than one condition at the same moment
    TurnLimit,
    Resignation,
    Timeouts,
    Abandoned,
    Moderator,
    Void
};

/// A card as it was when the event happened. Both ids are unset where the viewer may not know it.
struct EventCard
{
    InstanceId instance = noInstance;
    CardId card = noCard;
    friend bool operator==(const EventCard &, const EventCard &) = default;
};

struct Event
{
    EventType type{};
    Seat seat = Seat::First;
    EventCard card;
    EventCard target;
    std::int16_t amount = 0;
    ZoneType from = ZoneType::Deck;
    ZoneType to = ZoneType::Deck;
    Condition condition = Condition::Asleep;
    DamageReason reason = DamageReason::Attack;
    EndReason endReason = EndReason::None;
    ViewerMask cardSeenBy = everybody;   ///< who may know `card`
    ViewerMask targetSeenBy = everybody; ///< who may know `target`
    ViewerMask eventSeenBy = everybody;  ///< who learns that it happened at all
    friend bool operator==(const Event &, const Event &) = default;
};

/// What `viewer` may know of `events`: hidden events are left out, hidden cards emptied, and the
/// masks are set to `everybody`, so that equal knowledge compares equal.
[[nodiscard]] std::vector<Event> visibleEvents(const std::vector<Event> &events, Viewer viewer);

} // namespace mantimon::rules
