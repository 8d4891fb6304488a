#include "storage/dialect.h"

#include <QFile>
#include <QSqlDatabase>

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

// sqlite3.h's primary result codes; an extended code has one of them in its low byte.
enum SqliteCode {
    Busy = 5,
    TableLocked = 6,
    ReadOnly = 8,
    IoError = 10,
    CorruptFile = 11,
    Full = 13,
    CannotOpenFile = 14,
    Constraint = 19,
    NotADatabase = 26,
};

StorageError describeSqlite(const QSqlError &error, const QString &database)
{
    const QString reason = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const auto described = [&](ErrorKind kind, QStringView what) {
        return StorageError{kind, u"database %1 %2 (%3)"_s.arg(database, what, reason)};
    };
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case TableLocked:
        return described(ErrorKind::Unavailable, u"is locked by another program");
    case ReadOnly:
        return described(ErrorKind::Unavailable, u"cannot be written");
    case IoError:
        return described(ErrorKind::Unavailable, u"cannot be read or written");
    case Full:
        return described(ErrorKind::Unavailable, u"has no room left on its disk");
    case CorruptFile:
    case NotADatabase:
        return described(ErrorKind::Corrupt, u"is damaged or no database at all");
    case CannotOpenFile:
        return described(ErrorKind::CannotOpen, u"cannot be opened");
    case Constraint:
        return described(ErrorKind::Conflict, u"refuses a row");
    }
    return described(ErrorKind::Internal, u"does not understand");
}

// The file holds the seeds of running games: it is nobody else's to read.
void createPrivate(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        (void)file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

void aim(QSqlDatabase &connection, const StorageConfig &config)
{
    const QString &path = std::get<SqliteFile>(config.database).path;
    createPrivate(path);
    connection.setDatabaseName(path);
}

// FULL: in WAL mode a commit is synced before it returns, which an acknowledgement promises.
QStringList onOpen(const StorageConfig &)
{
    return {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s};
}

QString sqliteLockTimeout(std::chrono::milliseconds duration)
{
    return u"PRAGMA busy_timeout = %1"_s.arg(duration.count());
}

} // namespace

const Dialect &sqliteDialect()
{
    static const Dialect dialect{
        .driver = u"QSQLITE"_s,
        .migrations = u":/mantimon/migrations/sqlite"_s,
        .aim = aim,
        .onOpen = onOpen,
        .beginRead = u"BEGIN"_s,
        .beginWrite = u"BEGIN IMMEDIATE"_s,
        .onMigrate = {},
        .isShared = false,
        // What is deleted is overwritten, and no old page of it stays in the write-ahead log.
        .beforeErasing = {u"PRAGMA secure_delete = ON"_s},
        .afterErasing = {u"PRAGMA wal_checkpoint(TRUNCATE)"_s},
        .fetchesRowByRow = true,
        .lockTimeout = sqliteLockTimeout,
        .describe = describeSqlite,
        .socketOf = [](const QSqlDatabase &) { return -1; },
        .isSpoiled = [](const QSqlDatabase &) { return false; },
    };
    return dialect;
}

} // namespace mantimon::storage
