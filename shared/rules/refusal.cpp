#include "rules/refusal.h"

namespace mantimon::rules {

std::string_view nameOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::GameOver:
        return "game_over";
    case Refusal::NotYourTurn:
        return "not_your_turn";
    case Refusal::StalePrompt:
        return "stale_prompt";
    case Refusal::PromptPending:
        return "prompt_pending";
    case Refusal::WrongPhase:
        return "wrong_phase";
    case Refusal::NoSuchCard:
        return "no_such_card";
    case Refusal::NoSuchTarget:
        return "no_such_target";
    case Refusal::NotABasic:
        return "not_a_basic";
    case Refusal::NotAnEnergy:
        return "not_an_energy";
    case Refusal::NotATrainer:
        return "not_a_trainer";
    case Refusal::BenchFull:
        return "bench_full";
    case Refusal::NoActive:
        return "no_active";
    case Refusal::AlreadyReady:
        return "already_ready";
    case Refusal::DoesNotEvolveFrom:
        return "does_not_evolve_from";
    case Refusal::TooSoonToEvolve:
        return "too_soon_to_evolve";
    case Refusal::EnergyAlreadyAttached:
        return "energy_already_attached";
    case Refusal::SupporterAlreadyPlayed:
        return "supporter_already_played";
    case Refusal::NotOnTurnOne:
        return "not_on_turn_one";
    case Refusal::StadiumAlreadyPlayed:
        return "stadium_already_played";
    case Refusal::SameStadium:
        return "same_stadium";
    case Refusal::ToolAlreadyAttached:
        return "tool_already_attached";
    case Refusal::NoEffectPossible:
        return "no_effect_possible";
    case Refusal::AlreadyRetreated:
        return "already_retreated";
    case Refusal::CannotRetreat:
        return "cannot_retreat";
    case Refusal::NoBench:
        return "no_bench";
    case Refusal::WrongPayment:
        return "wrong_payment";
    case Refusal::NoSuchAttack:
        return "no_such_attack";
    case Refusal::CannotAttack:
        return "cannot_attack";
    case Refusal::NotEnoughEnergy:
        return "not_enough_energy";
    case Refusal::NoSuchAbility:
        return "no_such_ability";
    case Refusal::AbilityAlreadyUsed:
        return "ability_already_used";
    case Refusal::AbilityUnusable:
        return "ability_unusable";
    case Refusal::Locked:
        return "locked";
    case Refusal::WrongChoice:
        return "wrong_choice";
    case Refusal::NotAPlayersAction:
        return "not_a_players_action";
    }
    return {};
}

} // namespace mantimon::rules
