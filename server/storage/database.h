#pragma once

#include "storage/config.h"
#include "storage/connection_watch.h"
#include "storage/server_lock.h"
#include "storage/statement.h"
#include "storage/storage_error.h"

#include <QSqlQuery>

#include <unordered_map>

class QSqlDatabase;
class QSqlError;

namespace mantimon::storage {

struct Dialect;

enum class Access { Read, Write };

enum class Tenancy {
    Shared, ///< whoever else uses the database
    Sole,   ///< as its only server, and kept so when the connection is made again
};

/// One connection and the statements prepared on it. Belongs to the thread that opens it. When the
/// connection is lost, the next begin() makes a new one.
class Database
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    explicit Database(const StorageConfig &config, Tenancy tenancy = Tenancy::Shared);
    ~Database();

    [[nodiscard]] Result<base::Done> open();
    void close();
    /// False once the connection is known to be lost.
    [[nodiscard]] bool isOpen() const;

    [[nodiscard]] Result<base::Done> begin(Access access);
    /// After a failure it is unknown whether the transaction is there.
    [[nodiscard]] Result<base::Done> commit();
    /// Nothing where no transaction is open.
    void rollback();

    /// The statement stays prepared until the connection is closed.
    [[nodiscard]] Statement prepared(const QString &sql);
    /// While it lives a server's answer is waited for.
    [[nodiscard]] ConnectionWatch::Call call() { return ConnectionWatch::Call(m_watch); }
    /// For what is run once.
    [[nodiscard]] Result<base::Done> execute(const QString &sql);
    [[nodiscard]] Result<base::Done> executeAll(const QStringList &statements);

    /// A server that lets a statement wait longer than StorageConfig::answerTimeout has its connection
    /// cut; `isPatient`: not now.
    void setPatient(bool isPatient) { m_watch.setPatient(isPatient); }

    /// How long a statement waits for somebody else's lock.
    void setLockTimeout(std::chrono::milliseconds duration);

    [[nodiscard]] StorageError describe(const QSqlError &error) const;
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    /// Which, for texts: no password is in it.
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    struct Prepared
    {
        QSqlQuery query;
        bool isReady = false;
    };

    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] Result<base::Done> connect();
    [[nodiscard]] Result<base::Done> setUp();
    [[nodiscard]] StorageError away() const;

    StorageConfig m_config;
    const Dialect &m_dialect;
    QString m_name;
    QString m_connection;
    std::chrono::milliseconds m_lockTimeout;
    bool m_isInTransaction = false;
    std::optional<ServerLock> m_serverLock;
    ConnectionWatch m_watch;
    std::unordered_map<QString, Prepared> m_statements;
};

} // namespace mantimon::storage
