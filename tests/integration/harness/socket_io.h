#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QWebSocket>

#include <optional>

namespace mantimon::harness {

/// A Socket.IO client in one namespace, over a WebSocket; as little of one as tests need. Its waits run the event
/// loop, as Client's do.
class SocketIo : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SocketIo)

public:
    explicit SocketIo(QString nsp = QStringLiteral("/game"), QObject *parent = nullptr);

    /// The session; false when there is none.
    bool open(quint16 port);
    /// Asks for the namespace: what CONNECT or CONNECT_ERROR was answered; empty when neither came.
    QJsonObject enter(const QJsonObject &auth);
    /// open() and enter() with a token; whether it was let in.
    bool logIn(quint16 port, const QString &token, QJsonObject auth = {});
    /// The socket is cut.
    void cut() { m_socket.abort(); }

    /// As it is, whatever it is.
    void sendText(const QString &text) { m_socket.sendTextMessage(text); }
    /// The acknowledgement; empty when none came.
    QJsonObject ask(const QString &event, const QJsonObject &data = {});
    /// The arguments of the next event of that name; those before it stay.
    std::optional<QJsonArray> next(const QString &event);
    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    /// Waits until the server disconnects it from the namespace.
    bool isExpelled();
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    /// Waits for the server to close; the code, or -1.
    int closeCode();

private:
    void hear(const QString &packet);

    QWebSocket m_socket;
    const QString m_nsp;
    qint64 m_lastId = 0;
    std::optional<QJsonObject> m_answerToConnect;
    QHash<qint64, QJsonObject> m_acks;
    QVector<QJsonArray> m_events;
    bool m_isConnected = false;
    bool m_isExpelled = false;
    bool m_isClosed = false;
};

} // namespace mantimon::harness
