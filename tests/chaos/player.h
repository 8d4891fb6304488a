#pragma once

#include <QHash>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTimer>
#include <QWebSocket>

#include <functional>
#include <memory>
#include <optional>

namespace mantimon::chaos {

/// A client that does not give up: whenever its socket is lost it comes back and says who it is.
class Player : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Player)

public:
    /// Nothing: the socket was lost before an answer came.
    using Answered = std::function<void(const std::optional<QJsonObject> &answer)>;

    Player(const QString &name, quint16 port, quint32 seed);
    ~Player() override;

    void begin();
    /// Stays away from now on.
    void end();

    [[nodiscard]] const QString &id() const { return m_id; }
    /// Connected and known to the server.
    [[nodiscard]] bool isIn() const { return m_isIn; }
    [[nodiscard]] int connectionCount() const { return m_connections; }

    /// Only while isIn().
    void ask(const QString &event, const QJsonObject &data, Answered answered);
    /// Begins a frame and is gone in its middle.
    void cutWithin(const QString &event, const QJsonObject &data);

Q_SIGNALS:
    void told(const QString &event, const QJsonObject &data);

private:
    void open();
    void hear(const QString &text);
    void loseSocket();
    void logIn();
    [[nodiscard]] static QByteArray frameText(const QString &event, qint64 id, const QJsonObject &data);

    QString m_name;
    QString m_id;
    quint16 m_port;
    QRandomGenerator m_random;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_comeBack;
    QHash<qint64, Answered> m_awaited;
    qint64 m_lastId = 0;
    int m_connections = 0;
    bool m_isIn = false;
    bool m_isEnding = false;
};

} // namespace mantimon::chaos
