#pragma once

#include "common/fake_clock.h"
#include "net/endpoint.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QWebSocket>

#include <functional>
#include <memory>

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

/// What an HTTP request was answered.
struct HttpReply
{
    int status = 0; ///< 0: it was not
    QByteArray head{};
    QByteArray body{};
};

/// A socket that sends what the test says, to the byte.
class RawClient
{
public:
    enum class Security { None, Tls };

    /// `from`: one of this machine's own addresses.
    explicit RawClient(quint16 port, const QHostAddress &from = QHostAddress::LocalHost);
    /// By TLS it believes every server.
    RawClient(quint16 port, Security security);

    void send(const QByteArray &bytes);
    /// Sends the handshake and waits until the server has answered it.
    [[nodiscard]] bool upgrade(const QByteArray &path = "/ws/game");
    /// The next answer to an HTTP request, as long as it says it is. The connection may go on behind it.
    [[nodiscard]] HttpReply nextReply();
    /// A masked client frame; the first byte as given (0x81: a whole text).
    void sendFrame(quint8 firstByte, const QByteArray &payload);
    /// The next of the server's frames, once upgraded; `opcode` 0 when none comes.
    struct Frame
    {
        int opcode = 0; ///< 1: text, 2: binary, 8: close
        QByteArray payload{};

        /// Of a close frame; 1005 where it says none.
        [[nodiscard]] int closeCode() const;
    };
    [[nodiscard]] Frame nextFrame();
    /// The next text; empty when something else comes, or nothing.
    [[nodiscard]] QByteArray nextText();
    /// The code of the close frame that ends what comes; 0 where the connection ends without, -1 where it does not end.
    [[nodiscard]] int waitForClose();
    /// All that came since the last call, once it contains this.
    [[nodiscard]] QByteArray waitFor(const QByteArray &part);
    /// All that came until the server closed; see isClosed().
    [[nodiscard]] QByteArray readToEnd();
    void abort() { m_socket.abort(); }
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    /// Reads nothing more: the server's pushes pile up.
    void stopReading() { m_socket.setReadBufferSize(1); }
    /// Reads again: the messages that come, until one that is the last, or none comes any more.
    [[nodiscard]] QVector<QJsonObject> readMessages(const std::function<bool(const QJsonObject &)> &isLast);
    /// And throws away what comes.
    void goOnReading();

private:
    /// Until so many bytes are there; false when they do not come.
    [[nodiscard]] bool gather(qsizetype bytes);

    std::unique_ptr<QTcpSocket> m_own;
    QTcpSocket &m_socket;
    QByteArray m_gathered; // what came, and was not asked for yet
};

/// As a client sends it that keeps its connection.
[[nodiscard]] QByteArray httpRequest(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                                     const QByteArray &headers = {});

/// One request on a connection of its own, in the background: the answer may take its time.
class HttpRequest
{
public:
    HttpRequest(quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                const QByteArray &headers = {});

    [[nodiscard]] bool isAnswered() const { return m_raw.isClosed(); }
    [[nodiscard]] HttpReply reply();
    /// Goes away without an answer.
    void abandon() { m_raw.abort(); }

private:
    RawClient m_raw;
};

[[nodiscard]] inline HttpReply get(quint16 port, const QByteArray &target)
{
    return HttpRequest(port, "GET", target).reply();
}
[[nodiscard]] inline HttpReply post(quint16 port, const QByteArray &target, const QByteArray &body)
{
    return HttpRequest(port, "POST", target, body).reply();
}

[[nodiscard]] QByteArray handshake(const QByteArray &path = "/ws/game");

} // namespace mantimon::testing
