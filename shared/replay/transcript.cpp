#include "replay/transcript.h"

#include "cards/names.h"

#include <algorithm>

namespace mantimon::replay {

using namespace rules;

namespace {

template <typename E>
std::string word(E value)
{
    std::string text(cards::nameOf(value));
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

std::string number(int value)
{
    return std::to_string(value);
}

} // namespace

Transcript::Transcript(const Ruleset &ruleset, const CardCatalog &cards, std::array<std::string, 2> names)
    : m_ruleset(ruleset), m_cards(cards), m_names(std::move(names))
{
}

void Transcript::line(int indent, const std::string &text)
{
    m_text.append(static_cast<std::size_t>(indent), ' ').append(text).push_back('\n');
}

std::string Transcript::what(const EventCard &card) const
{
    return card.card == noCard ? std::string("a card") : m_cards[card.card].name;
}

/// Equal ones together, in the order of the first: "Fire Energy ×2, Salve".
std::string Transcript::cardNames(const std::vector<CardView> &cards) const
{
    std::vector<std::pair<CardId, int>> counted;
    for (const CardView &card : cards) {
        const auto known =
            std::find_if(counted.begin(), counted.end(), [&](const auto &pair) { return pair.first == card.card; });
        if (known == counted.end())
            counted.emplace_back(card.card, 1);
        else
            ++known->second;
    }
    std::string text;
    for (const auto &[card, count] : counted) {
        text += (text.empty() ? "" : ", ") + m_cards[card].name;
        text += count > 1 ? " ×" + number(count) : "";
    }
    return text.empty() ? "nothing" : text;
}

std::string Transcript::mantimon(const MantimonView &shown) const
{
    std::string text = m_cards[shown.card.card].name + ' ' + number(shown.hp - shown.damage) + '/' + number(shown.hp);
    if (!shown.energies.empty())
        text += " with " + cardNames(shown.energies);
    if (shown.tool)
        text += ", " + m_cards[shown.tool->card].name;
    for (std::size_t i = 0; i < conditionCount; ++i) {
        if ((shown.conditions & maskOf(static_cast<Condition>(i))) != 0)
            text += ", " + word(static_cast<Condition>(i));
    }
    return text;
}

void Transcript::tellTable(const State &state)
{
    const View shown = view(state, Viewer::Judge, m_ruleset, m_cards);
    for (const Seat seat : bothSeats) {
        const PlayerView &player = shown.players[indexOf(seat)];
        line(4, who(seat) + ": " + number(player.points) + " points, deck " + number(player.deckCount) +
                    (player.energyDeckCount > 0 ? ", energy deck " + number(player.energyDeckCount) : "") +
                    (player.prizes.count > 0 ? ", prizes " + number(player.prizes.count) : ""));
        line(6, "hand: " + cardNames(player.hand.cards));
        if (player.energyZone.count > 0)
            line(6, "zone: " + cardNames(player.energyZone.cards));
        line(6, "active: " + (player.active ? mantimon(*player.active) : std::string("nobody")));
        for (const MantimonView &benched : player.bench)
            line(6, "bench: " + mantimon(benched));
    }
    if (shown.stadium)
        line(4, "stadium: " + m_cards[shown.stadium->card].name);
}

void Transcript::tell(const std::vector<Event> &events, const State &after)
{
    for (const Event &event : events) {
        if (event.type == EventType::TurnStarted)
            m_text.push_back('\n');
        line(event.type == EventType::TurnStarted ? 0 : 4, sentence(event));
    }
    const bool isTurn = std::any_of(events.begin(), events.end(),
                                    [](const Event &event) { return event.type == EventType::TurnStarted; });
    if (isTurn)
        tellTable(after);
}

void Transcript::begin(const State &state, const std::vector<Event> &events)
{
    tell(events, state);
}

void Transcript::add(Seat by, const Action &action, const State &before, const State &after,
                     const std::vector<Event> &events)
{
    line(2, who(by) + ": " + said(action, before));
    tell(events, after);
}

std::string Transcript::answer(const Choose &choice, const State &before) const
{
    if (choice.option >= 0)
        return "chooses " + number(choice.option);
    std::vector<CardView> chosen;
    for (const InstanceId id : choice.cards) {
        const auto found = std::find(before.instances.begin(), before.instances.end(), id);
        chosen.push_back({id, before.cards[static_cast<std::size_t>(found - before.instances.begin())]});
    }
    return "chooses " + cardNames(chosen);
}

/// What events tell is not said twice.
std::string Transcript::said(const Action &action, const State &before) const
{
    return std::visit(Overloaded{[](const ChooseActive &) { return std::string("chooses the active"); },
                                 [](const ChooseBench &) { return std::string("chooses for the bench"); },
                                 [](const Ready &) { return std::string("ready"); },
                                 [](const PlayBasic &) { return std::string("plays a basic"); },
                                 [](const Evolve &) { return std::string("evolves"); },
                                 [](const AttachEnergy &) { return std::string("attaches energy"); },
                                 [](const PlayTrainer &) { return std::string("plays a trainer"); },
                                 [](const UseAbility &) { return std::string("uses an ability"); },
                                 [](const Retreat &) { return std::string("retreats"); },
                                 [](const UseAttack &) { return std::string("attacks"); },
                                 [](const Pass &) { return std::string("passes"); },
                                 [&](const Choose &choice) { return answer(choice, before); },
                                 [](const Resign &) { return std::string("resigns"); },
                                 [](const Timeout &) { return std::string("runs out of time"); },
                                 [](const Abandon &) { return std::string("has left"); },
                                 [](const Decide &) { return std::string("a moderator decides"); }},
                      action);
}

std::string Transcript::attackName(const EventCard &card, int index) const
{
    const auto &attacks = m_cards[card.card].attacks;
    return static_cast<std::size_t>(index) < attacks.size() ? attacks[static_cast<std::size_t>(index)].name : "?";
}

std::string Transcript::abilityName(const EventCard &card, int index) const
{
    const auto &abilities = m_cards[card.card].abilities;
    return static_cast<std::size_t>(index) < abilities.size() ? abilities[static_cast<std::size_t>(index)].name
                                                              : std::string("its effect");
}

std::string Transcript::sentence(const Event &event) const
{
    switch (event.type) {
    case EventType::GameStarted:
        return "The game begins; " + who(event.seat) + " will go first.";
    case EventType::DeckShuffled:
        return who(event.seat) + " shuffles the " + word(event.from) + '.';
    case EventType::MulliganShown:
        return who(event.seat) + " has no basic and shows " + what(event.card) + '.';
    case EventType::PrizesLaid:
        return who(event.seat) + " lays " + number(event.amount) + " prizes aside.";
    case EventType::SetupReady:
        return who(event.seat) + " is ready.";
    case EventType::SetupRevealed:
        return who(event.seat) + " turns over " + what(event.card) + ", " + word(event.to) + '.';
    case EventType::CardDrawn:
        return who(event.seat) + " draws " + what(event.card) + '.';
    case EventType::EnergyFlipped:
        return who(event.seat) + " flips " + what(event.card) + '.';
    default:
        return play(event);
    }
}

std::string Transcript::play(const Event &event) const
{
    const std::string fromTo = " from " + word(event.from) + " to " + word(event.to);
    switch (event.type) {
    case EventType::CardPlayed:
        return who(event.seat) + " plays " + what(event.card) + '.';
    case EventType::Evolved:
        return what(event.target) + " evolves into " + what(event.card) + '.';
    case EventType::EnergyAttached:
    case EventType::ToolAttached:
        return what(event.card) + " is attached to " + what(event.target) + '.';
    case EventType::AbilityUsed:
        return what(event.card) + " uses " + abilityName(event.card, event.amount) + '.';
    case EventType::AttackDeclared:
        return what(event.card) + " attacks with " + attackName(event.card, event.amount) + '.';
    case EventType::CardMoved:
        return who(event.seat) + ": " + what(event.card) + fromTo + '.';
    case EventType::CardRevealed:
        return who(event.seat) + " shows " + what(event.card) + '.';
    case EventType::Retreated:
        return what(event.card) + " retreats, " + what(event.target) + " comes.";
    case EventType::Switched:
        return what(event.card) + " is switched with " + what(event.target) + '.';
    case EventType::Promoted:
        return what(event.card) + " becomes active.";
    default:
        return fight(event);
    }
}

std::string Transcript::fight(const Event &event) const
{
    switch (event.type) {
    case EventType::AttackFailed:
        return what(event.card) + " hurts itself.";
    case EventType::CoinFlipped:
        return who(event.seat) + " flips " + (event.amount == 1 ? "heads." : "tails.");
    case EventType::DamageDealt:
        return what(event.card) + " takes " + number(event.amount) + " (" + word(event.reason) + ").";
    case EventType::CountersPlaced:
        return what(event.card) + " gets counters for " + number(event.amount) + '.';
    case EventType::Healed:
        return what(event.card) + " is healed by " + number(event.amount) + '.';
    case EventType::ConditionSet:
        return what(event.card) + " is now " + word(event.condition) + '.';
    case EventType::ConditionEnded:
        return what(event.card) + " is no longer " + word(event.condition) + '.';
    case EventType::EffectMade:
        return "An effect of " + what(event.card) + " begins.";
    case EventType::EffectEnded:
        return "An effect of " + what(event.card) + " ends.";
    case EventType::EffectHadNoTarget:
        return "The effect of " + what(event.card) + " has no target.";
    case EventType::KnockedOut:
        return what(event.card) + " of " + who(event.seat) + " is knocked out: " + number(event.amount) + " points.";
    default:
        return course(event);
    }
}

std::string Transcript::course(const Event &event) const
{
    switch (event.type) {
    case EventType::TurnStarted:
        return "Turn " + number(event.amount) + ": " + who(event.seat);
    case EventType::TurnEnded:
        return who(event.seat) + " ends the turn.";
    case EventType::PromptOpened:
        return who(event.seat) + " is asked.";
    case EventType::PromptAnswered:
        return who(event.seat) + " has answered.";
    case EventType::PointsScored:
        return who(event.seat) + " has " + number(event.amount) + " points.";
    case EventType::PrizeTaken:
        return who(event.seat) + " takes the prize " + what(event.card) + '.';
    case EventType::TimedOut:
        return who(event.seat) + " has run out of time, " + number(event.amount) + " in a row.";
    case EventType::GameEnded:
        return ending(event);
    case EventType::BudgetExceeded:
        return "The effect of " + what(event.card) + " took too long and was undone.";
    default:
        return word(event.type) + " by " + who(event.seat) + ", " + number(event.amount) + '.';
    }
}

std::string Transcript::ending(const Event &event) const
{
    const std::string how = " (" + word(event.endReason) + ").";
    return event.amount != 0 ? who(event.seat) + " wins" + how : "Nobody wins" + how;
}

} // namespace mantimon::replay
