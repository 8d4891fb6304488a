#include "storage/database.h"

#include "storage/dialect.h"
#include "storage/faults.h"

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

} // namespace

Database::Database(const StorageConfig &config, Tenancy tenancy)
    : m_config(config), m_dialect(dialectOf(config.database)), m_name(toString(config.database)),
      m_connection(freshConnectionName()), m_lockTimeout(config.lockTimeout), m_watch(config.answerTimeout)
{
    if (tenancy == Tenancy::Sole && m_dialect.isShared)
        m_serverLock.emplace();
}

Database::~Database()
{
    close();
}

Result<base::Done> Database::open()
{
    close();
    auto done = connect();
    if (done)
        done = setUp();
    if (!done)
        close();
    return done;
}

Result<base::Done> Database::connect()
{
    QSqlDatabase fresh = QSqlDatabase::addDatabase(m_dialect.driver, m_connection);
    m_dialect.aim(fresh, m_config);
    if (!fresh.open())
        return base::failure(StorageError{ErrorKind::CannotOpen, describe(fresh.lastError()).text});
    return base::Done{};
}

Result<base::Done> Database::setUp()
{
    const std::chrono::milliseconds lockTimeout = m_lockTimeout;
    m_watch.watch(m_dialect.socketOf(connection()));
    if (auto done = executeAll(m_dialect.onOpen(m_config)); !done)
        return done;
    if (m_serverLock) {
        auto done = m_serverLock->take(*this);
        m_lockTimeout = lockTimeout;
        if (!done)
            return done;
    }
    setLockTimeout(lockTimeout);
    return base::Done{};
}

// The statements go last: with their connection alive each would ask the server to forget it.
void Database::close()
{
    m_watch.watch(-1);
    if (QSqlDatabase::contains(m_connection)) {
        connection().close();
        QSqlDatabase::removeDatabase(m_connection);
    }
    m_statements.clear();
    m_isInTransaction = false;
}

bool Database::isOpen() const
{
    return QSqlDatabase::contains(m_connection) && connection().isOpen();
}

Result<base::Done> Database::begin(Access access)
{
    if (m_config.faults && m_config.faults->isAway())
        return base::failure(away());
    if (!isOpen()) {
        if (const auto done = open(); !done)
            return base::failure(StorageError{ErrorKind::Unavailable, done.error().text});
    }
    auto done = execute(access == Access::Write ? m_dialect.beginWrite : m_dialect.beginRead);
    m_isInTransaction = done.isOk();
    return done;
}

Result<base::Done> Database::commit()
{
    const CommitFault fault = m_config.faults ? m_config.faults->atCommit() : CommitFault::None;
    if (isOpen() && m_dialect.isSpoiled(connection()))
        return base::failure(
            StorageError{ErrorKind::Internal, u"database %1 was given a transaction that failed"_s.arg(m_name)});
    if (fault == CommitFault::None) {
        auto done = execute(u"COMMIT"_s);
        m_isInTransaction = !done;
        return done;
    }
    if (fault == CommitFault::AnswerLost)
        m_isInTransaction = !execute(u"COMMIT"_s);
    return base::failure(StorageError{ErrorKind::Unavailable, u"database %1 is gone in COMMIT"_s.arg(m_name)});
}

void Database::rollback()
{
    if (std::exchange(m_isInTransaction, false))
        (void)execute(u"ROLLBACK"_s);
}

Statement Database::prepared(const QString &sql)
{
    auto known = m_statements.find(sql);
    if (known == m_statements.end())
        known = m_statements.emplace(sql, Prepared{QSqlQuery(connection())}).first;
    auto &[query, isReady] = known->second;
    std::optional<StorageError> unprepared;
    if (!isOpen()) {
        isReady = false;
        unprepared = away();
    } else if (!isReady) {
        query.setForwardOnly(m_dialect.fetchesRowByRow);
        const auto waiting = call();
        isReady = query.prepare(sql);
        if (!isReady)
            unprepared = describe(query.lastError());
    }
    return Statement(*this, query, std::move(unprepared));
}

Result<base::Done> Database::execute(const QString &sql)
{
    if (!isOpen())
        return base::failure(away());
    const auto waiting = call();
    QSqlQuery query(connection());
    if (!query.exec(sql))
        return base::failure(describe(query.lastError()));
    return base::Done{};
}

Result<base::Done> Database::executeAll(const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (auto done = execute(sql); !done)
            return done;
    }
    return base::Done{};
}

void Database::setLockTimeout(std::chrono::milliseconds duration)
{
    m_lockTimeout = duration;
    (void)execute(m_dialect.lockTimeout(duration));
}

StorageError Database::describe(const QSqlError &error) const
{
    return m_dialect.describe(error, m_name);
}

StorageError Database::away() const
{
    return {ErrorKind::Unavailable, u"database %1 is away"_s.arg(m_name)};
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connection, false);
}

} // namespace mantimon::storage
