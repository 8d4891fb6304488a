#include "cards/card_reader.h"

#include "cards/effect_text.h"
#include "cards/effect_walk.h"

#include <algorithm>
#include <array>

namespace mantimon::cards {

using rules::CardDefinition;
using rules::CardKind;
using rules::Cost;
using rules::EffectIndex;
using rules::Trigger;
using rules::Type;

namespace {

constexpr Range hpRange{10, 400, 10};
constexpr Range damageRange{0, 400, 10};
constexpr std::array<std::string_view, 8> printKeys{"id",   "number", "rarity",   "name",
                                                    "kind", "tags",   "rulesets", "text"};
constexpr std::array<std::string_view, 4> rarities{"common", "uncommon", "rare", "legendary"};

/// What may set off a card that lies in play, besides standing there.
std::vector<Trigger> triggersOf(CardKind kind)
{
    if (kind == CardKind::Stadium)
        return {Trigger::AtCheckup, Trigger::AtTurnStart};
    if (kind != CardKind::Tool && kind != CardKind::SpecialEnergy)
        return {};
    return {Trigger::OnAttach,  Trigger::OnEnergyAttached, Trigger::OnDamaged, Trigger::OnKnockedOut,
            Trigger::OnRetreat, Trigger::OnKnockOutDealt,  Trigger::AtCheckup, Trigger::AtTurnStart};
}

/// The keys of a card of this kind, so that an hp on a supporter is found.
std::vector<std::string_view> keysOf(std::optional<CardKind> kind)
{
    std::vector<std::string_view> keys(printKeys.begin(), printKeys.end());
    if (!kind || *kind == CardKind::Mantimon) {
        keys.insert(keys.end(), {"hp", "type", "stage", "evolves_from", "weakness", "resistance", "retreat_cost",
                                 "points", "attacks", "abilities"});
        std::erase(keys, "text");
    }
    if (!kind || *kind == CardKind::BasicEnergy) {
        keys.push_back("type");
        std::erase(keys, "text");
    }
    if (!kind || *kind == CardKind::SpecialEnergy)
        keys.push_back("provides");
    if (!kind || (*kind != CardKind::Mantimon && *kind != CardKind::BasicEnergy))
        keys.push_back("effect");
    if (!kind || !triggersOf(*kind).empty())
        keys.push_back("trigger");
    return keys;
}

bool isSlug(std::string_view id)
{
    const auto isWord = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    bool wordBefore = false;
    for (const char c : id) {
        if (!isWord(c) && (c != '-' || !wordBefore))
            return false;
        wordBefore = isWord(c);
    }
    return wordBefore;
}

/// A text read ahead, without a report: empty when it is not there.
std::string peek(Json value, std::string_view key)
{
    std::string_view text;
    return value[key].get(text) == simdjson::SUCCESS ? std::string(text) : std::string{};
}

/// `["fire", "fire", "colorless"]`
Cost costFrom(const Fields &fields, std::string_view key)
{
    Cost cost{};
    for (const std::string &name : fields.texts(key)) {
        if (const auto type = Fields::namedValue<Type>(name, fields.path(key), fields.errors()))
            ++cost[static_cast<std::size_t>(*type)];
    }
    return cost;
}

std::optional<Type> matchupFrom(const Fields &fields, std::string_view key)
{
    const auto type = fields.named<Type>(key, Need::Optional);
    if (type == Type::Colorless)
        fields.errors().add(fields.path(key), "must be a type that energies have");
    return type;
}

} // namespace

CardDefinition CardReader::read(Json value, const std::string &set)
{
    m_errors.setCard(peek(value, "id"));
    const auto kind = fromName<CardKind>(peek(value, "kind"));
    const auto keys = keysOf(kind);
    const Fields fields(value, {}, m_errors, keys);

    CardDefinition card;
    card.set = set;
    readPrint(fields, card);
    if (!fields.named<CardKind>("kind"))
        return card;
    card.kind = *kind;
    if (card.isMantimon())
        readMantimon(fields, card);
    else if (card.isEnergy())
        readEnergy(fields, card);
    else
        readTrainer(fields, card);
    return card;
}

void CardReader::readPrint(const Fields &fields, CardDefinition &card)
{
    card.id = fields.text("id").value_or("");
    if (!card.id.empty() && !isSlug(card.id))
        m_errors.add("id", "must be lower-case words with dashes between");
    card.number = fields.integer("number", {1, 9999}).value_or(0);
    card.name = fields.text("name").value_or("");
    card.rarity = fields.text("rarity").value_or("");
    if (!card.rarity.empty() && std::find(rarities.begin(), rarities.end(), card.rarity) == rarities.end())
        m_errors.add("rarity", "unknown value \"" + card.rarity + "\"" + didYouMean(card.rarity, rarities));
    card.tags = fields.texts("tags", Need::Optional);
    card.rulesets = fields.texts("rulesets");
    if (fields.has("rulesets") && card.rulesets.empty())
        m_errors.add("rulesets", "must name at least one ruleset");
}

void CardReader::readMantimon(const Fields &fields, CardDefinition &card)
{
    card.hp = static_cast<std::int16_t>(fields.integer("hp", hpRange).value_or(10));
    card.type = fields.named<Type>("type").value_or(Type::Colorless);
    card.weakness = matchupFrom(fields, "weakness");
    card.resistance = matchupFrom(fields, "resistance");
    card.retreatCost = static_cast<std::uint8_t>(fields.integer("retreat_cost", {0, 5}).value_or(0));
    card.points = static_cast<std::uint8_t>(fields.integer("points", {1, 3}, Need::Optional).value_or(1));
    readEvolution(fields, card);

    const auto attacks = fields.list("attacks");
    for (std::size_t i = 0; i < attacks.size(); ++i)
        card.attacks.push_back(attack(attacks[i], "attacks[" + std::to_string(i) + "]"));
    const auto abilities = fields.list("abilities", Need::Optional);
    for (std::size_t i = 0; i < abilities.size(); ++i)
        card.abilities.push_back(ability(abilities[i], "abilities[" + std::to_string(i) + "]"));
    if (fields.has("attacks") && card.attacks.empty() && card.abilities.empty())
        m_errors.add("attacks", "must not be empty without an ability");
}

void CardReader::readEvolution(const Fields &fields, CardDefinition &card)
{
    const auto stage = fields.named<rules::Stage>("stage");
    if (!stage)
        return;
    card.stage = *stage;
    if (card.stage == rules::Stage::Basic) {
        if (fields.has("evolves_from"))
            m_errors.add("evolves_from", "a basic Mantimon evolves from nothing");
        return;
    }
    card.evolvesFrom = fields.text("evolves_from").value_or("");
}

rules::Attack CardReader::attack(Json value, const std::string &path)
{
    static constexpr std::array<std::string_view, 6> known{"name", "cost", "damage", "before", "after", "text"};
    const Fields fields(value, path, m_errors, known);
    m_errorsBefore = m_errors.size();
    rules::Attack attack;
    attack.name = fields.text("name").value_or("");
    attack.cost = costFrom(fields, "cost");
    attack.damage = static_cast<std::int16_t>(fields.integer("damage", damageRange).value_or(0));
    attack.before = effect(fields, "before", EffectContext::BeforeDamage);
    attack.after = effect(fields, "after", EffectContext::AfterDamage);
    attack.text = text(fields, attackText(m_catalog, attack));
    return attack;
}

rules::Ability CardReader::ability(Json value, const std::string &path)
{
    static constexpr std::array<std::string_view, 6> known{"name",        "trigger", "once_per_turn",
                                                           "active_only", "effect",  "text"};
    const Fields fields(value, path, m_errors, known);
    m_errorsBefore = m_errors.size();
    rules::Ability ability;
    ability.name = fields.text("name").value_or("");
    ability.trigger = fields.named<rules::Trigger>("trigger").value_or(rules::Trigger::Activated);
    ability.oncePerTurn = fields.flag("once_per_turn", Need::Optional).value_or(true);
    if (ability.trigger == Trigger::OnAttach)
        m_errors.add(fields.path("trigger"), "is for tools and energies: Mantimon are not attached");
    if (fields.has("once_per_turn") && ability.trigger != rules::Trigger::Activated)
        m_errors.add(fields.path("once_per_turn"), "goes with \"trigger\": \"activated\" only");
    ability.activeOnly = fields.flag("active_only", Need::Optional).value_or(false);
    static_cast<void>(fields.require("effect"));
    ability.effect = effect(fields, "effect", contextOf(ability));
    checkAttacker(fields, ability.trigger, ability.effect);
    ability.text = text(fields, abilityText(m_catalog, ability));
    return ability;
}

void CardReader::readTrainer(const Fields &fields, CardDefinition &card)
{
    m_errorsBefore = m_errors.size();
    static_cast<void>(fields.require("effect"));
    readTrigger(fields, card);
    card.effect = effect(fields, "effect", contextOf(card));
    checkAttacker(fields, card.trigger, card.effect);
    card.text = text(fields, cardText(m_catalog, card));
}

void CardReader::readEnergy(const Fields &fields, CardDefinition &card)
{
    m_errorsBefore = m_errors.size();
    if (card.kind == CardKind::BasicEnergy) {
        const auto type = fields.named<Type>("type");
        if (type == Type::Colorless)
            m_errors.add("type", "must be a type that energies have");
        card.type = type.value_or(Type::Colorless);
        card.provides[static_cast<std::size_t>(card.type)] = 1;
        return;
    }
    std::string_view word;
    const auto provides = fields.require("provides");
    card.providesAny = provides && provides->get(word) == simdjson::SUCCESS && word == "any";
    if (provides && !card.providesAny) {
        card.provides = costFrom(fields, "provides");
        if (rules::totalOf(card.provides) == 0)
            m_errors.add("provides", "must be \"any\" or a list of at least one type");
    }
    readTrigger(fields, card);
    card.effect = effect(fields, "effect", contextOf(card));
    checkAttacker(fields, card.trigger, card.effect);
    card.text = text(fields, cardText(m_catalog, card));
}

void CardReader::readTrigger(const Fields &fields, CardDefinition &card)
{
    const auto trigger = fields.named<Trigger>("trigger", Need::Optional);
    if (!trigger)
        return;
    card.trigger = *trigger;
    const auto allowed = triggersOf(card.kind);
    if (std::find(allowed.begin(), allowed.end(), *trigger) == allowed.end())
        m_errors.add("trigger", "does not set off a card of this kind");
    if (!fields.has("effect"))
        m_errors.add("trigger", "needs an effect");
}

void CardReader::checkAttacker(const Fields &fields, Trigger trigger, EffectIndex effect)
{
    if (trigger == Trigger::OnDamaged || trigger == Trigger::OnKnockedOut)
        return;
    bool isSpokenOf = false;
    forEachNode(m_catalog, effect, [&](const rules::Effect &node) {
        for (const rules::Selector *selector : selectorsOf(node))
            isSpokenOf = isSpokenOf || selector->place == rules::Place::Attacker;
    });
    if (isSpokenOf)
        m_errors.add(fields.path("effect"), "speaks of the attacker: needs the trigger on_damaged or on_knocked_out");
}

EffectIndex CardReader::effect(const Fields &fields, std::string_view key, EffectContext context)
{
    const auto value = fields.find(key);
    if (!value)
        return rules::noEffect;
    return EffectCompiler(m_catalog, m_errors).compile(*value, fields.path(key), context);
}

std::string CardReader::text(const Fields &fields, const std::string &generated)
{
    // A text generated from a broken effect would only mislead.
    if (m_errors.size() != m_errorsBefore)
        return generated;
    const auto printed = fields.text("text", Need::Optional).value_or("");
    if (printed != generated) {
        m_errors.add(fields.path("text"), generated.empty()
                                              ? "must be left out: there is no effect"
                                              : "does not say what the effect does, which is: \"" + generated + "\"");
    }
    return generated;
}

} // namespace mantimon::cards
