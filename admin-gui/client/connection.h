#pragma once

#include "client/backoff.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

#include <functional>

namespace mantimon::client {

struct Answer
{
    bool success = false;
    QJsonObject data;
    QString errorCode;
    QString message; ///< the server's English, for logs
};

/// The one connection to a server's moderators' channel: proves who we are, asks and is answered,
/// passes on what is pushed, and comes back by itself after a loss.
class Connection : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connection)

public:
    enum class State { Offline, Connecting, Authenticating, Online };
    Q_ENUM(State)
    using Then = std::function<void(const Answer &)>;

    explicit Connection(QObject *parent = nullptr);
    ~Connection() override;

    /// From now on there is to be a connection; until close(), or until the server refuses the token.
    void open(const QUrl &url, const QString &token);
    void close();
    /// Does not wait for the next attempt any longer.
    void retryNow();

    /// `then` is called once, never from within ask(). Context gone: it is not called. Connection lost,
    /// or not online: errorCode "disconnected". No answer within half a minute: "timed_out".
    void ask(const QString &event, const QJsonObject &data, QObject *context, Then then);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOnline() const { return m_state == State::Online; }
    [[nodiscard]] QUrl url() const { return m_url; }

    // Who we are; kept over a loss.
    [[nodiscard]] QString userId() const { return m_userId; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QStringList roles() const { return m_roles; }
    /// One of viewer, moderator, admin; each may do what those before it may.
    [[nodiscard]] bool hasRole(QStringView role) const;
    /// Invalid before the first success.
    [[nodiscard]] QDateTime tokenExpiry() const { return m_tokenExpiry; }

    /// Milliseconds since the server last said anything; -1 when it never did.
    [[nodiscard]] qint64 silence() const;
    /// The server's clock less ours, by its newest `server_time`.
    [[nodiscard]] qint64 clockOffset() const { return m_clockOffset; }
    [[nodiscard]] QDateTime serverNow() const { return QDateTime::currentDateTimeUtc().addMSecs(m_clockOffset); }
    /// When the next attempt begins; invalid when none is due.
    [[nodiscard]] QDateTime nextAttempt() const;
    /// What was wrong with the last attempt, in the system's words; empty when nothing was.
    [[nodiscard]] QString lastError() const { return m_lastError; }

Q_SIGNALS:
    void stateChanged();
    void pushed(const QString &event, const QJsonObject &data);
    /// The server does not want this token (invalid_token, expired_token, banned, forbidden, …): it is
    /// not tried again.
    void refused(const QString &errorCode, const QString &message);

private:
    struct Question
    {
        QPointer<QObject> context;
        Then then;
        qint64 askedAt = 0; ///< ms of m_clock
    };

    void connectNow();
    void authenticate();
    void welcome(const QJsonObject &data);
    void refuse(const QString &errorCode, const QString &message);
    void hear(const QString &text);
    void lose();
    void look();
    void answer(qint64 id, const QJsonObject &data);
    void failAll(const QString &errorCode);
    void setState(State state);
    void send(const QString &event, qint64 id, const QJsonObject &data);
    [[nodiscard]] static Answer failure(const QString &errorCode);

    QWebSocket m_socket;
    QTimer m_retry;
    QTimer m_look;
    Backoff m_backoff;
    QElapsedTimer m_clock;
    QHash<qint64, Question> m_questions;
    qint64 m_lastId = 0;
    qint64 m_heardAt = -1;
    qint64 m_clockOffset = 0;
    State m_state = State::Offline;
    bool m_isWanted = false;
    QUrl m_url;
    QString m_token;
    QString m_userId;
    QString m_name;
    QStringList m_roles;
    QDateTime m_tokenExpiry;
    QString m_lastError;
};

} // namespace mantimon::client
