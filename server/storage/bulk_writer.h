#pragma once

#include "storage/append_writer.h"

#include <QHash>

namespace mantimon::storage {

struct BulkRows;

/// Writes a group in a few statements, however many games are in it: to a server elsewhere each
/// statement is a way there and back. Games' rows are locked in the order of their ids, so that two
/// groups never wait for each other in a circle.
class BulkWriter : public GroupWriter
{
public:
    BulkWriter(Database &database, const QString &nodeId)
        : m_database(database), m_rows(database, nodeId), m_oneByOne(database, nodeId)
    {
    }

    [[nodiscard]] Result<QVector<CommitReceipt>> writeGroup(const QVector<Append> &group) override;

private:
    struct Head
    {
        qint64 epoch = 0;
        qint64 lastSeq = 0;
    };
    using Heads = QHash<QUuid, Head>;

    [[nodiscard]] Result<QVector<CommitReceipt>> writeInto(const QVector<Append> &group);
    [[nodiscard]] Result<QVector<CommitReceipt>> writeEach(const QVector<Append> &group);
    [[nodiscard]] Result<Heads> lockGames(const QVector<Append> &group);
    [[nodiscard]] static CommitOutcome outcomeOf(const Append &append, Heads &heads);
    [[nodiscard]] Result<base::Done> writeNewRows(const Append &append);
    [[nodiscard]] Result<base::Done> writeEntries(const BulkRows &rows);
    [[nodiscard]] Result<base::Done> writeSnapshots(const BulkRows &rows);
    [[nodiscard]] Result<base::Done> updateGames(const BulkRows &rows);

    Database &m_database;
    AppendRows m_rows;
    AppendWriter m_oneByOne;
};

} // namespace mantimon::storage
