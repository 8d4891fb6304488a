#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QQueue>
#include <QWebSocket>

#include <memory>
#include <optional>

namespace mantimon::harness {

struct Push
{
    QString event;
    QJsonObject data;
};

/// A player at a real socket, speaking plain JSON. Its waits run the event loop and end with the
/// thing they wait for; a wait in vain fails the test that asked.
class Client : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Client)

public:
    static constexpr int patience = 10'000; ///< ms

    explicit Client(QObject *parent = nullptr);

    /// Where to, from the next open() on; else players' path.
    void setPath(const QString &path) { m_path = path; }
    /// False when the server did not upgrade.
    bool open(quint16 port, const QString &bearerToken = {});
    /// open(), then `auth`; the answer.
    QJsonObject logIn(quint16 port, const QString &token);
    void close();
    /// Without a word: the socket is cut.
    void cut();

    /// The answer's data; empty when none came.
    QJsonObject ask(const QString &event, const QJsonObject &data = {});
    /// Sends only; the request's id.
    qint64 send(const QString &event, const QJsonObject &data = {});
    void sendText(const QString &text) { m_socket.sendTextMessage(text); }
    void sendBinary(const QByteArray &bytes) { m_socket.sendBinaryMessage(bytes); }
    /// Waits for the answer to a request that was sent.
    std::optional<QJsonObject> answer(qint64 id);

    /// Waits for the next push of that name and takes it out of the queue; those before it stay.
    std::optional<QJsonObject> next(const QString &event);
    /// Takes out one that is there already.
    std::optional<QJsonObject> taken(const QString &event);
    /// Everything the server has said, in order: pushes, and answers as event `ack`.
    [[nodiscard]] const QVector<Push> &heard() const { return m_heard; }
    void forgetPushes() { m_pushes.clear(); }

    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    /// Waits for the server to close; the code, or -1.
    int closeCode();

private:
    void hear(const QString &text);

    QWebSocket m_socket;
    QString m_path = QStringLiteral("/ws/game");
    qint64 m_lastId = 0;
    QVector<Push> m_pushes;
    QVector<Push> m_heard;
    QHash<qint64, QJsonObject> m_answers;
    bool m_isClosed = false;
};

} // namespace mantimon::harness
