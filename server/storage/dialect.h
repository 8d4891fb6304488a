#pragma once

#include "storage/storage_error.h"

#include <QSqlError>
#include <QStringList>

#include <chrono>

namespace mantimon::storage {

/// Everything in which databases differ; all other SQL is common to them.
struct Dialect
{
    /// QtSql's name of the driver.
    QString driver;
    /// Where the migrations lie.
    QString migrations;
    /// What a fresh connection is told.
    QStringList onOpen;
    QString beginRead;
    /// Fails rather than lets two writers in.
    QString beginWrite;
    /// Ends a SELECT that must see what an older writer of the row may still be committing.
    QString lockRow;
    QString (*lockTimeout)(std::chrono::milliseconds duration);
    /// `database` says which, for the text.
    StorageError (*describe)(const QSqlError &error, const QString &database);
};

[[nodiscard]] const Dialect &sqliteDialect();

} // namespace mantimon::storage
