#pragma once

#include "rules/event.h"
#include "rules/types.h"
#include "rules/view.h"

#include <QString>

/// What the rules' words are called on the screen.
namespace mantimon::board {

[[nodiscard]] QString wordFor(rules::Type type);
[[nodiscard]] QString wordFor(rules::Stage stage);
[[nodiscard]] QString wordFor(rules::CardKind kind);
[[nodiscard]] QString wordFor(rules::Condition condition);
[[nodiscard]] QString wordFor(rules::ZoneType zone);
[[nodiscard]] QString wordFor(rules::DamageReason reason);
/// A whole sentence's end: "by points".
[[nodiscard]] QString wordFor(rules::EndReason reason);
/// Three letters for a card on the table.
[[nodiscard]] QString lettersFor(rules::Condition condition);

} // namespace mantimon::board
