#pragma once

#include "base/result.h"
#include "rules/action.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <string_view>

/// rules::Action as JSON text, the players' and the server's own, as the journal and replays keep
/// it: `{"type":"evolve","instance_id":"0123456789ab","target_id":"…"}`.
namespace mantimon::protocol {

/// `action.type` on the wire.
[[nodiscard]] std::string_view nameOf(const rules::Action &action);
/// That of an alternative of rules::Action.
[[nodiscard]] std::string_view actionName(std::size_t index);

struct ActionError
{
    QString field; ///< a path below the action, `instance_ids[2]`; empty for the whole
    QString message;
};

[[nodiscard]] QByteArray encodeAction(const rules::Action &action);
[[nodiscard]] base::Result<rules::Action, ActionError> decodeAction(QByteArrayView text);

} // namespace mantimon::protocol
