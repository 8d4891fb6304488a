#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>

namespace mantimon::net {

/// One player's connection; unique in the process and never used again.
using ConnectionId = quint64;

/// A connection that has just been upgraded. Nothing has been believed of it yet.
struct Opened
{
    ConnectionId id = 0;
    QHostAddress peer;
    QString path;           ///< as upgraded, without the query: "/ws/game"
    QByteArray bearerToken; ///< from `Authorization: Bearer …`, unchecked; else empty
};

} // namespace mantimon::net
