#include "cards/clause.h"

#include "cards/names.h"

#include <array>

/// How clauses are put together; what each operation says is in clause_*.cpp.
namespace mantimon::cards {

using rules::AmountKind;
using rules::Effect;
using rules::Operation;
using rules::Side;
using rules::ZoneType;

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

std::string Clauses::target(const Effect &effect) const
{
    return mantimonPhrase(effect.target, m_wording);
}

std::string Clauses::amount(const Effect &effect, const Unit &unit) const
{
    return amountPhrase(effect.amount, unit, m_wording);
}

std::string Clauses::change(const Effect &effect, const Unit &unit) const
{
    return effect.sets ? amount(effect, unit) : changePhrase(effect.amount, unit, m_wording);
}

std::string Clauses::clause(const Effect &effect) const
{
    const std::string what = bare(effect);
    if (effect.test.kind == rules::TestKind::Always || effect.operation == Operation::IfElse)
        return what;
    return "if " + testPhrase(effect.test, m_wording) + ", " + what;
}

std::string Clauses::bare(const Effect &effect) const
{
    for (const auto part : {&Clauses::compound, &Clauses::onDamage, &Clauses::onMantimon, &Clauses::onEvolution,
                            &Clauses::onEnergies, &Clauses::onDecks, &Clauses::onHands}) {
        if (const std::string text = (this->*part)(effect); !text.empty())
            return text;
    }
    if (effect.operation == Operation::Lock)
        return lockPhrase(effect) + durationPhrase(effect.duration, effect.target);
    if (effect.operation == Operation::Aura)
        return auraPhrase(effect) + durationPhrase(effect.duration, effect.target);
    return {};
}

std::string Clauses::joined(const Effect &effect, const std::string &between) const
{
    std::string text;
    for (const Effect &child : m_catalog.childrenOf(effect))
        text += (text.empty() ? "" : between) + clause(child);
    return text;
}

std::string Clauses::repeated(const Effect &effect) const
{
    const bool isOnce = effect.amount.base == 0 && effect.amount.per == 1 && effect.amount.most == 0;
    if (effect.amount.kind != AmountKind::Fixed && isOnce)
        return "once for each " + countedPhrase(effect.amount, m_wording) + ": " + joined(effect, ", then ");
    return amount(effect, {"time", "times", 1}) + ": " + joined(effect, ", then ");
}

std::string Clauses::compound(const Effect &effect) const
{
    const bool isTheirs = effect.target.chooser == Side::Opponent;
    switch (effect.operation) {
    case Operation::Sequence:
        return joined(effect, ", then ");
    case Operation::ChooseOne:
        return std::string(isTheirs ? "your opponent chooses one: " : "choose one: ") + joined(effect, "; or ");
    case Operation::MayDo:
        return std::string(isTheirs ? "if your opponent wants, " : "you may ") + joined(effect, ", then ");
    case Operation::Repeat:
        return repeated(effect);
    case Operation::EndTurn:
        return "your turn ends";
    case Operation::ChooseMantimon:
        return "choose " + target(effect);
    case Operation::FlipCoins:
    case Operation::IfElse: {
        std::string text = effect.operation == Operation::FlipCoins ? flip(effect) : "";
        for (const std::string &branch : branches(effect))
            text += (text.empty() ? "" : "; ") + branch;
        return text;
    }
    default:
        return {};
    }
}

std::string Clauses::flip(const Effect &effect) const
{
    if (effect.untilTails)
        return "flip a coin until it is tails";
    if (effect.amount.kind == AmountKind::Fixed && effect.amount.base == 1)
        return "flip a coin";
    return "flip " + amount(effect, {"coin", "coins", 1});
}

std::vector<std::string> Clauses::branches(const Effect &effect) const
{
    std::array<std::string, 2> when{"if any is heads, ", "if none is heads, "};
    if (effect.operation == Operation::IfElse)
        when = {"if " + testPhrase(effect.test, m_wording) + ", ", "otherwise, "};
    else if (flip(effect) == "flip a coin")
        when = {"if heads, ", "if tails, "};
    std::vector<std::string> texts;
    const auto children = m_catalog.childrenOf(effect);
    for (std::size_t i = 0; i < children.size() && i < when.size(); ++i) {
        if (const std::string what = clause(children[i]); !what.empty())
            texts.push_back(when[i] + what);
    }
    return texts;
}

} // namespace mantimon::cards
