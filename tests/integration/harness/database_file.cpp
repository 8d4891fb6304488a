#include "harness/database_file.h"

#include "storage/dialect.h"

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
        storage::StorageConfig config;
        config.database = m_address;
        const storage::Dialect &dialect = storage::dialectOf(m_address);
        QSqlDatabase database = QSqlDatabase::addDatabase(dialect.driver, u"database file"_s);
        dialect.aim(database, config);
        if (!database.open())
            qFatal("the test cannot open %s", qPrintable(toString(m_address)));
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
