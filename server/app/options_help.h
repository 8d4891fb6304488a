#pragma once

#include <QString>

namespace mantimon::app {

/// All commands and all options, from the table that reads them.
[[nodiscard]] QString helpText();

} // namespace mantimon::app
