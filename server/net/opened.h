#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <optional>

namespace mantimon::net {

/// One player's connection; unique in the process and never used again.
using ConnectionId = quint64;

/// Where players connect, and where moderators do; as WebSockets and as Socket.IO's namespaces.
inline constexpr QStringView gamePath = u"/ws/game";
inline constexpr QStringView monitorPath = u"/ws/monitor";
inline constexpr QStringView gameNamespace = u"/game";
inline constexpr QStringView monitorNamespace = u"/monitor";

/// A connection that has just been upgraded, or asks for its namespace. Nothing has been believed of it yet.
struct Opened
{
    ConnectionId id = 0;
    QHostAddress peer;
    QString path;                    ///< as upgraded, without the query: one of the four above
    QByteArray token;                ///< from `Authorization: Bearer …` or Socket.IO's `auth`, unchecked; else empty
    std::optional<QString> offset{}; ///< of a connection that wants to be recovered (see protocol::RecoveryOffset)
    bool isTokenDue = false;         ///< no other message brings the token: with none it is turned away
};

} // namespace mantimon::net
