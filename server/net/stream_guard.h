#pragma once

#include "clock/clock.h"
#include "net/frame_counter.h"
#include "net/limits.h"
#include "net/rate_limit.h"

#include "measure/limit.h"

#include <QTcpSocket>

namespace mantimon::net {

/// Looks at what a WebSocket is sent before QWebSocket does, and cuts it when that is too much: bytes a second,
/// control frames a second, or a message in too many parts. A child of its socket.
class StreamGuard : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StreamGuard)

public:
    /// To be made while the socket is handed to QWebSocketServer, which first takes away all that is connected to it.
    /// The limits and the clock must outlive it.
    StreamGuard(QTcpSocket &socket, const Limits &limits, clock::Clock &clock);

private:
    void begin();
    void settle();
    void look();
    void noteRest() { m_seen = m_socket.bytesAvailable(); }
    void cut(measure::Limit limit);

    QTcpSocket &m_socket;
    const Limits &m_limits;
    clock::Clock &m_clock;
    RateLimit m_bytes;
    RateLimit m_controlFrames;
    FrameCounter m_frames;
    qint64 m_seen = 0; // of what lies in the socket
    bool m_hasLooked = false;
};

} // namespace mantimon::net
