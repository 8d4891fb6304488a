#include "chaos/player.h"

#include "harness/test_server.h"

#include <QJsonDocument>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace mantimon::chaos {

namespace {

// Milliseconds between two tries to connect.
constexpr int soonest = 50;
constexpr int latest = 600;
/// Of a token: longer than any run.
constexpr qint64 tokenLife = 24 * 60 * 60;

/// A client's frame (RFC 6455, 5.2) as it goes over the wire, masked with zeros.
QByteArray wireFrame(const QByteArray &payload)
{
    constexpr qsizetype shortest = 126;
    QByteArray frame;
    frame.append(char(0x81));
    if (payload.size() < shortest) {
        frame.append(char(0x80 | payload.size()));
    } else {
        frame.append(char(0x80 | 126));
        frame.append(char(payload.size() >> 8));
        frame.append(char(payload.size() & 0xff));
    }
    return frame + QByteArray(4, '\0') + payload;
}

} // namespace

Player::Player(const QString &name, quint16 port, quint32 seed)
    : m_name(name), m_id(harness::userIdFor(name)), m_port(port), m_random(seed)
{
    m_comeBack.setSingleShot(true);
    connect(&m_comeBack, &QTimer::timeout, this, &Player::open);
}

Player::~Player()
{
    end();
}

void Player::begin()
{
    open();
}

void Player::end()
{
    m_isEnding = true;
    m_comeBack.stop();
    if (m_socket)
        m_socket->abort();
}

// A socket of its own for each connection: nothing of the last one is left in it.
void Player::open()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket.release()->deleteLater();
    }
    m_socket = std::make_unique<QWebSocket>();
    connect(m_socket.get(), &QWebSocket::connected, this, &Player::logIn);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &Player::hear);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &Player::loseSocket);
    connect(m_socket.get(), qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &Player::loseSocket);
    m_socket->open(QUrl(u"ws://127.0.0.1:%1/ws/game"_s.arg(m_port)));
}

void Player::logIn()
{
    ++m_connections;
    m_awaited.insert(++m_lastId, [this](const std::optional<QJsonObject> &answer) {
        m_isIn = answer && (*answer)[u"success"].toBool();
    });
    m_socket->sendTextMessage(
        QString::fromUtf8(frameText(u"auth"_s, m_lastId, {{u"token"_s, harness::tokenFor(m_name, {}, tokenLife)}})));
}

void Player::ask(const QString &event, const QJsonObject &data, Answered answered)
{
    Q_ASSERT(m_isIn);
    m_awaited.insert(++m_lastId, std::move(answered));
    m_socket->sendTextMessage(QString::fromUtf8(frameText(event, m_lastId, data)));
}

void Player::cutWithin(const QString &event, const QJsonObject &data)
{
    if (!m_isIn)
        return;
    const QByteArray frame = wireFrame(frameText(event, ++m_lastId, data));
    if (auto *const wire = m_socket->findChild<QTcpSocket *>()) {
        wire->write(frame.left(frame.size() / 2));
        wire->flush();
        wire->abort();
    }
    m_socket->abort();
}

void Player::hear(const QString &text)
{
    const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonObject data = frame[u"data"].toObject();
    if (frame.contains(u"ack")) {
        if (const Answered answered = m_awaited.take(frame[u"ack"].toInteger()))
            answered(data);
        return;
    }
    Q_EMIT told(frame[u"event"].toString(), data);
}

void Player::loseSocket()
{
    m_isIn = false;
    for (const Answered &answered : std::exchange(m_awaited, {}))
        answered(std::nullopt);
    if (!m_isEnding && !m_comeBack.isActive())
        m_comeBack.start(m_random.bounded(soonest, latest));
}

QByteArray Player::frameText(const QString &event, qint64 id, const QJsonObject &data)
{
    return QJsonDocument(QJsonObject{{u"event"_s, event}, {u"id"_s, id}, {u"data"_s, data}})
        .toJson(QJsonDocument::Compact);
}

} // namespace mantimon::chaos
