#pragma once

#include "storage/config.h"
#include "storage/courier.h"
#include "storage/journal.h"
#include "storage/migrations.h"
#include "storage/query.h"
#include "storage/repositories.h"

#include <QPointer>
#include <QThread>

#include <atomic>
#include <memory>
#include <type_traits>

namespace mantimon::storage {

class Core;
class DataDirLock;

/// What start() found.
struct Started
{
    int schemaVersion = 0;
    /// The latest moment that the database knows of, 0 for a new one: clocks must start no earlier.
    clock::Milliseconds lastKnownMoment = 0;
    /// Oldest first: every outage since the oldest unfinished game was made, the one that this start
    /// ends included. An outage shifts a deadline that was set before it by its whole length, one
    /// that was set within it by the rest.
    QVector<Outage> outages;
};

/// What `mantimon-server migrate` does: opens the database as start() would, brings it to this
/// server's schema and closes it. Blocks.
[[nodiscard]] Result<MigrationReport> migrate(const StorageConfig &config);

/// The front door. Owns the storage thread and everything that lives in it; every read and write of
/// the database happens there. Only start() and stop() wait for it.
class Storage : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Storage)

public:
    explicit Storage(StorageConfig config, QObject *parent = nullptr);
    ~Storage() override;

    /// Locks the data directory, opens and migrates the database, records the outage since the last
    /// heartbeat and starts the heartbeat. After a failure nothing is left running. Once.
    [[nodiscard]] Result<Started> start();

    /// Commits what has been appended, writes a last heartbeat, ends the thread, unlocks the data
    /// directory. Receipts of a group whose outcome is still unknown are not given.
    void stop();

    /// Can be wired before start(); lives as long as the storage.
    [[nodiscard]] Journal *journal() const;

    /// The server's time line: never goes back while the process lives, and starts no earlier than
    /// `Started::lastKnownMoment`. From any thread, after start().
    [[nodiscard]] clock::Milliseconds now() const;

    /// Runs `work`, `Result<T> (Repositories &)`, in the storage thread as one transaction, which a
    /// failure undoes; it sees everything appended before. Then calls `then`, `void (Result<T>)`,
    /// or never when `context` is gone by then. Asked and answered in the thread of this object, in
    /// which `context` lives too. After stop() the answer is ErrorKind::Stopped.
    template <typename Work, typename Then>
    void query(Work work, QObject *context, Then then)
    {
        run(Access::Read, std::move(work), context, std::move(then));
    }
    /// As query(), for work that reads and then writes: as a reader SQLite would not let it write once
    /// somebody else has written meanwhile.
    template <typename Work, typename Then>
    void change(Work work, QObject *context, Then then)
    {
        run(Access::Write, std::move(work), context, std::move(then));
    }

private:
    template <typename Work, typename Then>
    void run(Access access, Work work, QObject *context, Then then);
    void run(Query query);

    StorageConfig m_config;
    Courier m_courier;
    std::atomic<bool> m_isRunning = false;
    QThread m_thread;
    std::unique_ptr<Core> m_core;
    std::unique_ptr<DataDirLock> m_lock;
};

template <typename Work, typename Then>
void Storage::run(Access access, Work work, QObject *context, Then then)
{
    using Answer = std::invoke_result_t<Work &, Repositories &>;
    const auto answer = std::make_shared<std::optional<Answer>>();
    Query query;
    query.access = access;
    query.reply = [answer, asker = QPointer<QObject>(context), then = std::move(then)]() mutable {
        if (asker)
            then(std::move(**answer));
    };
    query.work = [answer, work = std::move(work)](Repositories &repositories) mutable -> std::optional<StorageError> {
        answer->emplace(work(repositories));
        return (*answer)->isOk() ? std::nullopt : std::optional((*answer)->error());
    };
    query.fail = [answer](const StorageError &error) { answer->emplace(base::failure(error)); };
    run(std::move(query));
}

} // namespace mantimon::storage
