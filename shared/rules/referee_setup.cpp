#include "rules/referee.h"
#include "rules/setup.h"

/// Refusals and plays of the set-up.
namespace mantimon::rules {

namespace {

bool isOnBench(const State &state, Seat seat, InstanceId id)
{
    const auto slot = findSlot(state, seat, id);
    return slot && !slot->isActive();
}

Verdict refusalOfBasicInHand(const Board &board, Seat seat, InstanceId id)
{
    const CardIndex card = findIn(board.state, board.state.player(seat).hand, id);
    if (card == noIndex)
        return Refusal::NoSuchCard;
    return board.definition(card).isBasicMantimon() ? Verdict{} : Refusal::NotABasic;
}

struct SetupRefusal
{
    const Board &board;
    Seat seat;

    Verdict operator()(const ChooseActive &action) const
    {
        if (isOnBench(board.state, seat, action.card))
            return std::nullopt;
        if (findSlot(board.state, seat, action.card))
            return Refusal::WrongChoice;
        return refusalOfBasicInHand(board, seat, action.card);
    }
    Verdict operator()(const ChooseBench &action) const
    {
        if (isOnBench(board.state, seat, action.card))
            return std::nullopt;
        if (findSlot(board.state, seat, action.card))
            return Refusal::WrongChoice;
        if (const Verdict refusal = refusalOfBasicInHand(board, seat, action.card))
            return refusal;
        const bool isFull = board.state.player(seat).benchCount >= board.ruleset.benchSize;
        return isFull ? Refusal::BenchFull : Verdict{};
    }
    Verdict operator()(const Ready &) const
    {
        return board.state.player(seat).active().isEmpty() ? Refusal::NoActive : Verdict{};
    }
    Verdict operator()(const Choose &) const { return Refusal::StalePrompt; }
    template <typename Other>
    Verdict operator()(const Other &) const
    {
        static_assert(
            std::is_same_v<Other, PlayBasic> || std::is_same_v<Other, Evolve> || std::is_same_v<Other, AttachEnergy> ||
            std::is_same_v<Other, PlayTrainer> || std::is_same_v<Other, UseAbility> || std::is_same_v<Other, Retreat> ||
            std::is_same_v<Other, UseAttack> || std::is_same_v<Other, Pass> || std::is_same_v<Other, Resign> ||
            std::is_same_v<Other, Timeout> || std::is_same_v<Other, Abandon> || std::is_same_v<Other, Decide>);
        return Refusal::WrongPhase;
    }
};

} // namespace

Verdict refusalInSetup(const Board &board, Seat by, const Action &action)
{
    const PlayerState &player = board.state.player(by);
    if (std::holds_alternative<Choose>(action))
        return Refusal::StalePrompt;
    if (player.isReady)
        return Refusal::AlreadyReady;
    return std::visit(SetupRefusal{board, by}, action);
}

void applyInSetup(Table &table, Seat by, const Action &action)
{
    const auto cardOf = [&](InstanceId id) {
        const auto slot = findSlot(table.state, by, id);
        return slot ? table.at(*slot).card : findIn(table.state, table.player(by).hand, id);
    };
    if (const auto *active = std::get_if<ChooseActive>(&action))
        placeActive(table, by, cardOf(active->card));
    else if (const auto *bench = std::get_if<ChooseBench>(&action))
        placeOnBench(table, by, cardOf(bench->card));
    else
        declareReady(table, by);
}

} // namespace mantimon::rules
