#include "scenarios/untried.h"

#include "cards/names.h"
#include "scenarios/runner.h"

#include <algorithm>
#include <set>

namespace mantimon::scenarios {

namespace {

using rules::CardCatalog;
using rules::CardDefinition;
using rules::CardId;
using rules::Effect;
using rules::EffectIndex;
using rules::Operation;

/// Chance need not be found for a card that has been changed: that it is not found says enough.
constexpr int fewTries = 2'000;

using Used = std::set<CardId>;

void addAll(Used &used, const Cards &cards)
{
    used.insert(cards.begin(), cards.end());
}

void addMantimon(Used &used, const DrawnMantimon &mantimon)
{
    used.insert({mantimon.card, mantimon.tool});
    addAll(used, mantimon.energies);
    addAll(used, mantimon.under);
}

/// Every card that occurs on the scenario's board.
Used cardsIn(const Scenario &scenario)
{
    Used used{scenario.board.stadium};
    for (const DrawnSide &side : scenario.board.sides) {
        addMantimon(used, side.active);
        for (const DrawnMantimon &mantimon : side.bench)
            addMantimon(used, mantimon);
        for (const Cards *zone :
             {&side.hand, &side.deck, &side.discard, &side.energyZone, &side.energyDeck, &side.prizes})
            addAll(used, *zone);
    }
    return used;
}

struct Node
{
    EffectIndex index = rules::noEffect;
    std::string field;
};

/// What the card file calls the child: its key, and a number where there are several.
std::string fieldOf(const Effect &parent, std::size_t child)
{
    const std::string number = "[" + std::to_string(child) + "]";
    switch (parent.operation) {
    case Operation::FlipCoins:
    case Operation::IfElse:
        return child == 0 ? ".then" : ".else";
    case Operation::ChooseOne:
        return ".options" + number;
    case Operation::MayDo:
    case Operation::Repeat:
        return parent.childCount == 1 ? ".then" : ".then" + number;
    default:
        return number;
    }
}

void addTree(std::vector<Node> &nodes, const CardCatalog &cards, EffectIndex index, const std::string &field)
{
    if (index == rules::noEffect)
        return;
    const Effect &effect = cards.effect(index);
    if (effect.operation != Operation::Sequence)
        nodes.push_back({index, field});
    for (std::uint16_t i = 0; i < effect.childCount; ++i)
        addTree(nodes, cards, static_cast<EffectIndex>(effect.firstChild + i), field + fieldOf(effect, i));
}

std::vector<Node> nodesOf(const CardDefinition &card, const CardCatalog &cards)
{
    std::vector<Node> nodes;
    addTree(nodes, cards, card.effect, "effect");
    for (std::size_t i = 0; i < card.attacks.size(); ++i) {
        const std::string field = "attacks[" + std::to_string(i) + "]";
        addTree(nodes, cards, card.attacks[i].before, field + ".before");
        addTree(nodes, cards, card.attacks[i].after, field + ".after");
    }
    for (std::size_t i = 0; i < card.abilities.size(); ++i)
        addTree(nodes, cards, card.abilities[i].effect, "abilities[" + std::to_string(i) + "].effect");
    return nodes;
}

/// What is left of an effect that is taken away.
Effect nothing()
{
    Effect effect;
    effect.operation = Operation::Sequence;
    return effect;
}

} // namespace

std::vector<Untried> untriedEffects(std::span<const Scenario> scenarios, const CardCatalog &cards,
                                    const std::function<bool(const CardDefinition &)> &isAsked)
{
    std::vector<Used> used;
    for (const Scenario &scenario : scenarios)
        used.push_back(cardsIn(scenario));
    CardCatalog changed = cards;
    std::vector<Untried> untried;
    for (std::size_t id = 0; id < cards.cards.size(); ++id) {
        const CardDefinition &card = cards.cards[id];
        if (!isAsked(card))
            continue;
        for (const Node &node : nodesOf(card, cards)) {
            changed.effects[node.index] = nothing();
            bool isMissed = false;
            for (std::size_t i = 0; i < scenarios.size() && !isMissed; ++i)
                isMissed = used[i].contains(static_cast<CardId>(id)) && !play(scenarios[i], changed, fewTries).empty();
            const Effect &effect = cards.effect(node.index);
            changed.effects[node.index] = effect;
            if (!isMissed)
                untried.push_back({card.id, node.field, std::string(cards::nameOf(effect.operation))});
        }
    }
    return untried;
}

} // namespace mantimon::scenarios
