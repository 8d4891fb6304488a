#pragma once

#include "clock/clock.h"
#include "net/address_counts.h"
#include "net/limits.h"
#include "net/rate_limit.h"

#include <QTcpSocket>

#include <utility>

namespace mantimon::net {

/// Follows a socket from accepting on until it becomes a WebSocket, and counts what it is sent, each request anew:
/// Qt's HTTP server would gather a body of 150 MB before it asks anyone. A child of its socket.
class RequestWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestWatch)

public:
    /// Who has accepted the socket.
    class Keeper
    {
    public:
        /// A request begins with this line. The socket may go elsewhere then, and nobody here reads on.
        virtual void route(RequestWatch &watch, const QByteArray &line) = 0;
        /// Whether it may wait for another request; then its place is taken, see occupy().
        [[nodiscard]] virtual bool mayWait(RequestWatch &watch) = 0;
        /// deadline() has changed.
        virtual void noteDeadline(RequestWatch &watch) = 0;

    protected:
        ~Keeper() = default;
    };

    /// The keeper, the limits and the clock must outlive the socket. `remaining`: of the time for the first request.
    RequestWatch(QTcpSocket &socket, Keeper &keeper, const Limits &limits, clock::Clock &clock,
                 clock::Milliseconds remaining);

    /// Null when nobody follows that socket.
    [[nodiscard]] static RequestWatch *of(const QTcpSocket &socket);
    [[nodiscard]] QTcpSocket &socket() const { return m_socket; }
    /// Who has connected, proxy or not.
    [[nodiscard]] const QHostAddress &acceptedPeer() const { return m_acceptedPeer; }

    /// A request that begins like this may have a body as large as a message.
    void allowBody(const QByteArray &beginning) { m_longBeginning = beginning; }
    /// To be called when everyone else has connected to readyRead: the count needs to know what they left.
    void begin();
    /// While it lives and is no WebSocket, and no request is being answered, it has a place among those of its address.
    void occupy(AddressCounts::Slot slot) { m_slot = std::move(slot); }
    [[nodiscard]] AddressCounts::Slot takeSlot() { return std::exchange(m_slot, {}); }
    /// How often it has gone from thread to thread.
    [[nodiscard]] int moves() const { return m_moves; }
    void setMoves(int moves) { m_moves = moves; }
    /// Whether its last request was this one's, too, whom it remembers: see Listener.
    [[nodiscard]] bool isClient(const QHostAddress &client);

    /// Its request was read and accepted as an upgrade: from here on the WebSocket's limits hold, and this goes.
    void setUpgraded();
    /// Its request was read and will be answered in time, or as late as whoever has taken it wants.
    void setTaken();
    /// Whether another request may come after the one that is answered now. Only while that is taken.
    [[nodiscard]] bool mayGoOn();
    /// It was answered, and another may come.
    void awaitNext();
    /// How long it may be idle, as its peer is told: less than it is, so that none is cut that has just begun.
    [[nodiscard]] int idleSeconds() const { return int(m_limits.requestWithin / 1000) - 1; }

    [[nodiscard]] bool isUpgraded() const { return m_isUpgraded; }
    [[nodiscard]] bool isTaken() const { return m_isTaken; }
    /// It has been answered, and nothing has come since.
    [[nodiscard]] bool isIdle() const { return m_isIdle; }
    /// When it is cut unless it was upgraded or taken.
    [[nodiscard]] clock::Milliseconds deadline() const { return m_deadline; }
    void cut() { m_socket.abort(); }

private:
    void setMostBytes(qint64 bytes);
    void setDeadline(clock::Milliseconds remaining);
    void countReceived();
    void readLine(qint64 fresh);
    void judgeRequest();

    QTcpSocket &m_socket;
    Keeper &m_keeper;
    const Limits &m_limits;
    clock::Clock &m_clock;
    const QHostAddress m_acceptedPeer;
    QHostAddress m_client{};
    qint64 m_mostBytes = 0; // of this request
    qint64 m_received = 0;  // of this request
    qint64 m_unread = 0;    // of what was counted already
    clock::Milliseconds m_deadline = 0;
    AddressCounts::Slot m_slot;
    RateLimit m_requests;
    RateLimit m_bytes;
    QByteArray m_longBeginning{};
    QByteArray m_line{}; // the request's first
    int m_moves = 0;
    bool m_isLineRead = false;
    bool m_isWithinBytes = true;
    bool m_isIdle = false;
    bool m_isUpgraded = false;
    bool m_isTaken = false;
};

} // namespace mantimon::net
