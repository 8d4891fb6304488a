#pragma once

#include "storage/config.h"
#include "storage/records.h"
#include "storage/storage_error.h"

namespace mantimon::storage {

class Database;

/// The moment until which the server is known to have been there for its players, kept in the
/// database. Two of them too far apart are an outage.
class Heartbeat
{
    Q_DISABLE_COPY_MOVE(Heartbeat)

public:
    Heartbeat(Database &database, const StorageConfig &config);

    /// At start, before any write: the latest moment the database knows of, 0 when none.
    [[nodiscard]] Result<clock::Milliseconds> lastKnownMoment();

    /// Begins at `known`, which is 0 for a new database, on the time line `now`.
    void start(clock::Milliseconds known, std::function<clock::Milliseconds()> now);

    /// The last one is old enough for a transaction that comes by to carry the next.
    [[nodiscard]] bool isDue() const;

    /// In an open transaction. `wasAway`: players were refused since the last one, so that the time
    /// between counts as an outage however short it was.
    [[nodiscard]] Result<base::Done> write(bool wasAway);

    /// The transaction of the last write() is committed: the outage that it has recorded.
    std::optional<Outage> confirm();

    /// The end of the newest outage: now, when the last heartbeat is too old.
    [[nodiscard]] clock::Milliseconds awayUntil() const;

    /// Outages that ended after the oldest unfinished game was made, oldest first.
    [[nodiscard]] Result<QVector<Outage>> outagesOfUnfinishedGames();

private:
    [[nodiscard]] bool isOutage(clock::Milliseconds moment, bool wasAway) const;

    Database &m_database;
    QString m_node;
    clock::Milliseconds m_interval;
    clock::Milliseconds m_longestGap;
    std::function<clock::Milliseconds()> m_now;
    clock::Milliseconds m_last = 0;
    clock::Milliseconds m_awayUntil = 0;
    std::optional<clock::Milliseconds> m_written;
    std::optional<Outage> m_outage;
};

} // namespace mantimon::storage
