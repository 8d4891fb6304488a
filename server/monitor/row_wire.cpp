#include "monitor/row_wire.h"

#include "cards/names.h"

namespace mantimon::monitor {

namespace {

protocol::ReportStatus wireStatus(storage::ReportStatus status)
{
    switch (status) {
    case storage::ReportStatus::Open:
        return protocol::ReportStatus::Open;
    case storage::ReportStatus::Assigned:
        return protocol::ReportStatus::Assigned;
    case storage::ReportStatus::Resolved:
        break;
    }
    return protocol::ReportStatus::Resolved;
}

} // namespace

storage::ReportStatus storedStatus(protocol::ReportStatus status)
{
    switch (status) {
    case protocol::ReportStatus::Open:
        return storage::ReportStatus::Open;
    case protocol::ReportStatus::Assigned:
        return storage::ReportStatus::Assigned;
    case protocol::ReportStatus::Resolved:
        break;
    }
    return storage::ReportStatus::Resolved;
}

protocol::EndedGame wireGame(const storage::GameListing &listing)
{
    protocol::EndedGame game{.gameId = listing.game.id,
                             .ruleset = listing.game.ruleset,
                             .createdAt = listing.game.createdAt,
                             .players = {},
                             .endReason = rules::EndReason::Void};
    for (const storage::SeatTaken &seat : listing.seats)
        game.players.push_back({seat.userId, seat.name});
    if (const auto &end = listing.game.end) {
        game.endedAt = end->at;
        game.turns = end->turns.value_or(0);
        game.endReason = cards::endReasonFromName({end->reason.constData(), std::size_t(end->reason.size())})
                             .value_or(rules::EndReason::Void);
        if (!end->winner.isEmpty())
            game.winner = end->winner;
    }
    return game;
}

protocol::SanctionOf wireSanction(const storage::SanctionRow &row)
{
    return {.sanctionId = row.id,
            .by = row.by,
            .reason = row.reason,
            .since = row.since,
            .until = row.until,
            .liftedAt = row.liftedAt,
            .liftedBy = row.liftedBy};
}

storage::Result<protocol::Report> wireReport(storage::Repositories &stored, const storage::ReportRow &row)
{
    auto by = stored.users.nameOf(row.by);
    if (!by)
        return base::failure(by.error());
    auto about = stored.users.nameOf(row.about);
    if (!about)
        return base::failure(about.error());
    const auto comments = stored.reports.comments(row.id);
    if (!comments)
        return base::failure(comments.error());
    protocol::Report report{.reportId = row.id,
                            .gameId = row.game,
                            .by = {row.by, *by},
                            .about = {row.about, *about},
                            .category = row.category,
                            .text = row.content,
                            .at = row.at,
                            .status = wireStatus(row.status),
                            .assignedTo = row.assignedTo,
                            .resolution = row.resolution,
                            .resolvedAt = row.resolvedAt,
                            .comments = {}};
    for (const storage::CommentRow &comment : *comments)
        report.comments.push_back({comment.by, comment.content, comment.at});
    return report;
}

storage::Result<protocol::AuditLine> wireAudit(storage::Repositories &stored, const storage::AuditRow &row)
{
    const auto name = stored.users.nameOf(row.who);
    if (!name)
        return base::failure(name.error());
    const auto whomName = stored.users.nameOf(row.whom);
    if (!whomName)
        return base::failure(whomName.error());
    return protocol::AuditLine{.auditId = row.id,
                               .at = row.at,
                               .who = row.who,
                               .whoName = *name,
                               .role = row.role,
                               .what = row.what,
                               .whom = row.whom,
                               .whomName = *whomName,
                               .gameId = row.game,
                               .reason = row.reason,
                               .outcome = row.outcome};
}

std::optional<storage::RowPageStart> pageStart(const std::optional<protocol::RowsBehind> &behind)
{
    if (!behind)
        return std::nullopt;
    return storage::RowPageStart{behind->at, behind->id};
}

} // namespace mantimon::monitor
