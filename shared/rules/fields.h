#pragma once

#include "rules/card.h"
#include "rules/state.h"

#include <string>
#include <vector>

/// A state's fields by name, for those who look for where two states differ: the same list as is saved
/// and hashed (state_fields.h).
namespace mantimon::rules {

/// `name` is a path: `first.hand`, `second.bench[0].damage`, `stack[1].step`; the seats are first and
/// second. `value` is a JSON number, or a JSON string: cards are their places in State::cards, two
/// hex digits each; `ids` is a digest of all instance ids.
struct Field
{
    std::string name;
    std::string value;
    friend bool operator==(const Field &, const Field &) = default;
};
using Fields = std::vector<Field>;

/// The value of a field that is not in a list of fields: 0, no card, or nothing at all.
inline constexpr const char *nothing = "null";

/// Those that are not `nothing`, in the order in which they are saved.
[[nodiscard]] Fields fieldsOf(const State &state, const CardCatalog &cards);
/// What has changed, with its value in `after`: in the order of `after`, then what has become `nothing`.
[[nodiscard]] Fields changesBetween(const Fields &before, const Fields &after);

} // namespace mantimon::rules
