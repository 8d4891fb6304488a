#pragma once

#include "rules/engine.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace mantimon::replay {

/// A game told in English, a line for everything that happens and the table at the start of every turn, as a judge
/// sees it: for people who read a game, and for comparing one with another.
class Transcript
{
public:
    /// The names are those of the seats. `ruleset` and `cards` stay where they are.
    Transcript(const rules::Ruleset &ruleset, const rules::CardCatalog &cards, std::array<std::string, 2> names);

    /// What happened before anybody acted, which led to `state`.
    void begin(const rules::State &state, const std::vector<rules::Event> &events);
    /// `action` of `by` led from `before` to `after`.
    void add(rules::Seat by, const rules::Action &action, const rules::State &before, const rules::State &after,
             const std::vector<rules::Event> &events);

    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    void line(int indent, const std::string &text);
    void tell(const std::vector<rules::Event> &events, const rules::State &after);
    void tellTable(const rules::State &state);
    [[nodiscard]] std::string sentence(const rules::Event &event) const;
    /// What stands in a sentence where it says `{blank}`.
    [[nodiscard]] std::string wordFor(std::string_view blank, const rules::Event &event) const;
    [[nodiscard]] std::string ending(const rules::Event &event) const;
    [[nodiscard]] std::string said(const rules::Action &action, const rules::State &before) const;
    [[nodiscard]] std::string answer(const rules::Choose &choice, const rules::State &before) const;
    [[nodiscard]] std::string attackName(const rules::EventCard &card, int index) const;
    [[nodiscard]] std::string abilityName(const rules::EventCard &card, int index) const;
    [[nodiscard]] const std::string &who(rules::Seat seat) const { return m_names[rules::indexOf(seat)]; }
    [[nodiscard]] std::string what(const rules::EventCard &card) const;
    [[nodiscard]] std::string cardNames(const std::vector<rules::CardView> &cards) const;
    [[nodiscard]] std::string mantimon(const rules::MantimonView &shown) const;

    const rules::Ruleset &m_ruleset;
    const rules::CardCatalog &m_cards;
    std::array<std::string, 2> m_names;
    std::string m_text;
};

} // namespace mantimon::replay
