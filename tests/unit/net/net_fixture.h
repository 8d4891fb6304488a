#pragma once

#include "common/fake_clock.h"
#include "net/endpoint.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QWebSocket>

#include <functional>

namespace mantimon::testing {

/// An endpoint on a free port of this machine, with what it told.
class NetFixture
{
public:
    explicit NetFixture(const net::Limits &limits = {});

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/ws/game")) const;
    /// The id of the connection that was opened last.
    [[nodiscard]] net::ConnectionId lastId() const { return lastOpened().id; }
    [[nodiscard]] net::Opened lastOpened() const;

    FakeClock clock;
    net::Readiness readiness;
    net::Endpoint endpoint;
    QSignalSpy opened{&endpoint, &net::Endpoint::opened};
    QSignalSpy received{&endpoint, &net::Endpoint::received};
    QSignalSpy closed{&endpoint, &net::Endpoint::closed};
};

/// A well-behaved WebSocket with what it was sent.
class Client
{
public:
    /// Connected and opened on the server when isOpen().
    explicit Client(NetFixture &server, const QByteArray &authorization = {});

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] net::ConnectionId id() const { return m_id; }
    void send(const char *text) { socket.sendTextMessage(QString::fromUtf8(text)); }
    /// The next message that was not asked for yet; empty when none comes.
    [[nodiscard]] QString next();
    /// The close code once the server has closed; 0 when it does not.
    [[nodiscard]] int waitForClose();

    QWebSocket socket;

private:
    QSignalSpy m_messages{&socket, &QWebSocket::textMessageReceived};
    QSignalSpy m_disconnected{&socket, &QWebSocket::disconnected};
    qsizetype m_read = 0;
    net::ConnectionId m_id = 0;
    bool m_isOpen = false;
};

/// A socket that sends what the test says, to the byte.
class RawClient
{
public:
    explicit RawClient(quint16 port);

    void send(const QByteArray &bytes);
    /// Sends the handshake and waits until the server has answered it.
    [[nodiscard]] bool upgrade();
    /// A masked client frame; the first byte as given (0x81: a whole text).
    void sendFrame(quint8 firstByte, const QByteArray &payload);
    /// All that came since the last call, once it contains this.
    [[nodiscard]] QByteArray waitFor(const QByteArray &part);
    /// All that came until the server closed; see isClosed().
    [[nodiscard]] QByteArray readToEnd();
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    /// Reads nothing more: the server's pushes pile up.
    void stopReading() { m_socket.setReadBufferSize(1); }
    /// Reads again: the messages that come, until one that is the last, or none comes any more.
    [[nodiscard]] QVector<QJsonObject> readMessages(const std::function<bool(const QJsonObject &)> &isLast);
    /// And throws away what comes.
    void goOnReading();

private:
    QTcpSocket m_socket;
};

[[nodiscard]] QByteArray handshake(const QByteArray &path = "/ws/game");

} // namespace mantimon::testing
