#pragma once

#include "games/record.h"
#include "storage/records.h"

namespace mantimon::games {

[[nodiscard]] Header headerOf(const storage::GameRow &row);

/// The seat of the entry's player, if it has one.
[[nodiscard]] std::optional<rules::Seat> seatOf(const storage::Entry &entry);

/// Unset when this server knows these rules.
[[nodiscard]] std::optional<QString> whyNotContinued(int rulesVersion);

/// The record that the game's first entry opens, with none of its entries yet.
[[nodiscard]] base::Result<Record, QString> beginning(const storage::StoredGame &stored,
                                                      std::shared_ptr<const Library> library);
/// Folds the next entry and checks its seq and state hash.
[[nodiscard]] base::Result<base::Done, QString> foldEntry(Record &record, const storage::Entry &entry);

/// Goes on from the game's snapshot, or from nothing, folds its entries again, with the server's
/// outages between them, and checks the state hash of each. `outages`: oldest first. The error says at
/// which entry and what is wrong.
[[nodiscard]] base::Result<Record, QString> restore(const storage::StoredGame &stored,
                                                    const QVector<storage::Outage> &outages,
                                                    std::shared_ptr<const Library> library);

} // namespace mantimon::games
