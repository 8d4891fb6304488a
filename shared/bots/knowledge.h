#pragma once

#include "rules/engine.h"

#include <cstdint>
#include <vector>

namespace mantimon::bots {

/// What one seat has learnt from events beyond what its view shows now. This is the only place where
/// a bot remembers. Each claim is true of the game; there may be more to know than is kept: whatever is
/// not certain any more is forgotten.
class Knowledge
{
public:
    explicit Knowledge(rules::Seat seat) : m_seat(seat) {}

    [[nodiscard]] rules::Seat seat() const { return m_seat; }

    /// What happened, as the seat may know it (rules::visibleEvents), in order.
    void learn(const std::vector<rules::Event> &events);
    /// Before the seat's own answer is applied to `state`: events do not say in which order somebody
    /// has laid cards back onto a deck.
    void intend(const rules::State &state, const rules::CardCatalog &cards, const rules::Action &action);

    /// Cards in the opponent's hand, sorted; there may be others.
    [[nodiscard]] const std::vector<rules::CardId> &otherHand() const { return m_otherHand; }
    /// Cards of which the opponent's deck is known to have so many at least, sorted by card.
    struct Copies
    {
        rules::CardId card = rules::noCard;
        std::uint8_t count = 0;
    };
    [[nodiscard]] const std::vector<Copies> &otherDeck() const { return m_otherDeck; }
    /// The uppermost cards of the seat's own deck, the top first.
    [[nodiscard]] const std::vector<rules::CardId> &ownTop() const { return m_ownTop; }

private:
    void learnOfOther(const rules::Event &event);
    void learnOfOwn(const rules::Event &event);
    void noteShown(rules::CardId card);
    void enterHand(rules::CardId card);
    void leaveHand(rules::CardId card);

    rules::Seat m_seat;
    std::vector<rules::CardId> m_otherHand;
    std::vector<Copies> m_otherDeck;
    std::vector<rules::CardId> m_ownTop;
    std::vector<rules::CardId> m_intendedTop;
    std::uint32_t m_intendedPrompt = 0;
    std::vector<rules::CardId> m_shownTogether; ///< in one showing
    bool m_isShowingHand = false;
    int m_mulligan = 0;                       ///< whose cards are being shown
    rules::CardId m_revealed = rules::noCard; ///< by the event before
};

} // namespace mantimon::bots
