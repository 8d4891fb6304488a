#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>

namespace mantimon::net {

/// One player's connection; unique in the process and never used again.
using ConnectionId = quint64;

/// Where players connect, and where moderators do.
inline constexpr QStringView gamePath = u"/ws/game";
inline constexpr QStringView monitorPath = u"/ws/monitor";

/// A connection that has just been upgraded. Nothing has been believed of it yet.
struct Opened
{
    ConnectionId id = 0;
    QHostAddress peer;
    QString path;           ///< as upgraded, without the query: gamePath or monitorPath
    QByteArray bearerToken; ///< from `Authorization: Bearer …`, unchecked; else empty
};

} // namespace mantimon::net
