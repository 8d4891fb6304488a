#pragma once

#include "storage/records.h"
#include "storage/storage_error.h"

namespace mantimon::storage {

class Database;

/// Games that are over, and what is kept of them: first their entries, then a replay, then nothing.
class ReplayRepository
{
public:
    explicit ReplayRepository(Database &database) : m_database(database) {}

    /// The first finished game behind `behind`, oldest end first, that ended before `before` and has
    /// its entries still.
    [[nodiscard]] Result<std::optional<PageStart>> nextToCompact(clock::Milliseconds before,
                                                                 const std::optional<PageStart> &behind = {});
    /// Puts the replay, a file's content, in the place of the game's entries. False: there is no such
    /// game, it is not finished, or it is compacted already.
    [[nodiscard]] Result<bool> compact(const QUuid &game, const QByteArray &content);

    [[nodiscard]] Result<std::optional<QByteArray>> find(const QUuid &game);
    /// False: there is no replay of it.
    [[nodiscard]] Result<bool> replace(const QUuid &game, const QByteArray &content);

    /// Nothing stays of a finished game. False: there is no such game, or it is not finished.
    [[nodiscard]] Result<bool> remove(const QUuid &game);
    /// Of finished games that ended before `before` nothing stays, be they compacted or not; at most
    /// `limit`; how many went.
    [[nodiscard]] Result<int> removeEnded(clock::Milliseconds before, int limit);

private:
    [[nodiscard]] Result<base::Done> removeEntries(const QUuid &game);

    Database &m_database;
};

} // namespace mantimon::storage
