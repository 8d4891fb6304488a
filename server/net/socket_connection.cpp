#include "net/socket_connection.h"

#include "protocol/encode.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace mantimon::net {

using namespace Qt::StringLiterals;

namespace {

/// Announcements, while a database is asked about its user.
constexpr qsizetype mostHeld = 32;

QByteArray tokenIn(const std::string &auth)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(auth)).object()["token"_L1].toString().toUtf8();
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

SocketConnection::SocketConnection(ConnectionId id, SocketLink &link, std::string nsp, const std::string &auth,
                                   protocol::SocketIoCodec &codec, QObject *parent)
    : Connection(id, parent), m_link(&link), m_nsp(std::move(nsp)), m_peer(link.engine().peer()),
      m_token(tokenIn(auth)), m_codec(codec)
{
    connect(&link, &SocketLink::eventReceived, this, &SocketConnection::receive);
    connect(&link, &SocketLink::left, this, [this](const std::string &left) {
        if (left == m_nsp)
            end();
    });
    connect(&link.engine(), &EngineLink::congestionChanged, this, &Connection::congestionChanged);
    connect(&link.engine(), &EngineLink::ended, this, &SocketConnection::end);
}

Opened SocketConnection::opened() const
{
    return {.id = id(), .peer = m_peer, .path = QString::fromStdString(m_nsp), .token = m_token, .isTokenDue = true};
}

void SocketConnection::setAuthenticated()
{
    if (m_link)
        m_link->engine().setAuthenticated();
}

void SocketConnection::welcome()
{
    if (m_state != State::Asked || !m_link)
        return;
    m_state = State::Connected;
    m_token.clear();
    const QByteArray sid =
        QUuid::createUuid().toRfc4122().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    m_link->accept(m_nsp, viewOf(sid));
    for (const QString &frame : std::exchange(m_held, {}))
        send(frame);
}

void SocketConnection::turnAway(const protocol::Refused &refusal, CloseCode code)
{
    if (!m_link || m_state == State::Over)
        return;
    if (m_state == State::Connected) {
        const protocol::AuthError error{.refused = refusal};
        send(m_codec.framePush(error.event, protocol::encodePayload(protocol::Push(error))));
        close(code, refusal.message);
        return;
    }
    m_link->refuse(m_nsp, viewOf(refusal.message.toUtf8()), viewOf(protocol::encodeConnectErrorData(refusal)));
    end();
}

void SocketConnection::send(const QString &frame)
{
    if (m_state == State::Asked && m_held.size() < mostHeld)
        m_held.append(frame);
    if (m_state == State::Connected && m_link)
        m_link->engine().send(frame);
}

void SocketConnection::close(CloseCode code, const QString &reason)
{
    if (!m_link || m_state == State::Over)
        return;
    if (code == CloseCode::GoingAway) {
        m_link->engine().close(code, reason);
        return;
    }
    if (m_state == State::Connected)
        m_link->expel(m_nsp);
    else
        m_link->refuse(m_nsp, viewOf(reason.toUtf8()));
    end();
}

void SocketConnection::drop(const char *why)
{
    if (m_link)
        m_link->engine().drop(why);
}

void SocketConnection::receive(const socketio::Packet &event, bool isWithinRate)
{
    if (m_state != State::Connected || event.nsp != m_nsp)
        return;
    if (!isWithinRate) {
        refuse(event.id, {.code = protocol::ErrorCode::RateLimited,
                          .message = u"too many messages"_s,
                          .retryAfterMs = m_link->engine().rate().retryAfter()});
        return;
    }
    const auto decoded = m_codec.decode(event);
    if (decoded)
        Q_EMIT received(*decoded);
    else
        refuse(decoded.error().id, protocol::refusedBy(decoded.error()));
}

void SocketConnection::end()
{
    if (std::exchange(m_state, State::Over) == State::Over)
        return;
    if (m_link) {
        m_link->disconnect(this);
        m_link->engine().disconnect(this);
    }
    QMetaObject::invokeMethod(this, &Connection::ended, Qt::QueuedConnection);
}

} // namespace mantimon::net
