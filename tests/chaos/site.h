#pragma once

#include "harness/foreign_lock.h"
#include "harness/private_postgres.h"
#include "harness/private_redis.h"
#include "harness/server_process.h"
#include "storage/config.h"

namespace mantimon::chaos {

struct SiteSettings
{
    QString serverProgram;
    QString logFolder;
    bool hasPostgres = true; ///< else embedded: a file
    bool hasRedis = true;
};

/// Where the games are played: a server and what it stores in, each in a process of its own.
class Site
{
    Q_DISABLE_COPY_MOVE(Site)

public:
    explicit Site(SiteSettings settings);

    /// Makes and starts everything.
    [[nodiscard]] base::Result<base::Done, QString> open();
    /// The server again, after its end; on the same port and data.
    [[nodiscard]] base::Result<base::Done, QString> startServer();

    [[nodiscard]] harness::ServerProcess &server() { return m_server; }
    /// Nothing that is written becomes durable until it is resumed.
    void pauseDatabase();
    void resumeDatabase();

    [[nodiscard]] harness::PrivatePostgres &postgres() { return m_postgres; }
    [[nodiscard]] harness::PrivateRedis &redis() { return m_redis; }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// To read what is stored, once the server has ended.
    [[nodiscard]] storage::StorageConfig storageConfig() const;

private:
    SiteSettings m_settings;
    harness::PrivatePostgres m_postgres;
    harness::PrivateRedis m_redis;
    harness::ServerProcess m_server; // ends before what it stores in
    std::optional<harness::ForeignLock> m_lock;
    quint16 m_port = 0;
};

} // namespace mantimon::chaos
