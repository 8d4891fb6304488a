#include "harness/database_file.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace mantimon::harness {

void DatabaseFile::run(const QString &sql, const QVariantList &values) const
{
    (void)value(sql, values);
}

QVariant DatabaseFile::value(const QString &sql, const QVariantList &values) const
{
    QVariant found;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"database file"_s);
        database.setDatabaseName(m_file);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (!database.open())
            qFatal("the test cannot open %s", qPrintable(m_file));
        QSqlQuery query(database);
        bool isDone = query.prepare(sql);
        for (const QVariant &bound : values)
            query.addBindValue(bound);
        isDone = isDone && query.exec();
        if (!isDone)
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        if (query.next())
            found = query.value(0);
    }
    QSqlDatabase::removeDatabase(u"database file"_s);
    return found;
}

} // namespace mantimon::harness
