#include "storage/database_address.h"

#include <QUrl>
#include <QUrlQuery>

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

using Parsed = base::Result<DatabaseAddress, QString>;

/// Those of libpq that say where and how safely to connect. What the server sets itself, such as
/// connect_timeout and keepalives, is not among them, nor is a password.
const QStringList &knownOptions()
{
    static const QStringList options{u"host"_s,    u"sslmode"_s, u"sslrootcert"_s,
                                     u"sslcert"_s, u"sslkey"_s,  u"target_session_attrs"_s};
    return options;
}

Parsed expected(const QString &what)
{
    return base::failure(u"expected "_s + what);
}

Parsed parseSqlite(const QString &path)
{
    if (path.isEmpty())
        return expected(u"sqlite:FILE"_s);
    if (path == ":memory:"_L1)
        return expected(u"sqlite:FILE: a database in memory would lose what players were promised is kept"_s);
    if (path.startsWith(u'~'))
        return expected(u"sqlite:FILE written out: only a shell knows what ~ is"_s);
    return DatabaseAddress(SqliteFile{path});
}

Parsed parsePostgres(const QUrl &url)
{
    const QString form = u"postgresql://USER:PASSWORD@HOST:PORT/DATABASE"_s;
    if (!url.isValid())
        return expected(form + u"; special characters of a password are written as %XX"_s);
    PostgresServer server;
    server.host = url.host();
    server.port = static_cast<quint16>(url.port(0));
    server.user = url.userName(QUrl::FullyDecoded);
    server.password = url.password(QUrl::FullyDecoded);
    server.database = url.path(QUrl::FullyDecoded).mid(1);
    if (server.database.isEmpty() || server.database.contains(u'/'))
        return expected(form + u" with the name of a database"_s);
    if (!url.fragment().isEmpty())
        return expected(form + u" without #: in a password it is written as %23"_s);
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (!knownOptions().contains(name))
            return expected(u"no other options than "_s + knownOptions().join(u", "_s));
        server.options.insert(name, value);
    }
    return DatabaseAddress(server);
}

} // namespace

Parsed parseDatabaseAddress(const QString &text)
{
    const QString scheme = text.section(u':', 0, 0);
    if (scheme == "sqlite"_L1 && text.contains(u':'))
        return parseSqlite(text.section(u':', 1));
    if ((scheme == "postgresql"_L1 || scheme == "postgres"_L1) && text.startsWith(scheme + u"://"_s))
        return parsePostgres(QUrl(text, QUrl::StrictMode));
    return expected(u"postgresql://USER:PASSWORD@HOST/DATABASE or sqlite:FILE"_s);
}

QString toString(const DatabaseAddress &address)
{
    if (const auto *file = std::get_if<SqliteFile>(&address))
        return file->path;
    const auto &server = std::get<PostgresServer>(address);
    const QString user = server.user.isEmpty() ? QString() : server.user + u'@';
    const QString port = server.port == 0 ? QString() : u":%1"_s.arg(server.port);
    const QString host = server.host.contains(u':') ? u'[' + server.host + u']' : server.host;
    return u"postgresql://"_s + user + host + port + u'/' + server.database;
}

} // namespace mantimon::storage
