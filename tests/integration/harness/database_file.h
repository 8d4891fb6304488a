#pragma once

#include <QString>
#include <QVariant>

namespace mantimon::harness {

/// The embedded database, seen past the server. Each statement has a connection of its own; one that
/// fails ends the test's process.
class DatabaseFile
{
public:
    explicit DatabaseFile(QString file) : m_file(std::move(file)) {}

    void run(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row; invalid when there is none.
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &values = {}) const;

private:
    QString m_file;
};

} // namespace mantimon::harness
