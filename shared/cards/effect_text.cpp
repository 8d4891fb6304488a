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
    std::string text;
    if (effect.operation == Operation::IfElse) {
        for (const std::string &branch : clauses.branches(effect))
            append(text, sentence(branch));
        return text;
    }
    if (effect.test.kind != TestKind::Always)
        return sentence(clauses.clause(effect));
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

std::string whenPhrase(Trigger trigger, const std::string &bearer)
{
    switch (trigger) {
    case Trigger::Activated:
    case Trigger::Passive:
        return {};
    case Trigger::OnPlay:
        return "when you play " + bearer + " from your hand onto your bench";
    case Trigger::OnEvolve:
        return "when you play " + bearer + " from your hand to evolve";
    case Trigger::OnDamaged:
        return "when " + bearer + " is damaged by an attack";
    case Trigger::OnKnockedOut:
        return "when " + bearer + " is knocked out";
    case Trigger::AtCheckup:
        return "at each check-up";
    case Trigger::OnAttach:
        return "when you attach this card from your hand";
    case Trigger::OnEnergyAttached:
        return "when you attach an energy to " + bearer;
    case Trigger::OnOpponentPlay:
        return "when your opponent plays a Mantimon from their hand onto their bench";
    case Trigger::OnRetreat:
        return "when " + bearer + " retreats";
    case Trigger::OnKnockOutDealt:
        return "when an attack of " + bearer + " knocks out an opposing Mantimon";
    case Trigger::AtTurnStart:
        return "at the start of your turn";
    }
    return {};
}

std::string whenPhrase(const Ability &ability)
{
    if (ability.trigger == Trigger::Activated)
        return ability.oncePerTurn ? "once in your turn" : "as often as you like in your turn";
    return whenPhrase(ability.trigger, "this Mantimon");
}

/// "When …: what it does", or what it does where nothing sets it off.
std::string withWhen(const std::string &when, const std::string &what)
{
    if (when.empty())
        return what;
    std::string text = sentence(when);
    text.back() = ':';
    return text + " " + what;
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
    return withWhen(when, effectText(catalog, ability.effect, contextOf(ability)));
}

std::string cardText(const CardCatalog &catalog, const CardDefinition &card)
{
    if (card.isMantimon() || card.kind == CardKind::BasicEnergy)
        return {};
    std::string text = card.kind == CardKind::SpecialEnergy ? providesText(card) : std::string{};
    const bool isOfEachPlayer = card.kind == CardKind::Stadium && card.trigger == Trigger::AtTurnStart;
    const std::string when = isOfEachPlayer ? "at the start of each player's turn"
                                            : whenPhrase(card.trigger, "the Mantimon that bears this");
    append(text, withWhen(when, effectText(catalog, card.effect, contextOf(card))));
    return text;
}

EffectContext contextOf(const Ability &ability)
{
    return ability.trigger == Trigger::Passive ? EffectContext::StandingBearer : EffectContext::UsedOnMantimon;
}

EffectContext contextOf(const CardDefinition &card)
{
    const bool stands = card.trigger == Trigger::Passive;
    switch (card.kind) {
    case CardKind::Stadium:
        return stands ? EffectContext::Standing : EffectContext::Used;
    case CardKind::Tool:
    case CardKind::SpecialEnergy:
        return stands ? EffectContext::StandingOn : EffectContext::UsedOnBearer;
    default:
        return EffectContext::Used;
    }
}

} // namespace mantimon::cards
