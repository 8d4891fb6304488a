#include "storage/server_lock.h"

#include "storage/database.h"

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

/// How long the session of a server that has just been killed may take to end.
constexpr int patienceMs = 3000;

StorageError inUse(Database &database)
{
    Statement select = database.prepared(
        u"SELECT a.application_name, a.client_addr, a.pid FROM pg_locks l JOIN pg_stat_activity a USING (pid) "
        u"WHERE l.locktype = 'advisory' AND l.granted AND a.datname = current_database() "
        u"AND (CAST(l.classid AS bigint) << 32) | CAST(l.objid AS bigint) = hashtextextended('mantimon server', 0)"_s);
    QString holder = u"another server"_s;
    if (select.run({}) && select.next())
        holder = u"%1, which is connected from %2 (PostgreSQL's process %3)"_s.arg(
            select.text(0), select.isNull(1) ? u"the same machine"_s : select.text(1), select.text(2));
    return {ErrorKind::InUse, u"database %1 is in use by %2"_s.arg(database.name(), holder)};
}

} // namespace

Result<base::Done> ServerLock::take(Database &database)
{
    if (auto done = endFormerSession(database); !done)
        return done;
    database.setLockTimeout(std::chrono::milliseconds(patienceMs));
    const auto locked = database.execute(u"SELECT pg_advisory_lock(hashtextextended('mantimon server', 0))"_s);
    if (!locked)
        return base::failure(database.isOpen() ? inUse(database) : locked.error());
    return rememberSession(database);
}

Result<base::Done> ServerLock::endFormerSession(Database &database)
{
    if (m_process == 0)
        return base::Done{};
    return database
        .prepared(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                  u"WHERE pid = ? AND CAST(backend_start AS text) = ?"_s)
        .run({m_process, text(m_since)});
}

Result<base::Done> ServerLock::rememberSession(Database &database)
{
    Statement select = database.prepared(
        u"SELECT pid, CAST(backend_start AS text) FROM pg_stat_activity WHERE pid = pg_backend_pid()"_s);
    if (auto done = select.run({}); !done)
        return done;
    if (const auto isThere = select.next(); !isThere)
        return base::failure(isThere.error());
    m_process = select.integer(0);
    m_since = select.text(1);
    return base::Done{};
}

} // namespace mantimon::storage
