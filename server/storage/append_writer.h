#pragma once

#include "storage/records.h"
#include "storage/storage_error.h"

namespace mantimon::storage {

class Database;

/// Writes appends into an open transaction; the fence and the inserts of one append.
class AppendWriter
{
public:
    AppendWriter(Database &database, QString nodeId) : m_database(database), m_nodeId(std::move(nodeId)) {}

    /// Begins a transaction and writes every append in it; the receipts hold once it is committed.
    /// After an error the transaction is rolled back and nothing is written.
    [[nodiscard]] Result<QVector<CommitReceipt>> writeGroup(const QVector<Append> &group);

    [[nodiscard]] static CommitReceipt receiptFor(const Append &append, CommitOutcome outcome);

private:
    enum class Isolation {
        None, ///< one refused row spoils the transaction
        Each, ///< a savepoint for each append: a refused one is undone alone
    };
    [[nodiscard]] Result<QVector<CommitReceipt>> writeAll(const QVector<Append> &group, Isolation isolation);
    [[nodiscard]] Result<CommitOutcome> writeAlone(const Append &append);
    [[nodiscard]] Result<CommitOutcome> write(const Append &append);
    [[nodiscard]] Result<bool> insertGame(const Append &append);
    [[nodiscard]] Result<bool> passFence(const Append &append);
    [[nodiscard]] Result<base::Done> insertEntry(const Entry &entry);
    [[nodiscard]] Result<base::Done> insertSeat(const QUuid &game, const SeatTaken &seat);
    [[nodiscard]] Result<base::Done> updateStatus(const QUuid &game, GameStatus status);
    [[nodiscard]] Result<base::Done> endGame(const QUuid &game, const GameEnd &end);
    [[nodiscard]] Result<base::Done> keepSnapshot(const QUuid &game, const Snapshot &snapshot);

    Database &m_database;
    QString m_nodeId;
};

} // namespace mantimon::storage
