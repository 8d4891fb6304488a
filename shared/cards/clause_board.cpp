#include "cards/clause.h"

#include "cards/names.h"

/// What is said of Mantimon in play, of damage on them and of what is attached to them.
namespace mantimon::cards {

using rules::AmountKind;
using rules::Effect;
using rules::Operation;
using rules::Side;
using rules::ZoneType;

namespace {

const Unit damage{"damage", "damage", 1};
const Unit counters{"damage counter", "damage counters", 10};

std::string ignoring(const Effect &effect)
{
    std::string list;
    const auto append = [&list](bool isIgnored, const std::string &what) {
        if (isIgnored)
            list += (list.empty() ? ", ignoring " : " and ") + what;
    };
    append(effect.ignoresWeakness, "weakness");
    append(effect.ignoresResistance, "resistance");
    append(effect.ignoresEffects, "effects on the damaged");
    return list;
}

} // namespace

std::string Clauses::onDamage(const Effect &effect) const
{
    switch (effect.operation) {
    case Operation::Damage:
        return "this attack does " + amount(effect, damage) + " to " + target(effect) + ignoring(effect);
    case Operation::ModifyDamage:
        return "this attack does " + changePhrase(effect.amount, damage, m_wording);
    case Operation::SetDamage:
        return "this attack's base damage is " +
               (effect.amount.kind == AmountKind::Fixed ? std::to_string(effect.amount.base) : amount(effect, damage));
    case Operation::FailAttack:
        return "this attack does nothing";
    case Operation::PlaceCounters:
        return "place " + amount(effect, counters) + " on " + target(effect);
    case Operation::SpreadCounters:
        return "spread " + amount(effect, counters) + " among " + groupPhrase(effect.target, m_wording) +
               (effect.target.chooser == Side::Own ? " as you like" : " as your opponent likes");
    case Operation::MoveCounters:
        return "move up to " + amount(effect, counters) + " from " + mantimonPhrase(effect.from, m_wording) + " to " +
               target(effect);
    case Operation::Heal:
        return "heal " + amount(effect, damage) + " from " + target(effect);
    case Operation::KnockOut:
        return target(effect) + " is knocked out";
    case Operation::BonusPoints:
        return (effect.target.side == Side::Own ? "you score" : verb(effect.target.side, "score")) + " " +
               amount(effect, {"point", "points", 1});
    default:
        return {};
    }
}

std::string Clauses::onMantimon(const Effect &effect) const
{
    switch (effect.operation) {
    case Operation::SetCondition:
        return target(effect) + " is now " + std::string(nameOf(effect.condition));
    case Operation::CureConditions:
        return effect.conditionAll ? target(effect) + " is freed of all conditions"
                                   : target(effect) + " is no longer " + std::string(nameOf(effect.condition));
    case Operation::ClearEffects:
        return "all effects on " + target(effect) + " end";
    case Operation::SwitchOwn:
        return "switch your active Mantimon with 1 of your benched Mantimon";
    case Operation::SwitchOpponent:
        return effect.target.chooser == Side::Own
                   ? "switch your opponent's active Mantimon with 1 of their benched Mantimon of your choice"
                   : "your opponent switches their active Mantimon with 1 of their benched Mantimon";
    case Operation::Bounce:
        return "return " + target(effect) + " and all cards attached to it to its owner's hand";
    case Operation::ShuffleIntoDeck:
        return "shuffle " + target(effect) + " and all cards attached to it into its owner's deck";
    case Operation::DiscardMantimon:
        return "discard " + target(effect) + " and all cards attached to it";
    default:
        return {};
    }
}

std::string Clauses::onEvolution(const Effect &effect) const
{
    switch (effect.operation) {
    case Operation::Evolve:
        return "evolve " + target(effect) + " with a card from your " + zoneName(effect.source) +
               (effect.skips ? ", even skipping a stage" : "") +
               (effect.source == ZoneType::Deck ? ", and shuffle your deck" : "");
    case Operation::Devolve:
        return "devolve " + target(effect) + " and put the card taken off into its owner's " +
               zoneName(effect.destination);
    default:
        return {};
    }
}

std::string Clauses::onEnergies(const Effect &effect) const
{
    const std::string of = effect.type == rules::Type::Colorless ? "" : std::string(nameOf(effect.type)) + " ";
    const Unit unit{of + "energy", of + "energies", 1};
    const Side side = effect.target.side;
    const std::string cost = effect.isCost ? "as a cost, " : "";
    switch (effect.operation) {
    case Operation::AttachEnergy:
        return "attach " + amount(effect, unit) + " from your " + zoneName(effect.source) + " to " + target(effect);
    case Operation::DiscardEnergy:
        return cost + "discard " + amount(effect, unit) + " from " + target(effect);
    case Operation::ReturnEnergy:
        return cost + "return " + amount(effect, unit) + " from " + target(effect) + " to its owner's hand";
    case Operation::MoveEnergy: {
        const bool isAnywhere = effect.from.place == rules::Place::Player;
        const std::string from = isAnywhere ? "any of your Mantimon" : mantimonPhrase(effect.from, m_wording);
        return "move " + amount(effect, unit) + " from " + from + " to " + target(effect);
    }
    case Operation::FlipEnergy:
        return verb(side, "flip") + " " + amount(effect, {"energy", "energies", 1}) + " from " + handOf(side) +
               " energy deck";
    case Operation::DiscardTool:
        return "discard the tool of " + target(effect);
    case Operation::ReturnTool:
        return "return the tool of " + target(effect) + " to its owner's hand";
    case Operation::DiscardStadium:
        return "discard the stadium in play";
    default:
        return {};
    }
}

} // namespace mantimon::cards
