#pragma once

#include "protocol/json_reader.h"
#include "rules/action.h"

namespace mantimon::protocol {

enum class ActionsOf { Players, Everybody };

/// Whether an action's `type` can be this.
[[nodiscard]] bool isActionName(std::string_view name);

/// The action in `in`; of players: what only the server says is an unknown type.
[[nodiscard]] rules::Action readAction(const JsonReader &in, ActionsOf whom);

} // namespace mantimon::protocol
