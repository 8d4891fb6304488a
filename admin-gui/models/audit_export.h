#pragma once

#include "models/people_tables.h"

#include <QSaveFile>

namespace mantimon::models {

/// Writes every row of the audit log that the filter names into a CSV file (RFC 4180, UTF-8, times in
/// UTC), page by page. Belongs to itself: gone when it is done.
class AuditExport : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditExport)

public:
    AuditExport(client::Connection &connection, AuditFilter filter, const QString &file, QObject *parent);

    void start();

Q_SIGNALS:
    void finished(int rows);
    /// The file is as it was.
    void failed(const QString &why);

private:
    void ask(const QJsonValue &behind);
    void write(const QVector<client::AuditRow> &rows);
    void finish();
    void fail(const QString &why);

    client::Connection &m_connection;
    AuditFilter m_filter;
    QSaveFile m_file;
    int m_rows = 0;
};

/// One field; what a spreadsheet would take for a formula is written as text.
[[nodiscard]] QString csvField(const QString &value);

} // namespace mantimon::models
