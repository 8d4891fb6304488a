#include "harness/client.h"

#include "harness/wait.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mantimon::harness {

Client::Client(QObject *parent) : QObject(parent)
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &Client::hear);
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { m_isClosed = true; });
}

bool Client::open(quint16 port, const QString &bearerToken)
{
    QNetworkRequest request(QUrl(u"ws://127.0.0.1:%1%2"_s.arg(port).arg(m_path)));
    if (!bearerToken.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + bearerToken.toLatin1());
    m_isClosed = false;
    bool isUpgraded = false;
    bool failed = false;
    const auto upgrade = connect(&m_socket, &QWebSocket::connected, this, [&isUpgraded] { isUpgraded = true; });
    const auto watch = connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
                               [&failed] { failed = true; });
    m_socket.open(request);
    (void)waitFor([&] { return isUpgraded || failed; }, patience);
    disconnect(upgrade);
    disconnect(watch);
    return isUpgraded;
}

QJsonObject Client::logIn(quint16 port, const QString &token)
{
    return open(port) ? ask(u"auth"_s, {{u"token"_s, token}}) : QJsonObject();
}

void Client::close()
{
    m_socket.close();
    (void)waitFor([this] { return !isOpen(); }, patience);
}

void Client::cut()
{
    m_socket.abort();
}

qint64 Client::send(const QString &event, const QJsonObject &data)
{
    const QJsonObject frame{{u"event"_s, event}, {u"id"_s, ++m_lastId}, {u"data"_s, data}};
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
    return m_lastId;
}

QJsonObject Client::ask(const QString &event, const QJsonObject &data)
{
    return answer(send(event, data)).value_or(QJsonObject());
}

std::optional<QJsonObject> Client::answer(qint64 id)
{
    if (!waitFor([&] { return m_answers.contains(id) || m_isClosed; }, patience) || !m_answers.contains(id))
        return std::nullopt;
    return m_answers.take(id);
}

std::optional<QJsonObject> Client::taken(const QString &event)
{
    for (qsizetype i = 0; i < m_pushes.size(); ++i) {
        if (m_pushes[i].event == event)
            return m_pushes.takeAt(i).data;
    }
    return std::nullopt;
}

std::optional<QJsonObject> Client::next(const QString &event)
{
    std::optional<QJsonObject> found;
    (void)waitFor(
        [&] {
            found = taken(event);
            return found.has_value() || m_isClosed;
        },
        patience);
    return found;
}

int Client::closeCode()
{
    return waitFor([this] { return m_isClosed; }, patience) ? int(m_socket.closeCode()) : -1;
}

void Client::hear(const QString &text)
{
    const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonObject data = frame[u"data"].toObject();
    if (frame.contains(u"ack")) {
        m_answers.insert(frame[u"ack"].toInteger(), data);
        m_heard.append({u"ack"_s, data});
        return;
    }
    m_pushes.append({frame[u"event"].toString(), data});
    m_heard.append(m_pushes.last());
}

} // namespace mantimon::harness
