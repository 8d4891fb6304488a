#pragma once

#include "storage/people.h"
#include "storage/storage_error.h"

namespace mantimon::storage {

class Database;
class Statement;

/// What players have reported, and what became of it.
class ReportRepository
{
public:
    explicit ReportRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<base::Done> add(const ReportRow &report);
    [[nodiscard]] Result<std::optional<ReportRow>> find(const QString &id);
    /// Newest first, at most `limit`.
    [[nodiscard]] Result<QVector<ReportRow>> withStatus(ReportStatus status, int limit,
                                                        const std::optional<RowPageStart> &behind = {});
    /// Those that are not resolved.
    [[nodiscard]] Result<int> unresolvedCount();
    /// Those of one player about one game that are not resolved.
    [[nodiscard]] Result<int> unresolvedBy(const QString &userId, const QString &game);
    /// Newest first.
    [[nodiscard]] Result<QVector<ReportRow>> about(const QString &userId);

    /// Also from one moderator to another. False: there is no such report, or it is resolved.
    [[nodiscard]] Result<bool> assign(const QString &id, const QString &moderator);
    /// False: there is no such report, or it was resolved before.
    [[nodiscard]] Result<bool> resolve(const QString &id, const QString &resolution, clock::Milliseconds at);

    [[nodiscard]] Result<base::Done> comment(const CommentRow &comment);
    /// Oldest first.
    [[nodiscard]] Result<QVector<CommentRow>> comments(const QString &report);

    /// Reports resolved before `before` and their comments, at most `limit`; how many went.
    [[nodiscard]] Result<int> removeResolved(clock::Milliseconds before, int limit);

private:
    [[nodiscard]] Result<QVector<ReportRow>> rows(Statement &statement);

    Database &m_database;
};

} // namespace mantimon::storage
