#pragma once

#include "storage/database.h"
#include "storage/heartbeat.h"
#include "storage/journal.h"
#include "storage/query.h"
#include "storage/repositories.h"
#include "storage/storage.h"

namespace mantimon::storage {

/// Everything that lives in the storage thread.
class Core : public QObject
{
    Q_OBJECT

public:
    explicit Core(const StorageConfig &config);

    [[nodiscard]] Result<Started> open();
    void close();
    /// In the order of asking: the flush of an earlier append is an earlier event.
    void run(const Query &query);

    [[nodiscard]] Journal *journal() { return &m_journal; }
    /// Constant after open().
    [[nodiscard]] const std::function<clock::Milliseconds()> &timeLine() const { return m_now; }

private:
    [[nodiscard]] Result<Started> begin();
    [[nodiscard]] Result<base::Done> inTransaction(const Query &query);

    std::function<clock::Milliseconds()> m_now;
    Database m_database;
    Heartbeat m_heartbeat;
    Repositories m_repositories;
    Journal m_journal;
    QTimer m_pulse;
};

} // namespace mantimon::storage
