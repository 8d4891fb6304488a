#pragma once

#include "storage/append_rows.h"
#include "storage/group_writer.h"

namespace mantimon::storage {

/// Writes a group append by append. SQLite is in the same process, so that a statement more costs little.
class AppendWriter : public GroupWriter
{
public:
    AppendWriter(Database &database, const QString &nodeId) : m_database(database), m_rows(database, nodeId) {}

    enum class Isolation {
        None, ///< one refused row spoils the transaction
        Each, ///< a savepoint for each append: a refused one is undone alone
    };

    [[nodiscard]] Result<QVector<CommitReceipt>> writeGroup(const QVector<Append> &group) override;
    /// Into a transaction that is open.
    [[nodiscard]] Result<QVector<CommitReceipt>> writeInto(const QVector<Append> &group, Isolation isolation);

private:
    [[nodiscard]] Result<QVector<CommitReceipt>> writeAll(const QVector<Append> &group, Isolation isolation);
    [[nodiscard]] Result<CommitOutcome> writeAlone(const Append &append);
    [[nodiscard]] Result<CommitOutcome> write(const Append &append);
    [[nodiscard]] Result<base::Done> writeRows(const Append &append);

    Database &m_database;
    AppendRows m_rows;
};

} // namespace mantimon::storage
