#include "net/http_exchange.h"

#include "net/request_watch.h"

#include <utility>

namespace mantimon::net {

HttpExchange::HttpExchange(RequestWatch &watch, bool mayGoOn, const Limits &limits, clock::Clock &clock)
    : QObject(&watch.socket()), m_watch(watch), m_socket(watch.socket()), m_limits(limits), m_cut(clock),
      m_mayGoOn(mayGoOn)
{
    connect(&m_cut, &clock::Alarm::rang, &m_socket, &QAbstractSocket::abort);
    connect(&m_socket, &QAbstractSocket::disconnected, this, [this] {
        m_cut.cancel();
        if (!m_isAnswered)
            Q_EMIT abandoned();
    });
}

QHostAddress HttpExchange::peer() const
{
    return m_socket.peerAddress();
}

void HttpExchange::answer(HttpAnswer answer)
{
    Q_ASSERT(!m_isAnswered);
    m_isAnswered = true;
    answer.more += m_headers;
    const bool isLast = !m_mayGoOn || answer.status != QHttpServerResponder::StatusCode::Ok || !m_watch.mayGoOn();
    m_socket.write(written(answer, true, isLast ? 0 : m_watch.idleSeconds()));
    m_cut.setIn(m_limits.closeWithin);
    if (isLast) {
        m_socket.flush();
        m_socket.disconnectFromHost();
        return;
    }
    connect(&m_socket, &QIODevice::bytesWritten, this, &HttpExchange::finish);
    m_socket.flush();
    finish();
}

// Once it has all gone out; what says so may say it more than once.
void HttpExchange::finish()
{
    if (m_socket.bytesToWrite() > 0 || !m_cut.isSet() || m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    m_cut.cancel();
    m_socket.disconnect(this);
    m_watch.awaitNext();
    deleteLater();
}

} // namespace mantimon::net
