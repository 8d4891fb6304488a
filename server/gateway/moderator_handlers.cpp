#include "games/refusals.h"
#include "gateway/gateway.h"
#include "measure/limit.h"

#include <algorithm>

// What players tell moderators, and what moderators do to connections.
using namespace Qt::StringLiterals;

namespace mantimon::gateway {

using games::refused;
using protocol::ErrorCode;

void Gateway::handle(Session &session, const protocol::MonitorRequest &message, Reply reply)
{
    const Moderator moderator{.connection = session.connection,
                              .userId = session.user(),
                              .name = playerOf(session).name,
                              .roles = session.claims->roles};
    Q_EMIT asked(moderator, message, reply);
}

namespace {

/// So many of one player's reports about one game wait for a moderator, at most.
constexpr int mostUnresolved = 3;

using Filed = base::Result<storage::ReportRow, protocol::Refused>;

storage::Result<Filed> file(storage::Repositories &stored, const QUuid &game, storage::ReportRow report)
{
    const auto seats = stored.games.seats(game);
    if (!seats)
        return base::failure(seats.error());
    const auto isReporters = [&report](const storage::SeatTaken &seat) { return seat.userId == report.by; };
    const auto opponent = std::find_if_not(seats->cbegin(), seats->cend(), isReporters);
    if (opponent == seats->cend() || std::none_of(seats->cbegin(), seats->cend(), isReporters))
        return Filed(base::failure(refused(ErrorCode::NotInGame, u"you have no opponent in this game"_s)));
    const auto waiting = stored.reports.unresolvedBy(report.by, report.game);
    if (!waiting)
        return base::failure(waiting.error());
    if (*waiting >= mostUnresolved) {
        measure::countHit(measure::Limit::Reports);
        return Filed(base::failure(
            games::invalidField(u"data.game_id"_s, u"has been reported by you already, and is being looked into"_s)));
    }
    report.about = opponent->userId;
    if (const auto done = stored.reports.add(report); !done)
        return base::failure(done.error());
    return Filed(report);
}

} // namespace

// The game may be over, and its entries gone: whoever sat there is in the database.
void Gateway::handle(Session &session, const protocol::ReportOpponent &message, Reply reply)
{
    storage::ReportRow row;
    row.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.game = message.gameId.toString(QUuid::WithoutBraces);
    row.by = session.user();
    row.category = message.category;
    row.content = message.text;
    row.at = m_clock.now();
    m_storage.change([game = message.gameId, row](storage::Repositories &stored) { return file(stored, game, row); },
                     this,
                     [this, reply = std::move(reply)](const storage::Result<Filed> &filed) {
                         if (!filed)
                             return reply(storageAway(filed.error()));
                         if (!*filed)
                             return reply((*filed).error());
                         reply(protocol::ReportFiled{(*filed)->id});
                         Q_EMIT reported();
                     });
}

QVector<SessionInfo> Gateway::sessionsOf(const QString &userId) const
{
    QVector<SessionInfo> sessions;
    for (const net::ConnectionId connection : m_sessions.of(userId)) {
        const Session *const session = m_sessions.find(connection);
        sessions.append({session->since, session->peer.toString(), session->path});
    }
    return sessions;
}

void Gateway::announce(const protocol::ServerNotice &notice)
{
    push(m_sessions.all(), notice);
}

void Gateway::kick(const QString &userId, const std::optional<QUuid> &gameId, const QString &reason)
{
    for (const net::ConnectionId connection : m_sessions.of(userId)) {
        if (gameId && !m_sessions.find(connection)->tables.contains(*gameId))
            continue;
        push({connection}, protocol::ServerNotice{reason, gameId});
        Q_EMIT closeRequested(connection, net::CloseCode::PolicyViolation, reason);
    }
}

} // namespace mantimon::gateway
