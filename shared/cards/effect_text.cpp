#include "cards/effect_text.h"

#include "cards/clause.h"
#include "cards/names.h"

#include <cctype>

namespace mantimon::cards {

using rules::Ability;
using rules::CardCatalog;
using rules::CardDefinition;
using rules::CardKind;
using rules::Effect;
using rules::EffectIndex;
using rules::Operation;
using rules::TestKind;
using rules::Trigger;

namespace {

std::string sentence(std::string clause)
{
    if (clause.empty())
        return clause;
    clause.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(clause.front())));
    return clause + ".";
}

void append(std::string &text, const std::string &more)
{
    if (!text.empty() && !more.empty())
        text += " ";
    text += more;
}

/// Steps of a sequence and branches of a flip become sentences of their own.
std::string sentences(const CardCatalog &catalog, const Effect &effect, EffectContext context)
{
    const Clauses clauses(catalog, context);
    if (effect.test.kind != TestKind::Always)
        return sentence(clauses.clause(effect));
    std::string text;
    if (effect.operation == Operation::Sequence) {
        for (const Effect &step : catalog.childrenOf(effect))
            append(text, sentences(catalog, step, context));
        return text;
    }
    if (effect.operation != Operation::FlipCoins)
        return sentence(clauses.clause(effect));
    append(text, sentence(clauses.flip(effect)));
    for (const std::string &branch : clauses.branches(effect))
        append(text, sentence(branch));
    return text;
}

std::string whenPhrase(const Ability &ability)
{
    switch (ability.trigger) {
    case Trigger::Activated:
        return ability.oncePerTurn ? "once in your turn" : "as often as you like in your turn";
    case Trigger::Passive:
        return {};
    case Trigger::OnPlay:
        return "when you play this Mantimon from your hand onto your bench";
    case Trigger::OnEvolve:
        return "when you play this Mantimon from your hand to evolve";
    case Trigger::OnDamaged:
        return "when this Mantimon is damaged by an attack";
    case Trigger::OnKnockedOut:
        return "when this Mantimon is knocked out";
    case Trigger::AtCheckup:
        return "at each check-up";
    }
    return {};
}

std::string providesText(const CardDefinition &card)
{
    if (card.providesAny)
        return "Provides 1 energy of any one type.";
    std::string list;
    for (std::size_t type = 0; type < rules::typeCount; ++type) {
        if (card.provides[type] != 0) {
            list += (list.empty() ? "" : " and ") + std::to_string(card.provides[type]) + " " +
                    std::string(nameOf(static_cast<rules::Type>(type)));
        }
    }
    return "Provides " + list + " energy.";
}

} // namespace

std::string effectText(const CardCatalog &catalog, EffectIndex effect, EffectContext context)
{
    return effect == rules::noEffect ? std::string{} : sentences(catalog, catalog.effect(effect), context);
}

std::string attackText(const CardCatalog &catalog, const rules::Attack &attack)
{
    std::string text = effectText(catalog, attack.before, EffectContext::BeforeDamage);
    append(text, effectText(catalog, attack.after, EffectContext::AfterDamage));
    return text;
}

std::string abilityText(const CardCatalog &catalog, const Ability &ability)
{
    std::string when = whenPhrase(ability);
    if (ability.activeOnly)
        when += std::string(when.empty() ? "" : ", ") + "while this Mantimon is active";
    const std::string what = effectText(catalog, ability.effect, contextOf(ability));
    if (when.empty())
        return what;
    when = sentence(when);
    when.back() = ':';
    return when + " " + what;
}

std::string cardText(const CardCatalog &catalog, const CardDefinition &card)
{
    if (card.isMantimon() || card.kind == CardKind::BasicEnergy)
        return {};
    std::string text = card.kind == CardKind::SpecialEnergy ? providesText(card) : std::string{};
    append(text, effectText(catalog, card.effect, contextOf(card.kind)));
    return text;
}

EffectContext contextOf(const Ability &ability)
{
    return ability.trigger == Trigger::Passive ? EffectContext::StandingBearer : EffectContext::UsedOnMantimon;
}

EffectContext contextOf(CardKind kind)
{
    switch (kind) {
    case CardKind::Stadium:
        return EffectContext::Standing;
    case CardKind::Tool:
    case CardKind::SpecialEnergy:
        return EffectContext::StandingOn;
    default:
        return EffectContext::Used;
    }
}

} // namespace mantimon::cards
