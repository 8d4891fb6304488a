#include "board/watch.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mantimon::board {

namespace {

constexpr int mostEarlier = 200; // the server's limit

}

Watch &Watch::of(client::Connection &connection, const QString &gameId)
{
    for (Watch *watch : connection.findChildren<Watch *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (watch->m_gameId == gameId)
            return *watch;
    }
    return *new Watch(connection, gameId);
}

Watch::Watch(client::Connection &connection, const QString &gameId)
    : QObject(&connection), m_connection(connection), m_gameId(gameId)
{
    connect(&connection, &client::Connection::pushed, this, &Watch::hear);
    connect(&connection, &client::Connection::stateChanged, this, [this] {
        if (m_connection.isOnline() && !m_joined.isEmpty() && m_standing != Standing::Over)
            ask(m_view, m_reason);
    });
}

void Watch::join(QObject *who)
{
    m_joined.append(who);
    connect(who, &QObject::destroyed, this, &Watch::leave);
    if (m_joined.size() == 1 && m_connection.isOnline())
        ask(m_view, m_reason);
}

void Watch::leave(QObject *who)
{
    if (m_joined.removeAll(who) == 0 || !m_joined.isEmpty())
        return;
    // Without its game nobody finds this one any more.
    const QString gameId = std::exchange(m_gameId, {});
    m_connection.ask(u"monitor:unwatch"_s, {{u"game_id"_s, gameId}}, this, [](const client::Answer &) {});
    deleteLater();
}

QHash<QString, QString> Watch::names() const
{
    QHash<QString, QString> names;
    for (const client::Seated &player : m_row.players)
        names.insert(player.id, player.name);
    return names;
}

void Watch::look(const QString &view, const QString &reason)
{
    ask(view, reason);
}

void Watch::retry()
{
    stand(Standing::Asking);
    ask(m_view, m_reason);
}

void Watch::ask(const QString &view, const QString &reason)
{
    QJsonObject question{{u"game_id"_s, m_gameId}, {u"view"_s, view}};
    if (!reason.isEmpty())
        question[u"reason"_s] = reason;
    m_connection.ask(u"monitor:watch"_s, question, this, [this, view, reason](const client::Answer &answer) {
        if (answer.success)
            open(answer, view, reason);
        else if (m_standing == Standing::Live && view != m_view)
            Q_EMIT viewRefused(answer.errorCode);
        else
            refuse(answer.errorCode);
    });
}

void Watch::open(const client::Answer &answer, const QString &view, const QString &reason)
{
    m_view = view;
    m_reason = reason;
    m_row = client::GameRow::from(answer.data["row"_L1].toObject());
    m_state = readState(answer.data["state"_L1].toObject());
    m_log = readLogEntries(answer.data["log"_L1]);
    m_firstSeq = answer.data["first_seq"_L1].toInteger(1);
    m_lastSeq = answer.data["seq"_L1].toInteger();
    m_standing = answer.data["over"_L1].toBool() ? Standing::Over : Standing::Live;
    Q_EMIT standingChanged();
    Q_EMIT opened();
}

/// A game that is over may be known by its history only.
void Watch::refuse(const QString &errorCode)
{
    m_refusal = errorCode;
    if (errorCode == "disconnected"_L1)
        return; // asked again once it is back
    if (errorCode == "game_over"_L1 || errorCode == "game_not_found"_L1)
        askHistory();
    else
        stand(Standing::Refused);
}

void Watch::askHistory()
{
    const QJsonObject question{{u"game_id"_s, m_gameId}, {u"from_seq"_s, 1}, {u"limit"_s, mostEarlier}};
    m_connection.ask(u"monitor:history"_s, question, this, [this](const client::Answer &answer) {
        if (!answer.success)
            return stand(Standing::Missing);
        m_log = readLogEntries(answer.data["entries"_L1]);
        m_firstSeq = m_log.isEmpty() ? 1 : m_log.constFirst().seq;
        m_lastSeq = answer.data["last_seq"_L1].toInteger();
        m_state.reset();
        m_standing = Standing::Over;
        Q_EMIT standingChanged();
        Q_EMIT opened();
    });
}

void Watch::fetchEarlier()
{
    if (m_isFetchingEarlier || m_firstSeq <= 1)
        return;
    m_isFetchingEarlier = true;
    const qint64 from = std::max<qint64>(1, m_firstSeq - mostEarlier);
    QJsonObject question{
        {u"game_id"_s, m_gameId}, {u"view"_s, m_view}, {u"from_seq"_s, from}, {u"limit"_s, int(m_firstSeq - from)}};
    if (!m_reason.isEmpty())
        question[u"reason"_s] = m_reason;
    m_connection.ask(u"monitor:history"_s, question, this, [this, from](const client::Answer &answer) {
        m_isFetchingEarlier = false;
        if (!answer.success)
            return;
        QVector<LogEntry> entries = readLogEntries(answer.data["entries"_L1]);
        entries.removeIf([this](const LogEntry &entry) { return entry.seq >= m_firstSeq; });
        m_firstSeq = from;
        m_log = entries + m_log;
        Q_EMIT earlierArrived(entries);
    });
}

void Watch::hear(const QString &event, const QJsonObject &data)
{
    if (data["game_id"_L1].toString() != m_gameId || m_standing != Standing::Live)
        return;
    if (event == "monitor:state"_L1 && data["view"_L1].toString() == m_view) {
        advance(data);
    } else if (event == "monitor:over"_L1) {
        m_standing = Standing::Over;
        Q_EMIT standingChanged();
        Q_EMIT ended();
    }
}

void Watch::advance(const QJsonObject &data)
{
    m_row = client::GameRow::from(data["row"_L1].toObject());
    if (auto state = readState(data["state"_L1].toObject()))
        m_state = std::move(state);
    QVector<LogEntry> entries = readLogEntries(data["entries"_L1]);
    entries.removeIf([this](const LogEntry &entry) { return entry.seq <= m_lastSeq; });
    m_log += entries;
    if (!entries.isEmpty())
        m_lastSeq = entries.constLast().seq;
    Q_EMIT advanced(entries);
}

void Watch::stand(Standing standing)
{
    if (std::exchange(m_standing, standing) != standing)
        Q_EMIT standingChanged();
}

} // namespace mantimon::board
