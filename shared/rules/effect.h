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
    MoveEnergy,     ///< `amount` energies of `type` from own Mantimon, chosen, to the target
    SwitchOwn,      ///< the effect's owner's active with one of its bench (its choice)
    SwitchOpponent, ///< the opponent's active with one of its bench (selector chooser)
    Bounce,         ///< target Mantimon and all with it to its owner's hand
    Lock,           ///< forbids `lock` to the targets for `duration`
    Aura,           ///< passive or lasting: changes `query` by `amount` for targets while it stands (`duration`)
    RevealHand,     ///< the opponent's hand is shown to the effect's owner
    LookAtTop, ///< the owner sees the top `amount` of its deck, takes up to `take` to hand, the rest go back in the
               ///< chosen order
};

/// What a lasting Aura changes. Every number of the game that a card may touch is asked through one
/// query with a fixed order: printed value, set, added (by age), floor at 0.
enum class Query : std::uint8_t { DamageDealt, DamageTaken, Hp, RetreatCost, AttackCost, PoisonDamage, BurnDamage };

enum class LockKind : std::uint8_t { Attack, Retreat, ThisAttack, Items, Supporters, Abilities, Evolve };

enum class Duration : std::uint8_t {
    Instant,
    ThisTurn,           ///< ends with the turn in which it was made
    UntilEndOfNextTurn, ///< ends with the next turn of the affected side
    WhileInPlay, ///< a passive effect, read from its card: ends with it. Aura and Lock below nothing but sequences, in
                 ///< a passive ability, a tool, a stadium or a special energy
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
};

enum class Pick : std::uint8_t { All, Chosen, Random };

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
};

/// base + per × what is counted.
struct Amount
{
    AmountKind kind = AmountKind::Fixed;
    std::int16_t base = 0;
    std::int16_t per = 0;
    Selector counted;
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
};

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
    Selector target;
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
enum class Trigger : std::uint8_t { Activated, Passive, OnPlay, OnEvolve, OnDamaged, OnKnockedOut, AtCheckup };

} // namespace mantimon::rules
