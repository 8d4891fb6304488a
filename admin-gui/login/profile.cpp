#include "login/profile.h"

#include <QHostAddress>
#include <QSettings>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon::login {

QVector<Profile> Profiles::all() const
{
    QVector<Profile> profiles;
    const int count = m_settings.beginReadArray("profiles"_L1);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        profiles.push_back({.id = m_settings.value("id"_L1).toString(),
                            .name = m_settings.value("name"_L1).toString(),
                            .url = m_settings.value("url"_L1).toUrl()});
    }
    m_settings.endArray();
    return profiles;
}

Profile Profiles::put(Profile profile)
{
    QVector<Profile> profiles = all();
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto it =
        std::find_if(profiles.begin(), profiles.end(), [&](const Profile &old) { return old.id == profile.id; });
    if (it == profiles.end())
        profiles.push_back(profile);
    else
        *it = profile;
    write(profiles);
    return profile;
}

void Profiles::remove(const QString &id)
{
    QVector<Profile> profiles = all();
    profiles.removeIf([&](const Profile &profile) { return profile.id == id; });
    write(profiles);
    if (lastId() == id)
        setLastId({});
}

void Profiles::write(const QVector<Profile> &profiles)
{
    m_settings.remove("profiles"_L1);
    m_settings.beginWriteArray("profiles"_L1, static_cast<int>(profiles.size()));
    for (int i = 0; i < profiles.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue("id"_L1, profiles[i].id);
        m_settings.setValue("name"_L1, profiles[i].name);
        m_settings.setValue("url"_L1, profiles[i].url);
    }
    m_settings.endArray();
}

QString Profiles::lastId() const
{
    return m_settings.value("last_profile"_L1).toString();
}

void Profiles::setLastId(const QString &id)
{
    m_settings.setValue("last_profile"_L1, id);
}

QUrl monitorUrl(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    QUrl url(text.contains("://"_L1) ? text : u"ws://"_s + text);
    if (url.scheme() == "https"_L1)
        url.setScheme(u"wss"_s);
    if (url.scheme() == "http"_L1)
        url.setScheme(u"ws"_s);
    if (url.path().isEmpty() || url.path() == "/"_L1)
        url.setPath(u"/ws/monitor"_s);
    const bool isOurs = (url.scheme() == "ws"_L1 || url.scheme() == "wss"_L1) && !url.host().isEmpty();
    return isOurs ? url : QUrl();
}

bool isReadableOnTheWay(const QUrl &url)
{
    const QString host = url.host();
    return url.scheme() == "ws"_L1 && host != "localhost"_L1 && !QHostAddress(host).isLoopback();
}

} // namespace mantimon::login
