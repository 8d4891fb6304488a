#pragma once

#include "app/config.h"

namespace mantimon::app {

/// From now on every log line of the process goes to stderr: time in UTC, level, category, message;
/// as text, or as a JSON object a line.
void installLogging(LogFormat format);

} // namespace mantimon::app
