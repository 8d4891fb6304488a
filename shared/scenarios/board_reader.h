#pragma once

#include "scenarios/words.h"

namespace mantimon::scenarios {

/// The drawn board of a scenario; reports what is wrong with it.
[[nodiscard]] Position boardFrom(const Fields &fields, const rules::CardCatalog &cards, const CardFinder &finder,
                                 const rules::Ruleset &ruleset);

} // namespace mantimon::scenarios
