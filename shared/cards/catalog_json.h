#pragma once

#include "rules/card.h"

#include <string>

namespace mantimon::cards {

/// The card definitions as clients get them: a JSON array sorted by id, of what is printed on the
/// cards. Effects are told by their texts.
[[nodiscard]] std::string catalogJson(const rules::CardCatalog &catalog);

} // namespace mantimon::cards
