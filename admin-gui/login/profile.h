#pragma once

#include <QString>
#include <QUrl>
#include <QVector>

class QSettings;

namespace mantimon::login {

/// A server that somebody moderates, by the name they gave it. Its token is not here: see TokenKeeper.
struct Profile
{
    QString id;
    QString name;
    QUrl url; ///< ws:// or wss://

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// The profiles, kept in the settings.
class Profiles
{
public:
    explicit Profiles(QSettings &settings) : m_settings(settings) {}

    [[nodiscard]] QVector<Profile> all() const;
    /// One with the same id is replaced; without an id it is a new one. The profile as it is kept.
    Profile put(Profile profile);
    void remove(const QString &id);

    /// The one that was used last; empty: none.
    [[nodiscard]] QString lastId() const;
    void setLastId(const QString &id);

private:
    void write(const QVector<Profile> &profiles);

    QSettings &m_settings;
};

/// Whatever people type: adds the scheme and the path of the moderators' channel where they are missing.
[[nodiscard]] QUrl monitorUrl(const QString &typed);
/// Everybody on the way can read what is sent there, the token included.
[[nodiscard]] bool isReadableOnTheWay(const QUrl &url);

} // namespace mantimon::login
