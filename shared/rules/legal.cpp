#include "rules/engine.h"
#include "rules/plays.h"
#include "rules/queries.h"
#include "rules/referee.h"

#include <algorithm>

namespace mantimon::rules {

namespace {

using Actions = std::vector<Action>;

/// The first of each definition: the others of it would do the same.
Zone oneOfEach(const State &state, const Zone &zone)
{
    Zone found;
    for (const CardIndex card : zone) {
        const bool isKnown = std::any_of(found.begin(), found.end(),
                                         [&](CardIndex other) { return state.cards[other] == state.cards[card]; });
        if (!isKnown)
            found.push_back(card);
    }
    return found;
}

struct Lister
{
    Board board;
    Seat seat;
    Actions &actions;

    [[nodiscard]] InstanceId id(CardIndex card) const { return board.state.instances[card]; }
    [[nodiscard]] InstanceId id(Slot slot) const { return id(board.at(slot).card); }
    [[nodiscard]] const PlayerState &player() const { return board.state.player(seat); }

    void listHand() const;
    void listTrainer(CardIndex card) const;
    void listEvolutions(CardIndex card) const;
    void listEnergy(CardIndex card) const;
    void listAbilities() const;
    void listRetreats() const;
    void listAttacks() const;
    void listMain() const;
    void listSetup() const;
    void listAnswers() const;
};

void Lister::listEvolutions(CardIndex card) const
{
    forEachSlot(board.state, seat, [&](Slot slot) {
        if (!refusalOfEvolution(board, card, slot))
            actions.emplace_back(Evolve{id(card), id(slot)});
    });
}

void Lister::listEnergy(CardIndex card) const
{
    if (refusalOfEnergy(board, seat, card))
        return;
    forEachSlot(board.state, seat, [&](Slot slot) {
        if (!refusalOfEnergyOn(board, slot))
            actions.emplace_back(AttachEnergy{id(card), id(slot)});
    });
}

void Lister::listTrainer(CardIndex card) const
{
    if (refusalOfTrainer(board, seat, card))
        return;
    if (board.definition(card).kind != CardKind::Tool) {
        actions.emplace_back(PlayTrainer{id(card), noInstance});
        return;
    }
    forEachSlot(board.state, seat, [&](Slot slot) {
        if (!refusalOfTool(board, slot))
            actions.emplace_back(PlayTrainer{id(card), id(slot)});
    });
}

void Lister::listHand() const
{
    for (const CardIndex card : oneOfEach(board.state, player().hand)) {
        const CardDefinition &definition = board.definition(card);
        if (definition.isEnergy()) {
            listEnergy(card);
        } else if (definition.isTrainer()) {
            listTrainer(card);
        } else if (definition.stage != Stage::Basic) {
            listEvolutions(card);
        } else if (!refusalOfBasic(board, seat, card)) {
            actions.emplace_back(PlayBasic{id(card)});
        }
    }
    for (const CardIndex card : oneOfEach(board.state, player().energyZone))
        listEnergy(card);
}

void Lister::listAbilities() const
{
    forEachSlot(board.state, seat, [&](Slot slot) {
        const std::size_t count = board.definition(board.at(slot).card).abilities.size();
        for (std::size_t i = 0; i < count; ++i) {
            if (!refusalOfAbility(board, slot, i))
                actions.emplace_back(UseAbility{id(slot), static_cast<std::uint8_t>(i)});
        }
    });
}

/// Every multiset of definitions that pays a retreat with nothing superfluous.
class Payments
{
public:
    Payments(const Board &board, Seat seat) : m_board(board), m_cost(retreatCostOf(board, {seat, 0}))
    {
        m_energies = board.state.player(seat).active().energies;
        std::sort(m_energies.begin(), m_energies.end(), [&](CardIndex a, CardIndex b) {
            const auto &cards = board.state.cards;
            return cards[a] != cards[b] ? cards[a] < cards[b] : a < b;
        });
    }
    template <typename Visitor>
    void visit(Visitor &&visitor)
    {
        search(0, 0, 0x7FFF, visitor);
    }

private:
    template <typename Visitor>
    void search(std::size_t from, int total, int least, Visitor &visitor)
    {
        if (total >= m_cost) {
            if (m_chosen.empty() || total - least < m_cost)
                visitor(m_chosen);
            return;
        }
        if (m_chosen.isFull())
            return;
        for (std::size_t i = from; i < m_energies.size(); ++i) {
            const bool isRepeat =
                i > from && m_board.state.cards[m_energies[i]] == m_board.state.cards[m_energies[i - 1]];
            if (isRepeat)
                continue;
            const int units = unitsOf(m_board.definition(m_energies[i]));
            m_chosen.push_back(m_energies[i]);
            search(i + 1, total + units, std::min(least, units), visitor);
            m_chosen.pop_back();
        }
    }

    const Board &m_board;
    int m_cost;
    Zone m_energies;
    Payment m_chosen;
};

void Lister::listRetreats() const
{
    if (refusalOfRetreat(board, seat))
        return;
    Payments(board, seat).visit([&](const Payment &payment) {
        Retreat retreat;
        for (const CardIndex energy : payment)
            retreat.paying.push_back(id(energy));
        for (std::uint8_t i = 1; i <= player().benchCount; ++i) {
            retreat.to = id(Slot{seat, i});
            actions.emplace_back(retreat);
        }
    });
}

void Lister::listAttacks() const
{
    const std::size_t count = board.definition(player().active().card).attacks.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (!refusalOfAttack(board, seat, i))
            actions.emplace_back(UseAttack{static_cast<std::uint8_t>(i)});
    }
}

void Lister::listMain() const
{
    listHand();
    listAbilities();
    listRetreats();
    listAttacks();
    actions.emplace_back(Pass{});
}

void Lister::listSetup() const
{
    const bool isRoom = player().benchCount < board.ruleset.benchSize;
    for (const CardIndex card : oneOfEach(board.state, player().hand)) {
        if (!board.definition(card).isBasicMantimon())
            continue;
        actions.emplace_back(ChooseActive{id(card)});
        if (isRoom)
            actions.emplace_back(ChooseBench{id(card)});
    }
    for (std::uint8_t i = 1; i <= player().benchCount; ++i) {
        actions.emplace_back(ChooseActive{id(Slot{seat, i})});
        actions.emplace_back(ChooseBench{id(Slot{seat, i})});
    }
    if (!player().active().isEmpty())
        actions.emplace_back(Ready{});
}

/// A default answer for each size, or each number.
void Lister::listAnswers() const
{
    const Prompt &prompt = board.state.prompt;
    Choose choice;
    choice.promptId = prompt.id;
    switch (prompt.kind) {
    case PromptKind::ChooseCards:
    case PromptKind::OrderCards:
    case PromptKind::Promote:
        for (std::size_t i = 0; i <= prompt.max; ++i) {
            if (i >= prompt.min)
                actions.emplace_back(choice);
            if (i < prompt.max)
                choice.cards.push_back(id(prompt.candidates[i]));
        }
        return;
    case PromptKind::ChooseOption:
    case PromptKind::Confirm:
    case PromptKind::ChooseNumber:
        const bool isNumber = prompt.kind == PromptKind::ChooseNumber;
        const int last = isNumber ? prompt.max : prompt.options - 1;
        for (int i = isNumber ? prompt.min : 0; i <= last; ++i) {
            choice.option = static_cast<std::int8_t>(i);
            actions.emplace_back(choice);
        }
        return;
    }
}

} // namespace

void legalActions(const State &state, Seat seat, const Ruleset &ruleset, const CardCatalog &cards,
                  std::vector<Action> &actions, Coverage *coverage)
{
    actions.clear();
    if (!mustAct(state, seat))
        return;
    const Lister lister{{state, ruleset, cards, false, coverage}, seat, actions};
    if (state.prompt.id != 0)
        lister.listAnswers();
    else if (state.phase == Phase::Setup)
        lister.listSetup();
    else
        lister.listMain();
}

} // namespace mantimon::rules
