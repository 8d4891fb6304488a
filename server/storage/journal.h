#pragma once

#include "storage/config.h"
#include "storage/group_writer.h"
#include "storage/inbox.h"
#include "storage/records.h"
#include "storage/storage_error.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>

namespace mantimon::storage {

class Courier;
class Database;
class Heartbeat;

/// Makes changes of games durable. All appends that wait when the storage thread gets to them go
/// into one transaction. Every append is answered with one receipt, in committed(); receipts of one
/// game come in the order of its appends. An append whose COMMIT failed is answered when the
/// database tells again whether it is there: committed or unavailable, never a guess.
///
/// It works in the storage thread; its signals leave in the courier's.
class Journal : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Journal)

public:
    Journal(Database &database, Heartbeat &heartbeat, Courier &courier, const StorageConfig &config, QObject *parent);
    ~Journal() override;

    /// From any thread. What Storage::query gets while this is false is Unavailable.
    [[nodiscard]] bool isAvailable() const { return m_isAvailable; }
    /// From any thread: appends that have no receipt yet.
    [[nodiscard]] qint64 waitingCount() const { return m_waiting; }
    /// From any thread: how long an append waited for its receipt, at most, since this was asked last.
    [[nodiscard]] std::chrono::nanoseconds takeLongestWait()
    {
        return std::chrono::nanoseconds(m_longestWait.exchange(0));
    }

public Q_SLOTS:
    /// From any thread, at once: it never waits for the database. When StorageConfig::mostWaiting
    /// appends wait already, one more is refused as unavailable. Nothing comes of what is appended after
    /// Storage::stop().
    void append(mantimon::storage::Append append);

Q_SIGNALS:
    /// Once for each group.
    void committed(const QVector<mantimon::storage::CommitReceipt> &receipts);
    /// The players could not be served between the two moments; sent when it is over.
    void outage(qint64 from, qint64 to);
    /// Also while appends are refused because too many wait.
    void availabilityChanged(bool isAvailable);

private:
    friend class Core;
    struct Unknown
    {
        CommitReceipt receipt;
        quint64 stateHash;
    };

    // All of these in the storage thread.
    void flush();
    void turnAway(const Append &append);
    void commitWaiting(const QVector<Append> &waiting);
    void commitGroup(const QVector<Append> &group);
    [[nodiscard]] Result<QVector<CommitReceipt>> write(const QVector<Append> &group);
    void refuse(const QVector<Append> &group);
    void noteWait(const QVector<Append> &group);
    void tell(const QVector<CommitReceipt> &receipts);
    void keepUnknown(const QVector<Append> &group, const QVector<CommitReceipt> &receipts);
    void beat();
    [[nodiscard]] Result<base::Done> writeHeartbeat(bool wasAway);
    void databaseFailed(const StorageError &error);
    void tryAgain();
    [[nodiscard]] bool resolveUnknown();
    [[nodiscard]] Result<bool> isStored(const Unknown &unknown);
    void databaseIsBack();
    void tellOutage();
    void setAvailable(bool isAvailable);
    void finish();

    Database &m_database;
    Heartbeat &m_heartbeat;
    Courier &m_courier;
    std::unique_ptr<GroupWriter> m_writer;
    QTimer m_retry;
    std::chrono::milliseconds m_lockTimeout;
    std::atomic<bool> m_isAvailable = true;
    StorageError m_lastError;
    QVector<Unknown> m_unknown;

    std::atomic<qint64> m_waiting = 0;
    std::atomic<qint64> m_longestWait = 0; ///< ns

    Inbox<Append> m_inbox;
    std::atomic<bool> m_isOverloaded = false;
};

} // namespace mantimon::storage
