#pragma once

#include "rules/engine.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace mantimon::bots {

/// What an attack is good for before anybody has looked at a board.
struct AttackWorth
{
    rules::Cost cost{};
    std::int16_t units = 0;  ///< of the cost, of all types together
    std::int16_t damage = 0; ///< hp to be expected: printed, and what its effects add in the mean
    std::int16_t extra = 0;  ///< what its other effects are worth, in hp
    [[nodiscard]] int total() const { return damage + extra; }
};

/// What a bot thinks of a card.
struct CardWorth
{
    std::uint16_t name = 0;        ///< equal names have equal numbers
    std::uint16_t evolvesFrom = 0; ///< the number of that name; 0: nothing
    std::vector<AttackWorth> attacks;
    AttackWorth dream; ///< the best attack of what it may become; nothing where it is its line's last
};

/// What everybody may know of a variant of the game before it begins: its rules, its cards and which
/// decks are played. Made once, never changed, read by all threads.
class Lore
{
public:
    /// `decks`: valid ones of the ruleset, for what the opponent may play. With none a bot takes its
    /// opponent's deck to be like its own.
    Lore(rules::Ruleset ruleset, std::shared_ptr<const rules::CardCatalog> cards, std::vector<rules::Deck> decks);

    [[nodiscard]] const rules::Ruleset &ruleset() const { return m_ruleset; }
    [[nodiscard]] const rules::CardCatalog &cards() const { return *m_cards; }
    /// The cards of each sorted.
    [[nodiscard]] const std::vector<rules::Deck> &decks() const { return m_decks; }
    [[nodiscard]] const CardWorth &worthOf(rules::CardId card) const { return m_worth[card]; }

private:
    void numberNames();
    void dream();

    rules::Ruleset m_ruleset;
    std::shared_ptr<const rules::CardCatalog> m_cards;
    std::vector<rules::Deck> m_decks;
    std::vector<CardWorth> m_worth;
};

} // namespace mantimon::bots
