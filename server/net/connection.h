#pragma once

#include "clock/clock.h"
#include "net/close_code.h"
#include "net/opened.h"
#include "protocol/codec.h"

#include <QObject>

namespace mantimon::net {

/// One connection as the endpoint sees it, whatever carries it: what arrives is limited and decoded
/// here, and answered here when it goes no further. Knows neither users nor games.
class Connection : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connection)

public:
    [[nodiscard]] ConnectionId id() const { return m_id; }
    [[nodiscard]] virtual Opened opened() const = 0;
    /// Makes the frames that send() takes.
    [[nodiscard]] virtual const protocol::Framer &framer() const = 0;

    /// Who it is was proven: the time limit and the place among its address's strangers end.
    virtual void setAuthenticated() = 0;
    /// Its user is let in; answers and pushes follow, with all that it has missed where it is recovered.
    virtual void welcome(bool isRecovered) = 0;
    /// Its user is not let in, or no longer: says so and ends it.
    virtual void turnAway(const protocol::Refused &refusal, CloseCode code) = 0;
    /// A peer that does not read is dropped.
    virtual void send(const QString &frame) = 0;
    virtual void close(CloseCode code, const QString &reason) = 0;
    /// At once, with what is unsent. `why` is for the log.
    virtual void drop(const char *why) = 0;
    /// The limits have changed.
    virtual void readLimits() = 0;
    /// Acts on what is due. Says when it is to be called next; sooner, after closingBegan() or new limits.
    [[nodiscard]] virtual clock::Milliseconds sweep() = 0;
    /// When the endpoint sweeps it next; the endpoint's own.
    clock::Milliseconds lookAt = 0;

Q_SIGNALS:
    void received(const mantimon::protocol::Incoming &message);
    /// See Endpoint.
    void congestionChanged(bool isCongested);
    /// It closes, or its peer does, and that must end in time.
    void closingBegan();
    /// It is gone; from the event loop, once.
    void ended();

protected:
    Connection(ConnectionId id, QObject *parent) : QObject(parent), m_id(id) {}

    /// As an answer where there is somebody to answer, else as `error`.
    void refuse(std::optional<qint64> requestId, const protocol::Refused &refused);
    /// What has come and could not be read.
    void refuseUnread(const protocol::DecodeError &error);

private:
    const ConnectionId m_id;
};

} // namespace mantimon::net
