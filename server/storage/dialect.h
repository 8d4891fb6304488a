#pragma once

#include "storage/config.h"
#include "storage/storage_error.h"

#include <QSqlError>
#include <QStringList>

#include <chrono>

class QSqlDatabase;

namespace mantimon::storage {

/// Everything in which databases differ, but for how the journal writes its groups; all other SQL is
/// common to them.
struct Dialect
{
    /// QtSql's name of the driver.
    QString driver;
    /// Where the migrations lie.
    QString migrations;
    /// Makes ready what must be there before the connection is opened, and tells it where that is.
    void (*aim)(QSqlDatabase &connection, const StorageConfig &config);
    /// What a fresh connection is told.
    QStringList (*onOpen)(const StorageConfig &config);
    QString beginRead;
    /// Fails rather than lets two writers in, where the database knows no finer lock.
    QString beginWrite;
    /// What a transaction does before it migrates: one at a time, however long it takes.
    QStringList onMigrate;
    /// Whether other machines can open it too: the lock against a second server is then in the database.
    bool isShared;
    /// Before and after data is erased so that nothing of it can be found.
    QStringList beforeErasing;
    QStringList afterErasing;
    /// Whether rows are fetched one by one; otherwise a statement brings them all.
    bool fetchesRowByRow;
    QString (*lockTimeout)(std::chrono::milliseconds duration);
    /// `database` says which, for the text.
    StorageError (*describe)(const QSqlError &error, const QString &database);
    /// The connection's socket, -1 where there is none.
    int (*socketOf)(const QSqlDatabase &connection);
    /// Whether a statement has failed in the open transaction, so that its COMMIT would undo it, yet
    /// report no error.
    bool (*isSpoiled)(const QSqlDatabase &connection);
};

[[nodiscard]] const Dialect &sqliteDialect();
[[nodiscard]] const Dialect &postgresDialect();
[[nodiscard]] const Dialect &dialectOf(const DatabaseAddress &address);

} // namespace mantimon::storage
