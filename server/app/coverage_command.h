#pragma once

#include "app/options.h"
#include "games/library.h"

namespace mantimon::app {

/// Plays what `request` asks for and lists what of the cards' effects no game has come to; the exit code is
/// 1 when that is anything of the language, and 0 otherwise.
[[nodiscard]] int measureCoverage(const SimulateRequest &request, const games::Library &library);

} // namespace mantimon::app
