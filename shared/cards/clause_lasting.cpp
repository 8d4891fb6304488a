#include "cards/clause.h"

#include "cards/phrases.h"

/// What locks and auras say.
namespace mantimon::cards {

using rules::Effect;
using rules::LockKind;
using rules::Query;

std::string Clauses::lockPhrase(const Effect &effect) const
{
    switch (effect.lock) {
    case LockKind::Attack:
        return target(effect) + " cannot attack";
    case LockKind::Retreat:
        return target(effect) + " cannot retreat";
    case LockKind::ThisAttack:
        return target(effect) + " cannot use this attack";
    case LockKind::Items:
        return playerPhrase(effect.target.side) + " cannot play items";
    case LockKind::Supporters:
        return playerPhrase(effect.target.side) + " cannot play supporters";
    case LockKind::Abilities:
        return target(effect) + " cannot use abilities";
    case LockKind::Evolve:
        return target(effect) + " cannot evolve";
    }
    return {};
}

std::string Clauses::auraPhrase(const Effect &effect) const
{
    const auto some = [&](const std::string &noun) {
        return effect.sets ? amountPhrase(effect.amount, {noun, noun, 1}, m_context)
                           : changePhrase(effect.amount, noun, m_context);
    };
    switch (effect.query) {
    case Query::DamageDealt:
        return "attacks of " + target(effect) + " do " + some("damage");
    case Query::DamageTaken:
        return target(effect) + " takes " + some("damage") + " from attacks";
    case Query::Hp:
        return target(effect) + " has " + some("hp");
    case Query::RetreatCost:
        return "the retreat cost of " + target(effect) + " is " + some("energy");
    case Query::AttackCost:
        return "attacks of " + target(effect) + " cost " + some("energy");
    case Query::PoisonDamage:
        return "poison does " + some("damage") + " to " + target(effect);
    case Query::BurnDamage:
        return "burns do " + some("damage") + " to " + target(effect);
    }
    return {};
}

} // namespace mantimon::cards
