#pragma once

#include "measure/connections.h"
#include "net/connection.h"
#include "net/socket_link.h"
#include "protocol/recovery_offset.h"
#include "protocol/socket_io_codec.h"

#include <QJsonObject>
#include <QPointer>
#include <QStringList>

#include <limits>

namespace mantimon::net {

/// One namespace of a Socket.IO client. To the rest of the server it is a connection like any other.
class SocketConnection final : public Connection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SocketConnection)

public:
    /// `auth`: what CONNECT carried. The codec must outlive it, the link need not.
    SocketConnection(ConnectionId id, SocketLink &link, std::string nsp, const std::string &auth,
                     protocol::SocketIoCodec &codec, QObject *parent = nullptr);

    [[nodiscard]] Opened opened() const override;
    [[nodiscard]] const protocol::Framer &framer() const override
    {
        return m_recovering ? static_cast<const protocol::Framer &>(*m_recovering) : m_codec;
    }

    void setAuthenticated() override;
    void welcome(bool isRecovered) override;
    void turnAway(const protocol::Refused &refusal, CloseCode code) override;
    void send(const QString &frame) override;
    /// The server stops: the session is closed, and its client tries again elsewhere. Else the client is
    /// disconnected from the namespace, and does not.
    void close(CloseCode code, const QString &reason) override;
    void drop(const char *why) override;
    void readLimits() override {} // the link's
    /// Its session has alarms of its own.
    [[nodiscard]] clock::Milliseconds sweep() override { return std::numeric_limits<clock::Milliseconds>::max(); }

private:
    enum class State { Asked, Connected, Over };

    void readAuth(const QJsonObject &auth);
    void receive(const socketio::Packet &event, bool isWithinRate);
    void end();

    QPointer<SocketLink> m_link;
    const std::string m_nsp;
    const QHostAddress m_peer;
    QByteArray m_token;
    QByteArray m_pid;                                         ///< by which it was known, where it wants to be recovered
    std::optional<QString> m_offset{};                        ///< how far it had come then
    std::optional<protocol::RecoveringFramer> m_recovering{}; ///< where it asks for recovery
    protocol::SocketIoCodec &m_codec;
    State m_state = State::Asked;
    measure::ConnectionCount m_count{measure::Wire::SocketIo};
    QStringList m_held; ///< what is to be said once it is connected
};

} // namespace mantimon::net
