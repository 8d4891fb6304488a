#pragma once

#include "client/game_row.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QVector>

/// Players, and what moderators have written about them.
namespace mantimon::client {

struct Named
{
    QString id;
    QString name;

    [[nodiscard]] static Named from(const QJsonObject &json);
    friend bool operator==(const Named &, const Named &) = default;
};

struct PlayerRow
{
    QString id;
    QString name;
    QDateTime lastSeen;
    bool isOnline = false;
    bool isBanned = false;
    bool isMuted = false;

    [[nodiscard]] static PlayerRow from(const QJsonObject &json);
    friend bool operator==(const PlayerRow &, const PlayerRow &) = default;
};

struct Session
{
    QString nodeId;
    QDateTime since;
    QString address; ///< moderators only
    QString path;

    [[nodiscard]] static Session from(const QJsonObject &json);
    friend bool operator==(const Session &, const Session &) = default;
};

struct Address
{
    QString address;
    QDateTime firstSeen;
    QDateTime lastSeen;

    [[nodiscard]] static Address from(const QJsonObject &json);
    friend bool operator==(const Address &, const Address &) = default;
};

struct Note
{
    QString id;
    QString by;
    QString text;
    QDateTime at;

    [[nodiscard]] static Note from(const QJsonObject &json);
    friend bool operator==(const Note &, const Note &) = default;
};

/// A mute or a ban.
struct Sanction
{
    QString id;
    QString by;
    QString reason;
    QDateTime since;
    QDateTime until; ///< invalid: for good
    QDateTime liftedAt;
    QString liftedBy;

    [[nodiscard]] bool isLifted() const { return liftedAt.isValid(); }
    [[nodiscard]] bool isInForce(const QDateTime &now) const
    {
        return !isLifted() && (!until.isValid() || until > now);
    }
    [[nodiscard]] static Sanction from(const QJsonObject &json);
    friend bool operator==(const Sanction &, const Sanction &) = default;
};

struct ReplayRow
{
    QString gameId;
    QString ruleset;
    QDateTime createdAt;
    QDateTime endedAt;
    QVector<Named> players;
    QString winner; ///< an id; empty: nobody
    QString endReason;
    int turns = 0;

    [[nodiscard]] QString winnerName() const;
    [[nodiscard]] static ReplayRow from(const QJsonObject &json);
    friend bool operator==(const ReplayRow &, const ReplayRow &) = default;
};

struct Comment
{
    QString by;
    QString text;
    QDateTime at;

    [[nodiscard]] static Comment from(const QJsonObject &json);
    friend bool operator==(const Comment &, const Comment &) = default;
};

struct Report
{
    QString id;
    QString gameId;
    Named by;
    Named about;
    QString category; ///< cheating, stalling, insults, name, other
    QString text;
    QDateTime at;
    QString status; ///< open, assigned, resolved
    QString assignedTo;
    QString resolution;
    QDateTime resolvedAt;
    QVector<Comment> comments;

    [[nodiscard]] static Report from(const QJsonObject &json);
    friend bool operator==(const Report &, const Report &) = default;
};

/// Everything that is known of one player.
struct PlayerFile
{
    QString id;
    QString name;
    QString email;
    QString provider; ///< who vouched for them at sign-in
    QDateTime createdAt;
    QDateTime lastSeen;
    QVector<Session> sessions;
    QVector<Address> addresses;
    QVector<GameRow> games;
    QVector<ReplayRow> finished;
    QVector<Note> notes;
    QVector<Sanction> mutes;
    QVector<Sanction> bans;
    QVector<Report> reports;

    [[nodiscard]] static PlayerFile from(const QJsonObject &json);
    friend bool operator==(const PlayerFile &, const PlayerFile &) = default;
};

struct AuditRow
{
    QString id;
    QDateTime at;
    QString who;
    QString whoName;
    QString role;
    QString what;
    QString whom;
    QString whomName; ///< empty also of somebody who was never here
    QString gameId;
    QString reason;
    QString outcome; ///< done, or the refusal's error code

    [[nodiscard]] static AuditRow from(const QJsonObject &json);
    friend bool operator==(const AuditRow &, const AuditRow &) = default;
};

} // namespace mantimon::client

Q_DECLARE_METATYPE(mantimon::client::Report)
Q_DECLARE_METATYPE(mantimon::client::Sanction)
