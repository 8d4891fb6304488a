#pragma once

#include <QSslSocket>

namespace mantimon::net {

/// A socket with TLS that says how much really waits to go out. What has been encrypted lies below QSslSocket, which
/// counts it no more: a WebSocket on it would seem to have sent all of it.
class SecureSocket : public QSslSocket
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecureSocket)

public:
    using QSslSocket::setPeerAddress; // see namePeer()

    explicit SecureSocket(QObject *parent = nullptr);

    [[nodiscard]] qint64 bytesToWrite() const override;
};

} // namespace mantimon::net
