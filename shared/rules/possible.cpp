#include "rules/possible.h"

#include "rules/question.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace mantimon::rules {

namespace {

/// As many as may be chosen, those with the most of them.
int mostEnergies(const Question &ask, const Effect &node)
{
    const Targets bearers = ask.targets(node);
    if (node.target.pick != Pick::Chosen)
        return energiesOn(ask, bearers, node.type);
    base::InlineVector<int, 2 * slotCount> counts;
    for (const CardIndex card : bearers)
        counts.push_back(energiesOn(ask, {card}, node.type));
    std::sort(counts.begin(), counts.end(), std::greater<>());
    const std::size_t chosen = std::min<std::size_t>(node.target.count, counts.size());
    return std::accumulate(counts.begin(), counts.begin() + chosen, 0);
}

bool canPay(const Question &ask, const Effect &node)
{
    const int amount = amountOf(ask.board, ask.context, node.amount);
    if (node.operation == Operation::DiscardHand) {
        const int needed = node.target.pick == Pick::All ? 1 : amount;
        return handToDiscard(ask, node, seatOf(ask.context, node.target.side)) >= needed;
    }
    if (node.operation == Operation::DiscardEnergy || node.operation == Operation::ReturnEnergy)
        return mostEnergies(ask, node) >= amount;
    return doesSomething(ask, node);
}

/// Costs count where they are certain to be asked for: not behind a choice or a flip.
bool canPayAll(const Question &ask, const Effect &node)
{
    if (node.isCost)
        return canPay(ask, node);
    if (node.operation != Operation::Sequence)
        return true;
    const auto children = ask.board.cards.childrenOf(node);
    return std::all_of(children.begin(), children.end(), [&](const Effect &child) { return canPayAll(ask, child); });
}

/// Something besides the costs.
bool isWorthIt(const Question &ask, const Effect &node)
{
    if (node.isCost)
        return false;
    if (node.operation != Operation::IfElse && !mayHold(ask, node.test))
        return false;
    if (node.operation != Operation::Sequence)
        return doesSomething(ask, node);
    const auto children = ask.board.cards.childrenOf(node);
    return std::any_of(children.begin(), children.end(), [&](const Effect &child) { return isWorthIt(ask, child); });
}

} // namespace

bool isPayable(const Board &board, const Frame &context, EffectIndex effect)
{
    return effect == noEffect || canPayAll({board, context}, board.cards.effect(effect));
}

bool isPossible(const Board &board, const Frame &context, EffectIndex effect)
{
    if (effect == noEffect)
        return true;
    const Question ask{board, context};
    const Effect &root = board.cards.effect(effect);
    return canPayAll(ask, root) && isWorthIt(ask, root);
}

} // namespace mantimon::rules
