#pragma once

#include "clock/clock.h"
#include "net/http_answer.h"
#include "net/limits.h"

#include <QHostAddress>
#include <QObject>

class QTcpSocket;

namespace mantimon::net {

/// A request that somebody has taken, and its one answer, which may be given later. Lives as long as
/// its socket; whoever keeps it keeps a QPointer.
class HttpExchange : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)

public:
    /// The limits and the clock must outlive the socket.
    HttpExchange(QTcpSocket &socket, const Limits &limits, clock::Clock &clock);

    /// Who asks, behind whatever proxy.
    [[nodiscard]] QHostAddress peer() const;
    /// Of the answer, whatever it is.
    void setHeaders(HttpHeaders headers) { m_headers = std::move(headers); }
    /// Once. Who does not read it in time is cut.
    void answer(HttpAnswer answer);

Q_SIGNALS:
    /// The peer has gone before it was answered.
    void abandoned();

private:
    QTcpSocket &m_socket;
    const Limits &m_limits;
    clock::Alarm m_cut;
    HttpHeaders m_headers{};
    bool m_isAnswered = false;
};

} // namespace mantimon::net
