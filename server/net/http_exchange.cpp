#include "net/http_exchange.h"

#include <QTcpSocket>

namespace mantimon::net {

HttpExchange::HttpExchange(QTcpSocket &socket, const Limits &limits, clock::Clock &clock)
    : QObject(&socket), m_socket(socket), m_limits(limits), m_cut(clock)
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
    m_socket.write(written(answer));
    m_socket.flush();
    m_cut.setIn(m_limits.closeWithin);
    m_socket.disconnectFromHost();
}

} // namespace mantimon::net
