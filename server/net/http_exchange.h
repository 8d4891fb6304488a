#pragma once

#include "clock/clock.h"
#include "net/http_answer.h"
#include "net/limits.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>

namespace mantimon::net {

class RequestWatch;

/// A request that somebody has taken, and its one answer, which may be given later. A child of its socket, which it
/// gives back for another request where it may; whoever keeps it keeps a QPointer.
class HttpExchange : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)

public:
    /// The limits and the clock must outlive the socket. `mayGoOn`: the request is of a kind that another may follow.
    HttpExchange(RequestWatch &watch, bool mayGoOn, const Limits &limits, clock::Clock &clock);

    /// Who asks, behind whatever proxy.
    [[nodiscard]] QHostAddress peer() const;
    /// Of the answer, whatever it is.
    void setHeaders(HttpHeaders headers) { m_headers = std::move(headers); }
    /// Once. Who does not read it in time is cut. After an error the connection ends.
    void answer(HttpAnswer answer);

Q_SIGNALS:
    /// The peer has gone before it was answered.
    void abandoned();

private:
    void finish();

    RequestWatch &m_watch;
    QTcpSocket &m_socket;
    const Limits &m_limits;
    clock::Alarm m_cut;
    HttpHeaders m_headers{};
    const bool m_mayGoOn;
    bool m_isAnswered = false;
};

} // namespace mantimon::net
