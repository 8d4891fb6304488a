#pragma once

#include "games/library.h"
#include "storage/records.h"

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace mantimon::games {

/// A compacted game with the entries that its replay was made of, but for their action ids.
[[nodiscard]] base::Result<storage::StoredGame, QString> fromReplay(storage::StoredGame game, const QByteArray &replay,
                                                                    const Library &library);

} // namespace mantimon::games
