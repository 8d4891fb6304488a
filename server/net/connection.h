#pragma once

#include "clock/clock.h"
#include "net/address_counts.h"
#include "net/close_code.h"
#include "net/limits.h"
#include "net/opened.h"
#include "net/rate_limit.h"
#include "protocol/codec.h"

#include <QObject>
#include <QWebSocket>

#include <memory>
#include <optional>

namespace mantimon::net {

/// One player's WebSocket: everything that arrives is limited and decoded here, and answered here when
/// it goes no further. Knows neither users nor games.
class Connection : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connection)

public:
    /// The codec, the limits and the clock must outlive the connection. The slot is held until the
    /// connection is authenticated or gone.
    Connection(ConnectionId id, std::unique_ptr<QWebSocket> socket, AddressCounts::Slot slot, protocol::Codec &codec,
               const Limits &limits, clock::Clock &clock, QObject *parent = nullptr);
    ~Connection() override;

    [[nodiscard]] ConnectionId id() const { return m_id; }
    [[nodiscard]] Opened opened() const;
    [[nodiscard]] protocol::Codec &codec() const { return m_codec; }

    void setAuthenticated();
    /// Frames come from this connection's codec. A peer that does not read is dropped.
    void send(const QString &frame);
    void close(CloseCode code, const QString &reason);
    /// The limits have changed.
    void readLimits();
    /// Acts on what has been due since the last time; to be called about once a second.
    void sweep();

Q_SIGNALS:
    void received(const mantimon::protocol::Incoming &message);
    /// See Endpoint.
    void congestionChanged(bool isCongested);
    /// The socket is gone; from the event loop, once.
    void ended();

private:
    void receiveText(const QString &text);
    void receiveBinary();
    void refuseTooMany(const QString &text);
    void answerMalformed(const protocol::DecodeError &error);
    void refuse(std::optional<qint64> requestId, const protocol::Refused &refused);
    void endUnauthenticated();
    void noteCongestion();
    void sweepOpen(clock::Milliseconds now);
    void sweepClosing(clock::Milliseconds now);
    void drop(const char *why);

    const ConnectionId m_id;
    std::unique_ptr<QWebSocket> m_socket;
    AddressCounts::Slot m_slot;
    protocol::Codec &m_codec;
    const Limits &m_limits;
    clock::Clock &m_clock;
    RateLimit m_rate;
    const clock::Milliseconds m_openedAt;
    clock::Milliseconds m_pingedAt; // or opened, when none was sent
    std::optional<clock::Milliseconds> m_closingSince{};
    bool m_isPongAwaited = false;
    bool m_isAuthenticated = false;
    bool m_isClosing = false;
    bool m_isCongested = false;
};

} // namespace mantimon::net
