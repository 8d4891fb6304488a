#pragma once

#include "storage/records.h"
#include "storage/storage_error.h"

namespace mantimon::storage {

class Database;

/// The rows that an append leaves, one statement for each, into an open transaction.
class AppendRows
{
public:
    AppendRows(Database &database, QString nodeId) : m_database(database), m_nodeId(std::move(nodeId)) {}

    [[nodiscard]] Result<base::Done> insertGame(const Append &append);
    /// Moves the game's row on and locks it; false: the epoch or the last seq is another.
    [[nodiscard]] Result<bool> passFence(const Append &append);
    [[nodiscard]] Result<base::Done> insertEntry(const Entry &entry);
    [[nodiscard]] Result<base::Done> insertSeat(const QUuid &game, const SeatTaken &seat);
    [[nodiscard]] Result<base::Done> updateStatus(const QUuid &game, GameStatus status);
    [[nodiscard]] Result<base::Done> endGame(const QUuid &game, const GameEnd &end);
    /// And forgets those before the last but one.
    [[nodiscard]] Result<base::Done> keepSnapshot(const QUuid &game, const Snapshot &snapshot);
    [[nodiscard]] Result<base::Done> forgetSnapshots(const QUuid &game);

private:
    Database &m_database;
    QString m_nodeId;
};

} // namespace mantimon::storage
