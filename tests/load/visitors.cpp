#include "load/visitors.h"

#include "harness/test_server.h"
#include "harness/wait.h"

using namespace Qt::StringLiterals;

namespace mantimon::load {

namespace {

constexpr qsizetype openingAtOnce = 100;

} // namespace

Visitors::Visitors(quint16 port, QString name, bool isFloor) : m_port(port), m_name(std::move(name)), m_isFloor(isFloor)
{
}

bool Visitors::come(const QVector<Place> &places, std::chrono::seconds patience)
{
    const auto isDone = [&] {
        openMore(places);
        return m_ready == places.size() || !m_failure.isEmpty();
    };
    if (!harness::waitFor(isDone, int(std::chrono::milliseconds(patience).count())))
        m_failure = u"only %1 of %2 visitors came in time"_s.arg(m_ready).arg(places.size());
    return m_failure.isEmpty();
}

void Visitors::openMore(const QVector<Place> &places)
{
    while (qsizetype(m_sockets.size()) < places.size() && qsizetype(m_sockets.size()) - m_ready < openingAtOnce)
        open(m_sockets.size(), places[qsizetype(m_sockets.size())]);
}

void Visitors::open(std::size_t number, const Place &place)
{
    QWebSocket &socket = *m_sockets.emplace_back(std::make_unique<QWebSocket>());
    QObject::connect(&socket, &QWebSocket::connected, [this, &socket, number] {
        if (m_isFloor)
            ++m_ready;
        else
            socket.sendTextMessage(u"{\"event\":\"auth\",\"id\":1,\"data\":{\"token\":\"%1\"}}"_s.arg(
                harness::tokenFor(u"%1 %2"_s.arg(m_name).arg(number))));
    });
    QObject::connect(&socket, &QWebSocket::textMessageReceived,
                     [this, number, place](const QString &text) { hear(number, place, text); });
    QObject::connect(&socket, &QWebSocket::disconnected,
                     [this, &socket] { m_failure = u"a visitor's socket was closed: "_s + socket.closeReason(); });
    socket.open(QUrl(u"ws://127.0.0.1:%1/ws/game?table=%2"_s.arg(m_port).arg(place.table)));
}

void Visitors::hear(std::size_t number, const Place &place, const QString &text)
{
    if (!text.startsWith(u"{\"ack\":")) {
        ++m_frames;
        m_bytes += text.size();
        return;
    }
    if (!text.left(60).contains(u"\"success\":true")) {
        m_failure = u"a visitor was refused: "_s + text;
    } else if (text.startsWith(u"{\"ack\":1") && !place.gameId.isEmpty()) {
        m_sockets[number]->sendTextMessage(
            u"{\"event\":\"game:spectate\",\"id\":2,\"data\":{\"game_id\":\"%1\"}}"_s.arg(place.gameId));
    } else {
        ++m_ready;
    }
}

} // namespace mantimon::load
