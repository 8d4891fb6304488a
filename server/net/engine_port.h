#pragma once

#include "net/engine_link.h"
#include "net/origins.h"
#include "net/session_home.h"

#include <QHash>
#include <QHttpServerRequest>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace mantimon::net {

class Listener;

/// Engine.IO on a path of a listener: judges requests, opens sessions and finds the one that a request
/// belongs to.
class EnginePort : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnginePort)

public:
    /// Why this peer may not open a session now, or nothing.
    using Guard = std::function<std::optional<HttpAnswer>(const QHostAddress &peer)>;

    /// What is referred to must outlive it. `strangers`: who has not said who they are, by address.
    EnginePort(QString path, AddressCounts &strangers, const Limits &limits, clock::Clock &clock,
               QObject *parent = nullptr);
    ~EnginePort() override;

    /// Before the listener listens.
    void serveOn(Listener &listener, Guard guard);
    void setOrigins(const Origins &origins) { m_origins = origins; }
    /// In which of several threads its sessions live.
    void setHome(HomeNumber home) { m_home = home; }
    [[nodiscard]] qsizetype linkCount() const { return m_links.size(); }
    /// No link, and nothing that is still being turned away.
    [[nodiscard]] bool isEmpty() const { return m_links.isEmpty() && m_late.isEmpty(); }

    void closeAll(CloseCode code, const QString &reason);
    /// The limits have changed.
    void readLimits();
    /// To be called about once a second.
    void sweep();

Q_SIGNALS:
    /// Nothing has come over it yet. It lives until it has `ended`.
    void opened(mantimon::net::EngineLink *link);

private:
    void answer(const QHttpServerRequest &request, HttpExchange &exchange);
    void serve(const QHttpServerRequest &request, HttpExchange &exchange);
    [[nodiscard]] std::optional<HttpAnswer> objectionTo(const QHttpServerRequest &request,
                                                        const QHostAddress &peer) const;
    void takeWebSocket(Upgraded upgraded);
    void turnAway(Upgraded upgraded);
    [[nodiscard]] EngineLink *linkOf(const QUrl &url) const;
    EngineLink &open(const QHostAddress &peer, socketio::Transport transport);
    [[nodiscard]] HttpHeaders corsHeaders(const QByteArray &origin) const;

    const QString m_path;
    AddressCounts &m_strangers;
    const Limits &m_limits;
    clock::Clock &m_clock;
    Guard m_guard;
    Origins m_origins;
    QHash<QByteArray, EngineLink *> m_links; // children of this
    QSet<EngineLink *> m_closing;            // of them
    QSet<WebSocketCarrier *> m_late;         // children too: of sessions that have a WebSocket
    HomeNumber m_home = 0;
    quint64 m_opened = 0;
};

} // namespace mantimon::net
