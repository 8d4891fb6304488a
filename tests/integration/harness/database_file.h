#pragma once

#include "storage/database_address.h"

#include <QString>
#include <QVariant>

namespace mantimon::harness {

/// The server's database, seen past the server. Each statement has a connection of its own; one that
/// fails ends the test's process.
class DatabaseFile
{
public:
    explicit DatabaseFile(storage::DatabaseAddress address) : m_address(std::move(address)) {}
    explicit DatabaseFile(const QString &sqliteFile) : m_address(storage::SqliteFile{sqliteFile}) {}

    void run(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row; invalid when there is none.
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &values = {}) const;

private:
    storage::DatabaseAddress m_address;
};

} // namespace mantimon::harness
