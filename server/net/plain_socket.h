#pragma once

#include <QTcpSocket>

namespace mantimon::net {

/// A socket whose peer is who stands behind the proxy it came from.
class PlainSocket : public QTcpSocket
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainSocket)

public:
    using QTcpSocket::QTcpSocket;
    using QTcpSocket::setPeerAddress;
};

/// From now on peerAddress() is this; only of the sockets that SocketServer makes.
void namePeer(QTcpSocket &socket, const QHostAddress &client);

} // namespace mantimon::net
