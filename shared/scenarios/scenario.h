#pragma once

#include "cards/load_error.h"
#include "rules/event.h"
#include "scenarios/position.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a file of scenarios says, typed and checked. resources/cards/SCENARIOS.md describes the form.
namespace mantimon::scenarios {

/// Scenarios are told by one player, who sits at the first seat and whose turn it is at first.
inline constexpr rules::Seat own = rules::Seat::First;
inline constexpr rules::Seat opponent = rules::Seat::Second;

/// A place in play: slot 0 is active, the bench from 1.
struct Place
{
    rules::Seat seat = own;
    std::size_t slot = 0;
};

/// A card as a step names it: what it is ("Pond Frog"), where it lies ("opponent bench 2"), or both:
/// a card that lies with the Mantimon there ("fire on active").
struct CardRef
{
    std::string said;
    std::optional<rules::CardId> card;
    std::optional<Place> place;
};

enum class Deed : std::uint8_t {
    PlayBasic,
    Evolve,
    AttachEnergy,
    PlayTrainer,
    UseAbility,
    Retreat,
    Attack,
    Pass,
    Choose,
    Resign,
    Timeout
};

/// How chance falls in a step: all its coins in order, and the cards that it must hit, in order.
struct Luck
{
    std::vector<bool> heads;
    Cards picked;
};

struct ExpectedMantimon
{
    std::optional<rules::CardId> card; ///< noCard: the place is empty
    std::optional<int> damage;
    std::optional<int> hp; ///< with all that modifies it
    std::optional<int> retreatCost;
    std::optional<rules::ConditionMask> conditions;
    std::optional<Cards> energies;
    std::optional<Cards> under;
    std::optional<rules::CardId> tool; ///< noCard: none
};

/// Zones are compared without regard to order, but for the deck, the energy deck and the prizes.
struct ExpectedSide
{
    std::optional<ExpectedMantimon> active;
    std::optional<std::vector<ExpectedMantimon>> bench;
    std::optional<Cards> hand;
    std::optional<Cards> deck;
    std::optional<Cards> deckTop; ///< the first cards of it
    std::optional<Cards> discard;
    std::optional<Cards> energyZone;
    std::optional<Cards> energyDeck;
    std::optional<Cards> prizes;
    std::optional<int> handCount;
    std::optional<int> deckCount;
    std::optional<int> discardCount;
    std::optional<int> energyZoneCount;
    std::optional<int> energyDeckCount;
    std::optional<int> prizesCount;
    std::optional<int> points;
};

struct ExpectedPrompt
{
    bool isThere = true;
    std::optional<rules::Seat> to;
    std::optional<rules::PromptKind> kind;
    std::optional<Cards> candidates; ///< without regard to order
    std::optional<int> min;
    std::optional<int> max;
    std::optional<int> options;
};

struct ExpectedEvent
{
    rules::EventType type{};
    std::optional<rules::Seat> seat;
    std::optional<rules::CardId> card;
    std::optional<int> amount;
};

/// Only what is set is looked at.
struct Expectation
{
    std::array<ExpectedSide, 2> sides;
    std::optional<rules::CardId> stadium; ///< noCard: none
    std::optional<int> turn;
    std::optional<rules::Seat> acts; ///< whom the game waits for
    std::optional<ExpectedPrompt> prompt;
    std::vector<ExpectedEvent> events;      ///< among the step's events, in this order
    std::vector<rules::EventType> noEvents; ///< none of these
    std::optional<rules::EndReason> ended;  ///< None: it goes on
    std::optional<std::optional<rules::Seat>> winner;
};

struct Step
{
    Deed deed = Deed::Pass;
    std::optional<rules::Seat> by; ///< unset: whoever must act
    CardRef card;
    std::optional<CardRef> target;
    std::string name;            ///< of the attack or ability; empty: the only one
    std::vector<CardRef> chosen; ///< choose: cards; retreat: energies that pay
    std::optional<int> option;   ///< choose: among options
    std::string refused;         ///< the reason's name; empty: it is done
    Luck luck;
    std::optional<Expectation> expect;
};

struct Scenario
{
    std::string file;
    std::string name;
    rules::Ruleset ruleset;
    Position board;
    std::vector<Step> steps;
    std::optional<Expectation> expect; ///< at the end
};

} // namespace mantimon::scenarios
