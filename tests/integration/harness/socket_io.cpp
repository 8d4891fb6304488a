#include "harness/socket_io.h"

#include "harness/client.h"
#include "harness/wait.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mantimon::harness {

namespace {

constexpr int patience = Client::patience;

QString text(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

} // namespace

SocketIo::SocketIo(QString nsp, QObject *parent) : QObject(parent), m_nsp(std::move(nsp))
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &SocketIo::hear);
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { m_isClosed = true; });
}

bool SocketIo::open(quint16 port)
{
    m_isClosed = m_isConnected = m_isExpelled = false;
    bool isUpgraded = false;
    const auto upgrade = connect(&m_socket, &QWebSocket::connected, this, [&isUpgraded] { isUpgraded = true; });
    m_socket.open(QUrl(u"ws://127.0.0.1:%1/socket.io/?EIO=4&transport=websocket"_s.arg(port)));
    const bool isDone = waitFor([&] { return isUpgraded; }, patience);
    disconnect(upgrade);
    return isDone;
}

QJsonObject SocketIo::enter(const QJsonObject &auth)
{
    m_answerToConnect.reset();
    m_socket.sendTextMessage(u"40"_s + m_nsp + u',' + text(QJsonDocument(auth)));
    (void)waitFor([this] { return m_answerToConnect || m_isClosed; }, patience);
    return m_answerToConnect.value_or(QJsonObject());
}

bool SocketIo::logIn(quint16 port, const QString &token, QJsonObject auth)
{
    auth.insert(u"token"_s, token);
    return open(port) && enter(auth).contains("sid"_L1);
}

QJsonObject SocketIo::ask(const QString &event, const QJsonObject &data)
{
    const qint64 id = ++m_lastId;
    m_socket.sendTextMessage(u"42"_s + m_nsp + u',' + QString::number(id) +
                             text(QJsonDocument(QJsonArray{event, data})));
    (void)waitFor([&] { return m_acks.contains(id) || m_isClosed; }, patience);
    return m_acks.take(id);
}

std::optional<QJsonArray> SocketIo::next(const QString &event)
{
    const auto find = [&] {
        return std::find_if(m_events.begin(), m_events.end(),
                            [&](const QJsonArray &each) { return each.first().toString() == event; });
    };
    if (!waitFor([&] { return find() != m_events.end() || m_isClosed; }, patience) || find() == m_events.end())
        return std::nullopt;
    QJsonArray arguments = *find();
    m_events.erase(find());
    arguments.removeFirst();
    return arguments;
}

bool SocketIo::isExpelled()
{
    (void)waitFor([this] { return m_isExpelled || m_isClosed; }, patience);
    return m_isExpelled;
}

int SocketIo::closeCode()
{
    return waitFor([this] { return m_isClosed; }, patience) ? int(m_socket.closeCode()) : -1;
}

void SocketIo::hear(const QString &packet)
{
    if (packet == u'2')
        m_socket.sendTextMessage(u"3"_s);
    const QString address = m_nsp + u',';
    if (!packet.startsWith(u'4') || packet.mid(2, address.size()) != address)
        return;
    const QString content = packet.mid(2 + address.size());
    const qsizetype begin = std::max<qsizetype>(content.indexOf(QRegularExpression(u"[\\[{]"_s)), 0);
    const qint64 id = content.left(begin).toLongLong();
    const QJsonDocument json = QJsonDocument::fromJson(content.mid(begin).toUtf8());
    switch (packet.at(1).unicode()) {
    case u'0':
    case u'4':
        m_answerToConnect = json.object();
        m_isConnected = packet.at(1) == u'0';
        break;
    case u'1':
        m_isExpelled = true;
        m_isConnected = false;
        break;
    case u'2':
        m_events.append(json.array());
        break;
    case u'3':
        m_acks.insert(id, json.array().first().toObject());
        break;
    default:
        break;
    }
}

} // namespace mantimon::harness
