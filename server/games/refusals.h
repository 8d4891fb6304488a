#pragma once

#include "games/fact.h"
#include "protocol/answers.h"
#include "rules/ruleset.h"

#include <QString>

#include <optional>

namespace mantimon::games {

[[nodiscard]] protocol::Refused refused(protocol::ErrorCode code, const QString &message,
                                        std::optional<QString> reason = std::nullopt);
/// invalid_payload, naming the field: `data.entropy`.
[[nodiscard]] protocol::Refused invalidField(const QString &field, const QString &message);

/// What an action's answer says in words.
[[nodiscard]] QString messageFor(const rules::Action &action);

/// The numbers a game is played by: its ruleset with the changes of its options.
[[nodiscard]] rules::Ruleset rulesetOf(const Opened &opened);

} // namespace mantimon::games
