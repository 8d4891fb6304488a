#include "game/positions.h"

using namespace Qt::StringLiterals;

namespace mantimon::game {

namespace {

constexpr int kept = 400;
constexpr auto rest = std::chrono::milliseconds(120);

} // namespace

Positions::Positions(client::Connection &connection, const QString &gameId, QObject *parent)
    : QObject(parent), m_connection(connection), m_gameId(gameId), m_view(u"spectator"_s), m_known(kept)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &Positions::askForWanted);
}

void Positions::setView(const QString &view, const QString &reason)
{
    m_view = view;
    m_reason = reason;
    m_known.clear();
    m_asked.clear();
    ++m_round;
}

void Positions::want(qint64 seq)
{
    m_wanted = seq;
    if (const Position *known = m_known.object(seq)) {
        m_rest.stop();
        Q_EMIT arrived(*known);
        return;
    }
    m_rest.start();
}

void Positions::cancel()
{
    m_wanted = -1;
    m_rest.stop();
}

void Positions::prepare(qint64 seq)
{
    if (!m_known.contains(seq))
        ask(seq);
}

void Positions::askForWanted()
{
    if (m_wanted >= 0)
        ask(m_wanted);
}

void Positions::ask(qint64 seq)
{
    if (m_asked.contains(seq))
        return;
    m_asked.insert(seq);
    QJsonObject question{{u"game_id"_s, m_gameId}, {u"seq"_s, seq}, {u"view"_s, m_view}};
    if (!m_reason.isEmpty())
        question[u"reason"_s] = m_reason;
    m_connection.ask(u"monitor:position"_s, question, this, [this, seq, round = m_round](const client::Answer &answer) {
        if (round != m_round)
            return;
        m_asked.remove(seq);
        if (!answer.success) {
            if (seq == m_wanted)
                Q_EMIT failed(answer.errorCode);
            return;
        }
        auto *position = new Position{seq, board::readState(answer.data["state"_L1].toObject()),
                                      board::readLogEntry(answer.data["entry"_L1].toObject())};
        const Position copy = *position; // the cache may drop it at once
        m_known.insert(seq, position);
        if (seq == m_wanted)
            Q_EMIT arrived(copy);
    });
}

} // namespace mantimon::game
