#pragma once

#include "rules/event.h"
#include "rules/view.h"

#include <vector>

namespace mantimon::testing {

/// What a viewer who saw `view`, and is told `events` (rules::visibleEvents), makes of them, as a client does that
/// animates them. For everybody but a judge, who sees decks in an order that no event tells.
[[nodiscard]] rules::View folded(rules::View view, const std::vector<rules::Event> &events);

/// The view without what is never told by events: numbers that cards in play make (hp, retreat cost), which follow
/// from what is seen, and what a prompt asks, which a message of its own tells.
[[nodiscard]] rules::View toldByEvents(rules::View view);

/// Where the two differ, for a failing test.
[[nodiscard]] std::string differenceOf(const rules::View &one, const rules::View &other);

} // namespace mantimon::testing
