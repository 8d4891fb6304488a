#pragma once

#include "net/address_counts.h"
#include "net/polling_carrier.h"
#include "net/rate_limit.h"
#include "net/web_socket_carrier.h"
#include "socketio/engine_session.h"

#include <QHostAddress>

namespace mantimon::net {

/// One Engine.IO session over whatever carries it: a WebSocket, long-polling, or first the one and then
/// the other. It ends by itself when its peer is silent, breaks the protocol or goes.
class EngineLink : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EngineLink)

public:
    struct Identity
    {
        QByteArray sid;
        quint64 number = 0; ///< for the log
        QHostAddress peer;
    };

    /// The limits and the clock must outlive it. The slot is held until setAuthenticated() or the end.
    EngineLink(Identity identity, socketio::Transport transport, AddressCounts::Slot slot, const Limits &limits,
               clock::Clock &clock, QObject *parent = nullptr);
    ~EngineLink() override;

    [[nodiscard]] const QByteArray &sid() const { return m_identity.sid; }
    [[nodiscard]] const QHostAddress &peer() const { return m_identity.peer; }
    [[nodiscard]] const socketio::EngineSession &session() const { return m_session; }
    [[nodiscard]] const RateLimit &rate() const { return m_rate; }

    // What comes for it; only what objectionTo() lets through.
    /// The first carrier, or the second beside polling.
    void takeWebSocket(Upgraded upgraded);
    void poll(HttpExchange &exchange);
    void post(const QByteArray &body, HttpExchange &exchange);

    void setAuthenticated() { m_slot.release(); }
    /// `packet`: of Engine.IO, encoded.
    void send(const QString &packet);
    void sendBinary(const QByteArray &message);
    /// What was sent before still goes out.
    void close(CloseCode code, const QString &reason);
    /// At once, with what is unsent. `why` is for the log.
    void drop(const char *why);
    /// What has come breaks a rule of whoever is above.
    void closeFor(socketio::Fault fault);
    void readLimits();
    /// To be called about once a second after closingBegan(). Whether again.
    [[nodiscard]] bool sweep();

Q_SIGNALS:
    /// UTF-8, or any bytes. `isWithinRate`: whether so much may be said.
    void textReceived(const QByteArray &text, bool isWithinRate);
    void binaryReceived(const QByteArray &bytes, bool isWithinRate);
    /// See Endpoint.
    void congestionChanged(bool isCongested);
    /// One of its WebSockets closes, and must be gone in time.
    void closingBegan();
    /// Its last carrier is gone; from the event loop, once.
    void ended();

private:
    void receive(const socketio::EnginePacket &packet, socketio::Transport from);
    void receiveFrame(const QString &text, const WebSocketCarrier *carrier);
    void receiveBytes(const QByteArray &bytes, const WebSocketCarrier *carrier);
    [[nodiscard]] std::unique_ptr<WebSocketCarrier> carrierOf(Upgraded upgraded);
    [[nodiscard]] PollingCarrier::Unsent openPacket() const;
    void deliver(const socketio::EnginePacket &packet, bool isWithinRate);
    void lose(const WebSocketCarrier *carrier);
    void tick();
    void setAlarm();

    void act(const socketio::EngineStep &step);
    void ping();
    void answerProbe();
    void completeUpgrade();
    void dropSecond();
    void end(const socketio::CloseSession &why);
    void finish();

    const Identity m_identity;
    AddressCounts::Slot m_slot;
    const Limits &m_limits;
    clock::Clock &m_clock;
    const socketio::EngineTimes m_times;
    socketio::EngineSession m_session;
    RateLimit m_rate;
    std::unique_ptr<PollingCarrier> m_polling; ///< until the upgrade
    std::unique_ptr<WebSocketCarrier> m_socket;
    std::unique_ptr<WebSocketCarrier> m_second; ///< until it takes over
    clock::Alarm m_alarm;
    bool m_isClosing = false;
    bool m_isBroken = false; ///< the peer has broken the protocol
    bool m_isFinished = false;
};

} // namespace mantimon::net
