#include "unit/game_page/told_game.h"

#include <QJsonDocument>
#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace mantimon::testing {

ToldGame::ToldGame(std::uint32_t seed, const QString &ruleset)
    : m_game(seed, ruleset), m_server(u"told game"_s, QWebSocketServer::NonSecureMode), m_now(m_game.fullest())
{
    QObject::connect(&m_server, &QWebSocketServer::newConnection, this, &ToldGame::greet);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
}

bool ToldGame::connect(client::Connection &connection, const QStringList &roles)
{
    m_roles = roles;
    connection.open(m_server.serverUrl(), u"token"_s);
    return QTest::qWaitFor([&] { return connection.isOnline(); });
}

void ToldGame::greet()
{
    m_socket = m_server.nextPendingConnection();
    m_socket->setParent(this);
    QObject::connect(m_socket, &QWebSocket::textMessageReceived, this, &ToldGame::hear);
}

void ToldGame::hear(const QString &text)
{
    const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString event = frame["event"_L1].toString();
    const QJsonObject data = frame["data"_L1].toObject();
    m_asked[event].append(data);
    const QString refusal = m_refused.value(event);
    QJsonObject reply{{u"success"_s, false}, {u"error_code"_s, refusal}, {u"message"_s, refusal}};
    if (refusal.isEmpty()) {
        reply = answer(event, data);
        if (!reply.contains(u"success"_s))
            reply[u"success"_s] = true;
    }
    const QJsonObject out{{u"ack"_s, frame["id"_L1]}, {u"data"_s, reply}};
    m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact)));
}

QJsonObject ToldGame::answer(const QString &event, const QJsonObject &data)
{
    if (event == "auth"_L1)
        return {{u"user_id"_s, u"mod"_s}, {u"name"_s, u"Mo"_s}, {u"roles"_s, QJsonArray::fromStringList(m_roles)}};
    if (event == "catalogue:get"_L1)
        return shippedCatalogue();
    if (event == "server:info"_L1) {
        const QJsonObject ruleset{{u"name"_s, u"standard"_s},
                                  {u"bench"_s, QJsonObject{{u"size"_s, 5}}},
                                  {u"points"_s, QJsonObject{{u"to_win"_s, m_game.ruleset().pointsToWin}}}};
        return {{u"rulesets"_s, QJsonArray{ruleset}}};
    }
    if (event == "monitor:watch"_L1)
        return watch(data);
    if (event == "monitor:unwatch"_L1)
        m_view.clear();
    if (event == "monitor:history"_L1)
        return history(data);
    if (event == "monitor:position"_L1)
        return position(data);
    if (event == "monitor:chat"_L1)
        return {{u"game_id"_s, m_game.id()}, {u"rows"_s, m_chat}, {u"next"_s, QJsonValue()}};
    if (event == "monitor:replay"_L1) {
        const QJsonObject verification{{u"ok"_s, m_replay.second},
                                       {u"message"_s, m_replay.second ? u"verified"_s : u"hash differs at 7"_s}};
        return {{u"game_id"_s, m_game.id()}, {u"replay"_s, m_replay.first}, {u"verification"_s, verification}};
    }
    if (event == "monitor:pause"_L1 || event == "monitor:resume"_L1)
        QMetaObject::invokeMethod(
            this, [this, isPaused = event == "monitor:pause"_L1] { pause(isPaused); }, Qt::QueuedConnection);
    return {{u"audit_id"_s, 17}};
}

rules::Viewer ToldGame::viewer(const QString &view) const
{
    if (view == "judge"_L1)
        return rules::Viewer::Judge;
    for (const rules::Viewer seat : {rules::Viewer::FirstSeat, rules::Viewer::SecondSeat}) {
        if (m_game.state(m_game.firstSeq(), seat)["viewer_id"_L1].toString() == view)
            return seat;
    }
    return rules::Viewer::Spectator;
}

QJsonObject ToldGame::row() const
{
    QJsonObject row = m_game.row(m_now);
    row[u"paused"_s] = m_isPaused;
    return row;
}

QJsonObject ToldGame::watch(const QJsonObject &data)
{
    if (m_isOver)
        return {{u"success"_s, false}, {u"error_code"_s, u"game_over"_s}};
    m_view = data["view"_L1].toString();
    const qint64 first = std::max(m_game.firstSeq(), m_now - 99);
    return {{u"game_id"_s, m_game.id()},
            {u"view"_s, m_view},
            {u"row"_s, row()},
            {u"state"_s, m_game.state(m_now, viewer(m_view))},
            {u"log"_s, m_game.entries(first, m_now, viewer(m_view))},
            {u"first_seq"_s, first},
            {u"seq"_s, m_now},
            {u"over"_s, false}};
}

QJsonObject ToldGame::history(const QJsonObject &data) const
{
    const qint64 from = data["from_seq"_L1].toInteger(1);
    const qint64 to = std::min(m_now, from + data["limit"_L1].toInteger(200) - 1);
    return {{u"game_id"_s, m_game.id()},
            {u"entries"_s, m_game.entries(from, to, viewer(data["view"_L1].toString()))},
            {u"last_seq"_s, m_now}};
}

QJsonObject ToldGame::position(const QJsonObject &data) const
{
    const qint64 seq = data["seq"_L1].toInteger();
    const rules::Viewer view = viewer(data["view"_L1].toString());
    QJsonObject position{{u"game_id"_s, m_game.id()}, {u"seq"_s, seq}, {u"state"_s, QJsonValue()}};
    if (seq >= m_game.firstSeq()) {
        position[u"state"_s] = m_game.state(seq, view);
        position[u"entry"_s] = m_game.entry(seq, view);
    }
    return position;
}

void ToldGame::advance()
{
    ++m_now;
    pushState({m_game.entry(m_now, viewer(m_view))});
}

void ToldGame::pause(bool isPaused)
{
    m_isPaused = isPaused;
    pushState({});
}

void ToldGame::end()
{
    m_isOver = true;
    push(u"monitor:over"_s, {{u"game_id"_s, m_game.id()},
                             {u"winner"_s, QJsonValue()},
                             {u"end_reason"_s, u"moderator"_s},
                             {u"seq"_s, m_now}});
}

void ToldGame::say(const QString &name, const QString &what, const QString &kind)
{
    const QJsonObject line{{u"line_id"_s, u"c-%1"_s.arg(m_chat.size())},
                           {u"name"_s, name},
                           {kind, what},
                           {u"at"_s, u"2027-01-15T08:00:00.000Z"_s}};
    m_chat.prepend(line);
    QJsonObject told = line;
    told.insert(u"game_id"_s, m_game.id());
    if (isWatched())
        push(u"monitor:chat"_s, told);
}

void ToldGame::cut()
{
    m_socket->abort();
}

void ToldGame::pushState(const QJsonArray &entries)
{
    if (m_view.isEmpty())
        return;
    push(u"monitor:state"_s, {{u"game_id"_s, m_game.id()},
                              {u"view"_s, m_view},
                              {u"row"_s, row()},
                              {u"state"_s, m_game.state(m_now, viewer(m_view))},
                              {u"entries"_s, entries}});
}

void ToldGame::push(const QString &event, const QJsonObject &data)
{
    const QJsonObject out{{u"event"_s, event}, {u"data"_s, data}};
    m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact)));
}

} // namespace mantimon::testing
