#include "rules/queries.h"

#include "rules/passive.h"

#include <algorithm>

namespace mantimon::rules {

namespace {

/// Collects what changes one number.
class Fold
{
public:
    explicit Fold(int printed) : m_value(printed) {}
    void add(bool sets, int amount, int age)
    {
        if (!sets) {
            m_added += amount;
        } else if (age >= m_setAge) {
            m_setAge = age;
            m_value = amount;
        }
    }
    [[nodiscard]] int value(int floor = 0) const { return std::max(floor, m_value + m_added); }
    /// Of a query that is only ever set.
    [[nodiscard]] int lastSet() const { return m_value; }

private:
    int m_value;
    int m_added = 0;
    int m_setAge = -1;
};

/// Younger than everything that lies in play.
constexpr int ageOfMade = 0x10000;

bool isWorking(const Board &board, const Frame &context)
{
    return !isAbility(context) || !isLocked(board, LockKind::Abilities, *slotOf(board.state, context.bearer));
}

/// `affects` says whether a standing node reaches what is asked about, `isHit` whether a made effect
/// does.
template <typename Affects, typename IsHit>
Fold folded(const Board &board, Query query, int printed, Affects affects, IsHit isHit)
{
    Fold result(printed);
    if (board.isPrinted)
        return result;
    const Board asked = board.asPrinted();
    visitPassives(asked, maskOf(query), [&](const Effect &node, const Frame &context, int arrival) {
        if (node.operation != Operation::Aura || node.query != query)
            return;
        if (!affects(asked, context, node.target) || !isWorking(board, context))
            return;
        const bool isStanding = holds(asked, context, node.test);
        count(board.coverage, node, isStanding);
        if (isStanding)
            result.add(node.sets, amountOf(asked, context, node.amount), arrival);
    });
    for (const LastingEffect &effect : board.state.lasting) {
        if (!effect.isLock && effect.query == query && isHit(effect))
            result.add(effect.sets, effect.amount, ageOfMade);
    }
    return result;
}

Fold fold(const Board &board, Query query, Slot slot, int printed)
{
    const CardIndex card = board.at(slot).card;
    return folded(
        board, query, printed,
        [slot](const Board &asked, const Frame &context, const Selector &target) {
            return covers(asked, context, target, slot);
        },
        [&](const LastingEffect &effect) {
            return effect.bearer == noIndex ? effect.side == slot.seat : effect.bearer == card;
        });
}

int printedLimit(const Ruleset &ruleset, Query query)
{
    switch (query) {
    case Query::EnergyPerTurn:
        return ruleset.energyPerTurn;
    case Query::RetreatsPerTurn:
        return ruleset.retreatsPerTurn;
    case Query::SupportersPerTurn:
        return ruleset.supportersPerTurn;
    case Query::BenchSize:
        return ruleset.benchSize;
    default:
        return 1; // draws
    }
}

} // namespace

int hpOf(const Board &board, Slot slot)
{
    return fold(board, Query::Hp, slot, board.definition(board.at(slot).card).hp).value(10);
}

int retreatCostOf(const Board &board, Slot slot)
{
    return fold(board, Query::RetreatCost, slot, board.definition(board.at(slot).card).retreatCost).value();
}

int conditionDamageOf(const Board &board, Slot slot, Query query)
{
    const Ruleset &ruleset = board.ruleset;
    const int printed = query == Query::PoisonDamage ? ruleset.poisonDamage
                        : query == Query::BurnDamage ? ruleset.burnDamage
                                                     : ruleset.confusionDamage;
    return fold(board, query, slot, printed).value();
}

int pointsGivenBy(const Board &board, Slot slot)
{
    return fold(board, Query::Points, slot, board.definition(board.at(slot).card).points).value();
}

Type typeOf(const Board &board, Slot slot)
{
    const Type printed = board.definition(board.at(slot).card).type;
    return static_cast<Type>(fold(board, Query::Type, slot, static_cast<int>(printed)).lastSet());
}

namespace {

std::optional<Type> matchupOf(const Board &board, Slot slot, Query query, std::optional<Type> printed)
{
    const int type = fold(board, query, slot, printed ? static_cast<int>(*printed) : noType).lastSet();
    return type == noType ? std::nullopt : std::optional(static_cast<Type>(type));
}

} // namespace

std::optional<Type> weaknessOf(const Board &board, Slot slot)
{
    return matchupOf(board, slot, Query::Weakness, board.definition(board.at(slot).card).weakness);
}

std::optional<Type> resistanceOf(const Board &board, Slot slot)
{
    return matchupOf(board, slot, Query::Resistance, board.definition(board.at(slot).card).resistance);
}

int limitOf(const Board &board, Seat seat, Query query)
{
    const Fold result = folded(
        board, query, printedLimit(board.ruleset, query),
        [seat](const Board &, const Frame &context, const Selector &target) {
            return target.place == Place::Player && (target.side == Side::Both || seatOf(context, target.side) == seat);
        },
        [seat](const LastingEffect &effect) { return effect.bearer == noIndex && effect.side == seat; });
    return result.value(query == Query::BenchSize || query == Query::DrawsPerTurn ? 1 : 0);
}

int benchRoomOf(const Board &board, Seat seat)
{
    const int size = std::min(limitOf(board, seat, Query::BenchSize), static_cast<int>(maxBench));
    return std::max(0, size - board.state.player(seat).benchCount);
}

Cost attackCostOf(const Board &board, Slot slot, std::size_t attack)
{
    Cost cost = board.definition(board.at(slot).card).attacks[attack].cost;
    const int printed = totalOf(cost);
    int change = fold(board, Query::AttackCost, slot, printed).value() - printed;
    constexpr auto colorless = static_cast<std::size_t>(Type::Colorless);
    if (change > 0)
        cost[colorless] = static_cast<std::uint8_t>(cost[colorless] + change);
    for (std::size_t i = 0; i < typeCount && change < 0; ++i) {
        std::uint8_t &part = cost[(colorless + i) % typeCount];
        const int taken = std::min<int>(part, -change);
        part = static_cast<std::uint8_t>(part - taken);
        change += taken;
    }
    return cost;
}

namespace {

int withMatchups(const Board &board, const Hit &hit, Type type, int damage)
{
    const Ruleset &ruleset = board.ruleset;
    if (damage > 0 && !hit.ignoresWeakness && weaknessOf(board, hit.to) == type)
        damage = ruleset.weaknessMultiplies ? damage * ruleset.weakness : damage + ruleset.weakness;
    if (damage > 0 && !hit.ignoresResistance && resistanceOf(board, hit.to) == type)
        damage = std::max(0, damage - ruleset.resistance);
    return damage;
}

} // namespace

int damageOf(const Board &board, const Hit &hit)
{
    const bool isOpposingActive = hit.to.isActive() && hit.to.seat != hit.by;
    int damage = std::max(0, hit.base);
    if (damage == 0)
        return 0;
    if (isOpposingActive) {
        const auto from = slotOf(board.state, hit.attacker);
        if (from)
            damage = fold(board, Query::DamageDealt, *from, damage).value();
        damage = withMatchups(board, hit, from ? typeOf(board, *from) : board.definition(hit.attacker).type, damage);
    }
    if (damage > 0 && !hit.ignoresEffects && hit.to.seat != hit.by) {
        if (isLocked(board, LockKind::Damage, hit.to))
            return 0;
        damage = fold(board, Query::DamageTaken, hit.to, damage).value();
    }
    return damage;
}

} // namespace mantimon::rules
