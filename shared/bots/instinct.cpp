#include "bots/instinct.h"

#include "bots/evaluation.h"
#include "bots/opening.h"
#include "rules/queries.h"
#include "rules/referee.h"

#include <algorithm>

namespace mantimon::bots {

using namespace rules;

namespace {

/// What is never chosen.
constexpr int never = -1'000;

/// How soon an action is due: the highest goes first. An attack ends the turn, so it comes after what
/// can be done before it.
class Glance
{
public:
    Glance(const State &state, Seat seat, const Lore &lore, Dice &dice)
        : m_board{state, lore.ruleset(), lore.cards()}, m_seat(seat), m_lore(lore), m_dice(dice)
    {
    }

    int operator()(const PlayBasic &) const { return player().benchCount < 3 ? 800 : 300; }
    int operator()(const Evolve &action) const { return isActive(action.target) ? 920 : 900; }
    int operator()(const AttachEnergy &action) const;
    int operator()(const PlayTrainer &action) const;
    int operator()(const UseAbility &) const { return m_dice.chance(80) ? 600 : never; }
    int operator()(const Retreat &action) const;
    int operator()(const UseAttack &action) const;
    int operator()(const Pass &) const { return 0; }
    template <typename Other>
    int operator()(const Other &) const
    {
        return never;
    }

private:
    [[nodiscard]] const State &state() const { return m_board.state; }
    [[nodiscard]] const PlayerState &player() const { return state().player(m_seat); }
    [[nodiscard]] bool isActive(InstanceId id) const { return state().instances[player().active().card] == id; }

    Board m_board;
    Seat m_seat;
    const Lore &m_lore;
    Dice &m_dice;
};

int Glance::operator()(const AttachEnergy &action) const
{
    const auto slot = findSlot(state(), m_seat, action.target);
    const CardIndex energy = findEnergy(state(), m_seat, action.card);
    if (!slot || energy == noIndex)
        return never;
    const int gain =
        potentialOf(state(), m_seat, slot->index, m_lore, energy) - potentialOf(state(), m_seat, slot->index, m_lore);
    return gain > 0 ? 700 + (slot->isActive() ? 2 : 1) * gain : 150;
}

int Glance::operator()(const PlayTrainer &action) const
{
    const CardIndex card = findIn(state(), player().hand, action.card);
    if (card == noIndex || m_dice.chance(25))
        return never;
    switch (m_board.definition(card).kind) {
    case CardKind::Supporter:
        return 650;
    case CardKind::Tool:
        return isActive(action.target) ? 520 : 500;
    case CardKind::Stadium:
        return 400;
    default:
        return 640;
    }
}

/// Forward comes who can strike, where the active one cannot.
int Glance::operator()(const Retreat &action) const
{
    const auto to = findSlot(state(), m_seat, action.to);
    if (!to || bestBlow(state(), m_seat, 0, m_lore) > 0)
        return never;
    const int coming = potentialOf(state(), m_seat, to->index, m_lore);
    const int leaving = potentialOf(state(), m_seat, 0, m_lore);
    return coming > leaving + 20 ? 560 + coming - 20 * static_cast<int>(action.paying.size()) : never;
}

int Glance::operator()(const UseAttack &action) const
{
    const CardWorth &worth = m_lore.worthOf(state().cards[player().active().card]);
    const AttackWorth &attack = worth.attacks[action.attack];
    const Slot defending{opponentOf(m_seat), 0};
    Hit hit;
    hit.by = m_seat;
    hit.attacker = player().active().card;
    hit.to = defending;
    hit.base = attack.damage / 10 * 10;
    const int damage = m_board.at(defending).isEmpty() ? 0 : damageOf(m_board, hit);
    const int hpLeft = m_board.at(defending).isEmpty() ? 0 : hpOf(m_board, defending) - m_board.at(defending).damage;
    const int done = std::min(damage, hpLeft) + attack.extra;
    return 100 + std::clamp(done, 0, 250);
}

} // namespace

Action Instinct::choose(const State &state, Seat seat)
{
    if (state.prompt.id != 0)
        return answer(state);
    if (state.phase == Phase::Setup)
        return openingAction(state, seat, m_lore);
    legalActions(state, seat, m_lore.ruleset(), m_lore.cards(), m_actions);
    const Glance glance(state, seat, m_lore, m_dice);
    const Action *best = nullptr;
    int bestScore = never;
    for (const Action &action : m_actions) {
        const int score = std::visit(glance, action) + static_cast<int>(m_dice.below(30));
        if (best == nullptr || score > bestScore) {
            best = &action;
            bestScore = score;
        }
    }
    return best != nullptr ? *best : Action(Pass{});
}

Action Instinct::answer(const State &state)
{
    const Prompt &prompt = state.prompt;
    Choose choice;
    choice.promptId = prompt.id;
    switch (prompt.kind) {
    case PromptKind::ChooseCards:
    case PromptKind::OrderCards:
    case PromptKind::Promote:
        return answerWithCards(state);
    case PromptKind::Confirm:
        choice.option = m_dice.chance(75) ? std::int8_t{1} : std::int8_t{0};
        return choice;
    case PromptKind::ChooseOption:
        choice.option = static_cast<std::int8_t>(m_dice.below(std::max<std::uint32_t>(1, prompt.options)));
        return choice;
    case PromptKind::ChooseNumber:
        choice.option = static_cast<std::int8_t>(prompt.max);
        return choice;
    }
    return choice;
}

namespace {

/// How gladly a card is chosen: of the own ones in play who can do most, of the opponent's who falls
/// first; from elsewhere what is most useful in hand.
int appeal(const State &state, CardIndex card, const Lore &lore)
{
    const Seat chooser = state.prompt.to;
    const auto slot = slotOf(state, card);
    if (!slot)
        return worthInHand(state, state.owners[card], state.cards[card], lore);
    const Board board{state, lore.ruleset(), lore.cards()};
    const int hpLeft = hpOf(board, *slot) - board.at(*slot).damage;
    if (slot->seat != chooser)
        return 300 - hpLeft;
    return 2 * potentialOf(state, chooser, slot->index, lore) + hpLeft / 2;
}

} // namespace

/// From the own hand something is given up: few, and the least useful. Otherwise many of the best.
Action Instinct::answerWithCards(const State &state)
{
    const Prompt &prompt = state.prompt;
    const bool isGivenUp = prompt.zone == ZoneType::Hand && !prompt.candidates.empty() &&
                           state.owners[prompt.candidates.front()] == prompt.to;
    struct Ranked
    {
        CardIndex card = noIndex;
        int appeal = 0;
    };
    base::InlineVector<Ranked, maxCardsPerPlayer> ranked;
    for (const CardIndex card : prompt.candidates) {
        const int worth = appeal(state, card, m_lore);
        ranked.push_back({card, (isGivenUp ? -worth : worth) * 4 + static_cast<int>(m_dice.below(30))});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked &a, const Ranked &b) { return a.appeal > b.appeal; });
    Choose choice;
    choice.promptId = prompt.id;
    const std::size_t size = isGivenUp ? prompt.min : prompt.max;
    for (std::size_t i = 0; i < size && i < ranked.size(); ++i)
        choice.cards.push_back(state.instances[ranked[i].card]);
    return choice;
}

} // namespace mantimon::bots
