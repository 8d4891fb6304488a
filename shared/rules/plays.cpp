#include "rules/plays.h"

#include "rules/passive.h"
#include "rules/possible.h"
#include "rules/queries.h"

#include <algorithm>

namespace mantimon::rules {

Verdict refusalOfBasic(const Board &board, Seat seat, CardIndex card)
{
    if (!board.definition(card).isBasicMantimon())
        return Refusal::NotABasic;
    if (benchRoomOf(board, seat) == 0)
        return Refusal::BenchFull;
    if (isLocked(board, LockKind::Basics, seat))
        return Refusal::Locked;
    return std::nullopt;
}

Verdict refusalOfEvolution(const Board &board, CardIndex card, Slot target)
{
    const CardDefinition &evolution = board.definition(card);
    const InPlay &mantimon = board.at(target);
    if (!evolution.isMantimon() || evolution.stage == Stage::Basic || mantimon.under.isFull() ||
        evolution.evolvesFrom != board.definition(mantimon.card).name)
        return Refusal::DoesNotEvolveFrom;
    const int turn = board.state.turnNumber;
    if (turn <= 2 || mantimon.changedOnTurn == turn)
        return Refusal::TooSoonToEvolve;
    if (isLocked(board, LockKind::Evolve, target))
        return Refusal::Locked;
    return std::nullopt;
}

Verdict refusalOfEnergy(const Board &board, Seat seat, CardIndex card)
{
    if (!board.definition(card).isEnergy())
        return Refusal::NotAnEnergy;
    if (board.state.turn.energies >= limitOf(board, seat, Query::EnergyPerTurn))
        return Refusal::EnergyAlreadyAttached;
    return std::nullopt;
}

Verdict refusalOfEnergyOn(const Board &board, Slot target)
{
    if (board.at(target).energies.isFull() || isLocked(board, LockKind::Energy, target))
        return Refusal::Locked;
    return std::nullopt;
}

namespace {

Verdict refusalOfSupporter(const Board &board, Seat seat)
{
    if (board.state.turnNumber == 1 && !board.ruleset.supporterOnTurnOne)
        return Refusal::NotOnTurnOne;
    if (board.state.turn.supporters >= limitOf(board, seat, Query::SupportersPerTurn))
        return Refusal::SupporterAlreadyPlayed;
    if (isLocked(board, LockKind::Supporters, seat))
        return Refusal::Locked;
    return std::nullopt;
}

Verdict refusalOfStadium(const Board &board, Seat seat, CardIndex card)
{
    const State &state = board.state;
    if (state.turn.stadiums >= board.ruleset.stadiumsPerTurn)
        return Refusal::StadiumAlreadyPlayed;
    if (state.stadium != noIndex && board.definition(state.stadium).name == board.definition(card).name)
        return Refusal::SameStadium;
    if (isLocked(board, LockKind::Stadiums, seat))
        return Refusal::Locked;
    return std::nullopt;
}

Verdict refusalOfEffect(const Board &board, Seat seat, CardIndex card)
{
    const Frame context = passiveContext(seat, card, noIndex);
    if (!isPossible(board, context, board.definition(card).effect))
        return Refusal::NoEffectPossible;
    return std::nullopt;
}

} // namespace

Verdict refusalOfTrainer(const Board &board, Seat seat, CardIndex card)
{
    switch (board.definition(card).kind) {
    case CardKind::Item:
        if (isLocked(board, LockKind::Items, seat))
            return Refusal::Locked;
        return refusalOfEffect(board, seat, card);
    case CardKind::Supporter:
        if (const Verdict refusal = refusalOfSupporter(board, seat))
            return refusal;
        return refusalOfEffect(board, seat, card);
    case CardKind::Stadium:
        return refusalOfStadium(board, seat, card);
    case CardKind::Tool:
        return isLocked(board, LockKind::Tools, seat) ? Refusal::Locked : Verdict{};
    case CardKind::Mantimon:
    case CardKind::BasicEnergy:
    case CardKind::SpecialEnergy:
        return Refusal::NotATrainer;
    }
    return Refusal::NotATrainer;
}

Verdict refusalOfTool(const Board &board, Slot target)
{
    if (board.at(target).tool != noIndex)
        return Refusal::ToolAlreadyAttached;
    return std::nullopt;
}

Verdict refusalOfAbility(const Board &board, Slot slot, std::size_t index)
{
    const InPlay &mantimon = board.at(slot);
    const auto &abilities = board.definition(mantimon.card).abilities;
    if (index >= abilities.size() || abilities[index].trigger != Trigger::Activated)
        return Refusal::NoSuchAbility;
    const Ability &ability = abilities[index];
    if (ability.oncePerTurn && (mantimon.abilitiesUsed >> index & 1U) != 0)
        return Refusal::AbilityAlreadyUsed;
    if (ability.activeOnly && !slot.isActive())
        return Refusal::AbilityUnusable;
    if (isLocked(board, LockKind::Abilities, slot))
        return Refusal::Locked;
    if (!isPossible(board, passiveContext(slot.seat, mantimon.card, mantimon.card), ability.effect))
        return Refusal::NoEffectPossible;
    return std::nullopt;
}

Verdict refusalOfRetreat(const Board &board, Seat seat)
{
    const PlayerState &player = board.state.player(seat);
    if (board.state.turn.retreats >= limitOf(board, seat, Query::RetreatsPerTurn))
        return Refusal::AlreadyRetreated;
    if (player.benchCount == 0)
        return Refusal::NoBench;
    const InPlay &active = player.active();
    if (active.has(Condition::Asleep) || active.has(Condition::Paralyzed) ||
        isLocked(board, LockKind::Retreat, Slot{seat, 0}))
        return Refusal::CannotRetreat;
    return std::nullopt;
}

bool isExactPayment(const Board &board, Seat seat, const Payment &energies)
{
    int total = 0;
    int least = 0x7FFF;
    for (const CardIndex energy : energies) {
        const int units = unitsOf(board.definition(energy));
        total += units;
        least = std::min(least, units);
    }
    const int cost = retreatCostOf(board, {seat, 0});
    return total >= cost && (energies.empty() || total - least < cost);
}

Verdict refusalOfAttack(const Board &board, Seat seat, std::size_t index)
{
    const Slot slot{seat, 0};
    const InPlay &active = board.at(slot);
    const auto &attacks = board.definition(active.card).attacks;
    if (index >= attacks.size())
        return Refusal::NoSuchAttack;
    if (board.state.turnNumber == 1 && !board.ruleset.attackOnTurnOne)
        return Refusal::NotOnTurnOne;
    if (active.has(Condition::Asleep) || active.has(Condition::Paralyzed) || isLocked(board, LockKind::Attack, slot))
        return Refusal::CannotAttack;
    if (isLocked(board, LockKind::ThisAttack, slot, index))
        return Refusal::Locked;
    if (!pays(unitsOf(board, active), attackCostOf(board, slot, index)))
        return Refusal::NotEnoughEnergy;
    Frame context = passiveContext(seat, active.card, active.card);
    context.isAttack = true;
    if (!isPayable(board, context, attacks[index].before) || !isPayable(board, context, attacks[index].after))
        return Refusal::NoEffectPossible;
    return std::nullopt;
}

} // namespace mantimon::rules
