#include "rules/possible.h"

#include "rules/zones.h"

#include <algorithm>

namespace mantimon::rules {

namespace {

struct Question
{
    const Board &board;
    const Frame &context;

    [[nodiscard]] Targets targets(const Effect &node) const { return candidatesOf(board, context, node.target); }
    [[nodiscard]] const PlayerState &own() const { return board.state.player(context.owner); }
    [[nodiscard]] const PlayerState &other() const { return board.state.player(opponentOf(context.owner)); }
};

int energiesOn(const Question &ask, const Targets &bearers, Type type)
{
    int count = 0;
    for (const CardIndex card : bearers) {
        for (const CardIndex energy : ask.board.at(*slotOf(ask.board.state, card)).energies)
            count += isEnergyOf(ask.board.definition(energy), type) ? 1 : 0;
    }
    return count;
}

int energiesInHand(const Question &ask, Type type)
{
    Filter anyEnergy;
    anyEnergy.anyEnergy = true;
    const Zone cards = handOf(ask.board, ask.context.owner, anyEnergy);
    return static_cast<int>(std::count_if(
        cards.begin(), cards.end(), [&](CardIndex card) { return isEnergyOf(ask.board.definition(card), type); }));
}

bool hasEnergyToAttach(const Question &ask, const Effect &node)
{
    if (node.source == ZoneType::Hand)
        return energiesInHand(ask, node.type) > 0;
    const PlayerState &own = ask.own();
    if (node.source == ZoneType::Deck || node.source == ZoneType::EnergyDeck)
        return !(node.source == ZoneType::Deck ? own.deck : own.energyDeck).empty();
    const Zone &zone = node.source == ZoneType::EnergyZone ? own.energyZone : own.discard;
    return std::any_of(zone.begin(), zone.end(),
                       [&](CardIndex card) { return isEnergyOf(ask.board.definition(card), node.type); });
}

template <typename Predicate>
bool anySide(const Question &ask, const Effect &node, Predicate predicate)
{
    const Sides sides = sidesOf(ask.board.state, ask.context, node.target.side);
    return std::any_of(sides.begin(), sides.end(), [&](Seat seat) { return predicate(ask.board.state.player(seat)); });
}

template <typename Predicate>
bool anyTarget(const Question &ask, const Effect &node, Predicate predicate)
{
    const Targets targets = ask.targets(node);
    return std::any_of(targets.begin(), targets.end(),
                       [&](CardIndex card) { return predicate(ask.board.at(*slotOf(ask.board.state, card))); });
}

bool canRecover(const Question &ask, const Effect &node)
{
    const Zone &discard = ask.own().discard;
    if (node.destination == ZoneType::Bench && ask.own().benchCount >= ask.board.ruleset.benchSize)
        return false;
    return std::any_of(discard.begin(), discard.end(), [&](CardIndex card) {
        const CardDefinition &definition = ask.board.definition(card);
        const bool canLieThere = node.destination != ZoneType::Bench || definition.isBasicMantimon();
        return canLieThere && fitsCard(definition, node.target.filter);
    });
}

bool canSearch(const Question &ask, const Effect &node)
{
    const bool isEnergyDeck = node.source == ZoneType::EnergyDeck;
    const bool isRoom = node.destination != ZoneType::Bench || ask.own().benchCount < ask.board.ruleset.benchSize;
    return isRoom && !(isEnergyDeck ? ask.own().energyDeck : ask.own().deck).empty();
}

/// Cards of the hand that may be given up; the trainer that is being played is not among them.
int handToDiscard(const Question &ask, const Effect &node, Seat seat)
{
    const Zone cards = handOf(ask.board, seat, node.target.filter);
    return static_cast<int>(cards.size()) - (cards.contains(ask.context.source) ? 1 : 0);
}

/// Of another's hand only the number is known.
bool canDiscardHand(const Question &ask, const Effect &node)
{
    if (node.target.side != Side::Own && !ask.other().hand.empty())
        return true;
    return node.target.side != Side::Opponent && handToDiscard(ask, node, ask.context.owner) > 0;
}

bool mayHappen(const Question &ask, const Effect &node);

bool anyChild(const Question &ask, const Effect &node)
{
    const auto children = ask.board.cards.childrenOf(node);
    return std::any_of(children.begin(), children.end(), [&](const Effect &child) { return mayHappen(ask, child); });
}

bool mayMove(const Question &ask, const Effect &node)
{
    Targets own;
    forEachSlot(ask.board.state, ask.context.owner, [&](Slot slot) { own.push_back(ask.board.at(slot).card); });
    return own.size() > 1 && energiesOn(ask, own, node.type) > 0 && !ask.targets(node).empty();
}

bool doesSomething(const Question &ask, const Effect &node)
{
    switch (node.operation) {
    case Operation::Sequence:
    case Operation::FlipCoins:
    case Operation::ChooseOne:
    case Operation::MayDo:
        return anyChild(ask, node);
    case Operation::Damage:
    case Operation::PlaceCounters:
    case Operation::Bounce:
        return !ask.targets(node).empty();
    case Operation::SetCondition:
        return anyTarget(ask, node, [](const InPlay &) { return true; });
    case Operation::Heal:
        return anyTarget(ask, node, [](const InPlay &mantimon) { return mantimon.damage > 0; });
    case Operation::CureConditions:
        return anyTarget(ask, node, [&](const InPlay &mantimon) {
            return node.conditionAll ? mantimon.conditions != 0 : mantimon.has(node.condition);
        });
    case Operation::Draw:
    case Operation::Mill:
        return anySide(ask, node, [](const PlayerState &player) { return !player.deck.empty(); });
    case Operation::Search:
        return canSearch(ask, node);
    case Operation::Recover:
        return canRecover(ask, node);
    case Operation::DiscardHand:
        return canDiscardHand(ask, node);
    case Operation::AttachEnergy:
        return hasEnergyToAttach(ask, node) && !ask.targets(node).empty();
    case Operation::DiscardEnergy:
        return energiesOn(ask, ask.targets(node), node.type) > 0;
    case Operation::MoveEnergy:
        return mayMove(ask, node);
    case Operation::SwitchOwn:
        return ask.own().benchCount > 0;
    case Operation::SwitchOpponent:
        return ask.other().benchCount > 0;
    case Operation::RevealHand:
        return !ask.other().hand.empty();
    case Operation::LookAtTop:
        return !ask.own().deck.empty();
    case Operation::ModifyDamage:
    case Operation::ShuffleHandIntoDeck:
    case Operation::Lock:
    case Operation::Aura:
        return true;
    }
    return true;
}

/// A test that speaks of heads or damage cannot be asked beforehand; tests on the board can.
bool mayHappen(const Question &ask, const Effect &node)
{
    return holds(ask.board, ask.context, node.test) && doesSomething(ask, node);
}

bool canPay(const Question &ask, const Effect &node)
{
    const int amount = amountOf(ask.board, ask.context, node.amount);
    if (node.operation == Operation::DiscardHand) {
        const int needed = node.target.pick == Pick::All ? 1 : amount;
        return handToDiscard(ask, node, seatOf(ask.context, node.target.side)) >= needed;
    }
    if (node.operation == Operation::DiscardEnergy)
        return energiesOn(ask, ask.targets(node), node.type) >= amount;
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
    if (!holds(ask.board, ask.context, node.test))
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
