#include "net/plain_socket.h"

#include "net/secure_socket.h"

namespace mantimon::net {

void namePeer(QTcpSocket &socket, const QHostAddress &client)
{
    if (auto *const plain = qobject_cast<PlainSocket *>(&socket))
        plain->setPeerAddress(client);
    else if (auto *const secure = qobject_cast<SecureSocket *>(&socket))
        secure->setPeerAddress(client);
}

} // namespace mantimon::net
