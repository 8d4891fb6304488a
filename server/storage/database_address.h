#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>

#include <variant>

namespace mantimon::storage {

struct SqliteFile
{
    QString path;

    friend bool operator==(const SqliteFile &, const SqliteFile &) = default;
};

struct PostgresServer
{
    /// Empty: where libpq finds one, which is a local socket.
    QString host;
    /// 0: libpq's.
    quint16 port = 0;
    QString user;
    /// Empty: none, or the one in libpq's password file.
    QString password;
    QString database;
    /// Of libpq, by name, such as sslmode.
    QMap<QString, QString> options;

    friend bool operator==(const PostgresServer &, const PostgresServer &) = default;
};

/// Where the durable data is.
using DatabaseAddress = std::variant<SqliteFile, PostgresServer>;

/// Reads `postgresql://user:password@host:port/database?option=value` or `sqlite:FILE`. The error
/// says what is wrong, and repeats nothing of the text: a password may be anywhere in it.
[[nodiscard]] base::Result<DatabaseAddress, QString> parseDatabaseAddress(const QString &text);

/// For logs and errors: a file's path, or the URL without its password and options.
[[nodiscard]] QString toString(const DatabaseAddress &address);

} // namespace mantimon::storage
