#include "rules/question.h"

#include "rules/counting.h"
#include "rules/queries.h"
#include "rules/targets.h"

#include <algorithm>

namespace mantimon::rules {

int energiesOn(const Question &ask, const Targets &bearers, Type type)
{
    int count = 0;
    for (const CardIndex card : bearers) {
        for (const CardIndex energy : ask.board.at(*slotOf(ask.board.state, card)).energies)
            count += isEnergyOf(ask.board.definition(energy), type) ? 1 : 0;
    }
    return count;
}

namespace {

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

bool hasRoom(const Question &ask, const Effect &node)
{
    return node.destination != ZoneType::Bench || benchRoomOf(ask.board, ask.context.owner) > 0;
}

bool canRecover(const Question &ask, const Effect &node)
{
    const Zone &discard = ask.own().discard;
    return hasRoom(ask, node) && std::any_of(discard.begin(), discard.end(), [&](CardIndex card) {
               const CardDefinition &definition = ask.board.definition(card);
               const bool canLieThere = node.destination != ZoneType::Bench || definition.isBasicMantimon();
               return canLieThere && fitsCard(ask.board.cards, definition, node.target.filter);
           });
}

bool canSearch(const Question &ask, const Effect &node)
{
    const bool isEnergyDeck = node.source == ZoneType::EnergyDeck;
    return hasRoom(ask, node) && !(isEnergyDeck ? ask.own().energyDeck : ask.own().deck).empty();
}

bool discardHolds(const Question &ask, const Effect &node, const PlayerState &player)
{
    return std::any_of(player.discard.begin(), player.discard.end(), [&](CardIndex card) {
        return fitsCard(ask.board.cards, ask.board.definition(card), node.target.filter);
    });
}

} // namespace

int handToDiscard(const Question &ask, const Effect &node, Seat seat)
{
    const Zone cards = handOf(ask.board, seat, node.target.filter);
    return static_cast<int>(cards.size()) - (cards.contains(ask.context.source) ? 1 : 0);
}

namespace {

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

/// The branch that the test would take now.
bool chosenChild(const Question &ask, const Effect &node)
{
    const auto children = ask.board.cards.childrenOf(node);
    if (isOfTheCourse(node.test.kind))
        return anyChild(ask, node);
    const std::size_t child = holds(ask.board, ask.context, node.test) ? 0 : 1;
    return child < children.size() && mayHappen(ask, children[child]);
}

bool mayMove(const Question &ask, const Effect &node)
{
    Selector from = node.from;
    if (from.place == Place::Player) {
        from = Selector{};
        from.place = Place::InPlay;
    }
    const Targets bearers = candidatesOf(ask.board, ask.context, from);
    const Targets takers = ask.targets(node);
    const bool isOnlyItself = takers.size() == 1 && bearers == takers;
    return energiesOn(ask, bearers, node.type) > 0 && !takers.empty() && !isOnlyItself;
}

bool doesSomethingWithCards(const Question &ask, const Effect &node)
{
    const auto any = [&](auto predicate) { return anySide(ask, node, predicate); };
    switch (node.operation) {
    case Operation::Search:
        return canSearch(ask, node);
    case Operation::RevealUntil:
        return hasRoom(ask, node) && !ask.own().deck.empty();
    case Operation::Recover:
        return canRecover(ask, node);
    case Operation::DiscardHand:
    case Operation::HandToDeck:
        return canDiscardHand(ask, node);
    case Operation::RevealHand:
        return any([](const PlayerState &player) { return !player.hand.empty(); });
    case Operation::DrawUntil:
        return any([&](const PlayerState &player) {
            return !player.deck.empty() &&
                   cardsInHand(player, ask.context) < amountOf(ask.board, ask.context, node.amount);
        });
    case Operation::ShuffleDiscardIntoDeck:
        return any([&](const PlayerState &player) { return discardHolds(ask, node, player); });
    case Operation::FlipEnergy:
        return any([](const PlayerState &player) { return !player.energyDeck.empty(); });
    default: // of decks
        return any([](const PlayerState &player) { return !player.deck.empty(); });
    }
}

} // namespace

bool doesSomething(const Question &ask, const Effect &node)
{
    switch (node.operation) {
    case Operation::Sequence:
    case Operation::FlipCoins:
    case Operation::ChooseOne:
    case Operation::MayDo:
    case Operation::Repeat:
        return anyChild(ask, node);
    case Operation::IfElse:
        return chosenChild(ask, node);
    case Operation::Damage:
    case Operation::PlaceCounters:
    case Operation::SpreadCounters:
    case Operation::KnockOut:
    case Operation::Bounce:
    case Operation::ShuffleIntoDeck:
    case Operation::DiscardMantimon:
    case Operation::SetCondition:
    case Operation::Heal:
    case Operation::CureConditions:
    case Operation::ClearEffects:
    case Operation::ChooseMantimon:
    case Operation::DiscardTool:
    case Operation::ReturnTool:
    case Operation::Devolve:
    case Operation::Evolve:
        return !affectedBy(ask.board, ask.context, node).empty();
    case Operation::MoveCounters:
        return !counterGivers(ask.board, ask.context, node).empty();
    case Operation::Draw:
    case Operation::DrawUntil:
    case Operation::Mill:
    case Operation::Search:
    case Operation::RevealUntil:
    case Operation::Recover:
    case Operation::DiscardHand:
    case Operation::HandToDeck:
    case Operation::RevealHand:
    case Operation::LookAtTop:
    case Operation::ShuffleDiscardIntoDeck:
    case Operation::ShuffleDeck:
    case Operation::FlipEnergy:
        return doesSomethingWithCards(ask, node);
    case Operation::AttachEnergy:
        return hasEnergyToAttach(ask, node) && !ask.targets(node).empty();
    case Operation::DiscardEnergy:
    case Operation::ReturnEnergy:
        return energiesOn(ask, ask.targets(node), node.type) > 0;
    case Operation::MoveEnergy:
        return mayMove(ask, node);
    case Operation::SwitchOwn:
        return !switchable(ask.board, ask.context, ask.context.owner).empty();
    case Operation::SwitchOpponent:
        return !switchable(ask.board, ask.context, opponentOf(ask.context.owner)).empty();
    case Operation::DiscardStadium:
        return ask.board.state.stadium != noIndex;
    case Operation::EndTurn: // by itself it is worth nothing
        return false;
    case Operation::ModifyDamage:
    case Operation::SetDamage:
    case Operation::FailAttack:
    case Operation::BonusPoints:
    case Operation::ShuffleHandIntoDeck:
    case Operation::Lock:
    case Operation::Aura:
        return true;
    }
    return true;
}

bool mayHold(const Question &ask, const Test &test)
{
    return isOfTheCourse(test.kind) || holds(ask.board, ask.context, test);
}

namespace {

bool mayHappen(const Question &ask, const Effect &node)
{
    const bool isGate = node.operation != Operation::IfElse;
    return (!isGate || mayHold(ask, node.test)) && doesSomething(ask, node);
}

} // namespace

} // namespace mantimon::rules
