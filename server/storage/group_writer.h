#pragma once

#include "storage/records.h"
#include "storage/storage_error.h"

#include <memory>

namespace mantimon::storage {

class Database;

/// Writes appends into one transaction. Each is fenced on its own: with the game's row locked, its epoch
/// and last seq are compared, so that whoever takes the game over waits for what is being written, or
/// has won and is seen.
class GroupWriter
{
public:
    virtual ~GroupWriter() = default;

    /// Begins a transaction and writes every append in it; the receipts, in the group's order, hold
    /// once it is committed. After an error the transaction is rolled back and nothing is written.
    [[nodiscard]] virtual Result<QVector<CommitReceipt>> writeGroup(const QVector<Append> &group) = 0;
};

/// The one that suits the database.
[[nodiscard]] std::unique_ptr<GroupWriter> groupWriterFor(Database &database, const QString &nodeId);

/// At least one entry, all of one game, seqs without holes, from 1 in a new game.
[[nodiscard]] bool isWellFormed(const Append &append);
[[nodiscard]] CommitReceipt receiptFor(const Append &append, CommitOutcome outcome);

} // namespace mantimon::storage
