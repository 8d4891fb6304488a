#pragma once

#include <cstdint>
#include <string_view>

namespace mantimon::rules {

/// Why an action was refused; a closed list. A refusal depends only on what the asker's view shows:
/// a card it cannot see and one that does not exist are both NoSuchCard.
enum class Refusal : std::uint8_t {
    GameOver,
    NotYourTurn,
    StalePrompt,   ///< no such prompt, or not the pending one
    PromptPending, ///< a prompt must be answered first
    WrongPhase,
    NoSuchCard,
    NoSuchTarget,
    NotABasic,
    NotAnEnergy,
    NotATrainer,
    BenchFull,
    NoActive, ///< set-up: ready without an active Mantimon
    AlreadyReady,
    DoesNotEvolveFrom,
    TooSoonToEvolve,
    EnergyAlreadyAttached,
    SupporterAlreadyPlayed,
    NotOnTurnOne,
    StadiumAlreadyPlayed,
    SameStadium,
    ToolAlreadyAttached,
    NoEffectPossible, ///< a cost cannot be paid, or the card would do nothing at all
    AlreadyRetreated,
    CannotRetreat, ///< asleep, paralyzed or held
    NoBench,
    WrongPayment, ///< too little, superfluous, or not attached to the active Mantimon
    NoSuchAttack,
    CannotAttack, ///< asleep, paralyzed or held
    NotEnoughEnergy,
    NoSuchAbility,
    AbilityAlreadyUsed,
    AbilityUnusable,
    Locked,      ///< an effect forbids it
    WrongChoice, ///< not a candidate, too few, too many, or twice the same
    NotAPlayersAction
};

/// The name on the wire, snake_case: `details.reason` of `illegal_action`.
[[nodiscard]] std::string_view nameOf(Refusal refusal);

} // namespace mantimon::rules
