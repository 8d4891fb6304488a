#include "bots/bot.h"

#include "bots/greedy.h"
#include "bots/search.h"

namespace mantimon::bots {

std::string_view nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Random:
        return "random";
    case Kind::Greedy:
        return "greedy";
    case Kind::Search:
        return "search";
    }
    return {};
}

std::optional<Kind> kindNamed(std::string_view name)
{
    for (const Kind kind : allKinds) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

std::optional<rules::Action> chooseAction(Kind kind, const rules::State &state, const Knowledge &knowledge,
                                          const Lore &lore, const Effort &effort, Dice &dice)
{
    const rules::Seat seat = knowledge.seat();
    if (!rules::mustAct(state, seat))
        return std::nullopt;
    switch (kind) {
    case Kind::Random:
        return rules::randomAction(state, seat, lore.ruleset(), lore.cards(),
                                   [&dice](std::uint32_t limit) { return dice.below(limit); });
    case Kind::Greedy:
        return greedyAction(state, knowledge, lore, dice);
    case Kind::Search:
        return searchedAction(state, knowledge, lore, effort, dice);
    }
    return std::nullopt;
}

} // namespace mantimon::bots
