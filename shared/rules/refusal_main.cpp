#include "rules/referee.h"

#include "rules/queries.h"

/// Refusals of the main phase: the cards named are looked up among what the player sees, then the
/// play itself is judged.
namespace mantimon::rules {

CardIndex findIn(const State &state, const Zone &zone, InstanceId id)
{
    for (const CardIndex card : zone) {
        if (state.instances[card] == id)
            return card;
    }
    return noIndex;
}

std::optional<Slot> findSlot(const State &state, Seat seat, InstanceId id)
{
    const PlayerState &player = state.player(seat);
    for (std::uint8_t i = 0; i <= player.benchCount; ++i) {
        if (!player.slots[i].isEmpty() && state.instances[player.slots[i].card] == id)
            return Slot{seat, i};
    }
    return std::nullopt;
}

CardIndex findEnergy(const State &state, Seat seat, InstanceId id)
{
    const CardIndex inHand = findIn(state, state.player(seat).hand, id);
    return inHand != noIndex ? inHand : findIn(state, state.player(seat).energyZone, id);
}

namespace {

struct MainRefusal
{
    const Board &board;
    Seat seat;

    [[nodiscard]] CardIndex inHand(InstanceId id) const
    {
        return findIn(board.state, board.state.player(seat).hand, id);
    }

    Verdict operator()(const PlayBasic &action) const
    {
        const CardIndex card = inHand(action.card);
        return card == noIndex ? Refusal::NoSuchCard : refusalOfBasic(board, seat, card);
    }
    Verdict operator()(const Evolve &action) const
    {
        const CardIndex card = inHand(action.card);
        if (card == noIndex)
            return Refusal::NoSuchCard;
        const auto target = findSlot(board.state, seat, action.target);
        return target ? refusalOfEvolution(board, card, *target) : Refusal::NoSuchTarget;
    }
    Verdict operator()(const AttachEnergy &action) const
    {
        const CardIndex card = findEnergy(board.state, seat, action.card);
        if (card == noIndex)
            return Refusal::NoSuchCard;
        if (const Verdict refusal = refusalOfEnergy(board, seat, card))
            return refusal;
        const auto target = findSlot(board.state, seat, action.target);
        return target ? refusalOfEnergyOn(board, *target) : Refusal::NoSuchTarget;
    }
    Verdict operator()(const PlayTrainer &action) const
    {
        const CardIndex card = inHand(action.card);
        if (card == noIndex)
            return Refusal::NoSuchCard;
        if (const Verdict refusal = refusalOfTrainer(board, seat, card))
            return refusal;
        if (board.definition(card).kind != CardKind::Tool)
            return action.target == noInstance ? Verdict{} : Refusal::NoSuchTarget;
        const auto target = findSlot(board.state, seat, action.target);
        return target ? refusalOfTool(board, *target) : Refusal::NoSuchTarget;
    }
    Verdict operator()(const UseAbility &action) const
    {
        const auto slot = findSlot(board.state, seat, action.card);
        return slot ? refusalOfAbility(board, *slot, action.ability) : Refusal::NoSuchCard;
    }
    Verdict operator()(const Retreat &action) const;
    Verdict operator()(const UseAttack &action) const { return refusalOfAttack(board, seat, action.attack); }
    Verdict operator()(const Pass &) const { return std::nullopt; }

    Verdict operator()(const ChooseActive &) const { return Refusal::WrongPhase; }
    Verdict operator()(const ChooseBench &) const { return Refusal::WrongPhase; }
    Verdict operator()(const Ready &) const { return Refusal::WrongPhase; }
    Verdict operator()(const Choose &) const { return Refusal::StalePrompt; }
    Verdict operator()(const Resign &) const { return std::nullopt; }
    Verdict operator()(const Timeout &) const { return std::nullopt; }
    Verdict operator()(const Abandon &) const { return std::nullopt; }
    Verdict operator()(const Decide &) const { return std::nullopt; }
};

Verdict MainRefusal::operator()(const Retreat &action) const
{
    if (const Verdict refusal = refusalOfRetreat(board, seat))
        return refusal;
    const auto to = findSlot(board.state, seat, action.to);
    if (!to || to->isActive())
        return Refusal::NoSuchTarget;
    Payment payment;
    for (const InstanceId id : action.paying) {
        const CardIndex energy = findIn(board.state, board.state.player(seat).active().energies, id);
        if (energy == noIndex || payment.contains(energy))
            return Refusal::WrongPayment;
        payment.push_back(energy);
    }
    return isExactPayment(board, seat, payment) ? Verdict{} : Refusal::WrongPayment;
}

} // namespace

Verdict refusalInMain(const Board &board, Seat by, const Action &action)
{
    return std::visit(MainRefusal{board, by}, action);
}

} // namespace mantimon::rules
