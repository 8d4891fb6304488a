#pragma once

#include "storage/storage_error.h"

#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <initializer_list>
#include <optional>
#include <span>

namespace mantimon::storage {

class Database;

/// A prepared statement, borrowed from its Database for one use and given back with no row pending:
/// a statement left in the middle of its rows would hold the database's snapshot.
class Statement
{
    Q_DISABLE_COPY_MOVE(Statement)

public:
    /// `unprepared`: why the database did not take the statement; run() gives it.
    Statement(Database &database, QSqlQuery &query, std::optional<StorageError> unprepared)
        : m_database(database), m_query(query), m_unprepared(std::move(unprepared))
    {
    }
    ~Statement() { m_query.finish(); }

    [[nodiscard]] Result<base::Done> run(std::span<const QVariant> values);
    [[nodiscard]] Result<base::Done> run(std::initializer_list<QVariant> values) { return run(std::span(values)); }

    /// After run(): calls `row()` for each row. An error may come after the first rows.
    template <typename Row>
    [[nodiscard]] Result<base::Done> each(Row row)
    {
        while (m_query.next())
            row();
        return outcome();
    }
    /// After run(): false when there is no row (more).
    [[nodiscard]] Result<bool> next();

    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] QString text(int column) const { return value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return value(column).toByteArray(); }
    [[nodiscard]] qint64 integer(int column) const { return value(column).toLongLong(); }
    [[nodiscard]] QUuid uuid(int column) const { return QUuid::fromString(text(column)); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] std::optional<qint64> integerIf(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }

    /// Rows that run() has inserted, updated or deleted.
    [[nodiscard]] int changed() const { return m_query.numRowsAffected(); }

private:
    [[nodiscard]] Result<base::Done> outcome() const;

    Database &m_database;
    QSqlQuery &m_query;
    std::optional<StorageError> m_unprepared;
};

// QtSql binds a null QString or QByteArray as NULL; these say which of the two is meant. U+0000, which
// is no character to PostgreSQL, becomes the one that stands for what cannot be read.
[[nodiscard]] inline QString readable(QString value)
{
    return value.replace(QChar::Null, QChar::ReplacementCharacter);
}
[[nodiscard]] inline QVariant text(const QString &value)
{
    return value.isNull() ? QString(QLatin1StringView("")) : readable(value);
}
[[nodiscard]] inline QVariant text(const QByteArray &utf8)
{
    return text(QString::fromUtf8(utf8));
}
[[nodiscard]] inline QVariant textOrNull(const QString &value)
{
    return value.isEmpty() ? QString() : readable(value);
}
[[nodiscard]] inline QVariant integerOrNull(std::optional<qint64> value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}
[[nodiscard]] inline QVariant bytes(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}
[[nodiscard]] inline QVariant uuid(const QUuid &value)
{
    return value.toString(QUuid::WithoutBraces);
}

} // namespace mantimon::storage
