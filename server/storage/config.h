#pragma once

#include "clock/clock.h"
#include "storage/database_address.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace mantimon::storage {

class Faults;

struct StorageConfig
{
    /// With a SQLite file: made when it is not there; `server.lock` in it keeps a second server out.
    QString dataDir;
    DatabaseAddress database;
    /// Who writes the heartbeat and owns the games created here.
    QString nodeId = QStringLiteral("embedded");

    std::chrono::milliseconds heartbeatInterval{1000};
    /// How often an absent database is tried again.
    std::chrono::milliseconds retryInterval{500};
    /// How long a server may take to be connected to; whole seconds, at least 2 (libpq).
    std::chrono::seconds connectTimeout{2};
    /// How long a server may take to answer one statement before it counts as away.
    std::chrono::milliseconds answerTimeout{5000};
    /// How long a write waits for somebody else's lock on the database.
    std::chrono::milliseconds lockTimeout{2000};
    /// Appends, and queries, that wait for the storage thread; more are refused as unavailable.
    qsizetype mostWaiting = 20'000;
    /// Heartbeats further apart than this are an outage of ours.
    std::chrono::milliseconds longestGap{2000};

    /// The time line of heartbeats and outages. Called in the storage thread, so it must be safe
    /// there. Empty: the storage's own, see Storage::now().
    std::function<clock::Milliseconds()> now;

    /// What tests break; empty in a server.
    std::shared_ptr<Faults> faults;
};

} // namespace mantimon::storage
