#include "app/options_values.h"

#include "auth/secret.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mantimon::app {

Accepted expected(const QString &what)
{
    return base::failure(u"expected "_s + what);
}

Accepted acceptPath(const QString &text, const QString &what)
{
    if (text.isEmpty())
        return expected(what);
    if (text.startsWith(u'~'))
        return expected(u"%1 written out: only a shell knows what ~ is"_s.arg(what));
    return base::Done{};
}

Setter notInThisVersion(const QString &instead)
{
    return [instead](Settings &, const QString &) -> Accepted {
        return base::failure(u"not in this version; "_s + instead);
    };
}

Accepted setListen(Settings &settings, const QString &text)
{
    const auto address = parseListenAddress(text);
    if (!address)
        return expected(u"ADDRESS:PORT"_s);
    settings.config.listen = *address;
    return base::Done{};
}

// As browsers write it: scheme, host and, where it is not the scheme's own, port.
Accepted setAllowedOrigins(Settings &settings, const QString &text)
{
    static const QRegularExpression origin(u"^[a-z][a-z0-9+.-]*://[^/?#@ ]+$"_s);
    net::Origins &origins = settings.config.origins;
    origins.listed.reset();
    if (text == "*"_L1)
        return base::Done{};
    QByteArrayList listed;
    for (const QString &each : text.split(u',')) {
        if (!origin.match(each.trimmed()).hasMatch())
            return expected(u"* or origins such as https://play.example.org, with commas between"_s);
        listed.append(each.trimmed().toUtf8());
    }
    origins.listed = listed;
    return base::Done{};
}

Accepted setMetricsListen(Settings &settings, const QString &text)
{
    const auto address = parseListenAddress(text);
    if (!address && text != "off"_L1)
        return expected(u"ADDRESS:PORT or off"_s);
    settings.config.metricsListen = address;
    return base::Done{};
}

Accepted setDatabase(Settings &settings, const QString &text)
{
    const auto address = storage::parseDatabaseAddress(text);
    if (!address)
        return base::failure(address.error());
    settings.config.database = *address;
    return base::Done{};
}

Accepted setRedis(Settings &settings, const QString &text)
{
    const auto url = live::LiveUrl::parse(text);
    if (!url)
        return expected(url.error());
    settings.config.redis = *url;
    return base::Done{};
}

Accepted setNodeId(Settings &settings, const QString &text)
{
    if (!isNodeId(text))
        return expected(u"1 to 64 letters, digits, dots, dashes and underscores"_s);
    settings.config.nodeId = text;
    return base::Done{};
}

Accepted setThreads(Settings &settings, const QString &text)
{
    const auto field = [](Settings &s) -> int & { return s.config.threads; };
    return wholeNumber(field, 1, 64)(settings, text);
}

Accepted setTrustedProxies(Settings &settings, const QString &text)
{
    const auto networks = net::TrustedProxies::parse(text);
    if (!networks)
        return expected(u"addresses or networks (192.0.2.1, 10.0.0.0/8, 2001:db8::/32) with commas between"_s);
    settings.config.limits.proxies.networks = *networks;
    return base::Done{};
}

Accepted setProxyProtocol(Settings &settings, const QString &text)
{
    if (text != "on"_L1 && text != "off"_L1)
        return expected(u"on or off"_s);
    settings.config.limits.proxies.speakProxyProtocol = text == "on"_L1;
    return base::Done{};
}

Accepted setLogFormat(Settings &settings, const QString &text)
{
    if (text != "text"_L1 && text != "json"_L1)
        return expected(u"text or json"_s);
    settings.config.logFormat = text == "json"_L1 ? LogFormat::Json : LogFormat::Text;
    return base::Done{};
}

Accepted setJwtSecret(Settings &settings, const QString &text)
{
    const QByteArray secret = text.toUtf8();
    if (secret.size() < auth::MinSecretBytes)
        return expected(u"at least %1 bytes"_s.arg(auth::MinSecretBytes));
    settings.config.jwtSecret = secret;
    return base::Done{};
}

Accepted setRoles(Settings &settings, const QString &text)
{
    auth::Roles roles;
    for (const QString &name : text.split(u',')) {
        const auto role = auth::roleFromName(name.trimmed());
        if (!role)
            return expected(u"viewer, moderator or admin"_s);
        roles |= *role;
    }
    settings.token.roles = roles;
    return base::Done{};
}

Accepted setSeed(Settings &settings, const QString &text)
{
    bool isNumber = false;
    const quint64 seed = text.toULongLong(&isNumber);
    if (!isNumber)
        return expected(u"a whole number from 0 to %1"_s.arg(std::numeric_limits<quint64>::max()));
    settings.simulation.seed = seed;
    return base::Done{};
}

QString textOf(bots::Kind bot)
{
    const std::string_view name = bots::nameOf(bot);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

QString botNames()
{
    QStringList names;
    for (const bots::Kind kind : bots::allKinds)
        names << textOf(kind);
    return names.join(u", "_s);
}

Setter botName(std::function<void(Settings &, bots::Kind)> set)
{
    return [set = std::move(set)](Settings &settings, const QString &text) -> Accepted {
        const auto bot = bots::kindNamed(text.toStdString());
        if (!bot)
            return expected(botNames());
        set(settings, *bot);
        return base::Done{};
    };
}

Accepted setBotTime(Settings &settings, const QString &text)
{
    int milliseconds = 0;
    const Accepted accepted =
        wholeNumber([&](Settings &) -> int & { return milliseconds; }, 10, 10'000)(settings, text);
    if (accepted)
        settings.config.thinkers.time = std::chrono::milliseconds(milliseconds);
    return accepted;
}

Accepted setDecks(Settings &settings, const QString &text)
{
    settings.simulation.decks = text.split(u',', Qt::SkipEmptyParts);
    const bool isOneOrTwo = settings.simulation.decks.size() == 1 || settings.simulation.decks.size() == 2;
    return isOneOrTwo ? Accepted(base::Done{}) : expected(u"one deck or two"_s);
}

} // namespace mantimon::app
