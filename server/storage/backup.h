#pragma once

#include "storage/config.h"
#include "storage/storage_error.h"

namespace mantimon::storage {

struct BackedUp
{
    qint64 bytes = 0;
    int schemaVersion = 0;
};

/// Copies the embedded database, as it is at one moment, into a new file, which is there whole or
/// not at all and which its owner alone may read. A server may be writing meanwhile, and goes on
/// writing. (VACUUM INTO reads one snapshot; the backup interface of SQLite would begin again with
/// every commit of another process.) An existing file is never replaced. Blocks.
[[nodiscard]] Result<BackedUp> backUp(const StorageConfig &config, const QString &file);

/// What an administrator types into a POSIX shell to have a PostgreSQL server's database copied into a
/// file. The password is not in it: pg_dump asks for it, or finds it where libpq looks.
[[nodiscard]] QString dumpCommand(const PostgresServer &server, const QString &file);

} // namespace mantimon::storage
