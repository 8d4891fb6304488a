#include "net_fixture.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkRequest>
#include <QSslSocket>
#include <QTest>
#include <QTimer>

namespace mantimon::testing {

namespace {

/// The first frame, which is a text and whole; nothing while it is not all there.
std::optional<QJsonObject> takeMessage(QByteArray &bytes)
{
    const int code = bytes.size() < 2 ? 0 : bytes[1] & 0x7f;
    const qsizetype head = code == 127 ? 10 : code == 126 ? 4 : 2;
    if (bytes.size() < head)
        return {};
    qsizetype size = code < 126 ? code : 0;
    for (qsizetype i = 2; i < head; ++i)
        size = size << 8 | quint8(bytes[i]);
    if (bytes.size() < head + size)
        return {};
    const QJsonObject message = QJsonDocument::fromJson(bytes.sliced(head, size)).object();
    bytes.remove(0, head + size);
    return message;
}
constexpr int patience = 5'000; // ms

} // namespace

NetFixture::NetFixture(const net::Limits &limits)
    : endpoint(
          limits, [this] { return readiness; }, clock)
{
    const auto listening = endpoint.listen(QHostAddress::LocalHost, 0);
    if (!listening)
        qFatal("%ls", qUtf16Printable(listening.error()));
}

QUrl NetFixture::url(const QString &path) const
{
    return QUrl(QStringLiteral("ws://127.0.0.1:%1%2").arg(endpoint.port()).arg(path));
}

net::Opened NetFixture::lastOpened() const
{
    return opened.isEmpty() ? net::Opened{} : opened.last().at(0).value<net::Opened>();
}

Client::Client(NetFixture &server, const QByteArray &authorization)
{
    QNetworkRequest request(server.url());
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    QSignalSpy connected(&socket, &QWebSocket::connected);
    socket.open(request);
    m_isOpen = connected.wait();
    m_id = server.lastId();
}

QString Client::next()
{
    while (m_messages.size() <= m_read) {
        if (!m_messages.wait())
            return {};
    }
    return m_messages.at(m_read++).at(0).toString();
}

int Client::waitForClose()
{
    if (m_disconnected.isEmpty() && !m_disconnected.wait())
        return 0;
    return int(socket.closeCode());
}

RawClient::RawClient(quint16 port, const QHostAddress &from) : m_own(std::make_unique<QTcpSocket>()), m_socket(*m_own)
{
    if (!m_socket.bind(from))
        qFatal("cannot use one of the loopback addresses");
    m_socket.connectToHost(QHostAddress::LocalHost, port);
    if (!m_socket.waitForConnected())
        qFatal("cannot connect to the test's own server");
}

RawClient::RawClient(quint16 port, Security security)
    : m_own(security == Security::Tls ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>()),
      m_socket(*m_own)
{
    auto *const secure = qobject_cast<QSslSocket *>(&m_socket);
    if (!secure) {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        if (!m_socket.waitForConnected())
            qFatal("cannot connect to the test's own server");
        return;
    }
    secure->setPeerVerifyMode(QSslSocket::VerifyNone);
    QSignalSpy encrypted(secure, &QSslSocket::encrypted);
    secure->connectToHostEncrypted(QHostAddress(QHostAddress::LocalHost).toString(), port);
    if (!encrypted.wait())
        qFatal("cannot connect to the test's own server by TLS");
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

bool RawClient::upgrade(const QByteArray &path)
{
    send(handshake(path));
    const QByteArray answer = waitFor("\r\n\r\n");
    m_gathered = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    return answer.startsWith("HTTP/1.1 101 ");
}

bool RawClient::gather(qsizetype bytes)
{
    const auto isThere = [&] {
        m_gathered += m_socket.readAll();
        return m_gathered.size() >= bytes;
    };
    // A close wakes it too.
    QEventLoop waiting;
    QObject::connect(&m_socket, &QIODevice::readyRead, &waiting, &QEventLoop::quit);
    QObject::connect(&m_socket, &QAbstractSocket::disconnected, &waiting, &QEventLoop::quit);
    QTimer::singleShot(patience, &waiting, [&] { waiting.exit(1); });
    while (!isThere()) {
        if (isClosed() || waiting.exec() != 0)
            return isThere();
    }
    return true;
}

HttpReply RawClient::nextReply()
{
    const QByteArray end = "\r\n\r\n";
    while (!m_gathered.contains(end)) {
        if (!gather(m_gathered.size() + 1))
            return {};
    }
    const QByteArray head = m_gathered.left(m_gathered.indexOf(end) + 2);
    const QByteArray name = "\r\nContent-Length: ";
    const QByteArray length = head.mid(head.indexOf(name) + name.size());
    const qsizetype size = length.left(length.indexOf('\r')).toLongLong();
    if (!head.startsWith("HTTP/1.1 ") || !head.contains(name) || !gather(head.size() + 2 + size))
        return {};
    HttpReply reply{head.mid(9, 3).toInt(), head, m_gathered.mid(head.size() + 2, size)};
    m_gathered.remove(0, head.size() + 2 + size);
    return reply;
}

RawClient::Frame RawClient::nextFrame()
{
    if (!gather(2))
        return {};
    Frame frame{m_gathered[0] & 0x0f};
    qsizetype length = m_gathered[1] & 0x7f;
    qsizetype head = 2;
    if (length >= 126) {
        head = length == 126 ? 4 : 10;
        if (!gather(head))
            return {};
        length = 0;
        for (qsizetype i = 2; i < head; ++i)
            length = length << 8 | quint8(m_gathered[i]);
    }
    if (!gather(head + length))
        return {};
    frame.payload = m_gathered.mid(head, length);
    m_gathered.remove(0, head + length);
    return frame;
}

int RawClient::Frame::closeCode() const
{
    return payload.size() < 2 ? 1005 : quint8(payload[0]) << 8 | quint8(payload[1]);
}

QByteArray RawClient::nextText()
{
    const Frame frame = nextFrame();
    return frame.opcode == 1 ? frame.payload : QByteArray();
}

int RawClient::waitForClose()
{
    for (Frame frame = nextFrame(); frame.opcode != 0; frame = nextFrame()) {
        if (frame.opcode == 8)
            return frame.closeCode();
    }
    return isClosed() ? 0 : -1;
}

HttpRequest::HttpRequest(quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &body,
                         const QByteArray &headers)
    : m_raw(port)
{
    m_raw.send(httpRequest(method, target, body, "Connection: close\r\n" + headers));
}

HttpReply HttpRequest::reply()
{
    const QByteArray all = m_raw.readToEnd();
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0 || !all.startsWith("HTTP/1.1 "))
        return {};
    return {all.mid(9, 3).toInt(), all.left(end + 2), all.mid(end + 4)};
}

void RawClient::sendFrame(quint8 firstByte, const QByteArray &payload)
{
    // The mask may be all zeros; lengths up to 64 KiB are enough here.
    QByteArray frame(1, char(firstByte));
    if (payload.size() < 126)
        frame += char(0x80 | payload.size());
    else
        frame += QByteArray(1, char(0x80 | 126)) + char(payload.size() >> 8) + char(payload.size() & 0xff);
    send(frame + QByteArray(4, '\0') + payload);
}

QByteArray RawClient::waitFor(const QByteArray &part)
{
    QByteArray all = m_socket.readAll();
    QSignalSpy more(&m_socket, &QIODevice::readyRead);
    while (!all.contains(part)) {
        if (m_socket.bytesAvailable() == 0 && !more.wait())
            break;
        all += m_socket.readAll();
    }
    return all;
}

void RawClient::goOnReading()
{
    QObject::connect(&m_socket, &QIODevice::readyRead, &m_socket, [this] { m_socket.readAll(); });
    m_socket.setReadBufferSize(0);
    m_socket.readAll();
}

QVector<QJsonObject> RawClient::readMessages(const std::function<bool(const QJsonObject &)> &isLast)
{
    QVector<QJsonObject> messages;
    QByteArray bytes;
    QSignalSpy more(&m_socket, &QIODevice::readyRead);
    m_socket.setReadBufferSize(0);
    while (messages.isEmpty() || !isLast(messages.last())) {
        bytes += m_socket.readAll();
        if (const auto message = takeMessage(bytes))
            messages.append(*message);
        else if (m_socket.bytesAvailable() == 0 && !more.wait())
            break;
    }
    return messages;
}

QByteArray RawClient::readToEnd()
{
    if (!isClosed())
        QSignalSpy(&m_socket, &QAbstractSocket::disconnected).wait();
    return m_socket.readAll();
}

QByteArray httpRequest(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                       const QByteArray &headers)
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers;
    if (!body.isEmpty() || method != "GET")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return request + "\r\n" + body;
}

QByteArray handshake(const QByteArray &path)
{
    return "GET " + path +
           " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
}

} // namespace mantimon::testing
