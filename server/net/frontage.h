#pragma once

#include "net/endpoint.h"

#include <QSet>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace mantimon::net {

/// The players' connections, served by several I/O threads, as one endpoint: each thread has an Endpoint of its own,
/// all listen on one port, and the system spreads connections over them. What passes between them and the thread of the
/// frontage are values in queued calls, in order for each connection. With one thread there is none: the endpoint is
/// in the frontage's, and calls are calls.
class Frontage : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Frontage)

public:
    /// `threads`: at least 1. The clock must outlive it; with several threads each follows the system's from there.
    Frontage(int threads, const Limits &limits, ReadinessProbe readiness, clock::Clock &clock,
             QObject *parent = nullptr);
    ~Frontage() override;

    /// See Endpoint. Nobody listens after an error.
    [[nodiscard]] base::Result<base::Done, QString> listen(const QHostAddress &address, quint16 port);
    [[nodiscard]] quint16 port() const { return m_port; }
    void stopListening();
    void setTls(const QSslConfiguration &identity);
    void setOrigins(const Origins &origins);
    /// Of those that were told by opened(), and not yet by closed().
    [[nodiscard]] qsizetype connectionCount() const { return m_connectionCount; }

public Q_SLOTS:
    // As those of Endpoint.
    void setAuthenticated(mantimon::net::ConnectionId id);
    void welcome(mantimon::net::ConnectionId id, bool isRecovered);
    void turnAway(mantimon::net::ConnectionId id, const mantimon::protocol::Refused &refusal,
                  mantimon::net::CloseCode code);
    void answer(mantimon::net::ConnectionId id, qint64 requestId, const mantimon::protocol::Payload &payload);
    void pushToAll(const QVector<mantimon::net::ConnectionId> &ids, std::string_view event,
                   const mantimon::protocol::Payload &payload);
    void close(mantimon::net::ConnectionId id, mantimon::net::CloseCode code, const QString &reason);
    void closeAll(mantimon::net::CloseCode code, const QString &reason);
    void setLimits(const mantimon::net::Limits &limits);

Q_SIGNALS:
    // As those of Endpoint.
    void opened(const mantimon::net::Opened &connection);
    void received(mantimon::net::ConnectionId id, const mantimon::protocol::Incoming &message);
    void closed(mantimon::net::ConnectionId id);
    void congestionChanged(mantimon::net::ConnectionId id, bool isCongested);

private:
    /// One endpoint and, unless it is alone, its thread and clock.
    struct Desk
    {
        std::unique_ptr<QThread> thread;
        std::unique_ptr<clock::Clock> clock;
        std::unique_ptr<Endpoint> endpoint;
    };
    /// What the probe said last, for threads in which it may not be asked.
    struct KnownReadiness
    {
        std::mutex lock;
        Readiness value;
    };
    void openDesk(Desk &desk, const Limits &limits, const clock::Clock &clock);
    void follow(std::size_t number);
    void noteOpened(std::size_t number, Opened connection);
    [[nodiscard]] Homes homesOf(std::size_t number) const;
    [[nodiscard]] ConnectionId idOf(std::size_t number, ConnectionId local) const;
    /// `call(Endpoint &)`: at once where there is one thread.
    template <typename Call>
    static void post(Desk &desk, Call call);
    /// `call(Endpoint &, ConnectionId local)`
    template <typename Call>
    void post(ConnectionId id, Call call);
    template <typename Call>
    void postToAll(const Call &call);
    /// And waits for it.
    static void run(Desk &desk, const std::function<void()> &call);
    void learnReadiness();

    ReadinessProbe m_readiness;
    std::shared_ptr<KnownReadiness> m_known = std::make_shared<KnownReadiness>();
    QTimer m_readinessTimer;
    Peers m_peers;
    std::vector<Desk> m_desks;
    quint16 m_port = 0;
    qsizetype m_connectionCount = 0;
    QSet<ConnectionId>
        m_heard; ///< opened, and not to be closed: what others said before they learn of it is passed over
};

} // namespace mantimon::net
