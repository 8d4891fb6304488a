#pragma once

#include "cards/json_fields.h"
#include "rules/effect.h"

#include <string>

namespace mantimon::cards {

/// `{"side": "opponent", "place": "bench", "pick": "chosen", "count": 1, "type": "fire"}`
[[nodiscard]] rules::Selector selectorFrom(Json value, const std::string &path, ErrorList &errors);

/// `{"kind": "mantimon", "stage": "basic", "type": "fire"}`; kind may also be "energy" or "trainer".
[[nodiscard]] rules::Filter filterFrom(Json value, const std::string &path, ErrorList &errors);

/// `20`, or `{"base": 10, "per": 20, "count": "energy", "of": {…}}`
[[nodiscard]] rules::Amount amountFrom(Json value, bool isHp, const std::string &path, ErrorList &errors);

/// `{"is": "has_condition", "condition": "poisoned", "of": {…}, "not": true}`
[[nodiscard]] rules::Test testFrom(Json value, const std::string &path, ErrorList &errors);

} // namespace mantimon::cards
