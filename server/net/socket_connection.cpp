#include "net/socket_connection.h"

#include "measure/durations.h"
#include "measure/limit.h"
#include "measure/messages.h"
#include "protocol/encode.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace mantimon::net {

using namespace Qt::StringLiterals;

namespace {

/// Announcements, while a database is asked about its user.
constexpr qsizetype mostHeld = 32;

constexpr qsizetype mostPidChars = 64;

QByteArray newId()
{
    return QUuid::createUuid().toRfc4122().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

SocketConnection::SocketConnection(ConnectionId id, SocketLink &link, std::string nsp, const std::string &auth,
                                   protocol::SocketIoCodec &codec, QObject *parent)
    : Connection(id, parent), m_link(&link), m_nsp(std::move(nsp)), m_peer(link.engine().peer()), m_codec(codec)
{
    readAuth(QJsonDocument::fromJson(QByteArray::fromStdString(auth)).object());
    connect(&link, &SocketLink::eventReceived, this, &SocketConnection::receive);
    connect(&link, &SocketLink::left, this, [this](const std::string &left) {
        if (left == m_nsp)
            end();
    });
    connect(&link.engine(), &EngineLink::congestionChanged, this, &Connection::congestionChanged);
    connect(&link.engine(), &EngineLink::ended, this, &SocketConnection::end);
}

// Only who asks for it gets the offset, which other clients would hand on as an argument of the event.
void SocketConnection::readAuth(const QJsonObject &auth)
{
    m_token = auth["token"_L1].toString().toUtf8();
    if (!auth["recovery"_L1].toBool())
        return;
    m_recovering.emplace(m_codec);
    const QString pid = auth["pid"_L1].toString();
    if (pid.isEmpty() || pid.size() > mostPidChars || !auth["offset"_L1].isString())
        return;
    m_pid = pid.toUtf8();
    m_offset = auth["offset"_L1].toString();
}

Opened SocketConnection::opened() const
{
    return {.id = id(),
            .peer = m_peer,
            .path = QString::fromStdString(m_nsp),
            .token = m_token,
            .offset = m_offset,
            .isTokenDue = true};
}

void SocketConnection::setAuthenticated()
{
    m_count.enter(measure::ConnectionState::Open);
    if (m_link)
        m_link->engine().setAuthenticated();
}

void SocketConnection::welcome(bool isRecovered)
{
    if (m_state != State::Asked || !m_link)
        return;
    m_state = State::Connected;
    m_token = {}; // not clear(), which the thread sanitizer does not see through
    QByteArray pid;
    if (m_recovering)
        pid = isRecovered && !m_pid.isEmpty() ? m_pid : newId(); // the client tells by it
    m_link->accept(m_nsp, viewOf(newId()), viewOf(pid));
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
    m_count.enter(measure::ConnectionState::Closing);
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
        measure::countHit(measure::Limit::MessageRate);
        measure::countUnread(protocol::ErrorCode::RateLimited);
        refuse(event.id, {.code = protocol::ErrorCode::RateLimited,
                          .message = u"too many messages"_s,
                          .retryAfterMs = m_link->engine().rate().retryAfter()});
        return;
    }
    const auto arrivedAt = measure::Clock::now();
    auto decoded = m_codec.decode(event);
    if (!decoded)
        return refuseUnread(decoded.error());
    if (std::holds_alternative<protocol::Act>(decoded->request))
        measure::observe(measure::Span::Decode, measure::Clock::now() - arrivedAt);
    decoded->arrivedAt = arrivedAt;
    Q_EMIT received(*decoded);
}

void SocketConnection::end()
{
    if (std::exchange(m_state, State::Over) == State::Over)
        return;
    m_count.enter(measure::ConnectionState::Closing);
    if (m_link) {
        m_link->disconnect(this);
        m_link->engine().disconnect(this);
    }
    QMetaObject::invokeMethod(this, &Connection::ended, Qt::QueuedConnection);
}

} // namespace mantimon::net
