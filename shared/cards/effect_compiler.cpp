#include "cards/effect_compiler.h"

#include "cards/effect_checks.h"

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
        effect.test = testFrom(*test, fields.path("if"), reading());
        checkSelector(effect.test.tested, fields.path("if.of"));
    }
    checkCourse(effect, fields);
    checkEffect(fields, effect, m_context);
    m_catalog.effects[index] = effect;
    readChildren(index, fields, depth);
}

void EffectCompiler::readChildren(std::size_t index, const Fields &fields, int depth)
{
    const Operation operation = m_catalog.effects[index].operation;
    if (operation == Operation::FlipCoins || operation == Operation::IfElse)
        return branches(index, fields, depth);
    for (const std::string_view key : {"effects", "options", "then"}) {
        if (const auto list = fields.find(key)) {
            // Repeated as a whole, but agreed to or chosen one by one.
            if (operation == Operation::Repeat)
                return repeated(index, *list, fields.path(key), depth);
            const auto items = itemsOf(*list);
            const std::size_t least = key == "options" ? 2 : 1;
            if (items.size() < least)
                m_errors.add(fields.path(key), "must hold at least " + std::to_string(least));
            children(index, items, fields.path(key), depth);
        }
    }
}

void EffectCompiler::repeated(std::size_t index, Json value, const std::string &path, int depth)
{
    node(allocate(index, 1), value, path, depth + 1);
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
    effect.skips = fields.flag("skips", Need::Optional).value_or(false);
    readPosition(fields, effect);
    readTypeOf(fields, effect);
    readIgnores(fields, effect);
    readCondition(fields, effect);
}

void EffectCompiler::readPosition(const Fields &fields, Effect &effect)
{
    for (const std::string_view key : {"rest", "at"})
        effect.position = fields.named<rules::Position>(key, Need::Optional).value_or(effect.position);
}

/// What type an aura sets; its number is the amount.
void EffectCompiler::readTypeOf(const Fields &fields, Effect &effect)
{
    if (effect.operation != Operation::Aura || !rules::isOfType(effect.query))
        return;
    effect.sets = true;
    effect.amount.base = rules::noType;
    const auto name = fields.text("type");
    if (!name || (*name == "none" && effect.query != rules::Query::Type))
        return;
    const auto type = Fields::namedValue<rules::Type>(*name, fields.path("type"), m_errors);
    effect.amount.base = static_cast<std::int16_t>(type.value_or(rules::Type::Colorless));
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
    }
    if (effect.operation == Operation::RevealHand)
        effect.target.side = rules::Side::Opponent;
    if (const auto from = fields.find("of")) {
        effect.from = selectorFrom(*from, fields.path("of"), reading());
        if (effect.from.place == rules::Place::Player)
            m_errors.add(fields.path("of"), "must name Mantimon, not a player");
        checkSelector(effect.from, fields.path("of"));
    }
    if (const auto cards = fields.find("cards"))
        effect.target.filter = filterFrom(*cards, fields.path("cards"), reading());
    if (fields.find("to"))
        readTo(fields, shape, effect);
    if (const auto chooser = fields.named<rules::Side>("chooser", Need::Optional))
        effect.target.chooser = *chooser;
}

void EffectCompiler::readTo(const Fields &fields, const OperationShape &shape, Effect &effect)
{
    const auto to = fields.find("to");
    const rules::Filter filter = effect.target.filter;
    effect.target = selectorFrom(*to, fields.path("to"), reading());
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
    effect.amount = amountFrom(*amount, countsHp(effect.operation, effect.query), fields.path("amount"), reading());
    checkSelector(effect.amount.counted, fields.path("amount.of"));
    const bool maySubtract = effect.operation == Operation::ModifyDamage || effect.operation == Operation::Aura ||
                             effect.operation == Operation::SetDamage;
    if (effect.amount.kind == rules::AmountKind::Fixed && effect.amount.base < (maySubtract ? -400 : 1))
        m_errors.add(fields.path("amount"), "must be at least 1");
    if (effect.operation == Operation::SetDamage && effect.amount.base < 0)
        m_errors.add(fields.path("amount"), "must not be negative");
    if (effect.amount.kind == rules::AmountKind::DamageDealt && m_context != EffectContext::AfterDamage)
        m_errors.add(fields.path("amount"), "counts damage that is dealt later: belongs into \"after\"");
}

void EffectCompiler::readZones(const Fields &fields, Effect &effect)
{
    if (effect.operation == Operation::Search)
        effect.source = ZoneType::Deck;
    if (const auto zone = fields.named<ZoneType>("from", Need::Optional)) {
        effect.source = *zone;
        checkZone(fields, "from", sourcesOf(effect.operation), *zone);
    }
    if (const auto zone = fields.named<ZoneType>("into", Need::Optional)) {
        effect.destination = *zone;
        checkZone(fields, "into", destinationsOf(effect.operation), *zone);
    }
}

void EffectCompiler::checkSelector(const rules::Selector &selector, const std::string &path)
{
    using rules::Place;
    const bool isThis = selector.place == Place::This || selector.place == Place::Others;
    if (isThis && !hasBearer(m_context))
        m_errors.add(path, "\"this\" needs a Mantimon that bears the effect");
    if (selector.place == Place::Defending && !isAttack(m_context))
        m_errors.add(path, "\"defending\" needs an attack");
    if (selector.place == Place::Attacker && !isTriggered(m_context))
        m_errors.add(path, "\"attacker\" needs a trigger");
    if (selector.place == Place::That && isStanding(m_context))
        m_errors.add(path, "\"that\" needs a step before");
}

/// What is known only while an effect resolves.
void EffectCompiler::checkCourse(const Effect &effect, const Fields &fields)
{
    using rules::AmountKind;
    using rules::TestKind;
    const bool isOfDamage = effect.test.kind == TestKind::DamageDealtAtLeast;
    if (isOfDamage && m_context != EffectContext::AfterDamage)
        m_errors.add(fields.path("if"), "asks for damage that is dealt later: belongs into \"after\"");
    const bool isCourse = effect.amount.kind == AmountKind::PerHeads || effect.amount.kind == AmountKind::PerMoved;
    if (isStanding(m_context) && isCourse)
        m_errors.add(fields.path("amount"), "counts what a step before did: nothing does where an effect stands");
    if (isStanding(m_context) && rules::isOfTheCourse(effect.test.kind))
        m_errors.add(fields.path("if"), "asks what a step before did: nothing does where an effect stands");
}

} // namespace mantimon::cards
