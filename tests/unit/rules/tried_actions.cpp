#include "unit/rules/game_properties.h"
#include "unit/rules/knowledge.h"

#include <QTest>

#include <algorithm>

/// Whether exactly the listed actions are legal: each is done, and of others that somebody might try none is.
namespace mantimon::testing {

using namespace rules;

namespace {

class Trier
{
public:
    Trier(const Moment &now, Seat seat, const RandomBelow &random)
        : m_now(now), m_seat(seat), m_random(random), m_ids(knownIds(now.state, viewerOf(seat)))
    {
        m_ids.push_back(0x1234);
    }

    [[nodiscard]] Action action() const;

private:
    [[nodiscard]] InstanceId id() const { return m_ids[m_random(static_cast<std::uint32_t>(m_ids.size()))]; }
    [[nodiscard]] const PlayerState &player() const { return m_now.state.player(m_seat); }
    [[nodiscard]] InstanceId from(const Zone &zone) const
    {
        if (zone.empty() || m_random(8) == 0)
            return id();
        return m_now.state.instances[zone[m_random(static_cast<std::uint32_t>(zone.size()))]];
    }
    [[nodiscard]] InstanceId ofOwnSide() const
    {
        const InPlay &place = player().slots[m_random(player().benchCount + 1U)];
        return place.isEmpty() || m_random(8) == 0 ? id() : m_now.state.instances[place.card];
    }
    [[nodiscard]] Action retreat() const;
    [[nodiscard]] Action choice() const;

    const Moment &m_now;
    Seat m_seat;
    const RandomBelow &m_random;
    Ids m_ids;
};

Action Trier::retreat() const
{
    Retreat retreat;
    retreat.to = ofOwnSide();
    const Zone &energies = player().active().energies;
    const std::uint32_t count = m_random(4);
    for (std::uint32_t i = 0; i < count; ++i)
        retreat.paying.push_back(from(energies));
    return retreat;
}

Action Trier::choice() const
{
    const Prompt &prompt = m_now.state.prompt;
    Choose choose;
    choose.promptId = m_random(8) == 0 ? prompt.id + 1 : prompt.id;
    choose.option = static_cast<std::int8_t>(static_cast<int>(m_random(6)) - 1);
    const std::uint32_t count = m_random(5);
    // Candidates that the seat does not see stay unknown to it.
    const bool isAsked = prompt.id != 0 && prompt.to == m_seat;
    for (std::uint32_t i = 0; i < count; ++i)
        choose.cards.push_back(isAsked ? from(prompt.candidates) : id());
    return choose;
}

Action Trier::action() const
{
    const auto number = [&](std::uint32_t n) { return static_cast<std::uint8_t>(m_random(n)); };
    switch (m_random(m_now.state.prompt.id != 0 ? 3 : 13)) {
    case 0:
    case 1:
        return choice();
    case 2:
        return Pass{};
    case 3:
        return ChooseActive{m_random(2) == 0 ? from(player().hand) : ofOwnSide()};
    case 4:
        return ChooseBench{m_random(2) == 0 ? from(player().hand) : ofOwnSide()};
    case 5:
        return Ready{};
    case 6:
        return PlayBasic{from(player().hand)};
    case 7:
        return Evolve{from(player().hand), ofOwnSide()};
    case 8:
        return AttachEnergy{from(m_random(2) == 0 ? player().hand : player().energyZone), ofOwnSide()};
    case 9:
        return PlayTrainer{from(player().hand), m_random(2) == 0 ? noInstance : ofOwnSide()};
    case 10:
        return UseAbility{ofOwnSide(), number(3)};
    case 11:
        return retreat();
    default:
        return UseAttack{number(4)};
    }
}

/// An action as the list has it: of interchangeable cards the first of their zone.
class Canon
{
public:
    Canon(const Moment &now, Seat seat) : m_now(now), m_player(now.state.player(seat)) {}

    void operator()(ChooseActive &action) const { first(action.card, m_player.hand); }
    void operator()(ChooseBench &action) const { first(action.card, m_player.hand); }
    void operator()(PlayBasic &action) const { first(action.card, m_player.hand); }
    void operator()(Evolve &action) const { first(action.card, m_player.hand); }
    void operator()(PlayTrainer &action) const { first(action.card, m_player.hand); }
    void operator()(AttachEnergy &action) const
    {
        first(action.card, m_player.hand);
        first(action.card, m_player.energyZone);
    }
    void operator()(Retreat &action) const;
    template <typename Other>
    void operator()(Other &) const
    {
    }

private:
    [[nodiscard]] CardIndex cardOf(InstanceId id, const Zone &zone) const
    {
        for (const CardIndex card : zone) {
            if (m_now.state.instances[card] == id)
                return card;
        }
        return noIndex;
    }
    void first(InstanceId &id, const Zone &zone) const
    {
        const CardIndex card = cardOf(id, zone);
        if (card == noIndex)
            return;
        const auto alike = std::find_if(zone.begin(), zone.end(), [&](CardIndex other) {
            return m_now.state.cards[other] == m_now.state.cards[card];
        });
        id = m_now.state.instances[*alike];
    }

    const Moment &m_now;
    const PlayerState &m_player;
};

/// The energies by card, of each the first that lie there; one that is named twice stays as it is, being wrong.
void Canon::operator()(Retreat &action) const
{
    Zone paying;
    for (const InstanceId id : action.paying) {
        const CardIndex card = cardOf(id, m_player.active().energies);
        if (card == noIndex || paying.contains(card))
            return;
        paying.push_back(card);
    }
    Zone all = m_player.active().energies;
    const auto &cards = m_now.state.cards;
    std::sort(all.begin(), all.end(),
              [&](CardIndex a, CardIndex b) { return cards[a] != cards[b] ? cards[a] < cards[b] : a < b; });
    action.paying.clear();
    for (const CardIndex card : all) {
        const auto isAlike = [&](CardIndex other) { return cards[other] == cards[card]; };
        const auto found = std::find_if(paying.begin(), paying.end(), isAlike);
        if (found == paying.end())
            continue;
        paying.removeAt(static_cast<std::size_t>(found - paying.begin()));
        action.paying.push_back(m_now.state.instances[card]);
    }
}

/// What the prompt itself says of an answer; the list has but one of each size.
bool isAnswer(const State &state, const Choose &choice)
{
    const Prompt &prompt = state.prompt;
    if (choice.promptId != prompt.id)
        return false;
    const bool isOption = prompt.kind == PromptKind::ChooseOption || prompt.kind == PromptKind::Confirm;
    if (isOption)
        return choice.cards.empty() && choice.option >= 0 && choice.option < prompt.options;
    if (prompt.kind == PromptKind::ChooseNumber)
        return choice.cards.empty() && choice.option >= prompt.min && choice.option <= prompt.max;
    Ids chosen(choice.cards.begin(), choice.cards.end());
    std::sort(chosen.begin(), chosen.end());
    Ids candidates;
    addIds(candidates, state, prompt.candidates);
    std::sort(candidates.begin(), candidates.end());
    return chosen.size() >= prompt.min && chosen.size() <= prompt.max &&
           std::adjacent_find(chosen.begin(), chosen.end()) == chosen.end() &&
           std::includes(candidates.begin(), candidates.end(), chosen.begin(), chosen.end());
}

bool isExpected(const Moment &now, Seat seat, const Action &action, const std::vector<Action> &legal)
{
    if (!mustAct(now.state, seat))
        return false;
    if (const auto *choice = std::get_if<Choose>(&action); choice && now.state.prompt.id != 0)
        return isAnswer(now.state, *choice);
    Action listed = action;
    std::visit(Canon(now, seat), listed);
    return std::find(legal.begin(), legal.end(), listed) != legal.end();
}

} // namespace

Action triedAction(const Moment &now, Seat seat, const RandomBelow &random)
{
    return Trier(now, seat, random).action();
}

void legalActionsApply(const Moment &now)
{
    std::vector<Action> actions;
    for (const Seat seat : bothSeats) {
        legalActions(now.state, seat, now.ruleset, now.cards, actions);
        QCOMPARE(!actions.empty(), mustAct(now.state, seat));
        for (const Action &action : actions) {
            State copy = now.state;
            const Outcome outcome = apply(copy, seat, action, now.ruleset, now.cards);
            QVERIFY(std::holds_alternative<std::vector<Event>>(outcome));
        }
    }
}

void nothingElseApplies(const Moment &now, const RandomBelow &random)
{
    std::vector<Action> legal;
    for (const Seat seat : bothSeats) {
        legalActions(now.state, seat, now.ruleset, now.cards, legal);
        for (int i = 0; i < 8; ++i) {
            const Action action = triedAction(now, seat, random);
            State copy = now.state;
            const Outcome outcome = apply(copy, seat, action, now.ruleset, now.cards);
            const bool isDone = std::holds_alternative<std::vector<Event>>(outcome);
            QVERIFY2(isDone == isExpected(now, seat, action, legal),
                     ("action of kind " + std::to_string(action.index()) + (isDone ? " done" : " refused")).c_str());
            if (!isDone)
                QCOMPARE(hash(copy, now.cards), hash(now.state, now.cards));
        }
    }
}

} // namespace mantimon::testing
