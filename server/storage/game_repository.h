#pragma once

#include "storage/records.h"
#include "storage/storage_error.h"

namespace mantimon::storage {

class Database;
class Statement;

/// Games as they are stored. They are written by the Journal alone, but for their owner.
class GameRepository
{
public:
    explicit GameRepository(Database &database) : m_database(database) {}

    /// To go on with: from the older of the two snapshots that are kept, so that what happened last
    /// is read again and can be told to somebody who missed it.
    [[nodiscard]] Result<std::optional<StoredGame>> load(const QUuid &id);
    /// Every entry and no snapshot.
    [[nodiscard]] Result<std::optional<StoredGame>> loadWhole(const QUuid &id);
    [[nodiscard]] Result<std::optional<GameRow>> find(const QUuid &id);
    /// Entries with a seq above `after`, in order.
    [[nodiscard]] Result<QVector<Entry>> entries(const QUuid &id, quint32 after = 0);

    /// Every game that is not finished, oldest first.
    [[nodiscard]] Result<QVector<UnfinishedGame>> unfinished();
    /// Oldest first.
    [[nodiscard]] Result<QVector<GameListing>> unfinishedOf(const QString &userId);
    /// Newest end first, at most `limit`.
    [[nodiscard]] Result<QVector<GameListing>> finishedOf(const QString &userId, int limit,
                                                          const std::optional<PageStart> &behind = {});

    /// Of all players; newest end first, at most `limit`.
    [[nodiscard]] Result<QVector<GameListing>> finished(const FinishedFilter &filter, int limit,
                                                        const std::optional<PageStart> &behind = {});
    /// In order of user id; none where there is no such game.
    [[nodiscard]] Result<QVector<SeatTaken>> seats(const QUuid &id);

    /// Among the games that are not finished.
    [[nodiscard]] Result<std::optional<GameRow>> byJoinCode(const QString &code);
    [[nodiscard]] Result<std::optional<GameRow>> byRequest(const QString &creator, const QString &requestId);

    /// Makes `node` the owner and fences every earlier one; the new epoch, or none where there is
    /// no such game.
    [[nodiscard]] Result<std::optional<qint64>> takeOver(const QUuid &id, const QString &node);

private:
    [[nodiscard]] Result<std::optional<GameRow>> oneRow(Statement &statement);
    [[nodiscard]] Result<std::optional<Snapshot>> oldestSnapshot(const QUuid &id);
    [[nodiscard]] Result<std::optional<StoredGame>> loadBehind(const QUuid &id, std::optional<Snapshot> snapshot);
    [[nodiscard]] Result<base::Done> addSeatsOfUnfinished(QVector<UnfinishedGame> &games);
    [[nodiscard]] Result<QVector<GameListing>> listings(Statement &statement);

    Database &m_database;
};

} // namespace mantimon::storage
