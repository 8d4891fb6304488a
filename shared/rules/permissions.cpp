#include "rules/passive.h"
#include "rules/queries.h"

#include <algorithm>

namespace mantimon::rules {

namespace {

bool isLockedByMade(const State &state, LockKind lock, Seat seat, CardIndex card, std::size_t attack)
{
    return std::any_of(state.lasting.begin(), state.lasting.end(), [&](const LastingEffect &effect) {
        if (!effect.isLock || effect.lock != lock)
            return false;
        if (lock == LockKind::ThisAttack && effect.attack != attack)
            return false;
        return effect.bearer == noIndex ? effect.side == seat : effect.bearer == card;
    });
}

/// A lock on abilities is not itself locked: that would have no end.
template <typename Affects>
bool isLockedByPassive(const Board &board, LockKind lock, Affects affects)
{
    bool isLockedNow = false;
    if ((board.state.standing & maskOf(lock)) == 0)
        return false;
    const Board asked = board.asPrinted();
    const auto isWorking = [&](const Frame &context) {
        return lock == LockKind::Abilities || !isAbility(context) ||
               !isLocked(board, LockKind::Abilities, *slotOf(board.state, context.bearer));
    };
    visitPassives(asked, maskOf(lock), [&](const Effect &node, const Frame &context, int) {
        if (isLockedNow || node.operation != Operation::Lock || node.lock != lock)
            return;
        if (!affects(node, context) || !isWorking(context))
            return;
        isLockedNow = holds(asked, context, node.test);
        count(board.coverage, node, isLockedNow);
    });
    return isLockedNow;
}

} // namespace

bool isLocked(const Board &board, LockKind lock, Slot slot, std::size_t attack)
{
    if (isLockedByMade(board.state, lock, slot.seat, board.at(slot).card, attack))
        return true;
    return isLockedByPassive(board, lock, [&](const Effect &node, const Frame &context) {
        return covers(board, context, node.target, slot);
    });
}

bool isLocked(const Board &board, LockKind lock, Seat seat)
{
    if (isLockedByMade(board.state, lock, seat, noIndex, 0))
        return true;
    return isLockedByPassive(board, lock, [&](const Effect &node, const Frame &context) {
        const bool isSide = node.target.side == Side::Both || seatOf(context, node.target.side) == seat;
        return isSide && node.target.place == Place::Player;
    });
}

Units unitsOf(const Board &board, const InPlay &mantimon)
{
    Units units;
    for (const CardIndex card : mantimon.energies) {
        const CardDefinition &energy = board.definition(card);
        if (energy.providesAny)
            ++units.any;
        for (std::size_t i = 0; i < typeCount; ++i)
            units.typed[i] = static_cast<std::uint8_t>(units.typed[i] + energy.provides[i]);
    }
    return units;
}

int unitsOf(const CardDefinition &energy)
{
    return totalOf(energy.provides) + (energy.providesAny ? 1 : 0);
}

bool pays(const Units &units, const Cost &cost)
{
    constexpr auto colorless = static_cast<std::size_t>(Type::Colorless);
    int missing = 0;
    for (std::size_t i = 0; i < colorless; ++i)
        missing += std::max(0, cost[i] - units.typed[i]);
    return missing <= units.any && units.total() >= totalOf(cost);
}

} // namespace mantimon::rules
