#include "bots/quick_greedy.h"

#include "bots/evaluation.h"
#include "bots/greedy.h"

#include <algorithm>
#include <climits>

namespace mantimon::bots {

using namespace rules;

namespace {

/// Of what has not been tried in this turn.
constexpr int unknown = INT_MAX;

} // namespace

void QuickGreedy::imagine(const State &state, Seat seat)
{
    m_imagined = state;
    m_imagined.chance = ChaChaStream(m_dice.key(), 0);
    m_dice.shuffle(m_imagined.player(seat).deck);
    m_dice.shuffle(m_imagined.player(seat).energyDeck);
    m_now = evaluate(m_imagined, seat, m_lore);
}

int QuickGreedy::gainOf(const Action &action, Seat seat)
{
    State tried = m_imagined;
    (void)apply(tried, seat, action, m_lore.ruleset(), m_lore.cards(), m_events);
    for (int i = 0; i < mostPrompts && tried.prompt.id != 0; ++i) {
        const Seat asked = tried.prompt.to;
        (void)apply(tried, asked, m_instinct.choose(tried, asked), m_lore.ruleset(), m_lore.cards(), m_events);
    }
    return evaluate(tried, seat, m_lore) - m_now;
}

/// What does not end the turn, the most promising first.
void QuickGreedy::recall()
{
    m_options.clear();
    for (const Action &action : m_actions) {
        if (endsTurn(action))
            continue;
        const auto known = std::find_if(m_remembered.begin(), m_remembered.end(),
                                        [&](const Tried &tried) { return tried.action == action; });
        m_options.push_back({action, known == m_remembered.end() ? unknown : known->gain});
    }
    std::stable_sort(m_options.begin(), m_options.end(),
                     [](const Tried &a, const Tried &b) { return a.gain > b.gain; });
}

const QuickGreedy::Tried *QuickGreedy::bestImproving(Seat seat)
{
    const Tried *best = nullptr;
    for (Tried &option : m_options) {
        if (best != nullptr && best->gain >= option.gain)
            break;
        option.gain = gainOf(option.action, seat);
        if (option.gain > leastGain && (best == nullptr || option.gain > best->gain))
            best = &option;
    }
    m_remembered.swap(m_options);
    return best; // what it points to has only changed its owner
}

Action QuickGreedy::bestEnding(Seat seat)
{
    Action best = Pass{};
    int most = INT_MIN;
    for (const Action &action : m_actions) {
        if (!endsTurn(action))
            continue;
        const int gain = gainOf(action, seat);
        if (gain > most) {
            best = action;
            most = gain;
        }
    }
    return best;
}

Action QuickGreedy::choose(const State &state, Seat seat)
{
    if (state.prompt.id != 0 || state.phase == Phase::Setup)
        return m_instinct.choose(state, seat);
    legalActions(state, seat, m_lore.ruleset(), m_lore.cards(), m_actions);
    imagine(state, seat);
    recall();
    if (const Tried *best = bestImproving(seat))
        return best->action;
    return bestEnding(seat);
}

} // namespace mantimon::bots
