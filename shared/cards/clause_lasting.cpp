#include "cards/clause.h"

#include "cards/names.h"

/// What locks and auras say.
namespace mantimon::cards {

using rules::Effect;
using rules::LockKind;
using rules::Place;
using rules::Query;
using rules::Side;

namespace {

const Unit damage{"damage", "damage", 1};
const Unit energy{"energy", "energy", 1};

/// "attacks of your opponent", as its own player would say where it is known whose Mantimon it is.
std::string attackersOf(const rules::Selector &protectedOnes)
{
    const bool isMine = protectedOnes.side == Side::Own && protectedOnes.place != Place::That;
    return isMine ? "your opponent's attacks" : "attacks of its opponent";
}

} // namespace

std::string Clauses::lockPhrase(const Effect &effect) const
{
    if (rules::isOfPlayer(effect.lock))
        return playerPhrase(effect.target.side) + playerLockPhrase(effect);
    const std::string who = target(effect);
    switch (effect.lock) {
    case LockKind::Attack:
        return who + " cannot attack";
    case LockKind::Retreat:
        return who + " cannot retreat";
    case LockKind::ThisAttack:
        return who + " cannot use this attack";
    case LockKind::Abilities:
        return who + " cannot use abilities";
    case LockKind::Evolve:
        return who + " cannot evolve";
    case LockKind::Energy:
        return "no energy can be attached to " + who + " from hand";
    case LockKind::Healing:
        return who + " cannot be healed";
    case LockKind::Conditions:
        return who + " cannot get conditions";
    case LockKind::Damage:
        return "prevent all damage that " + attackersOf(effect.target) + " would do to " + who;
    default:
        return who + " cannot be switched by its opponent";
    }
}

std::string Clauses::playerLockPhrase(const Effect &effect) const
{
    switch (effect.lock) {
    case LockKind::Items:
        return " cannot play items";
    case LockKind::Supporters:
        return " cannot play supporters";
    case LockKind::Stadiums:
        return " cannot play stadiums";
    case LockKind::Tools:
        return " cannot play tools";
    default:
        return " cannot play basic Mantimon";
    }
}

std::string Clauses::auraPhrase(const Effect &effect) const
{
    if (rules::isOfPlayer(effect.query))
        return playerAuraPhrase(effect);
    if (rules::isOfType(effect.query))
        return typeAuraPhrase(effect);
    const std::string who = target(effect);
    switch (effect.query) {
    case Query::DamageDealt:
        return "attacks of " + who + " do " + change(effect, damage);
    case Query::DamageTaken:
        return who + " takes " + change(effect, damage) + " from attacks";
    case Query::Hp:
        return who + " has " + change(effect, {"hp", "hp", 1});
    case Query::RetreatCost:
        return "the retreat cost of " + who + " is " + change(effect, energy);
    case Query::AttackCost:
        return "attacks of " + who + " cost " + change(effect, energy);
    case Query::PoisonDamage:
        return "poison does " + change(effect, damage) + " to " + who;
    case Query::BurnDamage:
        return "burns do " + change(effect, damage) + " to " + who;
    case Query::ConfusionDamage:
        return "confusion does " + change(effect, damage) + " to " + who;
    default:
        return "the knock-out of " + who + " gives " + change(effect, {"point", "points", 1});
    }
}

std::string Clauses::typeAuraPhrase(const Effect &effect) const
{
    const std::string what(nameOf(effect.query));
    if (effect.amount.base == rules::noType)
        return target(effect) + " has no " + what;
    return "the " + what + " of " + target(effect) + " is " +
           std::string(nameOf(static_cast<rules::Type>(effect.amount.base)));
}

std::string Clauses::playerAuraPhrase(const Effect &effect) const
{
    const Side side = effect.target.side;
    const std::string may = playerPhrase(side) + " may ";
    const std::string often = effect.duration == rules::Duration::WhileInPlay ? " in each turn" : "";
    switch (effect.query) {
    case Query::EnergyPerTurn:
        return may + "attach " + change(effect, {"energy", "energies", 1}) + often;
    case Query::RetreatsPerTurn:
        return may + "retreat " + change(effect, {"time", "times", 1}) + often;
    case Query::SupportersPerTurn:
        return may + "play " + change(effect, {"supporter", "supporters", 1}) + often;
    case Query::BenchSize:
        return possessive(side) + " bench holds " + change(effect, {"Mantimon", "Mantimon", 1});
    default:
        return (side == Side::Own ? "you draw" : verb(side, "draw")) + " " + change(effect, {"card", "cards", 1}) +
               " at the start of each turn";
    }
}

} // namespace mantimon::cards
