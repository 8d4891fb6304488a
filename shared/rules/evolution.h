#pragma once

#include "rules/card.h"

namespace mantimon::rules {

/// Whether `evolution` goes on `below`; with `skips` a stage 2 goes on the basic of its line too.
[[nodiscard]] bool evolves(const CardCatalog &cards, const CardDefinition &evolution, const CardDefinition &below,
                           bool skips);

} // namespace mantimon::rules
