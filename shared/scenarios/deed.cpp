#include "scenarios/deed.h"

#include "scenarios/words.h"

#include <algorithm>

namespace mantimon::scenarios {

using rules::CardIndex;
using rules::InPlay;
using rules::InstanceId;
using rules::Seat;
using rules::State;
using rules::Zone;

namespace {

/// Finds what a step names, and remembers what it has not found.
class Asker
{
public:
    Asker(const Step &step, Seat by, const State &state, const rules::CardCatalog &cards)
        : m_step(step), m_by(by), m_state(state), m_cards(cards)
    {
    }

    [[nodiscard]] rules::Action action();
    [[nodiscard]] std::string missing() const { return m_missing; }

private:
    [[nodiscard]] const rules::PlayerState &player() const { return m_state.player(m_by); }
    [[nodiscard]] InstanceId id(CardIndex card, const CardRef &ref, std::string_view where);
    [[nodiscard]] InstanceId inHand(const CardRef &ref);
    [[nodiscard]] InstanceId inPlay(const CardRef &ref);
    /// Takes what `ref` means out of `from`, so that the next one finds another copy.
    [[nodiscard]] InstanceId taken(const CardRef &ref, Zone &from, std::string_view where);
    [[nodiscard]] CardIndex slotCard(const CardRef &ref) const;
    [[nodiscard]] bool means(const CardRef &ref, CardIndex card) const;
    [[nodiscard]] std::uint8_t attackIndex();
    [[nodiscard]] std::uint8_t abilityIndex(InstanceId bearer);
    [[nodiscard]] rules::Action retreat();
    [[nodiscard]] rules::Action choice();

    const Step &m_step;
    Seat m_by;
    const State &m_state;
    const rules::CardCatalog &m_cards;
    std::string m_missing;
};

bool isWith(const InPlay &place, CardIndex card)
{
    return place.card == card || place.tool == card || place.energies.contains(card) || place.under.contains(card);
}

bool Asker::means(const CardRef &ref, CardIndex card) const
{
    if (ref.card && m_state.cards[card] != *ref.card)
        return false;
    if (!ref.place)
        return true;
    const InPlay &place = m_state.player(ref.place->seat).slots[ref.place->slot];
    return ref.card ? isWith(place, card) : place.card == card;
}

InstanceId Asker::id(CardIndex card, const CardRef &ref, std::string_view where)
{
    if (card != rules::noIndex)
        return m_state.instances[card];
    if (m_missing.empty())
        m_missing = "there is no \"" + ref.said + "\" " + std::string(where);
    return rules::noInstance;
}

InstanceId Asker::inHand(const CardRef &ref)
{
    for (const Zone *zone : {&player().hand, &player().energyZone}) {
        for (const CardIndex card : *zone) {
            if (means(ref, card))
                return m_state.instances[card];
        }
    }
    return id(rules::noIndex, ref, "in hand");
}

/// The Mantimon that is meant: one's own first.
CardIndex Asker::slotCard(const CardRef &ref) const
{
    for (const Seat seat : {m_by, opponentOf(m_by)}) {
        for (const InPlay &place : m_state.player(seat).slots) {
            if (!place.isEmpty() && means(ref, place.card))
                return place.card;
        }
    }
    return rules::noIndex;
}

InstanceId Asker::inPlay(const CardRef &ref)
{
    return id(slotCard(ref), ref, "in play");
}

InstanceId Asker::taken(const CardRef &ref, Zone &from, std::string_view where)
{
    for (std::size_t i = 0; i < from.size(); ++i) {
        const CardIndex card = from[i];
        if (!means(ref, card))
            continue;
        from.removeAt(i);
        return m_state.instances[card];
    }
    return id(rules::noIndex, ref, where);
}

std::uint8_t Asker::attackIndex()
{
    const CardIndex active = player().active().card;
    if (active != rules::noIndex) {
        const auto &attacks = m_cards[m_state.cards[active]].attacks;
        for (std::size_t i = 0; i < attacks.size(); ++i) {
            if (attacks[i].name == m_step.name)
                return static_cast<std::uint8_t>(i);
        }
    }
    m_missing = "the active Mantimon has no attack \"" + m_step.name + "\"";
    return 0xFF;
}

std::uint8_t Asker::abilityIndex(InstanceId bearer)
{
    const CardIndex card = slotCard(m_step.card);
    if (bearer == rules::noInstance || card == rules::noIndex)
        return 0;
    const auto &abilities = m_cards[m_state.cards[card]].abilities;
    for (std::size_t i = 0; i < abilities.size(); ++i) {
        if (abilities[i].name == m_step.name || (m_step.name.empty() && abilities.size() == 1))
            return static_cast<std::uint8_t>(i);
    }
    m_missing = m_step.name.empty() ? "which ability is not said" : "it has no ability \"" + m_step.name + "\"";
    return 0xFF;
}

rules::Action Asker::retreat()
{
    rules::Retreat action;
    action.to = inPlay(*m_step.target);
    Zone attached = player().active().energies;
    for (const CardRef &ref : m_step.chosen) {
        if (!action.paying.isFull())
            action.paying.push_back(taken(ref, attached, "on the active Mantimon"));
    }
    return action;
}

rules::Action Asker::choice()
{
    rules::Choose action;
    action.promptId = m_state.prompt.id;
    if (m_step.option)
        action.option = static_cast<std::int8_t>(*m_step.option);
    Zone candidates = m_state.prompt.candidates;
    for (const CardRef &ref : m_step.chosen) {
        if (!action.cards.isFull())
            action.cards.push_back(taken(ref, candidates, "among the candidates"));
    }
    return action;
}

rules::Action Asker::action()
{
    switch (m_step.deed) {
    case Deed::PlayBasic:
        return rules::PlayBasic{inHand(m_step.card)};
    case Deed::Evolve:
        return rules::Evolve{inHand(m_step.card), inPlay(*m_step.target)};
    case Deed::AttachEnergy:
        return rules::AttachEnergy{inHand(m_step.card), inPlay(*m_step.target)};
    case Deed::PlayTrainer:
        return rules::PlayTrainer{inHand(m_step.card), m_step.target ? inPlay(*m_step.target) : rules::noInstance};
    case Deed::UseAbility: {
        const InstanceId bearer = inPlay(m_step.card);
        return rules::UseAbility{bearer, abilityIndex(bearer)};
    }
    case Deed::Retreat:
        return retreat();
    case Deed::Attack:
        return rules::UseAttack{attackIndex()};
    case Deed::Pass:
        return rules::Pass{};
    case Deed::Choose:
        return choice();
    case Deed::Resign:
        return rules::Resign{};
    case Deed::Timeout:
        return rules::Timeout{};
    }
    return rules::Pass{};
}

} // namespace

Asked actionOf(const Step &step, Seat by, const State &state, const rules::CardCatalog &cards)
{
    Asker asker(step, by, state, cards);
    rules::Action action = asker.action();
    return {action, asker.missing()};
}

std::string described(const Step &step)
{
    std::string text(cards::nameOf(step.deed));
    const auto add = [&text](const std::string &word) {
        if (!word.empty())
            text += " " + word;
    };
    add(step.card.said);
    add(step.name);
    if (step.target)
        add("to " + step.target->said);
    for (const CardRef &ref : step.chosen)
        add(ref.said);
    if (step.option)
        add(std::to_string(*step.option));
    return text;
}

} // namespace mantimon::scenarios
