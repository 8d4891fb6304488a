#include "load/traffic.h"
#include "loop/epoll_dispatcher.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>
#include <QUrlQuery>
#include <QWebSocket>
#include <QWebSocketServer>

#include <array>
#include <cstdio>
#include <unordered_map>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

// The floor: what the same frames cost when nothing is behind them. It answers each action with an
// acknowledgement and a state for both sockets of its table, made beforehand, and knows no rules, no
// database and no JSON. Like the server it sends small messages at once (TCP_NODELAY), and its event loop is
// the server's.
using namespace Qt::StringLiterals;
using namespace mantimon;

namespace {

/// `bytes` long: padded within a last field.
QString padded(const QString &head, qint64 bytes)
{
    const QString tail = u"\"}}"_s;
    const QString open = head + u",\"padding\":\""_s;
    return open + QString(std::max<qint64>(0, bytes - open.size() - tail.size()), u'x') + tail;
}

QString stateFrame(bool isMyTurn, qint64 bytes)
{
    const QString id(36, u'0');
    return padded(
        u"{\"event\":\"game:state\",\"data\":{\"game_id\":\"%1\",\"viewer_id\":\"%1\",\"ruleset\":\"standard\","
        "\"seq\":1,\"turn_number\":1,\"phase\":\"main\",\"current_player_id\":\"%1\",\"is_my_turn\":%2,"
        "\"prompt\":null"_s.arg(id, isMyTurn ? u"true"_s : u"false"_s),
        bytes);
}

class Floor : public QObject
{
    Q_OBJECT

public:
    explicit Floor(const load::FrameSizes &sizes)
        : m_server(u"floor"_s, QWebSocketServer::NonSecureMode),
          m_done(padded(u"{\"ack\":1,\"data\":{\"success\":true"_s, sizes.actionAnswer)),
          m_legal(padded(u"{\"ack\":1,\"data\":{\"success\":true,\"actions\":[{\"type\":\"pass\"}]"_s,
                         sizes.questionAnswer)),
          m_states{stateFrame(true, sizes.state), stateFrame(false, sizes.state)}
    {
        m_server.setMaxPendingConnections(20'000);
        connect(&m_server, &QWebSocketServer::newConnection, this, &Floor::seat);
        connect(&m_ping, &QTimer::timeout, this, &Floor::pingSome);
        m_ping.start(std::chrono::seconds(1));
    }

    bool listen()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            return false;
        const int on = 1;
        return ::setsockopt(int(m_server.socketDescriptor()), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on) == 0 &&
               ::listen(int(m_server.socketDescriptor()), 4096) == 0;
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    struct Pair
    {
        std::array<QWebSocket *, 2> sockets{};
        QVector<QWebSocket *> watchers{}; ///< who came later
        std::size_t turn = 0;
    };

    void seat()
    {
        while (QWebSocket *const socket = m_server.nextPendingConnection()) {
            Pair &pair = m_pairs[QUrlQuery(socket->requestUrl()).queryItemValue(u"table"_s).toInt()];
            socket->setParent(this);
            m_sockets.append(socket);
            if (pair.sockets[1]) {
                pair.watchers.append(socket);
                continue;
            }
            const std::size_t place = pair.sockets[0] ? 1 : 0;
            pair.sockets[place] = socket;
            connect(socket, &QWebSocket::textMessageReceived, this,
                    [this, socket, &pair](const QString &text) { hear(*socket, pair, text); });
            if (place == 1)
                tellBoth(pair);
        }
    }

    // Each as often as the server does.
    void pingSome()
    {
        for (qsizetype left = (m_sockets.size() + pingSeconds - 1) / pingSeconds; left > 0; --left)
            m_sockets[m_pinged++ % m_sockets.size()]->ping();
    }

    void hear(QWebSocket &socket, Pair &pair, const QString &text)
    {
        if (text.startsWith(u"{\"event\":\"game:legal_actions\"")) {
            socket.sendTextMessage(m_legal);
            return;
        }
        socket.sendTextMessage(m_done);
        pair.turn = 1 - pair.turn;
        tellBoth(pair);
    }

    void tellBoth(Pair &pair)
    {
        pair.sockets[pair.turn]->sendTextMessage(m_states[0]);
        pair.sockets[1 - pair.turn]->sendTextMessage(m_states[1]);
        for (QWebSocket *const watcher : pair.watchers)
            watcher->sendTextMessage(m_states[1]);
    }

    static constexpr qsizetype pingSeconds = 25;

    QWebSocketServer m_server;
    QTimer m_ping;
    QVector<QWebSocket *> m_sockets;
    qsizetype m_pinged = 0;
    std::unordered_map<int, Pair> m_pairs; // references to its elements stay good
    QString m_done;
    QString m_legal;
    std::array<QString, 2> m_states; ///< for whose turn it is, and the other
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setEventDispatcher(new loop::EpollDispatcher);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"action-answer"_s, u"bytes of an acknowledgement"_s, u"BYTES"_s, u"250"_s},
                       {u"question-answer"_s, u"bytes of a list of legal actions"_s, u"BYTES"_s, u"500"_s},
                       {u"state"_s, u"bytes of a state"_s, u"BYTES"_s, u"1900"_s}});
    parser.addHelpOption();
    parser.process(application);
    Floor floor({.actionAnswer = parser.value(u"action-answer"_s).toLongLong(),
                 .questionAnswer = parser.value(u"question-answer"_s).toLongLong(),
                 .state = parser.value(u"state"_s).toLongLong()});
    if (!floor.listen()) {
        std::fprintf(stderr, "load-floor: cannot listen\n");
        return 1;
    }
    std::printf("players connect to 127.0.0.1:%d\n", floor.port());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

#include "floor.moc"
