#pragma once

#include "storage/people.h"
#include "storage/storage_error.h"

namespace mantimon::storage {

class Database;

/// Who did what in which role; it is written and read, never changed.
class AuditRepository
{
public:
    explicit AuditRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<base::Done> add(const AuditRow &row);
    /// Newest first, at most `limit`.
    [[nodiscard]] Result<QVector<AuditRow>> list(const AuditFilter &filter, int limit,
                                                 const std::optional<RowPageStart> &behind = {});

    /// Rows from before `before`, at most `limit`; how many went.
    [[nodiscard]] Result<int> removeOld(clock::Milliseconds before, int limit);

private:
    Database &m_database;
};

} // namespace mantimon::storage
