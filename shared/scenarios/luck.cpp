#include "scenarios/luck.h"

#include <algorithm>

namespace mantimon::scenarios {

namespace {

using rules::Event;
using rules::EventType;

/// After so many tries in which there were never as many coins as said, there will not be.
constexpr int enoughToCount = 300;

std::vector<bool> flipsOf(const std::vector<Event> &events)
{
    std::vector<bool> heads;
    for (const Event &event : events) {
        if (event.type == EventType::CoinFlipped)
            heads.push_back(event.amount == 1);
    }
    return heads;
}

/// What a player has named is not what chance has hit.
bool isChosen(const Event &event)
{
    return event.type == EventType::AttackDeclared || event.type == EventType::AbilityUsed ||
           event.type == EventType::CardPlayed || event.type == EventType::Evolved;
}

bool hitsInOrder(const std::vector<Event> &events, const Cards &picked)
{
    auto next = picked.begin();
    for (const Event &event : events) {
        if (next != picked.end() && event.card.card == *next && !isChosen(event))
            ++next;
    }
    return next == picked.end();
}

rules::Key keyOf(int tried)
{
    rules::Key key{};
    for (std::size_t i = 0; i < 4; ++i)
        key[i] = static_cast<std::uint8_t>(static_cast<unsigned>(tried) >> (8 * i));
    return key;
}

} // namespace

Taken takenWith(const Luck &luck, const rules::State &before, rules::Seat by, const rules::Action &action,
                const Scenario &scenario, const rules::CardCatalog &cards, int tries)
{
    const bool isFree = luck.heads.empty() && luck.picked.empty();
    bool everSoMany = false;
    for (int tried = 1;; ++tried) {
        Taken taken{before, {}, false};
        taken.state.chance = rules::ChaChaStream(keyOf(tried), 0);
        taken.outcome = rules::apply(taken.state, by, action, scenario.ruleset, cards);
        const auto *events = std::get_if<std::vector<Event>>(&taken.outcome);
        if (events == nullptr) {
            taken.isLucky = true;
            return taken;
        }
        const std::vector<bool> heads = flipsOf(*events);
        everSoMany = everSoMany || heads.size() >= luck.heads.size();
        taken.isLucky = heads == luck.heads && hitsInOrder(*events, luck.picked);
        const bool isEnough = tried >= tries || isFree || (tried >= enoughToCount && !everSoMany);
        if (taken.isLucky || isEnough)
            return taken;
    }
}

std::string coinsOf(const std::vector<Event> &events)
{
    std::string text;
    for (const bool isHeads : flipsOf(events))
        text += std::string(text.empty() ? "" : ", ") + (isHeads ? "heads" : "tails");
    return text.empty() ? "no coin" : text;
}

} // namespace mantimon::scenarios
