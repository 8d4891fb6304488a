#pragma once

#include "clock/clock.h"
#include "net/close_code.h"
#include "net/limits.h"
#include "net/upgraded.h"

#include <QObject>

namespace mantimon::net {

/// A WebSocket that keeps the limits on bytes, in both directions: what is too large closes it (1009,
/// invalid text 1007), who does not read is dropped, and a close ends in time.
class WebSocketCarrier : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WebSocketCarrier)

public:
    /// For the log: "connection 7".
    struct Name
    {
        const char *kind;
        quint64 number;
    };

    /// The limits and the clock must outlive it.
    WebSocketCarrier(Name name, Upgraded upgraded, const Limits &limits, clock::Clock &clock,
                     QObject *parent = nullptr);
    ~WebSocketCarrier() override;

    [[nodiscard]] QHostAddress peer() const { return m_socket->peerAddress(); }
    [[nodiscard]] QNetworkRequest request() const { return m_socket->request(); }
    /// Nothing is sent or told any more.
    [[nodiscard]] bool isClosing() const { return m_isClosing || m_isLeft; }
    [[nodiscard]] bool isCongested() const { return m_isCongested; }

    void sendText(const QString &text);
    void sendBinary(const QByteArray &bytes);
    /// ASCII, at most 125 characters. Costs less than sendText(), and waits for nothing.
    void sendNow(QByteArrayView text);
    /// At once.
    void ping();
    /// What was sent before still goes out. The reason is cut to what a close frame holds.
    void close(CloseCode code, const QString &reason);
    /// At once, with what is unsent. `why` is for the log.
    void drop(const char *why);
    /// The limits have changed.
    void readLimits();
    /// Ends a close that takes too long; to be called about once a second after closingBegan().
    void sweep();

Q_SIGNALS:
    void textReceived(const QString &text);
    void binaryReceived(const QByteArray &bytes);
    void ponged();
    /// See Endpoint.
    void congestionChanged(bool isCongested);
    /// By us or by the peer.
    void closingBegan();
    /// The socket is gone; from the event loop, once.
    void ended();

private:
    bool sendShort(char head, QByteArrayView content);
    void countWhyItEnded();
    void boundQueue(qint64 waitingBefore);
    void noteCongestion();

    const Name m_name;
    std::unique_ptr<QWebSocket> m_socket;
    const QPointer<QTcpSocket> m_plain; ///< see Upgraded
    const Limits &m_limits;
    clock::Clock &m_clock;
    clock::Milliseconds m_closingSince = 0;
    bool m_isClosing = false; ///< by us
    bool m_isLeft = false;    ///< by the peer, or closed
    bool m_isCongested = false;
};

} // namespace mantimon::net
