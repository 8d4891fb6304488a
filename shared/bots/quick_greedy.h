#pragma once

#include "bots/instinct.h"

#include <vector>

namespace mantimon::bots {

/// As greedyAction, but from a state that is imagined anyway, and prompts by instinct. It is tried under other chance
/// and with the seat's decks in another order, so that it is not chosen by what cannot be known: flips and draws to
/// come. What an action has gained when it was last tried in this turn says whether it is tried again: not while
/// another one gains more now.
class QuickGreedy
{
public:
    QuickGreedy(const Lore &lore, Dice &dice) : m_lore(lore), m_dice(dice), m_instinct(lore, dice) {}

    /// A turn begins, or the next playout.
    void forget() { m_remembered.clear(); }
    /// For a seat that is waited for.
    [[nodiscard]] rules::Action choose(const rules::State &state, rules::Seat seat);

private:
    struct Tried
    {
        rules::Action action;
        int gain = 0;
    };

    void imagine(const rules::State &state, rules::Seat seat);
    void recall();
    [[nodiscard]] int gainOf(const rules::Action &action, rules::Seat seat);
    [[nodiscard]] const Tried *bestImproving(rules::Seat seat);
    [[nodiscard]] rules::Action bestEnding(rules::Seat seat);

    const Lore &m_lore;
    Dice &m_dice;
    Instinct m_instinct;
    rules::State m_imagined;
    int m_now = 0; ///< what the imagined state is worth
    std::vector<Tried> m_remembered;
    // kept, so that nothing is allocated for each move
    std::vector<Tried> m_options;
    std::vector<rules::Action> m_actions;
    std::vector<rules::Event> m_events;
};

} // namespace mantimon::bots
