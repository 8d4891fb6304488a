#pragma once

#include "games/record.h"
#include "storage/records.h"

namespace mantimon::games {

[[nodiscard]] Header headerOf(const storage::GameRow &row);

/// The seat of the entry's player, if it has one.
[[nodiscard]] std::optional<rules::Seat> seatOf(const storage::Entry &entry);

/// Folds a game's entries again, with the server's outages between them, and checks the state hash
/// of each. The error says at which entry and what is wrong; such a game is left alone.
[[nodiscard]] base::Result<Record, QString> restore(const storage::StoredGame &stored,
                                                    const QVector<storage::Outage> &outages,
                                                    std::shared_ptr<const Library> library);

} // namespace mantimon::games
