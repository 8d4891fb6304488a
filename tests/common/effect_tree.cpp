#include "common/effect_tree.h"

namespace mantimon::testing {

using namespace rules;

EffectIndex compiled(CardCatalog &cards, const EffectTree &tree)
{
    struct Item
    {
        const EffectTree *tree;
        std::size_t index;
    };
    const auto root = cards.effects.size();
    cards.effects.push_back(tree.effect);
    std::vector<Item> open{{&tree, root}};
    for (std::size_t next = 0; next < open.size(); ++next) {
        const Item item = open[next];
        cards.effects[item.index].firstChild = static_cast<std::uint16_t>(cards.effects.size());
        cards.effects[item.index].childCount = static_cast<std::uint16_t>(item.tree->children.size());
        for (const EffectTree &child : item.tree->children) {
            open.push_back({&child, cards.effects.size()});
            cards.effects.push_back(child.effect);
        }
    }
    return static_cast<EffectIndex>(root);
}

namespace trees {

Selector at(Side side, Place place)
{
    Selector selector;
    selector.side = side;
    selector.place = place;
    return selector;
}

Selector chosen(Side side, Place place, Side chooser)
{
    Selector selector = at(side, place);
    selector.pick = Pick::Chosen;
    selector.chooser = chooser;
    return selector;
}

Selector ofKind(Selector selector, CardKind kind)
{
    selector.filter.anyKind = false;
    selector.filter.kind = kind;
    return selector;
}

Amount fixed(int base)
{
    Amount amount;
    amount.base = static_cast<std::int16_t>(base);
    return amount;
}

Amount per(AmountKind kind, int each, Selector counted)
{
    Amount amount;
    amount.kind = kind;
    amount.per = static_cast<std::int16_t>(each);
    amount.counted = counted;
    return amount;
}

EffectTree node(Operation operation, Selector target, Amount amount)
{
    EffectTree tree;
    tree.effect.operation = operation;
    tree.effect.target = target;
    tree.effect.amount = amount;
    return tree;
}

EffectTree parent(Operation operation, std::vector<EffectTree> children, Amount amount)
{
    EffectTree tree = node(operation, {}, amount);
    tree.children = std::move(children);
    return tree;
}

EffectTree condition(Condition which)
{
    EffectTree tree = node(Operation::SetCondition, at(Side::Opponent, Place::Defending));
    tree.effect.condition = which;
    return tree;
}

EffectTree moving(Operation operation, ZoneType source, ZoneType destination, Selector target, int amount)
{
    EffectTree tree = node(operation, target, fixed(amount));
    tree.effect.source = source;
    tree.effect.destination = destination;
    return tree;
}

EffectTree lasting(EffectTree tree, Duration duration)
{
    tree.effect.duration = duration;
    return tree;
}

EffectTree aura(Query query, Selector target, int amount, Duration duration)
{
    EffectTree tree = lasting(node(Operation::Aura, target, fixed(amount)), duration);
    tree.effect.query = query;
    return tree;
}

EffectTree lock(LockKind kind, Selector target, Duration duration)
{
    EffectTree tree = lasting(node(Operation::Lock, target), duration);
    tree.effect.lock = kind;
    return tree;
}

EffectTree cost(EffectTree tree)
{
    tree.effect.isCost = true;
    return tree;
}

} // namespace trees

} // namespace mantimon::testing
