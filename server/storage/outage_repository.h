#pragma once

#include "storage/records.h"
#include "storage/storage_error.h"

namespace mantimon::storage {

class Database;

/// Removes what the heartbeat leaves behind. (What it writes and reads is in Heartbeat.)
class OutageRepository
{
public:
    explicit OutageRepository(Database &database) : m_database(database) {}

    /// Outages that ended before `before` and before the oldest unfinished game was made, at most
    /// `limit`: they shift no deadline any more. How many went.
    [[nodiscard]] Result<int> removeOutages(clock::Milliseconds before, int limit);
    /// Heartbeats of nodes that have been silent since before `before`, at most `limit`, but never
    /// the newest of all, from which the time line goes on. How many went.
    [[nodiscard]] Result<int> removeHeartbeats(clock::Milliseconds before, int limit);

private:
    Database &m_database;
};

} // namespace mantimon::storage
