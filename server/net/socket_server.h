#pragma once

#include "base/result.h"
#include "clock/clock.h"
#include "net/homes.h"
#include "net/limits.h"
#include "net/peers.h"
#include "net/request_watch.h"

#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>

#include <map>
#include <optional>

namespace mantimon::net {

/// Accepts sockets with TCP_NODELAY, with TLS where it has an identity, and cuts those that are neither answered nor
/// upgraded in time. When the process is out of descriptors it waits a second and goes on.
class SocketServer : public QTcpServer, private RequestWatch::Keeper
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SocketServer)

public:
    /// The limits and the clock must outlive the server.
    SocketServer(const Limits &limits, clock::Clock &clock, const Peers &peers, QObject *parent = nullptr);

    /// Port 0 takes a free one. The error is a whole line.
    [[nodiscard]] base::Result<base::Done, QString> start(const QHostAddress &address, quint16 port, bool sharesPort);
    /// What is accepted from now on speaks TLS, as this.
    void setTls(const QSslConfiguration &identity) { m_tls = identity; }
    /// Requests that begin like this may have a body as large as a message. Before start().
    void allowBodies(const QByteArray &beginning) { m_withBodies = beginning; }
    /// Requests on this path for a session of another thread go there.
    void setHomes(const Homes &homes, const QString &path);
    /// A connection that another thread hands on.
    void adopt(Arrival &arrival);
    /// Of one who has come through a proxy; of others it was asked when they were accepted.
    [[nodiscard]] bool mayShakeHands(const QHostAddress &client);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    [[nodiscard]] bool listenBeside(const QHostAddress &address, quint16 port);
    [[nodiscard]] QTcpSocket *makeSocket(qintptr descriptor);
    [[nodiscard]] bool mayCome(const QHostAddress &peer);
    void admit(qintptr descriptor, const std::optional<QHostAddress> &client);
    RequestWatch *follow(QTcpSocket &socket, clock::Milliseconds remaining);
    void route(RequestWatch &watch, const QByteArray &line) override;
    bool mayWait(RequestWatch &watch) override;
    void noteDeadline(RequestWatch &watch) override;
    void moveOn(RequestWatch &watch, HomeNumber home);
    void cutLateSockets();
    void pauseAfterError();
    void acceptAgain();

    const Limits &m_limits;
    clock::Clock &m_clock;
    std::optional<QSslConfiguration> m_tls;
    QByteArray m_withBodies;
    Peers m_peers;
    Homes m_homes;
    QString m_sessionsPath;
    std::multimap<clock::Milliseconds, QPointer<RequestWatch>> m_deadlines; // others than a watch's last are stale
    clock::Alarm m_deadline;
    clock::Alarm m_resume;
};

} // namespace mantimon::net
