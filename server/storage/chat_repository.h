#pragma once

#include "storage/people.h"
#include "storage/storage_error.h"

namespace mantimon::storage {

class Database;

/// What players have said at tables.
class ChatRepository
{
public:
    explicit ChatRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<base::Done> add(const ChatRow &line);
    /// Of a game, with the names that its players have there; newest first.
    [[nodiscard]] Result<QVector<ChatRow>> of(const QUuid &game, int limit, const std::optional<RowPageStart> &behind);
    /// Said before then: at most `limit` go; how many did.
    [[nodiscard]] Result<int> removeOld(clock::Milliseconds before, int limit);

private:
    Database &m_database;
};

} // namespace mantimon::storage
