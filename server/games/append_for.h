#pragma once

#include "games/record.h"
#include "storage/records.h"

namespace mantimon::games {

/// The end's reason in the row of a game that was given up before it started: it leaves no replay.
inline constexpr char neverStarted[] = "closed";

/// A snapshot is written after so many entries. The newest two are kept and the older one is gone on
/// from: between one and two intervals of entries are read again, none when the game is younger.
inline constexpr quint32 snapshotInterval = 50;

/// What the journal is to keep of a proposal: its entry, and what the tables that find games must know
/// of it. `requestId` goes with the first fact.
[[nodiscard]] storage::Append appendFor(const Record &record, const Proposal &proposal, const QByteArray &requestId);

} // namespace mantimon::games
