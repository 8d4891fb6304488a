#pragma once

#include "board/catalogue.h"
#include "board/table_state.h"

namespace mantimon::board {

/// Whom the game waits for, and for what; or how it ended.
[[nodiscard]] QString noticeOf(const TableState &state, const Catalogue &catalogue);

} // namespace mantimon::board
