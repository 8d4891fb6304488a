#include "net/secure_socket.h"

namespace mantimon::net {

SecureSocket::SecureSocket(QObject *parent) : QSslSocket(parent)
{
    // Fewer bytes wait now, and the signal that a WebSocket passes on is the other one.
    connect(this, &QSslSocket::encryptedBytesWritten, this, [this] { Q_EMIT bytesWritten(0); });
}

qint64 SecureSocket::bytesToWrite() const
{
    return QSslSocket::bytesToWrite() + encryptedBytesToWrite();
}

} // namespace mantimon::net
