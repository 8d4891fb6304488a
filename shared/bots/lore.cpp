#include "bots/lore.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace mantimon::bots {

using namespace rules;

namespace {

/// Percent of the cases in which a condition is taken to hold.
constexpr int likely = 60;
/// What an effect is worth that nobody has put a number on, hp.
constexpr int something = 5;

/// With two of whatever is counted.
int typical(const Amount &amount)
{
    return amount.base + 2 * amount.per;
}

struct Worth
{
    int damage = 0;
    int extra = 0;

    Worth &operator+=(const Worth &other)
    {
        damage += other.damage;
        extra += other.extra;
        return *this;
    }
    [[nodiscard]] Worth times(int percent) const { return {damage * percent / 100, extra * percent / 100}; }
    [[nodiscard]] int total() const { return damage + extra; }
};

bool isOnOwn(const Selector &target)
{
    return target.place == Place::This || (target.side == Side::Own && target.place != Place::Defending);
}

bool isOnDefending(const Selector &target)
{
    return target.place == Place::Defending || (target.side == Side::Opponent && target.place == Place::Active);
}

Worth worthOfDamage(const Effect &node)
{
    const int amount = typical(node.amount);
    if (isOnOwn(node.target))
        return {0, -amount / 2};
    return isOnDefending(node.target) ? Worth{amount, 0} : Worth{0, amount};
}

Worth worthOfNode(const Effect &node, int printed)
{
    const int amount = typical(node.amount);
    const bool isOwn = isOnOwn(node.target);
    switch (node.operation) {
    case Operation::Damage:
    case Operation::PlaceCounters:
        return worthOfDamage(node);
    case Operation::ModifyDamage:
        return {amount, 0};
    case Operation::SetDamage:
        return {amount - printed, 0};
    case Operation::FailAttack:
        return {-printed, 0};
    case Operation::KnockOut:
        return {0, isOwn ? -120 : 120};
    case Operation::BonusPoints:
        return {0, isOwn ? 120 : -120};
    case Operation::SpreadCounters:
    case Operation::MoveCounters:
        return {0, amount};
    case Operation::Heal:
        return {0, isOwn ? amount / 2 : -amount / 2};
    case Operation::SetCondition:
        return {0, isOwn ? -20 : 20};
    case Operation::Draw:
        return {0, 8 * amount};
    case Operation::AttachEnergy:
    case Operation::FlipEnergy:
        return {0, 15 * amount};
    case Operation::DiscardEnergy:
    case Operation::ReturnEnergy:
        return {0, isOwn ? -12 * amount : 15 * amount};
    case Operation::Lock:
        return {0, isOwn ? -15 : 15};
    default:
        return {0, something};
    }
}

Worth worthOfTree(const CardCatalog &cards, const Effect &node, int printed)
{
    Worth worth;
    const auto children = cards.childrenOf(node);
    switch (node.operation) {
    case Operation::FlipCoins:
        for (const Effect &child : children)
            worth +=
                worthOfTree(cards, child, printed).times(node.amount.base > 1 && &child == children.data() ? 75 : 50);
        break;
    case Operation::IfElse:
        for (const Effect &child : children)
            worth += worthOfTree(cards, child, printed).times(50);
        return worth; // its test is no gate
    case Operation::ChooseOne:
        for (const Effect &child : children) {
            const Worth other = worthOfTree(cards, child, printed);
            if (other.total() > worth.total())
                worth = other;
        }
        break;
    default:
        if (children.empty())
            worth = worthOfNode(node, printed);
        for (const Effect &child : children)
            worth += worthOfTree(cards, child, printed);
        break;
    }
    return node.test.kind == TestKind::Always ? worth : worth.times(likely);
}

AttackWorth worthOfAttack(const CardCatalog &cards, const Attack &attack)
{
    Worth worth{attack.damage, 0};
    for (const EffectIndex effect : {attack.before, attack.after}) {
        if (effect != noEffect)
            worth += worthOfTree(cards, cards.effect(effect), attack.damage);
    }
    AttackWorth result;
    result.cost = attack.cost;
    result.units = static_cast<std::int16_t>(totalOf(attack.cost));
    result.damage = static_cast<std::int16_t>(std::max(0, worth.damage));
    result.extra = static_cast<std::int16_t>(worth.extra);
    return result;
}

const AttackWorth &better(const AttackWorth &a, const AttackWorth &b)
{
    return b.total() > a.total() ? b : a;
}

} // namespace

Lore::Lore(Ruleset ruleset, std::shared_ptr<const CardCatalog> cards, std::vector<Deck> decks)
    : m_ruleset(std::move(ruleset)), m_cards(std::move(cards)), m_decks(std::move(decks)),
      m_worth(m_cards->cards.size())
{
    for (Deck &deck : m_decks) {
        std::sort(deck.main.begin(), deck.main.end());
        std::sort(deck.energy.begin(), deck.energy.end());
    }
    numberNames();
    for (std::size_t i = 0; i < m_worth.size(); ++i) {
        for (const Attack &attack : m_cards->cards[i].attacks)
            m_worth[i].attacks.push_back(worthOfAttack(*m_cards, attack));
    }
    dream();
}

void Lore::numberNames()
{
    std::unordered_map<std::string_view, std::uint16_t> numbers;
    const auto number = [&](std::string_view name) {
        return numbers.try_emplace(name, static_cast<std::uint16_t>(numbers.size() + 1)).first->second;
    };
    for (std::size_t i = 0; i < m_worth.size(); ++i) {
        const CardDefinition &card = m_cards->cards[i];
        m_worth[i].name = number(card.name);
        if (card.isMantimon() && !card.evolvesFrom.empty())
            m_worth[i].evolvesFrom = number(card.evolvesFrom);
    }
}

/// Twice, as a line has at most two stages above its basic.
void Lore::dream()
{
    for (int round = 0; round < 2; ++round) {
        for (const CardWorth &grown : m_worth) {
            if (grown.evolvesFrom == 0)
                continue;
            AttackWorth best = grown.dream;
            for (const AttackWorth &attack : grown.attacks)
                best = better(best, attack);
            for (CardWorth &young : m_worth) {
                if (young.name == grown.evolvesFrom)
                    young.dream = better(young.dream, best);
            }
        }
    }
}

} // namespace mantimon::bots
