#include "scenarios/mismatch.h"

#include "scenarios/words.h"

#include <algorithm>

namespace mantimon::scenarios {

using rules::CardId;
using rules::Seat;

namespace {

class Comparison
{
public:
    Comparison(const rules::View &view, const rules::CardCatalog &cards) : m_view(view), m_cards(cards) {}

    void game(const Expectation &expected, std::optional<Seat> acts);
    void side(Seat seat, const ExpectedSide &expected);
    void events(const Expectation &expected, const std::vector<rules::Event> &events);
    [[nodiscard]] std::vector<Mismatch> take() { return std::move(m_found); }

private:
    void add(std::string field, std::string expected, std::string was)
    {
        m_found.push_back({std::move(field), std::move(expected), std::move(was)});
    }
    void number(const std::string &field, const std::optional<int> &expected, int was);
    void word(const std::string &field, std::string_view expected, std::string_view was);
    void card(const std::string &field, const std::optional<CardId> &expected, CardId was);
    void cards(const std::string &field, const std::optional<Cards> &expected, Cards was, bool inOrder);
    void mantimon(const std::string &field, const ExpectedMantimon &expected, const rules::MantimonView *was);
    void prompt(const ExpectedPrompt &expected);

    [[nodiscard]] std::string nameOf(CardId card) const;
    [[nodiscard]] std::string namesOf(const Cards &cards) const;
    [[nodiscard]] std::string described(const ExpectedEvent &event) const;
    [[nodiscard]] std::string described(const std::vector<rules::Event> &events) const;

    const rules::View &m_view;
    const rules::CardCatalog &m_cards;
    std::vector<Mismatch> m_found;
};

Cards idsOf(const std::vector<rules::CardView> &cards)
{
    Cards ids;
    for (const rules::CardView &card : cards)
        ids.push_back(card.card);
    return ids;
}

std::string conditionNames(rules::ConditionMask mask)
{
    std::string names;
    for (std::size_t i = 0; i < rules::conditionCount; ++i) {
        const auto condition = static_cast<rules::Condition>(i);
        if ((mask & maskOf(condition)) != 0)
            names += (names.empty() ? "" : ", ") + std::string(cards::nameOf(condition));
    }
    return names.empty() ? "none" : names;
}

bool fits(const ExpectedEvent &expected, const rules::Event &event)
{
    return event.type == expected.type && expected.seat.value_or(event.seat) == event.seat &&
           expected.card.value_or(event.card.card) == event.card.card &&
           expected.amount.value_or(event.amount) == event.amount;
}

std::string Comparison::nameOf(CardId card) const
{
    return card == rules::noCard ? "none" : m_cards[card].name;
}

std::string Comparison::namesOf(const Cards &cards) const
{
    std::string names;
    for (const CardId card : cards)
        names += (names.empty() ? "" : ", ") + nameOf(card);
    return "[" + names + "]";
}

void Comparison::number(const std::string &field, const std::optional<int> &expected, int was)
{
    if (expected && *expected != was)
        add(field, std::to_string(*expected), std::to_string(was));
}

void Comparison::word(const std::string &field, std::string_view expected, std::string_view was)
{
    if (expected != was)
        add(field, std::string(expected), std::string(was));
}

void Comparison::card(const std::string &field, const std::optional<CardId> &expected, CardId was)
{
    if (expected && *expected != was)
        add(field, nameOf(*expected), nameOf(was));
}

void Comparison::cards(const std::string &field, const std::optional<Cards> &expected, Cards was, bool inOrder)
{
    if (!expected)
        return;
    Cards wanted = *expected;
    if (!inOrder) {
        std::sort(wanted.begin(), wanted.end());
        std::sort(was.begin(), was.end());
    }
    if (wanted != was)
        add(field, namesOf(wanted), namesOf(was));
}

void Comparison::mantimon(const std::string &field, const ExpectedMantimon &expected, const rules::MantimonView *was)
{
    if (was == nullptr || expected.card == rules::noCard) {
        if (was != nullptr)
            add(field, "none", nameOf(was->card.card));
        else if (expected.card != rules::noCard)
            add(field, expected.card ? nameOf(*expected.card) : "a Mantimon", "none");
        return;
    }
    card(field + ".card", expected.card, was->card.card);
    number(field + ".damage", expected.damage, was->damage);
    number(field + ".hp", expected.hp, was->hp);
    number(field + ".retreat_cost", expected.retreatCost, was->retreatCost);
    if (expected.conditions)
        word(field + ".conditions", conditionNames(*expected.conditions), conditionNames(was->conditions));
    cards(field + ".energies", expected.energies, idsOf(was->energies), false);
    cards(field + ".under", expected.under, idsOf(was->evolvedFrom), true);
    card(field + ".tool", expected.tool, was->tool ? was->tool->card : rules::noCard);
}

void Comparison::side(Seat seat, const ExpectedSide &expected)
{
    const rules::PlayerView &player = m_view.players[rules::indexOf(seat)];
    const std::string prefix = std::string(seatName(seat)) + ".";
    if (expected.active)
        mantimon(prefix + "active", *expected.active, player.active ? &*player.active : nullptr);
    if (expected.bench) {
        number(prefix + "bench: Mantimon on it", static_cast<int>(expected.bench->size()),
               static_cast<int>(player.bench.size()));
        for (std::size_t i = 0; i < std::min(expected.bench->size(), player.bench.size()); ++i)
            mantimon(prefix + "bench[" + std::to_string(i) + "]", (*expected.bench)[i], &player.bench[i]);
    }
    const Cards deck = idsOf(player.deck);
    cards(prefix + "hand", expected.hand, idsOf(player.hand.cards), false);
    cards(prefix + "deck", expected.deck, deck, true);
    if (expected.deckTop)
        cards(prefix + "deck_top", expected.deckTop,
              Cards(deck.begin(),
                    deck.begin() + static_cast<std::ptrdiff_t>(std::min(deck.size(), expected.deckTop->size()))),
              true);
    cards(prefix + "discard", expected.discard, idsOf(player.discard.cards), false);
    cards(prefix + "energy_zone", expected.energyZone, idsOf(player.energyZone.cards), false);
    cards(prefix + "energy_deck", expected.energyDeck, idsOf(player.energyDeck), true);
    cards(prefix + "prizes", expected.prizes, idsOf(player.prizes.cards), true);
    number(prefix + "hand_count", expected.handCount, player.hand.count);
    number(prefix + "deck_count", expected.deckCount, player.deckCount);
    number(prefix + "discard_count", expected.discardCount, player.discard.count);
    number(prefix + "energy_zone_count", expected.energyZoneCount, player.energyZone.count);
    number(prefix + "energy_deck_count", expected.energyDeckCount, player.energyDeckCount);
    number(prefix + "prizes_count", expected.prizesCount, player.prizes.count);
    number(prefix + "points", expected.points, player.points);
}

void Comparison::prompt(const ExpectedPrompt &expected)
{
    if (expected.isThere != m_view.prompt.has_value()) {
        const auto text = [](bool isThere) { return isThere ? "a prompt" : "none"; };
        add("prompt", text(expected.isThere), text(m_view.prompt.has_value()));
        return;
    }
    if (!m_view.prompt)
        return;
    const rules::PromptView &was = *m_view.prompt;
    if (expected.to)
        word("prompt.to", seatName(*expected.to), seatName(was.to));
    if (expected.kind)
        word("prompt.kind", cards::nameOf(*expected.kind), cards::nameOf(was.kind));
    cards("prompt.candidates", expected.candidates, idsOf(was.candidates), false);
    number("prompt.min", expected.min, was.min);
    number("prompt.max", expected.max, was.max);
    number("prompt.options", expected.options, was.options);
}

void Comparison::game(const Expectation &expected, std::optional<Seat> acts)
{
    card("stadium", expected.stadium, m_view.stadium ? m_view.stadium->card : rules::noCard);
    number("turn", expected.turn, m_view.turnNumber);
    if (expected.acts)
        word("acts", seatName(*expected.acts), acts ? seatName(*acts) : "nobody");
    if (expected.prompt)
        prompt(*expected.prompt);
    const rules::Result result = m_view.result.value_or(rules::Result{});
    if (expected.ended)
        word("ended", cards::nameOf(*expected.ended), cards::nameOf(result.reason));
    if (expected.winner) {
        const auto text = [](const std::optional<Seat> &seat) { return seat ? seatName(*seat) : "nobody"; };
        word("winner", text(*expected.winner), text(result.winner));
    }
}

std::string Comparison::described(const ExpectedEvent &event) const
{
    std::string text(cards::nameOf(event.type));
    if (event.seat)
        text += " of " + std::string(seatName(*event.seat));
    if (event.card)
        text += " " + nameOf(*event.card);
    if (event.amount)
        text += " " + std::to_string(*event.amount);
    return text;
}

std::string Comparison::described(const std::vector<rules::Event> &events) const
{
    std::string text;
    for (const rules::Event &event : events) {
        ExpectedEvent told{event.type, event.seat, std::nullopt, std::nullopt};
        if (event.card.card != rules::noCard)
            told.card = event.card.card;
        if (event.amount != 0)
            told.amount = event.amount;
        text += (text.empty() ? "" : "; ") + described(told);
    }
    return text.empty() ? "nothing" : text;
}

void Comparison::events(const Expectation &expected, const std::vector<rules::Event> &events)
{
    auto next = events.begin();
    for (const ExpectedEvent &wanted : expected.events) {
        next = std::find_if(next, events.end(), [&](const rules::Event &event) { return fits(wanted, event); });
        if (next == events.end()) {
            add("events", described(wanted), described(events));
            return;
        }
        ++next;
    }
    for (const rules::EventType type : expected.noEvents) {
        if (std::any_of(events.begin(), events.end(), [type](const auto &event) { return event.type == type; }))
            add("no_events", "no " + std::string(cards::nameOf(type)), described(events));
    }
}

std::optional<Seat> whoActs(const rules::State &state)
{
    for (const Seat seat : rules::bothSeats) {
        if (rules::mustAct(state, seat))
            return seat;
    }
    return std::nullopt;
}

} // namespace

std::vector<Mismatch> mismatches(const Expectation &expected, const rules::State &state,
                                 const std::vector<rules::Event> &events, const rules::Ruleset &ruleset,
                                 const rules::CardCatalog &cards)
{
    const rules::View view = rules::view(state, rules::Viewer::Judge, ruleset, cards);
    Comparison comparison(view, cards);
    for (const Seat seat : rules::bothSeats)
        comparison.side(seat, expected.sides[rules::indexOf(seat)]);
    comparison.game(expected, whoActs(state));
    comparison.events(expected, events);
    return comparison.take();
}

} // namespace mantimon::scenarios
