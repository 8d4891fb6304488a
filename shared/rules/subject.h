#pragma once

#include "rules/effect.h"

namespace mantimon::rules {

/// What is asked about.
enum class Subject : std::uint8_t { Nothing, Mantimon, Player };

[[nodiscard]] constexpr Subject subjectOf(TestKind kind)
{
    switch (kind) {
    case TestKind::Always:
    case TestKind::StadiumInPlay:
    case TestKind::HeadsAtLeast:
    case TestKind::TurnAtMost:
    case TestKind::DamageDealtAtLeast:
    case TestKind::MovedAtLeast:
        return Subject::Nothing;
    case TestKind::HandAtMost:
    case TestKind::HandAtLeast:
    case TestKind::BenchAtLeast:
    case TestKind::KnockedOutLastTurn:
    case TestKind::PointsBehind:
    case TestKind::DeckAtMost:
    case TestKind::DiscardAtLeast:
    case TestKind::ZoneAtLeast:
    case TestKind::PointsAtLeast:
    case TestKind::SupporterPlayed:
        return Subject::Player;
    case TestKind::HasCondition:
    case TestKind::HasDamage:
    case TestKind::EnergyAtLeast:
    case TestKind::TypeIs:
    case TestKind::StageIs:
    case TestKind::ToolAttached:
    case TestKind::HpAtMost:
    case TestKind::DamageAtLeast:
    case TestKind::EvolvedThisTurn:
    case TestKind::EnteredThisTurn:
    case TestKind::AttackedLastTurn:
    case TestKind::IsActive:
    case TestKind::MantimonAtLeast:
        return Subject::Mantimon;
    }
    return Subject::Nothing;
}

} // namespace mantimon::rules
