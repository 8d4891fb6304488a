#include "cards/effect_compiler.h"

#include "cards/effect_parts.h"

#include <algorithm>
#include <array>
#include <limits>

namespace mantimon::cards {

using rules::Duration;
using rules::Effect;
using rules::EffectIndex;
using rules::Operation;
using rules::ZoneType;

namespace {

constexpr int maxDepth = 8;
constexpr std::size_t maxEffects = std::numeric_limits<EffectIndex>::max();

std::vector<Json> itemsOf(Json value)
{
    simdjson::dom::array array;
    if (value.get(array) != simdjson::SUCCESS)
        return {value};
    std::vector<Json> items;
    for (const Json item : array)
        items.push_back(item);
    return items;
}

bool isAllowed(std::initializer_list<ZoneType> zones, ZoneType zone)
{
    return std::find(zones.begin(), zones.end(), zone) != zones.end();
}

std::optional<Operation> operationOf(Json value, const std::string &path, ErrorList &errors)
{
    if (!value.is_object()) {
        errors.add(path, "must be an effect: an object with \"do\"");
        return std::nullopt;
    }
    std::string_view name;
    if (value["do"].get(name) != simdjson::SUCCESS) {
        errors.add(path + ".do", "is missing, or not a text");
        return std::nullopt;
    }
    const auto operation = fromName<Operation>(name);
    if (!operation) {
        errors.add(path + ".do",
                   "unknown primitive \"" + std::string(name) + "\"" + didYouMean(name, Names<Operation>::all));
    }
    return operation;
}

} // namespace

EffectIndex EffectCompiler::compile(Json value, const std::string &path, EffectContext context)
{
    m_context = context;
    const std::size_t root = m_catalog.effects.size();
    if (root >= maxEffects) {
        m_errors.add(path, "the catalogue holds too many effects");
        return rules::noEffect;
    }
    m_catalog.effects.emplace_back();
    node(root, value, path, 0);
    return static_cast<EffectIndex>(root);
}

void EffectCompiler::node(std::size_t index, Json value, const std::string &path, int depth)
{
    if (!value.is_array())
        return step(index, value, path, depth);
    const auto items = itemsOf(value);
    if (items.size() == 1)
        return step(index, items.front(), path + "[0]", depth);
    if (items.empty())
        m_errors.add(path, "must not be empty");
    children(index, items, path, depth);
}

void EffectCompiler::children(std::size_t index, const std::vector<Json> &values, const std::string &path, int depth)
{
    const std::size_t first = allocate(index, values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        node(first + i, values[i], path + "[" + std::to_string(i) + "]", depth + 1);
}

std::size_t EffectCompiler::allocate(std::size_t parent, std::size_t count)
{
    auto &effects = m_catalog.effects;
    const std::size_t first = effects.size();
    effects.resize(first + count);
    effects[parent].firstChild = static_cast<std::uint16_t>(first);
    effects[parent].childCount = static_cast<std::uint16_t>(count);
    return first;
}

void EffectCompiler::step(std::size_t index, Json value, const std::string &path, int depth)
{
    const auto operation = operationOf(value, path, m_errors);
    if (!operation)
        return;
    if (depth > maxDepth || m_catalog.effects.size() > maxEffects)
        return m_errors.add(path, "is nested too deep");
    const OperationShape &shape = shapeOf(*operation);
    const auto keys = shape.keys();
    const Fields fields(value, path, m_errors, keys);
    for (const auto key : shape.required) {
        if (!key.empty())
            static_cast<void>(fields.require(key));
    }
    Effect effect;
    effect.operation = *operation;
    readWords(fields, effect);
    readTarget(fields, shape, effect);
    readAmount(fields, effect);
    readZones(fields, effect);
    if (const auto test = fields.find("if")) {
        effect.test = testFrom(*test, fields.path("if"), m_errors);
        checkSelector(effect.test.tested, fields.path("if.of"));
    }
    checkContext(fields, effect);
    m_catalog.effects[index] = effect;
    readChildren(index, fields, depth);
}

void EffectCompiler::readChildren(std::size_t index, const Fields &fields, int depth)
{
    if (m_catalog.effects[index].operation == Operation::FlipCoins)
        return branches(index, fields, depth);
    for (const std::string_view key : {"effects", "options", "then"}) {
        if (const auto list = fields.find(key)) {
            const auto items = itemsOf(*list);
            const std::size_t least = key == "options" ? 2 : 1;
            if (items.size() < least)
                m_errors.add(fields.path(key), "must hold at least " + std::to_string(least));
            children(index, items, fields.path(key), depth);
        }
    }
}

/// A flip's children are what heads do and what tails do; one that is left out does nothing.
void EffectCompiler::branches(std::size_t index, const Fields &fields, int depth)
{
    const auto heads = fields.find("then");
    const auto tails = fields.find("else");
    if (!heads && !tails)
        return;
    const std::size_t first = allocate(index, tails ? 2 : 1);
    if (heads)
        node(first, *heads, fields.path("then"), depth + 1);
    if (tails)
        node(first + 1, *tails, fields.path("else"), depth + 1);
}

void EffectCompiler::readWords(const Fields &fields, Effect &effect)
{
    effect.duration = fields.named<Duration>("for", Need::Optional).value_or(Duration::Instant);
    effect.query = fields.named<rules::Query>("query", Need::Optional).value_or(effect.query);
    effect.lock = fields.named<rules::LockKind>("lock", Need::Optional).value_or(effect.lock);
    effect.type = fields.named<rules::Type>("energy", Need::Optional).value_or(rules::Type::Colorless);
    effect.untilTails = fields.flag("until_tails", Need::Optional).value_or(false);
    effect.isCost = fields.flag("cost", Need::Optional).value_or(false);
    effect.take = static_cast<std::uint8_t>(fields.integer("take", {0, 16}, Need::Optional).value_or(0));
    effect.reveal = fields.flag("reveal", Need::Optional).value_or(false);
    effect.sets = fields.flag("sets", Need::Optional).value_or(false);
    readIgnores(fields, effect);
    readCondition(fields, effect);
}

void EffectCompiler::readIgnores(const Fields &fields, Effect &effect)
{
    static constexpr std::array<std::string_view, 3> known{"weakness", "resistance", "effects"};
    for (const std::string &name : fields.texts("ignores", Need::Optional)) {
        effect.ignoresWeakness = effect.ignoresWeakness || name == "weakness";
        effect.ignoresResistance = effect.ignoresResistance || name == "resistance";
        effect.ignoresEffects = effect.ignoresEffects || name == "effects";
        if (std::find(known.begin(), known.end(), name) == known.end())
            m_errors.add(fields.path("ignores"), "unknown value \"" + name + "\"" + didYouMean(name, known));
    }
}

void EffectCompiler::readCondition(const Fields &fields, Effect &effect)
{
    const auto name = fields.text("condition", Need::Optional);
    if (!name)
        return;
    effect.conditionAll = effect.operation == Operation::CureConditions && *name == "all";
    if (!effect.conditionAll) {
        effect.condition =
            Fields::namedValue<rules::Condition>(*name, fields.path("condition"), m_errors).value_or(effect.condition);
    }
}

void EffectCompiler::readTarget(const Fields &fields, const OperationShape &shape, Effect &effect)
{
    if (effect.operation == Operation::SwitchOpponent) {
        effect.target.side = rules::Side::Opponent;
        effect.target.place = rules::Place::Bench;
        effect.target.pick = rules::Pick::Chosen;
        effect.target.chooser = fields.named<rules::Side>("chooser", Need::Optional).value_or(rules::Side::Own);
    }
    if (const auto cards = fields.find("cards"))
        effect.target.filter = filterFrom(*cards, fields.path("cards"), m_errors);
    const auto to = fields.find("to");
    if (!to)
        return;
    const rules::Filter filter = effect.target.filter;
    effect.target = selectorFrom(*to, fields.path("to"), m_errors);
    if (effect.target.place == rules::Place::Player)
        effect.target.filter = filter;
    const bool isPlayer = effect.target.place == rules::Place::Player;
    if (shape.target == TargetKind::Mantimon && isPlayer)
        m_errors.add(fields.path("to"), "must name Mantimon, not a player");
    if (shape.target == TargetKind::Player && !isPlayer)
        m_errors.add(fields.path("to"), "must name a player");
    checkSelector(effect.target, fields.path("to"));
}

void EffectCompiler::readAmount(const Fields &fields, Effect &effect)
{
    if (effect.operation == Operation::FlipCoins)
        effect.amount.base = 1;
    const auto amount = fields.find("amount");
    if (!amount)
        return;
    effect.amount = amountFrom(*amount, countsHp(effect.operation, effect.query), fields.path("amount"), m_errors);
    checkSelector(effect.amount.counted, fields.path("amount.of"));
    const bool maySubtract = effect.operation == Operation::ModifyDamage || effect.operation == Operation::Aura;
    if (effect.amount.kind == rules::AmountKind::Fixed && effect.amount.base < (maySubtract ? -400 : 1))
        m_errors.add(fields.path("amount"), "must be at least 1");
    if (effect.amount.kind == rules::AmountKind::DamageDealt && m_context != EffectContext::AfterDamage)
        m_errors.add(fields.path("amount"), "counts damage that is dealt later: belongs into \"after\"");
}

void EffectCompiler::readZones(const Fields &fields, Effect &effect)
{
    if (const auto zone = fields.named<ZoneType>("from", Need::Optional)) {
        effect.source = *zone;
        if (!isAllowed({ZoneType::EnergyZone, ZoneType::Hand, ZoneType::Deck, ZoneType::EnergyDeck, ZoneType::Discard},
                       *zone))
            m_errors.add(fields.path("from"), "must be energy_zone, hand, deck, energy_deck or discard");
    }
    if (const auto zone = fields.named<ZoneType>("into", Need::Optional)) {
        effect.destination = *zone;
        if (!isAllowed({ZoneType::Hand, ZoneType::Bench, ZoneType::Deck}, *zone))
            m_errors.add(fields.path("into"), "must be hand, bench or deck");
    }
}

void EffectCompiler::checkSelector(const rules::Selector &selector, const std::string &path)
{
    if (selector.place == rules::Place::This && !hasBearer(m_context))
        m_errors.add(path, "\"this\" needs a Mantimon that bears the effect");
    if (selector.place == rules::Place::Defending && !isAttack(m_context))
        m_errors.add(path, "\"defending\" needs an attack");
}

void EffectCompiler::checkContext(const Fields &fields, const Effect &effect)
{
    const bool lasts = effect.operation == Operation::Aura || effect.operation == Operation::Lock;
    const auto report = [&fields](std::string_view key, std::string message) {
        fields.errors().add(fields.path(key), std::move(message));
    };
    if (isStanding(m_context) && !lasts && effect.operation != Operation::Sequence)
        report("do", "does not stand while a card lies in play: only aura, lock and sequence do");
    if (isStanding(m_context) && lasts && effect.duration != Duration::WhileInPlay)
        report("for", "must be while_in_play here");
    if (!isStanding(m_context) && lasts &&
        (effect.duration == Duration::WhileInPlay || effect.duration == Duration::Instant))
        report("for", "must be this_turn or until_end_of_next_turn here");
    if (effect.operation == Operation::ModifyDamage && m_context != EffectContext::BeforeDamage)
        report("do", "belongs into \"before\" of an attack");
    if (effect.operation == Operation::Damage && !isAttack(m_context))
        report("do", "belongs to an attack; other cards place_counters");
    if (effect.isCost && isAttack(m_context))
        report("cost", "belongs to a card or ability that may be refused, not to an attack");
    if (effect.operation == Operation::DiscardHand && fields.has("amount") == (effect.target.pick == rules::Pick::All))
        report("amount", "goes with \"pick\": \"chosen\" or \"random\", and only with those");
    const bool locksPlayer = effect.lock == rules::LockKind::Items || effect.lock == rules::LockKind::Supporters;
    if (effect.operation == Operation::Lock && locksPlayer != (effect.target.place == rules::Place::Player))
        report("to", locksPlayer ? "must name a player" : "must name Mantimon, not a player");
}

} // namespace mantimon::cards
