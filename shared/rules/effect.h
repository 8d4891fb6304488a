#pragma once

#include "rules/types.h"

#include <cstdint>
#include <vector>

/// Effects as data: operation × selector × amount × condition × trigger × duration, compiled from a
/// card's JSON into flat nodes. The engine interprets nodes; no card's name appears in code. The
/// vocabulary grows at the end of each enumeration; the tree's shape does not change.
namespace mantimon::rules {

enum class Operation : std::uint8_t {
    Sequence,  ///< children in order
    FlipCoins, ///< flips `amount` coins (or, flag untilTails, until tails); heads count is kept for Amount::PerHeads;
               ///< then child 0 if at least one heads (amount 1: heads), child 1 otherwise
    ChooseOne, ///< a prompt: which child
    MayDo,     ///< a prompt: children, or nothing
    Damage,    ///< attack damage beyond the printed: to targets (bench: no weakness or resistance); outside an attack
               ///< damage that nothing changes
    ModifyDamage,   ///< before damage: adds `amount` (may be negative) to this attack's base damage
    PlaceCounters,  ///< `amount` hp of damage counters on targets; ignores weakness, resistance and prevention
    Heal,           ///< `amount` hp from targets; only damaged Mantimon are targets
    SetCondition,   ///< `condition` on targets; only active Mantimon are targets
    CureConditions, ///< `condition`, or all when conditionAll
    Draw,           ///< `amount` cards
    Mill,           ///< top `amount` cards of the deck of the targets' side to its discard
    Search,         ///< from own deck (`source` EnergyDeck: that one): 0 to `amount` cards that fit the filter, to
                    ///< `destination` (Deck: on top of the shuffled rest, the first chosen uppermost; Bench: basics, as
                    ///< far as there is room); always asks, then shuffles
    Recover,        ///< from own discard, without the card itself: 0 to `amount` that fit, to `destination` (Deck:
                    ///< shuffled in)
    DiscardHand,    ///< `amount` cards that fit from the side's hand, chosen, at random, or (Pick::All) all of them;
                    ///< energy in hand means the energy zone too (a cost when `isCost`)
    ShuffleHandIntoDeck,
    AttachEnergy,   ///< `amount` energies of `type` from the owner's `source` zone (energy zone, hand, deck, energy
                    ///< deck, discard) to a target, or one after the other to several; a deck is shuffled then
    DiscardEnergy,  ///< `amount` energies of `type` from the targets together, which the selector's chooser names
    MoveEnergy,     ///< `amount` energies of `type` from the Mantimon of `from`, chosen, to the target of the same side
    SwitchOwn,      ///< the effect's owner's active with one of its bench (its choice)
    SwitchOpponent, ///< the opponent's active with one of its bench (selector chooser)
    Bounce,         ///< target Mantimon and all with it to its owner's hand
    Lock,           ///< forbids `lock` to the targets for `duration`
    Aura,           ///< passive or lasting: changes `query` by `amount` for targets while it stands (`duration`)
    RevealHand,     ///< the opponent's hand is shown to the effect's owner
    LookAtTop, ///< the owner sees the top `amount` of a deck, moves up to `take` that fit to `destination`; the rest go
               ///< to `position`
    // since version 2
    IfElse,         ///< child 0 where the test holds, child 1 otherwise: here the test is not a gate
    Repeat,         ///< child 0, `amount` times
    ChooseMantimon, ///< nothing but the choice: what follows speaks of Place::That
    EndTurn,        ///< the turn ends when what is being resolved has been
    SetDamage,      ///< before damage: the printed damage counts as `amount`
    FailAttack,     ///< before damage: the attack is over
    SpreadCounters, ///< `amount` hp of counters, ten by ten, among the targets as the chooser likes
    MoveCounters,   ///< up to `amount` hp of counters from one of `from` to the target
    KnockOut,       ///< as many counters as it has hp
    BonusPoints,    ///< `amount` points to the side, beside those of knock-outs
    ClearEffects,   ///< made effects on targets end
    DrawUntil,      ///< until the side has `amount` cards in hand
    RevealUntil,    ///< shows cards of the own deck until one fits; that one to `destination`, the rest shuffled in
    ShuffleDiscardIntoDeck, ///< what fits of the side's discard
    HandToDeck,             ///< `amount` cards of the side's hand to `position` of its deck
    ShuffleDeck,            ///< of the side
    ReturnEnergy,           ///< as DiscardEnergy, to the owner's hand
    FlipEnergy,             ///< `amount` from the side's energy deck to its zone
    DiscardTool,            ///< of the targets
    ReturnTool,             ///< of the targets, to the owner's hand
    DiscardStadium,
    ShuffleIntoDeck, ///< target Mantimon and all with it into its owner's deck
    DiscardMantimon, ///< target Mantimon and all with it; no knock-out
    Evolve,          ///< own targets by a card from `source`; with `skips` over a stage too
    Devolve,         ///< the top card off evolved targets, to `destination`
};

/// What a lasting Aura changes. Every number of the game that a card may touch is asked through one
/// query with a fixed order: printed value, set, added (by age), floor at 0.
enum class Query : std::uint8_t {
    DamageDealt,
    DamageTaken,
    Hp,
    RetreatCost,
    AttackCost,
    PoisonDamage,
    BurnDamage,
    // since version 2
    ConfusionDamage,
    Type,       ///< of which the amount is the number, as for the next two
    Weakness,   ///< noType: none
    Resistance, ///< noType: none
    Points,
    EnergyPerTurn, ///< from here on of a player
    RetreatsPerTurn,
    SupportersPerTurn,
    BenchSize,
    DrawsPerTurn,
};
inline constexpr std::size_t queryCount = 17;
/// Whether the query is about a side and not about a Mantimon.
[[nodiscard]] constexpr bool isOfPlayer(Query query)
{
    return query >= Query::EnergyPerTurn;
}
/// Whether the query's amount is a type's number, or noType.
[[nodiscard]] constexpr bool isOfType(Query query)
{
    return query == Query::Type || query == Query::Weakness || query == Query::Resistance;
}
inline constexpr std::int16_t noType = -1;

enum class LockKind : std::uint8_t {
    Attack,
    Retreat,
    ThisAttack,
    Items,
    Supporters,
    Abilities,
    Evolve,
    // since version 2
    Stadiums,
    Tools,
    Basics,
    Energy,     ///< attaching in the turn's ordinary way
    Healing,    ///< being healed
    Conditions, ///< getting any
    Damage,     ///< by attacks of the opponent
    Switching,  ///< by effects of the opponent
};
inline constexpr std::size_t lockCount = 15;
/// Whether the lock binds a side and not a Mantimon.
[[nodiscard]] constexpr bool isOfPlayer(LockKind lock)
{
    return lock == LockKind::Items || lock == LockKind::Supporters || lock == LockKind::Stadiums ||
           lock == LockKind::Tools || lock == LockKind::Basics;
}

/// Which queries and locks stand somewhere, a bit each: what is not in it need not be looked for.
using StandingMask = std::uint64_t;
inline constexpr StandingMask everythingStands = ~StandingMask{0};
[[nodiscard]] constexpr StandingMask maskOf(Query query)
{
    return StandingMask{1} << static_cast<unsigned>(query);
}
[[nodiscard]] constexpr StandingMask maskOf(LockKind lock)
{
    return StandingMask{1} << (32U + static_cast<unsigned>(lock));
}

enum class Duration : std::uint8_t {
    Instant,
    ThisTurn,           ///< ends with the turn in which it was made
    UntilEndOfNextTurn, ///< ends with the next turn of the affected side
    WhileInPlay, ///< a passive effect, read from its card: ends with it. Aura and Lock below nothing but sequences, in
                 ///< a passive ability, a tool, a stadium or a special energy
    UntilOpponentsTurnEnds, ///< ends with the next turn of the opponent of the effect's owner
    UntilItLeaves,          ///< ends when its bearer evolves, leaves the active place or leaves play
};

enum class Side : std::uint8_t { Own, Opponent, Both };

/// Among what a selector picks.
enum class Place : std::uint8_t {
    This, ///< the Mantimon that bears the effect (a tool: its bearer)
    Active,
    Bench,
    InPlay,    ///< active and bench
    Player,    ///< the side itself, for hand and deck operations
    Defending, ///< the Mantimon that this attack attacks
    Others,    ///< in play, but not This
    Attacker,  ///< whose attack set off OnDamaged or OnKnockedOut
    That,      ///< what the step before worked on (the last of several), or what set off the trigger
};
/// Whether the place is one Mantimon, whatever side it is on.
[[nodiscard]] constexpr bool isOneMantimon(Place place)
{
    return place == Place::This || place == Place::Defending || place == Place::Attacker || place == Place::That;
}

enum class Pick : std::uint8_t { All, Chosen, Random };

/// Where cards of a deck go back to.
enum class Position : std::uint8_t { Top, Bottom, Shuffled, Discard };

/// A name or tag that effects speak of: its place in CardCatalog::words, or noWord.
using WordIndex = std::uint16_t;
inline constexpr WordIndex noWord = 0xFFFF;

/// What a card must be; unset members do not matter. All set members must hold.
struct Filter
{
    bool anyKind = true;
    CardKind kind = CardKind::Mantimon;
    bool anyEnergy = false; ///< basic or special
    bool anyTrainer = false;
    bool anyType = true;
    Type type = Type::Colorless;
    bool anyStage = true;
    Stage stage = Stage::Basic;
    bool damagedOnly = false;
    bool evolvedOnly = false;
    bool withEnergy = false;
    bool withTool = false;
    WordIndex name = noWord;
    WordIndex tag = noWord;
    WordIndex evolvesFrom = noWord;
    std::int16_t maxHp = 0; ///< printed; 0: any
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// Who or what an effect works on.
struct Selector
{
    Side side = Side::Own;
    Place place = Place::Player;
    Pick pick = Pick::All;
    Side chooser = Side::Own; ///< who decides when pick is Chosen
    std::uint8_t count = 1;   ///< how many are chosen or drawn
    bool upTo = false;        ///< Chosen: fewer will do
    Filter filter;
    friend bool operator==(const Selector &, const Selector &) = default;
};

enum class AmountKind : std::uint8_t {
    Fixed,
    PerEnergy,  ///< `per` × energies attached to the counted Mantimon (of filter.type)
    PerCounter, ///< `per` × damage counters (10 hp) on the counted
    PerBench,   ///< `per` × Mantimon on the counted side's bench
    PerHeads,   ///< `per` × heads of the last flips of this effect
    PerCardInHand,
    PerPointTaken, ///< `per` × points the counted side has
    DamageDealt,   ///< what this attack has just dealt, hp
    // since version 2
    PerCardInDiscard, ///< that fits the filter
    PerCardInDeck,
    PerEnergyInZone,
    PerMantimon,
    PerCondition,
    PerTool,
    PerCardUnder, ///< from which the counted evolved
    PerRetreatCost,
    PerMoved, ///< cards that the step before moved
};

/// base + per × what is counted.
struct Amount
{
    AmountKind kind = AmountKind::Fixed;
    std::int16_t base = 0;
    std::int16_t per = 0;
    Selector counted;
    std::int16_t most = 0; ///< no more than this; 0: no bound
    friend bool operator==(const Amount &, const Amount &) = default;
};

enum class TestKind : std::uint8_t {
    Always,
    HasCondition,  ///< the tested Mantimon has `condition` (any when conditionAny)
    HasDamage,     ///< the tested Mantimon is damaged
    EnergyAtLeast, ///< energies (of filter.type) on the tested ≥ number
    HandAtMost,    ///< the side's hand ≤ number
    HandAtLeast,
    BenchAtLeast,
    TypeIs, ///< the tested Mantimon's type is filter.type
    StageIs,
    KnockedOutLastTurn, ///< one of the side's was knocked out in the turn before
    PointsBehind,       ///< the side has fewer points than the other
    // since version 2
    StadiumInPlay,
    ToolAttached,
    HpAtMost,      ///< hp left
    DamageAtLeast, ///< on the tested
    DeckAtMost,
    DiscardAtLeast, ///< cards that fit the filter
    ZoneAtLeast,    ///< energies in the energy zone
    PointsAtLeast,
    EvolvedThisTurn,
    EnteredThisTurn,
    SupporterPlayed,  ///< by the side in this turn
    AttackedLastTurn, ///< the tested, in its player's last turn
    HeadsAtLeast,
    TurnAtMost,
    DamageDealtAtLeast, ///< by this attack so far
    MovedAtLeast,       ///< cards, by the step before
    IsActive,
    MantimonAtLeast,
};
/// Whether only the effect's own course tells, so that it cannot be asked beforehand.
[[nodiscard]] constexpr bool isOfTheCourse(TestKind kind)
{
    return kind == TestKind::HeadsAtLeast || kind == TestKind::DamageDealtAtLeast || kind == TestKind::MovedAtLeast;
}

/// A condition on the effect, asked when its turn comes.
struct Test
{
    TestKind kind = TestKind::Always;
    bool negate = false;
    bool anyCondition = false;
    Condition condition = Condition::Asleep;
    std::int16_t number = 0;
    Selector tested;
    friend bool operator==(const Test &, const Test &) = default;
};

/// One node; children lie in CardCatalog::effects at [firstChild, firstChild + childCount).
struct Effect
{
    Operation operation = Operation::Sequence;
    Duration duration = Duration::Instant;
    Query query = Query::DamageDealt;
    LockKind lock = LockKind::Attack;
    Condition condition = Condition::Asleep;
    bool conditionAll = false;
    bool untilTails = false;
    bool isCost = false;            ///< must be payable in full, else the card or ability cannot be used
    bool reveal = false;            ///< Search, Recover, LookAtTop: the chosen cards are shown to everybody
    bool sets = false;              ///< Aura: sets the number instead of adding to it
    bool ignoresWeakness = false;   ///< Damage
    bool ignoresResistance = false; ///< Damage
    bool ignoresEffects = false;    ///< Damage: no modifiers of the defender
    ZoneType source = ZoneType::Hand;
    ZoneType destination = ZoneType::Hand;
    Type type = Type::Colorless; ///< of energies; Colorless is any
    std::uint8_t take = 0;
    bool skips = false;                ///< Evolve: over a stage
    Position position = Position::Top; ///< LookAtTop: of the rest; HandToDeck
    Selector target;
    Selector from; ///< MoveCounters, MoveEnergy: whose
    Amount amount;
    Test test;
    std::uint16_t firstChild = 0;
    std::uint16_t childCount = 0;
    friend bool operator==(const Effect &, const Effect &) = default;
};

/// An effect's root in CardCatalog::effects, or noEffect.
using EffectIndex = std::uint16_t;
inline constexpr EffectIndex noEffect = 0xFFFF;

/// When an ability acts.
enum class Trigger : std::uint8_t {
    Activated,
    Passive,
    OnPlay,
    OnEvolve,
    OnDamaged,
    OnKnockedOut,
    AtCheckup,
    // since version 2
    OnAttach,         ///< a tool or special energy, from the hand
    OnEnergyAttached, ///< from hand or zone, in the turn's ordinary way
    OnOpponentPlay,   ///< of a basic onto the bench
    OnRetreat,
    OnKnockOutDealt, ///< by its attack
    AtTurnStart,     ///< of its player, after the draw
};

} // namespace mantimon::rules
