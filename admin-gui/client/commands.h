#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace mantimon::client {

/// What a moderator does, ready to be sent.
struct Command
{
    QString event;
    QJsonObject data;
};

/// The longest reason, text of a note, comment or announcement: characters.
inline constexpr int longestReason = 500;

// About a player. `until` invalid: for good.
[[nodiscard]] Command kick(const QString &userId, const QString &reason);
[[nodiscard]] Command mute(const QString &userId, const QDateTime &until, const QString &reason);
[[nodiscard]] Command unmute(const QString &sanctionId, const QString &reason);
[[nodiscard]] Command ban(const QString &userId, const QDateTime &until, const QString &reason);
[[nodiscard]] Command unban(const QString &sanctionId, const QString &reason);
[[nodiscard]] Command addNote(const QString &userId, const QString &text);

// About a report.
[[nodiscard]] Command takeReport(const QString &reportId);
[[nodiscard]] Command commentReport(const QString &reportId, const QString &text);
[[nodiscard]] Command resolveReport(const QString &reportId, const QString &resolution);

// About the server.
[[nodiscard]] Command announce(const QString &text, const QString &reason);
[[nodiscard]] Command drainNode(const QString &nodeId, const QString &reason);

} // namespace mantimon::client
