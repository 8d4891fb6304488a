#include "bots/knowledge.h"

#include "bots/asking.h"

#include <algorithm>

namespace mantimon::bots {

using namespace rules;

void Knowledge::intend(const State &state, const CardCatalog &cards, const Action &action)
{
    const auto *choice = std::get_if<Choose>(&action);
    const Prompt &prompt = state.prompt;
    if (choice == nullptr || prompt.id != choice->promptId || !laysOnTop(state, cards))
        return;
    std::vector<CardId> top;
    for (const InstanceId id : choice->cards) {
        for (const CardIndex card : prompt.candidates) {
            if (state.instances[card] == id && state.owners[card] == m_seat)
                top.push_back(state.cards[card]);
        }
    }
    if (top.size() != choice->cards.size())
        return;
    m_intendedTop = std::move(top);
    m_intendedPrompt = prompt.id;
}

void Knowledge::learn(const std::vector<Event> &events)
{
    m_shownTogether.clear();
    m_isShowingHand = false;
    m_mulligan = 0;
    for (const Event &event : events) {
        if (event.seat == m_seat)
            learnOfOwn(event);
        else
            learnOfOther(event);
        const bool isReveal = event.type == EventType::CardRevealed && event.seat != m_seat;
        m_revealed = isReveal ? event.card.card : noCard;
        m_isShowingHand = isReveal && event.from == ZoneType::Hand;
    }
}

/// Cards that are shown at the same moment are different ones.
void Knowledge::noteShown(CardId card)
{
    m_shownTogether.push_back(card);
    const auto count = static_cast<std::uint8_t>(std::count(m_shownTogether.begin(), m_shownTogether.end(), card));
    const auto known = std::lower_bound(m_otherDeck.begin(), m_otherDeck.end(), card,
                                        [](const Copies &copies, CardId id) { return copies.card < id; });
    if (known == m_otherDeck.end() || known->card != card)
        m_otherDeck.insert(known, {card, count});
    else
        known->count = std::max(known->count, count);
}

void Knowledge::enterHand(CardId card)
{
    m_otherHand.insert(std::upper_bound(m_otherHand.begin(), m_otherHand.end(), card), card);
}

/// An unknown card that leaves may be any of those that are known.
void Knowledge::leaveHand(CardId card)
{
    if (card == noCard)
        return m_otherHand.clear();
    const auto known = std::lower_bound(m_otherHand.begin(), m_otherHand.end(), card);
    if (known != m_otherHand.end() && *known == card)
        m_otherHand.erase(known);
}

void Knowledge::learnOfOther(const Event &event)
{
    const CardId card = event.card.card;
    switch (event.type) {
    case EventType::MulliganShown:
        if (event.amount != m_mulligan)
            m_shownTogether.clear();
        m_mulligan = event.amount;
        noteShown(card);
        return;
    case EventType::CardRevealed:
        if (card == noCard)
            return;
        if (event.from == ZoneType::Hand) {
            if (!m_isShowingHand) {
                m_otherHand.clear();
                m_shownTogether.clear();
            }
            enterHand(card);
            noteShown(card);
        }
        return;
    case EventType::CardMoved:
        if (event.from == ZoneType::Hand)
            leaveHand(card);
        if (event.to == ZoneType::Hand && (card != noCard || m_revealed != noCard))
            enterHand(card != noCard ? card : m_revealed);
        return;
    case EventType::CardPlayed:
    case EventType::Evolved:
    case EventType::EnergyAttached:
    case EventType::ToolAttached:
        if (card != noCard)
            leaveHand(card);
        return;
    default:
        return;
    }
}

void Knowledge::learnOfOwn(const Event &event)
{
    switch (event.type) {
    case EventType::PromptAnswered:
        if (m_intendedPrompt != 0 && event.amount == static_cast<std::int16_t>(m_intendedPrompt))
            m_ownTop = m_intendedTop;
        m_intendedPrompt = 0;
        return;
    case EventType::DeckShuffled:
        if (event.from == ZoneType::Deck)
            m_ownTop.clear();
        return;
    // Somebody looks at cards of the deck, and may lay them elsewhere without a word.
    case EventType::CardRevealed:
        if (event.from == ZoneType::Deck)
            m_ownTop.clear();
        return;
    case EventType::CardDrawn:
        if (!m_ownTop.empty())
            m_ownTop.erase(m_ownTop.begin());
        return;
    case EventType::CardMoved:
        if (event.to == ZoneType::Deck || event.from == ZoneType::Deck)
            m_ownTop.clear();
        return;
    default:
        return;
    }
}

} // namespace mantimon::bots
