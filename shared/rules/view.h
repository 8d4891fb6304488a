#pragma once

#include "rules/event.h"
#include "rules/types.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace mantimon::rules {

/// What one viewer may see, built from nothing: a field not put here is missing, never leaked.
struct CardView
{
    InstanceId instance = noInstance;
    CardId card = noCard;
    friend bool operator==(const CardView &, const CardView &) = default;
};

/// `cards` is empty where the viewer may not see them; `count` always holds.
struct ZoneView
{
    ZoneType type = ZoneType::Hand;
    int count = 0;
    std::vector<CardView> cards;
    friend bool operator==(const ZoneView &, const ZoneView &) = default;
};

struct MantimonView
{
    CardView card;
    int hp = 0; ///< with all that modifies it
    int damage = 0;
    int retreatCost = 0; ///< with all that modifies it
    ConditionMask conditions = 0;
    std::vector<CardView> energies;
    std::optional<CardView> tool;
    std::vector<CardView> evolvedFrom; ///< lowest stage first
    bool enteredThisTurn = false;      ///< cannot evolve yet
    friend bool operator==(const MantimonView &, const MantimonView &) = default;
};

struct PlayerView
{
    bool isReady = false; ///< in set-up
    int points = 0;
    int deckCount = 0;
    int energyDeckCount = 0;
    std::vector<CardView> deck;       ///< a judge's, top first
    std::vector<CardView> energyDeck; ///< a judge's
    ZoneView hand;
    std::optional<MantimonView> active; ///< face down in set-up: only for its owner and the judge
    std::vector<MantimonView> bench;
    ZoneView discard;
    ZoneView energyZone;
    ZoneView prizes;
    friend bool operator==(const PlayerView &, const PlayerView &) = default;
};

enum class PromptKind : std::uint8_t {
    ChooseCards,  ///< from candidates, min to max
    OrderCards,   ///< all candidates, in the wished order
    ChooseOption, ///< one of `options` numbers, 0 … options − 1
    ChooseNumber, ///< min to max
    Confirm,      ///< option 1 yes, 0 no
    Promote       ///< a Mantimon of the bench to the active place
};

/// The pending prompt as its viewer may see it; `isHidden` for everybody but its addressee and the
/// judge: then only who is asked is told.
struct PromptView
{
    std::uint32_t id = 0;
    Seat to = Seat::First;
    bool isHidden = false;
    PromptKind kind = PromptKind::ChooseCards;
    int min = 0;
    int max = 0;
    int options = 0;
    bool mayDecline = false;
    CardView source;                ///< the card that asks; unset for the game itself
    ZoneType zone = ZoneType::Hand; ///< where the candidates lie
    std::vector<CardView> candidates;
    friend bool operator==(const PromptView &, const PromptView &) = default;
};

/// How a game ended; `winner` is unset for a draw and a void game.
struct Result
{
    EndReason reason = EndReason::None;
    std::optional<Seat> winner;
    friend bool operator==(const Result &, const Result &) = default;
};

struct View
{
    Viewer viewer = Viewer::Spectator;
    int turnNumber = 0;
    Phase phase = Phase::Setup;
    Seat current = Seat::First; ///< whose turn; in set-up, who will go first
    bool isMyTurn = false;      ///< always false for spectators and judges
    std::optional<PromptView> prompt;
    std::optional<CardView> stadium;
    Seat stadiumOwner = Seat::First;
    std::array<PlayerView, 2> players;
    std::optional<Result> result;
    friend bool operator==(const View &, const View &) = default;
};

} // namespace mantimon::rules
