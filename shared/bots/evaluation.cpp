#include "bots/evaluation.h"

#include "rules/queries.h"

#include <algorithm>

namespace mantimon::bots {

using namespace rules;

namespace {

constexpr Weights weights;

/// Percent of an attack's worth by the number of energies that it misses.
constexpr std::array readiness{100, 62, 36, 20, 10, 5};

/// Units with their number, which is asked for each attack.
struct Provided
{
    explicit Provided(const Units &energies) : units(energies), total(energies.total()) {}
    Units units;
    int total;
};

int missing(const Provided &have, const AttackWorth &attack)
{
    if (attack.units == 0)
        return 0;
    if (have.total == 0)
        return attack.units;
    int typed = 0;
    for (std::size_t i = 0; i + 1 < typeCount; ++i)
        typed += std::max(0, attack.cost[i] - have.units.typed[i]);
    typed = std::max(0, typed - have.units.any);
    return std::max(typed, attack.units - have.total);
}

int readyWorth(const AttackWorth &attack, const Provided &have)
{
    const auto misses = static_cast<std::size_t>(missing(have, attack));
    return std::max(0, attack.total()) * readiness[std::min(misses, readiness.size() - 1)] / 100;
}

class Judge
{
public:
    Judge(const State &state, Seat seat, const Lore &lore)
        : m_board{state, lore.ruleset(), lore.cards()}, m_lore(lore), m_seat(seat)
    {
    }

    [[nodiscard]] int verdict() const
    {
        if (const auto over = ended())
            return *over;
        const Seat other = opponentOf(m_seat);
        return side(m_seat) - side(other) + hand(m_seat) -
               weights.unknownCard * static_cast<int>(state().player(other).hand.size()) + threat(m_seat) -
               threat(other);
    }
    /// `more`: an energy that would be attached to it, or noIndex.
    [[nodiscard]] int potential(Slot slot, CardIndex more = noIndex) const;
    [[nodiscard]] int blow(Seat seat, int more) const;

private:
    [[nodiscard]] const State &state() const { return m_board.state; }
    [[nodiscard]] const InPlay &at(Slot slot) const { return m_board.at(slot); }
    [[nodiscard]] const CardDefinition &definition(Slot slot) const { return m_board.definition(at(slot).card); }
    [[nodiscard]] Units unitsWith(Slot slot, CardIndex more) const;
    [[nodiscard]] std::optional<int> ended() const;
    [[nodiscard]] int side(Seat seat) const;
    [[nodiscard]] int score(Seat seat) const;
    [[nodiscard]] int hand(Seat seat) const;
    [[nodiscard]] int knockOut(Slot slot) const;
    [[nodiscard]] int mantimon(Slot slot) const;
    [[nodiscard]] int conditions(Slot slot) const;
    [[nodiscard]] int threat(Seat by) const;

    Board m_board;
    const Lore &m_lore;
    Seat m_seat;
};

std::optional<int> Judge::ended() const
{
    if (state().phase != Phase::Over)
        return std::nullopt;
    if (!state().hasWinner)
        return 0;
    return state().winner == m_seat ? weights.win : -weights.win;
}

int Judge::score(Seat seat) const
{
    const Ruleset &ruleset = m_board.ruleset;
    const PlayerState &player = state().player(seat);
    if (ruleset.prizes > 0)
        return weights.wholeScore * (ruleset.prizes - static_cast<int>(player.prizes.size())) / ruleset.prizes;
    return weights.wholeScore * player.points / std::max(1, ruleset.pointsToWin);
}

int Judge::knockOut(Slot slot) const
{
    const Ruleset &ruleset = m_board.ruleset;
    const int needed = ruleset.prizes > 0 ? ruleset.prizes : ruleset.pointsToWin;
    return weights.wholeScore * definition(slot).points / std::max(1, needed);
}

Units Judge::unitsWith(Slot slot, CardIndex more) const
{
    InPlay place = at(slot);
    if (!place.energies.isFull())
        place.energies.push_back(more);
    return unitsOf(m_board, place);
}

int Judge::potential(Slot slot, CardIndex more) const
{
    const CardWorth &worth = m_lore.worthOf(state().cards[at(slot).card]);
    const Provided have(more == noIndex ? unitsOf(m_board, at(slot)) : unitsWith(slot, more));
    int best = 0;
    for (const AttackWorth &attack : worth.attacks)
        best = std::max(best, readyWorth(attack, have));
    return best + readyWorth(worth.dream, have) * weights.dream / 100;
}

int Judge::mantimon(Slot slot) const
{
    const InPlay &place = at(slot);
    const int hp = std::max(10, hpOf(m_board, slot));
    const int wound = std::clamp<int>(place.damage, 0, hp);
    const int lost = knockOut(slot) * weights.wound / 100;
    int value = weights.mantimon + weights.hpLeft * (hp - wound);
    value -= lost * wound / hp / 2 + lost * wound / hp * wound / hp / 2;
    value += potential(slot) * (slot.isActive() ? weights.potentialActive : weights.potentialBench);
    value += weights.evolved * static_cast<int>(place.under.size());
    value += weights.energy * static_cast<int>(place.energies.size());
    value += place.tool != noIndex ? weights.tool : 0;
    return value;
}

int Judge::conditions(Slot slot) const
{
    const InPlay &place = at(slot);
    if (place.conditions == 0)
        return 0;
    int cost = 0;
    cost += place.has(Condition::Asleep) ? weights.asleep : 0;
    cost += place.has(Condition::Paralyzed) ? weights.paralyzed : 0;
    cost += place.has(Condition::Confused) ? weights.confused : 0;
    cost += place.has(Condition::Burned) ? weights.burned : 0;
    cost += place.has(Condition::Poisoned) ? weights.poisoned : 0;
    return cost;
}

int Judge::side(Seat seat) const
{
    const PlayerState &player = state().player(seat);
    int value = score(seat);
    forEachSlot(state(), seat, [&](Slot slot) { value += mantimon(slot); });
    if (!player.active().isEmpty())
        value -= conditions({seat, 0});
    value += player.benchCount > 0 ? weights.firstOnBench : 0;
    value += player.benchCount > 1 ? weights.secondOnBench : 0;
    value += weights.energyInZone * static_cast<int>(player.energyZone.size());
    const int cardsLeft = static_cast<int>(player.deck.size());
    value -= weights.lastCards * std::max(0, 3 - cardsLeft);
    for (const LastingEffect &effect : state().lasting)
        value += effect.owner == seat ? weights.made : 0;
    return value;
}

int Judge::hand(Seat seat) const
{
    int value = 0;
    for (const CardIndex card : state().player(seat).hand)
        value += worthInHand(state(), seat, state().cards[card], m_lore);
    return value;
}

int Judge::blow(Seat seat, int more) const
{
    const InPlay &attacker = state().player(seat).active();
    const Slot defending{opponentOf(seat), 0};
    if (attacker.isEmpty() || at(defending).isEmpty())
        return 0;
    const CardWorth &worth = m_lore.worthOf(state().cards[attacker.card]);
    const Provided have(unitsOf(m_board, attacker));
    int best = 0;
    for (const AttackWorth &attack : worth.attacks) {
        if (missing(have, attack) > more)
            continue;
        Hit hit;
        hit.by = seat;
        hit.attacker = attacker.card;
        hit.to = defending;
        hit.base = attack.damage / 10 * 10;
        best = std::max(best, damageOf(m_board, hit));
    }
    return best;
}

/// What the attack of `by` may bring in its next turn.
int Judge::threat(Seat by) const
{
    const Slot defending{opponentOf(by), 0};
    const InPlay &attacker = state().player(by).active();
    if (at(defending).isEmpty() || attacker.isEmpty())
        return 0;
    const bool moves = state().current == by && state().phase == Phase::Main;
    const bool mayAttach = !moves || state().turn.energies < m_board.ruleset.energyPerTurn;
    const int hpLeft = hpOf(m_board, defending) - at(defending).damage;
    const int damage = blow(by, mayAttach ? 1 : 0);
    const int worth = (knockOut(defending) + weights.mantimon + potential(defending) * weights.potentialActive) *
                      (moves ? weights.strike : weights.menace) / 100;
    if (damage >= hpLeft)
        return worth;
    return worth * weights.scratch / 100 * damage / std::max(10, hpLeft);
}

bool isInPlay(const State &state, Seat seat, std::uint16_t name, const Lore &lore)
{
    bool isThere = false;
    forEachSlot(state, seat, [&](Slot slot) {
        const CardIndex card = state.player(seat).slots[slot.index].card;
        isThere = isThere || lore.worthOf(state.cards[card]).name == name;
    });
    return isThere;
}

} // namespace

int worthInHand(const State &state, Seat seat, CardId card, const Lore &lore)
{
    const CardDefinition &definition = lore.cards()[card];
    switch (definition.kind) {
    case CardKind::Mantimon:
        if (definition.stage == Stage::Basic)
            return state.player(seat).benchCount < lore.ruleset().benchSize ? 26 : 6;
        return isInPlay(state, seat, lore.worthOf(card).evolvesFrom, lore) ? 40 : 16;
    case CardKind::Supporter:
        return 28;
    case CardKind::Item:
        return 22;
    case CardKind::Tool:
    case CardKind::Stadium:
        return 14;
    case CardKind::BasicEnergy:
        return 20;
    case CardKind::SpecialEnergy:
        return 24;
    }
    return 0;
}

int potentialOf(const State &state, Seat seat, std::size_t slot, const Lore &lore, CardIndex more)
{
    return Judge(state, seat, lore).potential({seat, static_cast<std::uint8_t>(slot)}, more);
}

int bestBlow(const State &state, Seat seat, int more, const Lore &lore)
{
    return Judge(state, seat, lore).blow(seat, more);
}

int evaluate(const State &state, Seat seat, const Lore &lore)
{
    return Judge(state, seat, lore).verdict();
}

} // namespace mantimon::bots
