#pragma once

#include "base/result.h"
#include "clock/clock.h"
#include "net/address_counts.h"
#include "net/limits.h"

#include <QPointer>
#include <QTcpServer>

#include <deque>

namespace mantimon::net {

class PlayerSocket;

/// Accepts PlayerSockets with TCP_NODELAY, and cuts those that are neither answered nor upgraded in
/// time. When the process is out of descriptors it waits a second and goes on.
class SocketServer : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SocketServer)

public:
    /// The limits and the clock must outlive the server.
    SocketServer(const Limits &limits, clock::Clock &clock, QObject *parent = nullptr);

    /// Port 0 takes a free one. The error is a whole line.
    [[nodiscard]] base::Result<base::Done, QString> start(const QHostAddress &address, quint16 port);
    /// Requests that begin like this may have a body as large as a message. Before start().
    void allowBodies(const QByteArray &beginning) { m_withBodies = beginning; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void cutLateSockets();
    void pauseAfterError();
    void acceptAgain();

    const Limits &m_limits;
    clock::Clock &m_clock;
    QByteArray m_withBodies;
    AddressCounts m_addresses;
    std::deque<QPointer<PlayerSocket>> m_young; // in the order of their deadlines
    clock::Alarm m_deadline;
    clock::Alarm m_resume;
};

} // namespace mantimon::net
