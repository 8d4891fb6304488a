#pragma once

#include "measure/connections.h"
#include "net/address_counts.h"
#include "net/connection.h"
#include "net/rate_limit.h"
#include "net/web_socket_carrier.h"

namespace mantimon::net {

/// One WebSocket on `/ws/…`, one message a frame.
class PlainConnection final : public Connection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainConnection)

public:
    /// The codec, the limits and the clock must outlive the connection. The slot is held until the
    /// connection is authenticated or gone.
    PlainConnection(ConnectionId id, Upgraded upgraded, AddressCounts::Slot slot, protocol::Codec &codec,
                    const Limits &limits, clock::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Opened opened() const override;
    [[nodiscard]] const protocol::Framer &framer() const override { return m_codec; }

    void setAuthenticated() override;
    void welcome(bool) override {} // the answer to `auth` has told it
    void turnAway(const protocol::Refused &refusal, CloseCode code) override;
    void send(const QString &frame) override { m_carrier.sendText(frame); }
    void close(CloseCode code, const QString &reason) override;
    void drop(const char *why) override { m_carrier.drop(why); }
    void readLimits() override;
    [[nodiscard]] clock::Milliseconds sweep() override;

private:
    void receiveText(const QString &text);
    void receiveBinary();
    void refuseTooMany(const QString &text);
    void sweepOpen(clock::Milliseconds now);

    WebSocketCarrier m_carrier;
    AddressCounts::Slot m_slot;
    protocol::Codec &m_codec;
    const Limits &m_limits;
    clock::Clock &m_clock;
    RateLimit m_rate;
    const clock::Milliseconds m_openedAt;
    clock::Milliseconds m_pingedAt; // or opened, when none was sent
    bool m_isPongAwaited = false;
    bool m_isAuthenticated = false;
    measure::ConnectionCount m_count{measure::Wire::Json};
};

} // namespace mantimon::net
