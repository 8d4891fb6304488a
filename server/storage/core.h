#pragma once

#include "storage/courier.h"
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
    /// The courier carries answers and the journal's signals away.
    Core(const StorageConfig &config, Courier &courier);

    [[nodiscard]] Result<Started> open();
    void close();
    /// From any thread. Runs after everything appended before.
    void ask(Query query);

    [[nodiscard]] Journal *journal() { return &m_journal; }
    /// Constant after open().
    [[nodiscard]] const std::function<clock::Milliseconds()> &timeLine() const { return m_now; }

private:
    [[nodiscard]] Result<Started> begin();
    void runQueries();
    void run(Query query);
    [[nodiscard]] Result<base::Done> inTransaction(const Query &query);

    std::function<clock::Milliseconds()> m_now;
    Database m_database;
    Heartbeat m_heartbeat;
    Repositories m_repositories;
    Journal m_journal;
    QTimer m_pulse;
    Courier &m_courier;
    Inbox<Query> m_queries;
};

} // namespace mantimon::storage
