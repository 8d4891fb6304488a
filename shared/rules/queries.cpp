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

private:
    int m_value;
    int m_added = 0;
    int m_setAge = -1;
};

bool isWorking(const Board &board, const Frame &context)
{
    return !isAbility(context) || !isLocked(board, LockKind::Abilities, *slotOf(board.state, context.bearer));
}

Fold fold(const Board &board, Query query, Slot slot, int printed)
{
    Fold result(printed);
    visitPassives(board, [&](const Effect &node, const Frame &context, int arrival) {
        if (node.operation != Operation::Aura || node.query != query)
            return;
        if (!covers(board, context, node.target, slot) || !isWorking(board, context))
            return;
        const bool isStanding = holds(board, context, node.test);
        count(board.coverage, node, isStanding);
        if (isStanding)
            result.add(node.sets, amountOf(board, context, node.amount), arrival);
    });
    const CardIndex card = board.at(slot).card;
    for (const LastingEffect &effect : board.state.lasting) {
        const bool isHit = effect.bearer == noIndex ? effect.side == slot.seat : effect.bearer == card;
        if (!effect.isLock && effect.query == query && isHit)
            result.add(effect.sets, effect.amount, 0x10000);
    }
    return result;
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

int checkupDamageOf(const Board &board, Slot slot, Query query)
{
    const int printed = query == Query::PoisonDamage ? board.ruleset.poisonDamage : board.ruleset.burnDamage;
    return fold(board, query, slot, printed).value();
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

int withWeakness(const Board &board, const Hit &hit, const CardDefinition &defender, Type type, int damage)
{
    const Ruleset &ruleset = board.ruleset;
    if (damage > 0 && !hit.ignoresWeakness && defender.weakness == type)
        damage = ruleset.weaknessMultiplies ? damage * ruleset.weakness : damage + ruleset.weakness;
    if (damage > 0 && !hit.ignoresResistance && defender.resistance == type)
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
        if (const auto from = slotOf(board.state, hit.attacker))
            damage = fold(board, Query::DamageDealt, *from, damage).value();
        const Type type = board.definition(hit.attacker).type;
        damage = withWeakness(board, hit, board.definition(board.at(hit.to).card), type, damage);
    }
    if (damage > 0 && !hit.ignoresEffects && hit.to.seat != hit.by)
        damage = fold(board, Query::DamageTaken, hit.to, damage).value();
    return damage;
}

} // namespace mantimon::rules
