#include "chaos/site.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace mantimon::chaos {

Site::Site(SiteSettings settings) : m_settings(std::move(settings)), m_server(m_settings.serverProgram) {}

base::Result<base::Done, QString> Site::open()
{
    const QDir logs(m_settings.logFolder);
    m_port = harness::freePort();
    m_server.setListenPort(m_port);
    m_server.keepLogIn(logs.filePath(u"server.log"_s));
    if (m_settings.hasPostgres) {
        if (auto created = m_postgres.create(logs.filePath(u"postgres.log"_s)); !created)
            return created;
        m_server.setDatabase(m_postgres.url());
    }
    if (m_settings.hasRedis) {
        if (auto created = m_redis.create(logs.filePath(u"redis.log"_s)); !created)
            return created;
    }
    return startServer();
}

base::Result<base::Done, QString> Site::startServer()
{
    QStringList arguments{u"--connections-per-address"_s, u"100000"_s, u"--connections-per-user"_s, u"100"_s};
    if (m_settings.hasRedis)
        arguments += {u"--redis"_s, m_redis.url()};
    if (!m_server.start(arguments))
        return base::failure(u"the server does not start: "_s + m_server.log().right(2'000));
    if (!m_server.log().contains(u" 0 left alone"_s))
        return base::failure(u"the server left games alone: "_s + m_server.log().right(2'000));
    return base::Done{};
}

void Site::pauseDatabase()
{
    if (m_settings.hasPostgres)
        m_postgres.pause();
    else
        m_lock.emplace(m_server.databaseFile());
}

void Site::resumeDatabase()
{
    if (m_settings.hasPostgres)
        m_postgres.resume();
    else
        m_lock.reset();
}

storage::StorageConfig Site::storageConfig() const
{
    storage::StorageConfig config;
    config.dataDir = m_server.dataDir();
    config.database = m_settings.hasPostgres ? *storage::parseDatabaseAddress(m_postgres.url())
                                             : storage::SqliteFile{m_server.databaseFile()};
    return config;
}

} // namespace mantimon::chaos
