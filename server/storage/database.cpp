#include "storage/database.h"

#include "storage/dialect.h"
#include "storage/faults.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>

#include <atomic>

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

QString freshConnectionName()
{
    static std::atomic<int> count = 0;
    return u"mantimon-storage-%1"_s.arg(++count);
}

// The file holds the seeds of running games: it is nobody else's to read.
void createPrivate(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        (void)file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

Database::Database(const StorageConfig &config)
    : m_dialect(sqliteDialect()),
      m_name(config.sqliteFile.isEmpty() ? QDir(config.dataDir).filePath(u"mantimon.db"_s) : config.sqliteFile),
      m_connection(freshConnectionName()), m_lockTimeout(config.lockTimeout), m_faults(config.faults)
{
}

Database::~Database()
{
    close();
}

Result<base::Done> Database::open()
{
    createPrivate(m_name);
    bool isOpen = false;
    QSqlError error;
    {
        QSqlDatabase fresh = QSqlDatabase::addDatabase(m_dialect.driver, m_connection);
        fresh.setDatabaseName(m_name);
        isOpen = fresh.open();
        error = fresh.lastError();
    }
    if (!isOpen) {
        close();
        return base::failure(StorageError{ErrorKind::CannotOpen, describe(error).text});
    }
    setLockTimeout(m_lockTimeout);
    for (const QString &sql : m_dialect.onOpen) {
        if (auto done = execute(sql); !done) {
            close();
            return done;
        }
    }
    return base::Done{};
}

void Database::close()
{
    m_statements.clear();
    if (!QSqlDatabase::contains(m_connection))
        return;
    connection().close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<base::Done> Database::begin(Access access)
{
    if (m_faults && m_faults->isAway())
        return base::failure(StorageError{ErrorKind::Unavailable, u"database %1 is away"_s.arg(m_name)});
    return execute(access == Access::Write ? m_dialect.beginWrite : m_dialect.beginRead);
}

Result<base::Done> Database::commit()
{
    const CommitFault fault = m_faults ? m_faults->atCommit() : CommitFault::None;
    if (fault == CommitFault::None)
        return execute(u"COMMIT"_s);
    if (fault == CommitFault::AnswerLost)
        (void)execute(u"COMMIT"_s);
    return base::failure(StorageError{ErrorKind::Unavailable, u"database %1 is gone in COMMIT"_s.arg(m_name)});
}

void Database::rollback()
{
    (void)execute(u"ROLLBACK"_s);
}

Statement Database::prepared(const QString &sql)
{
    auto known = m_statements.find(sql);
    if (known == m_statements.end())
        known = m_statements.emplace(sql, Prepared{QSqlQuery(connection())}).first;
    auto &[query, isReady] = known->second;
    std::optional<StorageError> unprepared;
    if (!isReady) {
        query.setForwardOnly(true);
        isReady = query.prepare(sql);
        if (!isReady)
            unprepared = describe(query.lastError());
    }
    return Statement(*this, query, std::move(unprepared));
}

Result<base::Done> Database::execute(const QString &sql)
{
    QSqlQuery query(connection());
    if (!query.exec(sql))
        return base::failure(describe(query.lastError()));
    return base::Done{};
}

void Database::setLockTimeout(std::chrono::milliseconds duration)
{
    (void)execute(m_dialect.lockTimeout(duration));
}

StorageError Database::describe(const QSqlError &error) const
{
    return m_dialect.describe(error, m_name);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connection, false);
}

} // namespace mantimon::storage
