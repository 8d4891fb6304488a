#pragma once

#include "storage/storage_error.h"

#include <QStringList>

namespace mantimon::storage {

class Database;

struct MigrationReport
{
    /// Schema versions; 0 is an empty database.
    int from = 0;
    int to = 0;
    /// File names.
    QStringList applied;
};

/// Brings an open database to this server's schema: forward only, each step whole or not at all.
[[nodiscard]] Result<MigrationReport> bringUpToDate(Database &database);

} // namespace mantimon::storage
