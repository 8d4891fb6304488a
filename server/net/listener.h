#pragma once

#include "base/result.h"
#include "clock/clock.h"
#include "net/homes.h"
#include "net/http_answer.h"
#include "net/limits.h"
#include "net/origins.h"
#include "net/peers.h"
#include "net/readiness.h"
#include "net/upgraded.h"

#include <QAbstractHttpServer>
#include <QHash>
#include <QHostAddress>
#include <QSslConfiguration>

#include <deque>
#include <functional>
#include <vector>

namespace mantimon::net {

class HttpExchange;
class SocketServer;

/// One port. Answers `/healthz` (200 while the process serves) and `/readyz` (200, or 503 with what is
/// missing), more pages if told to, and hands on WebSockets upgraded on known paths. Everything else
/// is answered with an error in JSON. A connection is kept for more requests only by who has taken one.
class Listener : public QAbstractHttpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Listener)

public:
    using Page = std::function<HttpAnswer()>;
    /// Why this request may not upgrade now, or nothing. `peer`: who asks, behind whatever proxy.
    using UpgradeGuard =
        std::function<std::optional<HttpAnswer>(const QHttpServerRequest &request, const QHostAddress &peer)>;
    using UpgradeHandler = std::function<void(Upgraded)>;
    /// Answers the exchange, now or later.
    using RequestHandler = std::function<void(const QHttpServerRequest &request, HttpExchange &exchange)>;

    /// The limits and the clock must outlive the listener.
    Listener(const Limits &limits, ReadinessProbe readiness, clock::Clock &clock, const Peers &peers = {},
             QObject *parent = nullptr);
    ~Listener() override;

    /// GET on `path` answers with the page.
    void setPage(const QString &path, const Page &page);
    /// WebSockets on these paths go to the handler unless the guard objects.
    void addUpgrades(const QStringList &paths, UpgradeGuard guard, UpgradeHandler handler);
    /// Other requests on the path go to the handler, with bodies of up to the limit of a message. Before listen().
    void setRequests(const QString &path, RequestHandler handler);
    /// From which pages browsers may upgrade.
    void setOrigins(const Origins &origins) { m_origins = origins; }

    /// Once. Port 0 takes a free one. The error is a whole line:
    /// "cannot listen on 127.0.0.1:7777: address already in use".
    [[nodiscard]] base::Result<base::Done, QString> listen(const QHostAddress &address, quint16 port,
                                                           bool sharesPort = false);
    /// Whoever connects from now on speaks TLS, and this is shown to them.
    void setTls(const QSslConfiguration &identity);
    /// 0 while not listening.
    [[nodiscard]] quint16 port() const;
    /// The sockets that are there go on, for what they are asked now.
    void stop();
    /// Requests for a session of another thread go there, each with its connection.
    void setHomes(const Homes &homes);
    /// A connection that another thread hands on.
    void adopt(Arrival &arrival);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}

private:
    struct Upgrades
    {
        QStringList paths;
        UpgradeGuard guard;
        UpgradeHandler handler;
    };

    [[nodiscard]] const Upgrades *upgradesOn(const QString &path) const;
    void handOver(const QHttpServerRequest &request, QTcpSocket &socket);
    [[nodiscard]] std::optional<HttpAnswer> nameClient(const QHttpServerRequest &request, QTcpSocket &socket);
    [[nodiscard]] HttpAnswer answerTo(const QHttpServerRequest &request) const;
    [[nodiscard]] std::optional<HttpAnswer> objectionToUpgrade(const QHttpServerRequest &request,
                                                               const QHostAddress &peer) const;
    void noteUpgrade(QTcpSocket &socket);
    void handOn();
    [[nodiscard]] Upgraded nextUpgraded();

    const Limits &m_limits;
    clock::Clock &m_clock;
    Peers m_peers;
    QHash<QString, Page> m_pages;
    std::vector<Upgrades> m_upgrades;
    QString m_requestsPath;
    RequestHandler m_requestHandler;
    Homes m_homes;
    Origins m_origins;
    std::optional<QSslConfiguration> m_tls;
    std::deque<QPointer<QTcpSocket>> m_upgrading; // whose handshakes are under way, in their order
    SocketServer *m_server = nullptr;             // a child; the sockets are its children and outlive stop()
};

} // namespace mantimon::net
