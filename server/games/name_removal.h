#pragma once

#include "storage/erasure.h"

namespace mantimon::games {

/// Takes a person's name, and that of their deck, out of entries and replays. No rule, no state hash
/// and no chance depends on either: games go on, and replays hold, as before.
[[nodiscard]] storage::NameRemoval nameRemovalFor(const QString &userId);

} // namespace mantimon::games
