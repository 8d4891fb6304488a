#include "storage/dialect.h"

#include <QSqlDatabase>
#include <QSqlDriver>

#include <algorithm>
#include <libpq-fe.h>

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

/// What a class or a code of SQLSTATE means to us, the longer match first
/// (PostgreSQL's manual, appendix "PostgreSQL Error Codes").
struct Meaning
{
    QLatin1StringView code;
    ErrorKind kind;
    QLatin1StringView what;
};

constexpr Meaning meanings[] = {
    {"25006"_L1, ErrorKind::Unavailable, "cannot be written"_L1},
    {"53100"_L1, ErrorKind::Unavailable, "has no room left on its disk"_L1},
    {"53"_L1, ErrorKind::Unavailable, "has too much to do"_L1},
    {"55P03"_L1, ErrorKind::Unavailable, "is locked by another program"_L1},
    {"57014"_L1, ErrorKind::Unavailable, "takes too long"_L1},
    {"57"_L1, ErrorKind::Unavailable, "is away"_L1},
    {"08"_L1, ErrorKind::Unavailable, "is away"_L1},
    {"25P03"_L1, ErrorKind::Unavailable, "is away"_L1},
    {"58"_L1, ErrorKind::Unavailable, "cannot be read or written"_L1},
    {"40"_L1, ErrorKind::Collision, "undid a transaction for the sake of another"_L1},
    {"22"_L1, ErrorKind::Conflict, "refuses a row"_L1},
    {"23"_L1, ErrorKind::Conflict, "refuses a row"_L1},
    {"54"_L1, ErrorKind::Conflict, "refuses a row"_L1},
    {"42501"_L1, ErrorKind::CannotOpen, "does not let this user do that"_L1},
    {"XX"_L1, ErrorKind::Corrupt, "is damaged"_L1},
};

Meaning meaningOf(const QString &code)
{
    // What libpq itself reports has no code: it has lost the server, or never found it.
    if (code.isEmpty())
        return {{}, ErrorKind::Unavailable, "is away"_L1};
    const auto *meaning = std::ranges::find_if(meanings, [&](const Meaning &m) { return code.startsWith(m.code); });
    return meaning != std::end(meanings) ? *meaning : Meaning{{}, ErrorKind::Internal, "does not understand"_L1};
}

// The lines after the first tell values of rows, or where else was tried.
QString reasonOf(const QSqlError &error)
{
    QString line = error.databaseText().section(u'\n', 0, 0).simplified();
    for (const QLatin1StringView severity : {"ERROR: "_L1, "FATAL: "_L1, "PANIC: "_L1}) {
        if (line.startsWith(severity))
            line.remove(0, severity.size());
    }
    return line.isEmpty() ? error.driverText() : line;
}

StorageError describe(const QSqlError &error, const QString &database)
{
    const Meaning meaning = meaningOf(error.nativeErrorCode());
    return {meaning.kind, u"database %1 %2 (%3)"_s.arg(database, meaning.what, reasonOf(error))};
}

QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

// A server that is gone without a word is noticed by the kernel, within about ten seconds.
void aim(QSqlDatabase &connection, const StorageConfig &config)
{
    const auto &server = std::get<PostgresServer>(config.database);
    connection.setHostName(server.host);
    if (server.port != 0)
        connection.setPort(server.port);
    connection.setUserName(server.user);
    connection.setPassword(server.password);
    connection.setDatabaseName(server.database);
    QStringList options{u"connect_timeout=%1"_s.arg(config.connectTimeout.count()),
                        u"keepalives_idle=5"_s,
                        u"keepalives_interval=2"_s,
                        u"keepalives_count=3"_s,
                        u"tcp_user_timeout=10000"_s,
                        u"application_name="_s + quoted(u"mantimon-server "_s + config.nodeId)};
    for (const auto &[name, value] : server.options.asKeyValueRange())
        options.append(name + u'=' + quoted(value));
    connection.setConnectOptions(options.join(u' '));
}

// The server, too, must notice that we are gone, or what we locked stays locked.
QStringList onOpen(const StorageConfig &config)
{
    return {
        u"SET synchronous_commit = on"_s,
        u"SET default_transaction_isolation = 'read committed'"_s,
        u"SET client_min_messages = warning"_s,
        u"SET statement_timeout = %1"_s.arg(config.answerTimeout.count()),
        u"SET idle_in_transaction_session_timeout = %1"_s.arg(2 * config.answerTimeout.count()),
        u"SET tcp_keepalives_idle = 5"_s,
        u"SET tcp_keepalives_interval = 2"_s,
        u"SET tcp_keepalives_count = 3"_s,
        u"SET tcp_user_timeout = 10000"_s,
    };
}

// 0 means no timeout here, and waiting not at all elsewhere.
QString lockTimeout(std::chrono::milliseconds duration)
{
    return u"SET lock_timeout = %1"_s.arg(std::max<qint64>(1, duration.count()));
}

/// Lives as long as the connection; null once it is closed.
PGconn *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    return handle.isValid() ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

int socketOf(const QSqlDatabase &connection)
{
    return PQsocket(handleOf(connection));
}

bool isSpoiled(const QSqlDatabase &connection)
{
    return PQtransactionStatus(handleOf(connection)) == PQTRANS_INERROR;
}

} // namespace

const Dialect &postgresDialect()
{
    static const Dialect dialect{
        .driver = u"QPSQL"_s,
        .migrations = u":/mantimon/migrations/postgresql"_s,
        .aim = aim,
        .onOpen = onOpen,
        .beginRead = u"BEGIN"_s,
        .beginWrite = u"BEGIN"_s,
        .onMigrate = {u"SET LOCAL statement_timeout = 0"_s, u"SET LOCAL lock_timeout = 0"_s,
                      u"SELECT pg_advisory_xact_lock(hashtextextended('mantimon migrations', 0))"_s},
        .isShared = true,
        .beforeErasing = {},
        .afterErasing = {},
        .fetchesRowByRow = false,
        .lockTimeout = lockTimeout,
        .describe = describe,
        .socketOf = socketOf,
        .isSpoiled = isSpoiled,
    };
    return dialect;
}

} // namespace mantimon::storage
