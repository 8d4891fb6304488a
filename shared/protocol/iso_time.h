#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <string_view>

namespace mantimon::protocol {

/// `2027-01-15T08:00:00.000Z`: 24 characters.
using IsoTime = std::array<char, 24>;

/// `ms` since 1970 UTC, from the year 0 to 9999; earlier and later moments are those limits.
[[nodiscard]] IsoTime isoTime(qint64 ms);

/// Unset unless `text` is exactly what isoTime writes.
[[nodiscard]] std::optional<qint64> msFromIso(std::string_view text);

} // namespace mantimon::protocol
