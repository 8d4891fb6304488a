#include "app/config.h"

#include <QRegularExpression>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace mantimon::app {

namespace {

// QHostAddress also reads short forms such as "1.2"; here a typing error must not become an address.
std::optional<QHostAddress> parseAddress(const QString &v4, const QString &v6)
{
    QHostAddress address;
    if (!address.setAddress(v4.isEmpty() ? v6 : v4))
        return std::nullopt;
    const auto expected = v4.isEmpty() ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol;
    if (address.protocol() != expected)
        return std::nullopt;
    return address;
}

QString defaultDataDir(const QProcessEnvironment &environment)
{
    // The XDG base directory specification: a relative XDG_DATA_HOME is to be ignored.
    const QString dataHome = environment.value(u"XDG_DATA_HOME"_s);
    if (dataHome.startsWith(u'/'))
        return dataHome + u"/mantimon"_s;
    return environment.value(u"HOME"_s, u"."_s) + u"/.local/share/mantimon"_s;
}

QString defaultNodeId()
{
    static const QRegularExpression unfit(u"[^A-Za-z0-9._-]"_s);
    const QString name = QSysInfo::machineHostName().replace(unfit, u"-"_s).left(64);
    return name.isEmpty() ? u"node"_s : name;
}

} // namespace

std::optional<ListenAddress> parseListenAddress(const QString &text)
{
    static const QRegularExpression form(uR"(\A(?:(\d+\.\d+\.\d+\.\d+)|\[([^\]]+)\]):(\d{1,5})\z)"_s);
    const auto match = form.match(text);
    const auto address = match.hasMatch() ? parseAddress(match.captured(1), match.captured(2)) : std::nullopt;
    bool isPort = false;
    const quint16 port = match.captured(3).toUShort(&isPort);
    if (!address || !isPort)
        return std::nullopt;
    return ListenAddress{*address, port};
}

QString toString(const ListenAddress &address)
{
    const bool isV6 = address.address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = address.address.toString();
    return (isV6 ? u'[' + host + u']' : host) + u':' + QString::number(address.port);
}

void fillFromMachine(Config &config, const QProcessEnvironment &environment)
{
    if (config.dataDir.isEmpty())
        config.dataDir = defaultDataDir(environment);
    if (!config.database)
        config.database = storage::SqliteFile{config.dataDir + u"/mantimon.sqlite"_s};
    if (config.nodeId.isEmpty())
        config.nodeId = defaultNodeId();
}

bool isNodeId(const QString &text)
{
    static const QRegularExpression form(uR"(\A[A-Za-z0-9._-]{1,64}\z)"_s);
    return form.match(text).hasMatch();
}

} // namespace mantimon::app
