#pragma once

#include "games/library.h"
#include "storage/records.h"

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace mantimon::games {

/// A finished game as a replay file (replay/replay.h). The error says why the game is none: it has
/// not ended, never began, or was played with other cards.
[[nodiscard]] base::Result<QByteArray, QString> exportReplay(const storage::StoredGame &game,
                                                             std::shared_ptr<const Library> library);

} // namespace mantimon::games
