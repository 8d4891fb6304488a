#pragma once

#include "bots/dice.h"
#include "bots/lore.h"

#include <cstddef>
#include <vector>

namespace mantimon::bots {

/// Answers to the pending prompt that are worth comparing: all, but cards outside of play that are
/// alike count as one; where there are more than `most`, random ones of them. Cards that are to be laid
/// in an order: the most useful first, and nothing else.
[[nodiscard]] std::vector<rules::Action> answersTo(const rules::State &state, const Lore &lore, Dice &dice,
                                                   std::size_t most);

} // namespace mantimon::bots
