#include "load/table.h"

#include "harness/duel.h"
#include "harness/test_server.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mantimon::load {

Table::Table(int number, const TableSettings &settings, Traffic &traffic)
    : m_number(number), m_settings(settings), m_traffic(traffic), m_random(quint32(number) + 1)
{
    m_thinking.setSingleShot(true);
    connect(&m_thinking, &QTimer::timeout, this, &Table::act);
}

// ---- until both sit --------------------------------------------------------------------------------

void Table::open()
{
    openSeat(0);
    openSeat(1);
}

void Table::openSeat(int seat)
{
    QWebSocket &socket = m_sockets[std::size_t(seat)];
    connect(&socket, &QWebSocket::textMessageReceived, this, [this, seat](const QString &text) { hear(seat, text); });
    connect(&socket, &QWebSocket::connected, this, [this, seat] { logIn(seat); });
    connect(&socket, &QWebSocket::disconnected, this, [this, seat] {
        Q_EMIT failed(u"socket %1 of table %2 was closed: %3"_s.arg(seat).arg(m_number).arg(
            m_sockets[std::size_t(seat)].closeReason()));
    });
    // The server looks at the path only; the bare program finds the pair by the number.
    socket.open(QUrl(u"ws://127.0.0.1:%1/ws/game?table=%2"_s.arg(m_settings.port).arg(m_number)));
}

void Table::logIn(int seat)
{
    if (m_settings.isFloor)
        return;
    const QString name = u"load %1 %2"_s.arg(m_number).arg(seat);
    send(seat, u"auth"_s, u"{\"token\":\"%1\"}"_s.arg(harness::tokenFor(name)), Awaited::Login);
}

void Table::loggedIn()
{
    if (++m_loggedIn == 2)
        create();
}

void Table::create()
{
    m_isOver = false;
    m_isTold = {};
    // A clock that nobody runs out of while ten thousand sockets are opened.
    send(0, u"game:create"_s,
         u"{\"ruleset\":\"standard\",\"deck_id\":\"%1\",\"opponent\":\"anyone\",\"options\":{\"turn_seconds\":3600}}"_s
             .arg(harness::firstDeck()),
         Awaited::Creation);
}

void Table::join(const QString &code)
{
    send(1, u"game:join"_s, u"{\"join_code\":\"%1\",\"deck_id\":\"%2\"}"_s.arg(code, harness::secondDeck()),
         Awaited::Join);
}

// ---- play ------------------------------------------------------------------------------------------

void Table::play(int thinkMs)
{
    m_thinkMs = thinkMs;
    m_isPlaying = true;
    m_thinking.stop();
    goOn();
}

// One acts when both know what the last action did.
void Table::goOn()
{
    const bool isAwaiting = m_awaited[0] != Awaited::Nothing || m_awaited[1] != Awaited::Nothing;
    if (isAwaiting || !m_isTold[0] || !m_isTold[1] || m_thinking.isActive())
        return;
    if (m_isOver)
        return create();
    if (!m_isReady && (m_canPass[0] || m_canPass[1])) {
        m_isReady = true;
        Q_EMIT readied();
    }
    if (m_isReady && !m_isPlaying)
        return;
    if (m_isReady && m_thinkMs > 0)
        m_thinking.start(m_thinkMs / 2 + m_random.bounded(m_thinkMs));
    else
        act();
}

void Table::act()
{
    const int turn = m_canPass[1] ? 1 : 0;
    if (m_settings.policy == Policy::Random || !m_canPass[std::size_t(turn)]) {
        m_asked = 0;
        return ask(turn);
    }
    noteActed();
    send(turn, u"game:action"_s, u"{\"game_id\":\"%1\",\"action\":{\"type\":\"pass\"}}"_s.arg(m_gameId),
         Awaited::Action);
}

void Table::ask(int seat)
{
    send(seat, u"game:legal_actions"_s, u"{\"game_id\":\"%1\"}"_s.arg(m_gameId), Awaited::Legal);
}

void Table::hearLegal(int seat, const QString &text)
{
    ++m_traffic.questions;
    m_traffic.questionAnswerBytes += text.size();
    const QJsonArray legal = QJsonDocument::fromJson(text.toUtf8())[u"data"_s][u"actions"_s].toArray();
    if (legal.isEmpty()) {
        if (++m_asked == 2)
            Q_EMIT failed(u"nobody can act at table %1"_s.arg(m_number));
        else
            ask(1 - seat);
        return;
    }
    const QJsonObject action = legal[m_random.bounded(int(legal.size()))].toObject();
    const QJsonObject payload{{u"game_id"_s, m_gameId}, {u"action"_s, action}};
    noteActed();
    send(seat, u"game:action"_s, QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact)),
         Awaited::Action);
}

void Table::actionDone(const Frame &frame)
{
    ++m_traffic.actions;
    m_traffic.actionAnswerBytes += frame.bytes;
    m_isOver = frame.isOver;
    goOn();
}

void Table::noteActed()
{
    m_isTold = {};
    m_actedAt = std::chrono::steady_clock::now();
}

void Table::noteTold(int seat)
{
    const bool isFirst = !std::exchange(m_isTold[std::size_t(seat)], true);
    if (isFirst && m_isTold[std::size_t(1 - seat)] && m_isPlaying && m_settings.latencies)
        m_settings.latencies->push_back(std::chrono::steady_clock::now() - m_actedAt);
}

// ---- frames ----------------------------------------------------------------------------------------

void Table::hear(int seat, const QString &text)
{
    const Frame frame = lookAt(text);
    switch (frame.kind) {
    case Frame::Kind::Answer:
        return hearAnswer(seat, frame, text);
    case Frame::Kind::State:
        ++m_traffic.states;
        m_traffic.stateBytes += frame.bytes;
        noteTold(seat);
        m_canPass[std::size_t(seat)] = frame.canPass;
        return goOn();
    case Frame::Kind::Other:
        ++m_traffic.otherPushes;
    }
}

void Table::hearAnswer(int seat, const Frame &frame, const QString &text)
{
    const Awaited awaited = std::exchange(m_awaited[std::size_t(seat)], Awaited::Nothing);
    if (!frame.isSuccess) {
        ++m_traffic.refusals;
        Q_EMIT failed(u"table %1 was refused: %2"_s.arg(m_number).arg(text));
        return;
    }
    switch (awaited) {
    case Awaited::Nothing:
        return;
    case Awaited::Login:
        return loggedIn();
    case Awaited::Creation:
        m_gameId = textField(text, u"game_id");
        ++m_traffic.gamesBegun;
        return join(textField(text, u"join_code"));
    case Awaited::Join:
        return goOn();
    case Awaited::Legal:
        return hearLegal(seat, text);
    case Awaited::Action:
        return actionDone(frame);
    }
}

void Table::send(int seat, const QString &event, const QString &payload, Awaited awaited)
{
    m_awaited[std::size_t(seat)] = awaited;
    m_sockets[std::size_t(seat)].sendTextMessage(u"{\"event\":\"%1\",\"id\":1,\"data\":%2}"_s.arg(event, payload));
}

} // namespace mantimon::load
