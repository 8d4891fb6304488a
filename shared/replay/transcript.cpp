#include "replay/transcript.h"

#include "cards/names.h"

#include <algorithm>
#include <string_view>
#include <utility>

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

namespace {

struct Telling
{
    EventType type{};
    std::string_view text; ///< what stands in braces is filled in by Transcript::wordFor
};

/// In the order of EventType.
constexpr auto tellings = std::to_array<Telling>({
    {EventType::GameStarted, "The game begins; {who} will go first."},
    {EventType::DeckShuffled, "{who} shuffles the {from}."},
    {EventType::MulliganShown, "{who} has no basic and shows {card}."},
    {EventType::CardDrawn, "{who} draws {card}."},
    {EventType::EnergyFlipped, "{who} flips {card}."},
    {EventType::PrizesLaid, "{who} lays {amount} prizes aside."},
    {EventType::SetupReady, "{who} is ready."},
    {EventType::SetupRevealed, "{who} turns over {card}, {to}."},
    {EventType::TurnStarted, "Turn {amount}: {who}"},
    {EventType::TurnEnded, "{who} ends the turn."},
    {EventType::CardPlayed, "{who} plays {card}."},
    {EventType::Evolved, "{target} evolves into {card}."},
    {EventType::EnergyAttached, "{card} is attached to {target}."},
    {EventType::ToolAttached, "{card} is attached to {target}."},
    {EventType::AbilityUsed, "{card} uses {ability}."},
    {EventType::AttackDeclared, "{card} attacks with {attack}."},
    {EventType::AttackFailed, "{card} hurts itself."},
    {EventType::CoinFlipped, "{who} flips {coin}."},
    {EventType::DamageDealt, "{card} takes {amount} ({reason})."},
    {EventType::CountersPlaced, "{card} gets counters for {amount}."},
    {EventType::Healed, "{card} is healed by {amount}."},
    {EventType::ConditionSet, "{card} is now {condition}."},
    {EventType::ConditionEnded, "{card} is no longer {condition}."},
    {EventType::Retreated, "{card} retreats, {target} comes."},
    {EventType::Switched, "{card} is switched with {target}."},
    {EventType::Promoted, "{card} becomes active."},
    {EventType::CardMoved, "{who}: {card} from {from} to {to}."},
    {EventType::CardRevealed, "{who} shows {card}."},
    {EventType::EffectMade, "An effect of {card} begins."},
    {EventType::EffectHadNoTarget, "The effect of {card} has no target."},
    {EventType::EffectEnded, "An effect of {card} ends."},
    {EventType::PromptOpened, "{who} is asked."},
    {EventType::PromptAnswered, "{who} has answered."},
    {EventType::KnockedOut, "{card} of {who} is knocked out: {amount} points."},
    {EventType::PointsScored, "{who} has {amount} points."},
    {EventType::PrizeTaken, "{who} takes the prize {card}."},
    {EventType::TimedOut, "{who} has run out of time, {amount} in a row."},
    {EventType::GameEnded, "{ending}."},
    {EventType::BudgetExceeded, "The effect of {card} took too long and was undone."},
    {EventType::BonusScored, "{who} gets {amount} more by an effect."},
});

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < tellings.size(); ++i) {
        if (tellings[i].type != static_cast<EventType>(i))
            return false;
    }
    return tellings.size() == static_cast<std::size_t>(EventType::BonusScored) + 1;
}
static_assert(isInOrder());

template <typename Predicate>
constexpr bool allBlanks(Predicate isKnown)
{
    for (const Telling &telling : tellings) {
        std::string_view text = telling.text;
        for (std::size_t open = text.find('{'); open != text.npos; open = text.find('{')) {
            const std::size_t close = text.find('}', open);
            if (close == text.npos || !isKnown(text.substr(open + 1, close - open - 1)))
                return false;
            text.remove_prefix(close + 1);
        }
    }
    return true;
}

} // namespace

std::string Transcript::sentence(const Event &event) const
{
    std::string_view text = tellings[static_cast<std::size_t>(event.type)].text;
    std::string told;
    while (!text.empty()) {
        const std::size_t open = std::min(text.find('{'), text.size());
        told += text.substr(0, open);
        text.remove_prefix(open);
        if (text.empty())
            break;
        const std::size_t close = text.find('}');
        told += wordFor(text.substr(1, close - 1), event);
        text.remove_prefix(close + 1);
    }
    return told;
}

std::string Transcript::wordFor(std::string_view blank, const Event &event) const
{
    using Fill = std::string (*)(const Transcript &, const Event &);
    static constexpr auto fills = std::to_array<std::pair<std::string_view, Fill>>({
        {"who", [](const Transcript &by, const Event &of) { return by.who(of.seat); }},
        {"card", [](const Transcript &by, const Event &of) { return by.what(of.card); }},
        {"target", [](const Transcript &by, const Event &of) { return by.what(of.target); }},
        {"amount", [](const Transcript &, const Event &of) { return number(of.amount); }},
        {"from", [](const Transcript &, const Event &of) { return word(of.from); }},
        {"to", [](const Transcript &, const Event &of) { return word(of.to); }},
        {"condition", [](const Transcript &, const Event &of) { return word(of.condition); }},
        {"reason", [](const Transcript &, const Event &of) { return word(of.reason); }},
        {"coin", [](const Transcript &, const Event &of) { return std::string(of.amount == 1 ? "heads" : "tails"); }},
        {"attack", [](const Transcript &by, const Event &of) { return by.attackName(of.card, of.amount); }},
        {"ability", [](const Transcript &by, const Event &of) { return by.abilityName(of.card, of.amount); }},
        {"ending", [](const Transcript &by, const Event &of) { return by.ending(of); }},
    });
    constexpr auto at = [](std::string_view name) {
        return std::find_if(fills.begin(), fills.end(), [name](const auto &fill) { return fill.first == name; });
    };
    static_assert(allBlanks([at](std::string_view name) { return at(name) != fills.end(); }));
    return at(blank)->second(*this, event);
}

std::string Transcript::ending(const Event &event) const
{
    const std::string how = " (" + word(event.endReason) + ')';
    return event.amount != 0 ? who(event.seat) + " wins" + how : "Nobody wins" + how;
}

} // namespace mantimon::replay
