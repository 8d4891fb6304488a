#pragma once

#include "protocol/monitor_answers.h"
#include "storage/people.h"
#include "storage/records.h"
#include "storage/repositories.h"

namespace mantimon::monitor {

// The database's rows in the wire's words.
[[nodiscard]] protocol::EndedGame wireGame(const storage::GameListing &listing);
[[nodiscard]] protocol::SanctionOf wireSanction(const storage::SanctionRow &row);
[[nodiscard]] storage::ReportStatus storedStatus(protocol::ReportStatus status);
/// With the names of those it is about, and its comments.
[[nodiscard]] storage::Result<protocol::Report> wireReport(storage::Repositories &stored,
                                                           const storage::ReportRow &row);
[[nodiscard]] storage::Result<protocol::AuditLine> wireAudit(storage::Repositories &stored,
                                                             const storage::AuditRow &row);

[[nodiscard]] std::optional<storage::RowPageStart> pageStart(const std::optional<protocol::RowsBehind> &behind);

/// Cuts `rows` to `limit`, of which one more was asked for; where the next page starts, if there is one.
template <typename Row>
[[nodiscard]] std::optional<protocol::RowsBehind> cutToPage(QVector<Row> &rows, int limit)
{
    if (rows.size() <= limit)
        return std::nullopt;
    rows.resize(limit);
    return protocol::RowsBehind{rows.last().at, rows.last().id};
}

} // namespace mantimon::monitor
