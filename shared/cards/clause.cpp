#include "cards/clause.h"

#include "cards/names.h"
#include "cards/phrases.h"

#include <array>

namespace mantimon::cards {

using rules::Amount;
using rules::AmountKind;
using rules::Effect;
using rules::Operation;
using rules::Pick;
using rules::Side;
using rules::ZoneType;

namespace {

const Unit damage{"damage", "damage", 1};
const Unit cards{"card", "cards", 1};
const Unit counters{"damage counter", "damage counters", 10};

std::string zoneName(ZoneType zone)
{
    switch (zone) {
    case ZoneType::EnergyZone:
        return "energy zone";
    case ZoneType::EnergyDeck:
        return "energy deck";
    case ZoneType::Discard:
        return "discard pile";
    default:
        return std::string(nameOf(zone));
    }
}

std::string intoPhrase(ZoneType zone)
{
    switch (zone) {
    case ZoneType::Bench:
        return "onto your bench";
    case ZoneType::Deck:
        return "on top of your deck";
    default:
        return "into your hand";
    }
}

/// "you draw" is said as an order, the others in the third person.
std::string verb(Side side, const std::string &word)
{
    if (side == Side::Own)
        return word;
    const bool sibilant = word.ends_with("h") || word.ends_with("s");
    return playerPhrase(side) + " " + word + (word.ends_with("e") ? "s" : sibilant ? "es" : "s");
}

std::string handOf(Side side)
{
    return side == Side::Own ? "your" : "their";
}

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

std::string Clauses::target(const Effect &effect) const
{
    return mantimonPhrase(effect.target, m_context);
}

std::string Clauses::clause(const Effect &effect) const
{
    const std::string what = bare(effect);
    if (effect.test.kind == rules::TestKind::Always)
        return what;
    return "if " + testPhrase(effect.test, m_context) + ", " + what;
}

std::string Clauses::bare(const Effect &effect) const
{
    switch (effect.operation) {
    case Operation::Sequence:
    case Operation::FlipCoins:
    case Operation::ChooseOne:
    case Operation::MayDo:
        return compound(effect);
    case Operation::Damage:
    case Operation::ModifyDamage:
    case Operation::PlaceCounters:
    case Operation::Heal:
    case Operation::SetCondition:
    case Operation::CureConditions:
    case Operation::SwitchOwn:
    case Operation::SwitchOpponent:
    case Operation::Bounce:
        return onMantimon(effect);
    case Operation::Draw:
    case Operation::Mill:
    case Operation::Search:
    case Operation::Recover:
    case Operation::DiscardHand:
    case Operation::ShuffleHandIntoDeck:
    case Operation::RevealHand:
    case Operation::LookAtTop:
        return onCards(effect);
    case Operation::AttachEnergy:
    case Operation::DiscardEnergy:
    case Operation::MoveEnergy:
        return onEnergies(effect);
    case Operation::Lock:
        return lockPhrase(effect) + durationPhrase(effect.duration, effect.target.side);
    case Operation::Aura:
        return auraPhrase(effect) + durationPhrase(effect.duration, effect.target.side);
    }
    return {};
}

std::string Clauses::joined(const Effect &effect, const std::string &between) const
{
    std::string text;
    for (const Effect &child : m_catalog.childrenOf(effect))
        text += (text.empty() ? "" : between) + clause(child);
    return text;
}

std::string Clauses::compound(const Effect &effect) const
{
    if (effect.operation == Operation::Sequence)
        return joined(effect, ", then ");
    if (effect.operation == Operation::ChooseOne)
        return "choose one: " + joined(effect, "; or ");
    if (effect.operation == Operation::MayDo)
        return "you may " + joined(effect, ", then ");
    std::string text = flip(effect);
    for (const std::string &branch : branches(effect))
        text += "; " + branch;
    return text;
}

std::string Clauses::flip(const Effect &effect) const
{
    if (effect.untilTails)
        return "flip a coin until it is tails";
    if (effect.amount == Amount{.kind = AmountKind::Fixed, .base = 1, .per = 0, .counted = {}})
        return "flip a coin";
    return "flip " + amountPhrase(effect.amount, {"coin", "coins", 1}, m_context);
}

std::vector<std::string> Clauses::branches(const Effect &effect) const
{
    const bool isOne = flip(effect) == "flip a coin";
    std::vector<std::string> texts;
    const auto children = m_catalog.childrenOf(effect);
    const std::array<std::string, 2> when{isOne ? "if heads, " : "if any is heads, ",
                                          isOne ? "if tails, " : "if none is heads, "};
    for (std::size_t i = 0; i < children.size() && i < when.size(); ++i) {
        if (const std::string what = clause(children[i]); !what.empty())
            texts.push_back(when[i] + what);
    }
    return texts;
}

std::string Clauses::onMantimon(const Effect &effect) const
{
    switch (effect.operation) {
    case Operation::Damage:
        return "this attack does " + amountPhrase(effect.amount, damage, m_context) + " to " + target(effect) +
               ignoring(effect);
    case Operation::ModifyDamage:
        return "this attack does " + changePhrase(effect.amount, "damage", m_context);
    case Operation::PlaceCounters:
        return "place " + amountPhrase(effect.amount, counters, m_context) + " on " + target(effect);
    case Operation::Heal:
        return "heal " + amountPhrase(effect.amount, damage, m_context) + " from " + target(effect);
    case Operation::SetCondition:
        return target(effect) + " is now " + std::string(nameOf(effect.condition));
    case Operation::CureConditions:
        return effect.conditionAll ? target(effect) + " is freed of all conditions"
                                   : target(effect) + " is no longer " + std::string(nameOf(effect.condition));
    case Operation::SwitchOwn:
        return "switch your active Mantimon with 1 of your benched Mantimon";
    case Operation::SwitchOpponent:
        return effect.target.chooser == Side::Own
                   ? "switch your opponent's active Mantimon with 1 of their benched Mantimon of your choice"
                   : "your opponent switches their active Mantimon with 1 of their benched Mantimon";
    default:
        return "return " + target(effect) + " and all cards attached to it to its owner's hand";
    }
}

std::string Clauses::onCards(const Effect &effect) const
{
    const Side side = effect.target.side;
    const bool isOne = effect.amount.kind == AmountKind::Fixed && effect.amount.base == 1;
    const std::string shown = effect.reveal ? (isOne ? "show it, " : "show them, ") : "";
    const std::string upTo = std::string(isOne ? "" : "up to ") + cardsPhrase(effect.amount.base, effect.target.filter);
    switch (effect.operation) {
    case Operation::Draw:
        return verb(side, "draw") + " " + amountPhrase(effect.amount, cards, m_context);
    case Operation::Mill:
        return "discard " + amountPhrase(effect.amount, cards, m_context) + " from the top of " + possessive(side) +
               " deck";
    case Operation::Search:
        return "search your deck for " + upTo + ", " + shown + "put " + (isOne ? "it " : "them ") +
               intoPhrase(effect.destination) +
               (effect.destination == ZoneType::Deck ? " after shuffling it" : " and shuffle your deck");
    case Operation::Recover:
        return "put up to " + cardsPhrase(effect.amount.base, effect.target.filter) + " from your discard pile " +
               (effect.destination == ZoneType::Deck ? "into your deck and shuffle it"
                                                     : intoPhrase(effect.destination));
    case Operation::DiscardHand:
        return discardHand(effect);
    case Operation::ShuffleHandIntoDeck:
        return verb(side, "shuffle") + " " + handOf(side) + " hand into " + handOf(side) + " deck";
    case Operation::RevealHand:
        return "your opponent reveals their hand";
    default:
        return "look at " + amountPhrase(effect.amount, cards, m_context) + " from the top of your deck, " +
               (effect.reveal ? "show and put up to " : "put up to ") + std::to_string(effect.take) +
               " of them into your hand and the others back in any order";
    }
}

std::string Clauses::discardHand(const Effect &effect) const
{
    const Side side = effect.target.side;
    std::string text = effect.isCost ? "as a cost, " : "";
    const std::string what = effect.target.pick == Pick::All ? "all " + cardsPhrase(2, effect.target.filter).substr(2)
                             : effect.amount.kind == AmountKind::Fixed
                                 ? cardsPhrase(effect.amount.base, effect.target.filter)
                                 : amountPhrase(effect.amount, cards, m_context);
    const bool mine = side == Side::Opponent && effect.target.chooser == Side::Own;
    text += verb(side, "discard") + " " + what + " from " + handOf(side) + " hand";
    if (effect.target.pick == Pick::Random)
        return text + " at random";
    return mine && effect.target.pick == Pick::Chosen ? text + " of your choice" : text;
}

std::string Clauses::onEnergies(const Effect &effect) const
{
    const std::string of = effect.type == rules::Type::Colorless ? "" : std::string(nameOf(effect.type)) + " ";
    const std::string what = amountPhrase(effect.amount, {of + "energy", of + "energies", 1}, m_context);
    switch (effect.operation) {
    case Operation::AttachEnergy:
        return "attach " + what + " from your " + zoneName(effect.source) + " to " + target(effect);
    case Operation::DiscardEnergy:
        return std::string(effect.isCost ? "as a cost, " : "") + "discard " + what + " from " + target(effect);
    default:
        return "move " + what + " from any of your Mantimon to " + target(effect);
    }
}

} // namespace mantimon::cards
