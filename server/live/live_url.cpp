#include "live/live_url.h"

#include <QUrl>
#include <QUrlQuery>

#include <optional>

using namespace Qt::StringLiterals;

namespace mantimon::live {

namespace {

constexpr int highestDatabase = 65'535;

using Parsed = base::Result<LiveUrl, QString>;

std::optional<int> databaseNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 0 || number > highestDatabase || !text.front().isDigit())
        return std::nullopt;
    return number;
}

Parsed wrongDatabase()
{
    return base::failure(u"a database number from 0 to %1"_s.arg(highestDatabase));
}

Parsed overTcp(const QUrl &url, LiveUrl found)
{
    found.host = url.host();
    if (found.host.isEmpty())
        return base::failure(u"a host after redis://"_s);
    if (url.port() == 0)
        return base::failure(u"a port from 1 to 65535"_s);
    found.port = static_cast<quint16>(url.port(LiveUrl::standardPort));
    if (url.hasQuery())
        return base::failure(u"redis://host:port/db without anything after ?"_s);
    const QString path = url.path();
    if (path.isEmpty() || path == "/"_L1)
        return found;
    const auto database = databaseNumber(path.mid(1));
    if (!database)
        return wrongDatabase();
    found.database = *database;
    return found;
}

Parsed overUnixSocket(const QUrl &url, LiveUrl found)
{
    found.path = url.path(QUrl::FullyDecoded);
    if (found.path.size() < 2 || found.path.endsWith(u'/'))
        return base::failure(u"unix:// and the whole path of a socket: unix:///run/redis.sock"_s);
    const QUrlQuery query(url);
    for (const auto &[key, value] : query.queryItems()) {
        if (key != "db"_L1)
            return base::failure(u"nothing but db=N after ?"_s);
        const auto database = value.isEmpty() ? std::nullopt : databaseNumber(value);
        if (!database)
            return wrongDatabase();
        found.database = *database;
    }
    return found;
}

// A host is what QUrl wants wherever there is a user.
QString withHost(const QString &text)
{
    static const QString scheme = u"unix://"_s;
    const qsizetype slash = text.indexOf(u'/', scheme.size());
    const QString authority = text.mid(scheme.size(), slash < 0 ? -1 : slash - scheme.size());
    if (slash < 0 || (!authority.isEmpty() && !authority.endsWith(u'@')))
        return {};
    return scheme + authority + u"socket"_s + text.mid(slash);
}

} // namespace

QString LiveUrl::shown() const
{
    if (isUnix())
        return u"unix://%1?db=%2"_s.arg(path).arg(database);
    const QString shownHost = host.contains(u':') ? u'[' + host + u']' : host;
    return u"redis://%1:%2/%3"_s.arg(shownHost).arg(port).arg(database);
}

Parsed LiveUrl::parse(const QString &text)
{
    const QString scheme = text.section(u':', 0, 0);
    if (scheme == "rediss"_L1)
        return base::failure(u"redis:// or unix://: the hiredis this server is linked to has no TLS for rediss://"_s);
    if ((scheme != "redis"_L1 && scheme != "unix"_L1) || !text.startsWith(scheme + u"://"_s))
        return base::failure(u"redis://host:port/db or unix:///path/to.sock"_s);
    const bool isUnix = scheme == "unix"_L1;
    const QString whole = isUnix ? withHost(text) : text;
    const QUrl url(whole, QUrl::StrictMode);
    if (isUnix && whole.isEmpty())
        return base::failure(u"unix:// and the whole path of a socket: unix:///run/redis.sock"_s);
    if (!url.isValid() || url.hasFragment())
        return base::failure(u"redis://user:password@host:port/db, with a port from 1 to 65535 and what is special in "
                             u"a password percent-encoded"_s);
    LiveUrl found;
    found.user = url.userName(QUrl::FullyDecoded);
    found.password = url.password(QUrl::FullyDecoded);
    if (!found.user.isEmpty() && found.password.isEmpty())
        return base::failure(u"a password after the user: redis://user:password@host"_s);
    return isUnix ? overUnixSocket(url, found) : overTcp(url, found);
}

} // namespace mantimon::live
