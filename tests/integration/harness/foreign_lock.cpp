#include "harness/foreign_lock.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace mantimon::harness {

ForeignLock::ForeignLock(const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign lock"_s);
    database.setDatabaseName(file);
    m_isHeld = database.open() && QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s);
}

ForeignLock::~ForeignLock()
{
    {
        QSqlDatabase database = QSqlDatabase::database(u"foreign lock"_s);
        QSqlQuery(database).exec(u"ROLLBACK"_s);
        database.close();
    }
    QSqlDatabase::removeDatabase(u"foreign lock"_s);
}

} // namespace mantimon::harness
