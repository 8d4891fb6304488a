#pragma once

#include "storage/records.h"
#include "storage/storage_error.h"

namespace mantimon::storage {

class Database;

/// Who has been here, and under which name last.
class UserRepository
{
public:
    explicit UserRepository(Database &database) : m_database(database) {}

    /// Cheap for a user who comes back within a minute under the same name: nothing is written.
    [[nodiscard]] Result<base::Done> seen(const QString &id, const QString &name, clock::Milliseconds at);
    [[nodiscard]] Result<std::optional<UserRow>> find(const QString &id);

private:
    Database &m_database;
};

} // namespace mantimon::storage
