#include "bots/opening.h"

#include <algorithm>

namespace mantimon::bots {

using namespace rules;

namespace {

constexpr std::size_t openingBench = 4;

/// Its energies come one a turn: what costs more than two comes late.
int worthAtOpening(const CardDefinition &card, const CardWorth &worth)
{
    int best = 0;
    for (const AttackWorth &attack : worth.attacks) {
        const int cost = totalOf(attack.cost);
        best = std::max(best, attack.total() * (cost <= 1 ? 100 : cost == 2 ? 75 : 30) / 100);
    }
    return 2 * best + card.hp / 2 - 10 * card.retreatCost;
}

} // namespace

Action openingAction(const State &state, Seat seat, const Lore &lore)
{
    const PlayerState &player = state.player(seat);
    CardIndex best = noIndex;
    int bestWorth = 0;
    for (const CardIndex card : player.hand) {
        const CardId id = state.cards[card];
        if (!lore.cards()[id].isBasicMantimon())
            continue;
        const int worth = worthAtOpening(lore.cards()[id], lore.worthOf(id));
        if (best == noIndex || worth > bestWorth) {
            best = card;
            bestWorth = worth;
        }
    }
    if (best == noIndex)
        return Ready{};
    if (player.active().isEmpty())
        return ChooseActive{state.instances[best]};
    const auto room = std::min(openingBench, static_cast<std::size_t>(lore.ruleset().benchSize));
    if (player.benchCount < room)
        return ChooseBench{state.instances[best]};
    return Ready{};
}

} // namespace mantimon::bots
