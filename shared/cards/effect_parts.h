#pragma once

#include "cards/json_fields.h"
#include "rules/effect.h"

#include <string>
#include <vector>

namespace mantimon::cards {

/// What reading fills besides its answer.
struct Reading
{
    ErrorList &errors;
    std::vector<std::string> &words; ///< of the catalogue
};

/// A type by its name, into the filter.
void readType(const Fields &fields, std::string_view key, Need need, rules::Filter &filter);

/// `{"side": "opponent", "place": "bench", "pick": "chosen", "count": 1, "type": "fire"}`
[[nodiscard]] rules::Selector selectorFrom(Json value, const std::string &path, Reading in);

/// `{"kind": "mantimon", "stage": "basic", "type": "fire"}`; kind may also be "energy" or "trainer".
[[nodiscard]] rules::Filter filterFrom(Json value, const std::string &path, Reading in);

/// `20`, or `{"base": 10, "per": 20, "count": "energy", "of": {…}}`
[[nodiscard]] rules::Amount amountFrom(Json value, bool isHp, const std::string &path, Reading in);

/// `{"is": "has_condition", "condition": "poisoned", "of": {…}, "not": true}`
[[nodiscard]] rules::Test testFrom(Json value, const std::string &path, Reading in);

} // namespace mantimon::cards
