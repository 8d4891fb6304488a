#include "harness/private_postgres.h"

#include <QDir>
#include <QStandardPaths>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mantimon::harness {

namespace {

constexpr int initPatience = 120'000; ///< ms

/// Where Debian has them, newest first; else those that the path finds.
QString programFolder()
{
    QDir versions(u"/usr/lib/postgresql"_s);
    int newest = 0;
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        newest = std::max(newest, version.toInt());
    if (newest > 0)
        return versions.filePath(u"%1/bin"_s.arg(newest));
    const QString initdb = QStandardPaths::findExecutable(u"initdb"_s);
    return initdb.isEmpty() ? QString() : QFileInfo(initdb).path();
}

bool giveTo(const QString &folder, const QString &user)
{
    const passwd *const owner = ::getpwnam(user.toLatin1().constData());
    return owner && ::chown(folder.toLocal8Bit().constData(), owner->pw_uid, owner->pw_gid) == 0;
}

} // namespace

PrivatePostgres::PrivatePostgres() : m_folder(QDir::temp().filePath(u"mantimon-postgres-XXXXXX"_s)) {}

PrivatePostgres::~PrivatePostgres()
{
    if (!m_server || !m_server->isRunning())
        return;
    m_server->resume();
    (void)stopImmediately();
}

base::Result<base::Done, QString> PrivatePostgres::create(const QString &logFile)
{
    m_programs = programFolder();
    if (m_programs.isEmpty())
        return base::failure(u"there is no PostgreSQL server; on Debian: apt-get install postgresql"_s);
    const QString home = m_folder.filePath(u"home"_s);
    QDir().mkpath(home);
    // It does not run as root, and its user must come through to its folder.
    if (::geteuid() == 0) {
        m_user = u"postgres"_s;
        QFile::setPermissions(m_folder.path(),
                              QFile::permissions(m_folder.path()) | QFile::ReadOther | QFile::ExeOther);
        if (!giveTo(home, m_user))
            return base::failure(u"root needs the user postgres to run a PostgreSQL"_s);
    }
    Daemon initdb(m_programs + u"/initdb"_s, QRegularExpression(u"Success\\."_s));
    initdb.setUser(m_user);
    initdb.setFolder(u"/"_s);
    if (!initdb.start({u"-D"_s, home + u"/data"_s, u"-U"_s, u"mantimon"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s,
                       u"--locale=C.UTF-8"_s, u"-N"_s},
                      initPatience))
        return base::failure(u"initdb failed: "_s + initdb.log());
    m_port = freePort();
    m_server = std::make_unique<Daemon>(m_programs + u"/postgres"_s,
                                        QRegularExpression(u"database system is ready to accept connections"_s));
    m_server->setUser(m_user);
    if (!logFile.isEmpty())
        m_server->keepLogIn(logFile);
    m_server->setFolder(u"/"_s);
    if (!start())
        return base::failure(u"PostgreSQL does not start: "_s + m_server->log());
    return base::Done{};
}

bool PrivatePostgres::start()
{
    const QString home = m_folder.filePath(u"home"_s);
    return m_server->start({u"-D"_s, home + u"/data"_s, u"-p"_s, QString::number(m_port), u"-k"_s, home, u"-c"_s,
                            u"listen_addresses=127.0.0.1"_s, u"-c"_s, u"fsync=on"_s, u"-c"_s, u"max_connections=50"_s});
}

bool PrivatePostgres::stopImmediately()
{
    (void)m_server->end(SIGQUIT);
    return !m_server->isRunning();
}

QString PrivatePostgres::url() const
{
    return u"postgresql://mantimon@127.0.0.1:%1/postgres"_s.arg(m_port);
}

} // namespace mantimon::harness
