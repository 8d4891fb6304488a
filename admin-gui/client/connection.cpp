#include "client/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mantimon::client {

namespace {

constexpr qint64 patience = 30'000;     // ms for an answer
constexpr qint64 longestSilence = 8000; // ms; a subscribed desk hears something each second, and pings are answered
constexpr auto lookEvery = std::chrono::milliseconds(2000);
constexpr int unauthorized = 4401;
constexpr int forbidden = 4403;

} // namespace

Connection::Connection(QObject *parent) : QObject(parent)
{
    m_clock.start();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Connection::connectNow);
    connect(&m_look, &QTimer::timeout, this, &Connection::look);
    connect(&m_socket, &QWebSocket::connected, this, &Connection::authenticate);
    connect(&m_socket, &QWebSocket::disconnected, this, &Connection::lose);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &Connection::hear);
    connect(&m_socket, &QWebSocket::pong, this, [this] { m_heardAt = m_clock.elapsed(); });
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, [this] {
        m_lastError = m_socket.errorString();
        if (m_state == State::Connecting)
            lose(); // a socket that never was connected does not say that it is disconnected
    });
}

Connection::~Connection()
{
    m_socket.disconnect(this);
}

void Connection::open(const QUrl &url, const QString &token)
{
    close();
    m_url = url;
    m_token = token;
    m_isWanted = true;
    m_heardAt = -1;
    m_backoff.reset();
    m_userId.clear();
    m_name.clear();
    m_roles.clear();
    m_tokenExpiry = {};
    connectNow();
}

void Connection::close()
{
    m_isWanted = false;
    m_retry.stop();
    m_look.stop();
    m_lastError.clear();
    m_token.clear();
    setState(State::Offline);
    m_socket.abort();
    failAll(u"disconnected"_s);
}

void Connection::retryNow()
{
    if (m_isWanted && m_state == State::Offline)
        connectNow();
}

void Connection::connectNow()
{
    m_retry.stop();
    setState(State::Connecting);
    m_socket.open(m_url);
}

void Connection::authenticate()
{
    setState(State::Authenticating);
    m_look.start(lookEvery);
    const qint64 id = ++m_lastId;
    m_questions.insert(id, {this,
                            [this](const Answer &answer) {
                                if (answer.success)
                                    welcome(answer.data);
                                else if (answer.errorCode != "disconnected"_L1)
                                    refuse(answer.errorCode, answer.message);
                            },
                            m_clock.elapsed()});
    send(u"auth"_s, id, {{u"token"_s, m_token}});
}

void Connection::welcome(const QJsonObject &data)
{
    m_userId = data["user_id"_L1].toString();
    m_name = data["name"_L1].toString();
    m_roles.clear();
    for (const QJsonValue &role : data["roles"_L1].toArray())
        m_roles << role.toString();
    m_tokenExpiry = QDateTime::fromString(data["expires_at"_L1].toString(), Qt::ISODateWithMs);
    m_lastError.clear();
    m_backoff.reset();
    setState(State::Online);
}

void Connection::refuse(const QString &errorCode, const QString &message)
{
    if (!m_isWanted)
        return;
    close();
    m_lastError = message;
    Q_EMIT refused(errorCode, message);
}

void Connection::hear(const QString &text)
{
    m_heardAt = m_clock.elapsed();
    const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonObject data = frame["data"_L1].toObject();
    if (const auto now = QDateTime::fromString(data["server_time"_L1].toString(), Qt::ISODateWithMs); now.isValid())
        m_clockOffset = QDateTime::currentDateTimeUtc().msecsTo(now);
    if (frame.contains("ack"_L1)) {
        answer(frame["ack"_L1].toInteger(), data);
        return;
    }
    const QString event = frame["event"_L1].toString();
    if (event == "auth:error"_L1)
        refuse(data["error_code"_L1].toString(), data["message"_L1].toString());
    else if (isOnline())
        Q_EMIT pushed(event, data);
}

/// The socket is gone, or is as good as gone.
void Connection::lose()
{
    if (!m_isWanted)
        return;
    // A socket that was not connected this time still has the code of the last.
    const int code = m_state == State::Connecting ? 0 : static_cast<int>(m_socket.closeCode());
    m_look.stop();
    if (code == unauthorized || code == forbidden) {
        const bool isOver = m_tokenExpiry.isValid() && m_tokenExpiry <= serverNow();
        refuse(code == forbidden ? u"forbidden"_s
               : isOver          ? u"expired_token"_s
                                 : u"invalid_token"_s,
               m_socket.closeReason());
        return;
    }
    m_retry.start(m_backoff.next());
    setState(State::Offline);
    failAll(u"disconnected"_s);
}

/// Each two seconds: is the server still there, and does it owe us an answer for too long?
void Connection::look()
{
    m_socket.ping();
    if (silence() > longestSilence) {
        m_lastError = tr("The server has not answered for some seconds.");
        m_socket.abort();
        return;
    }
    const qint64 now = m_clock.elapsed();
    QVector<qint64> late;
    for (auto it = m_questions.cbegin(); it != m_questions.cend(); ++it) {
        if (now - it->askedAt > patience)
            late << it.key();
    }
    for (const qint64 id : late) {
        const Question question = m_questions.take(id);
        if (question.context)
            question.then(failure(u"timed_out"_s));
    }
}

void Connection::ask(const QString &event, const QJsonObject &data, QObject *context, Then then)
{
    if (!isOnline()) {
        QMetaObject::invokeMethod(
            context, [then = std::move(then)] { then(failure(u"disconnected"_s)); }, Qt::QueuedConnection);
        return;
    }
    const qint64 id = ++m_lastId;
    m_questions.insert(id, {context, std::move(then), m_clock.elapsed()});
    send(event, id, data);
}

void Connection::answer(qint64 id, const QJsonObject &data)
{
    if (!m_questions.contains(id))
        return;
    const Question question = m_questions.take(id);
    if (question.context)
        question.then(
            {data["success"_L1].toBool(), data, data["error_code"_L1].toString(), data["message"_L1].toString()});
}

void Connection::failAll(const QString &errorCode)
{
    const auto questions = std::exchange(m_questions, {});
    for (const Question &question : questions) {
        if (question.context)
            question.then(failure(errorCode));
    }
}

void Connection::send(const QString &event, qint64 id, const QJsonObject &data)
{
    const QJsonObject frame{{u"event"_s, event}, {u"id"_s, id}, {u"data"_s, data}};
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
}

void Connection::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

bool Connection::hasRole(QStringView role) const
{
    static const QStringList order{u"viewer"_s, u"moderator"_s, u"admin"_s};
    const auto wanted = order.indexOf(role);
    return std::any_of(m_roles.cbegin(), m_roles.cend(),
                       [wanted](const QString &mine) { return order.indexOf(mine) >= wanted; });
}

qint64 Connection::silence() const
{
    return m_heardAt < 0 ? -1 : m_clock.elapsed() - m_heardAt;
}

QDateTime Connection::nextAttempt() const
{
    return m_retry.isActive() ? QDateTime::currentDateTimeUtc().addMSecs(m_retry.remainingTime()) : QDateTime();
}

Answer Connection::failure(const QString &errorCode)
{
    return {.success = false, .data = {}, .errorCode = errorCode, .message = {}};
}

} // namespace mantimon::client
