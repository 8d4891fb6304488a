#pragma once

#include <QJsonValue>

namespace mantimon::testing {

/// A former value with a change, as a client would do it: by the words of `change` in the schema.
[[nodiscard]] QJsonValue applyDelta(const QJsonValue &former, const QJsonValue &change);

} // namespace mantimon::testing
