#include "storage/report_repository.h"

#include "storage/database.h"

#include <limits>

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

QString statusText(ReportStatus status)
{
    switch (status) {
    case ReportStatus::Open:
        return u"open"_s;
    case ReportStatus::Assigned:
        return u"assigned"_s;
    case ReportStatus::Resolved:
        break;
    }
    return u"resolved"_s;
}

// The schema lets no other text in.
ReportStatus statusFrom(const QString &text)
{
    if (text == statusText(ReportStatus::Open))
        return ReportStatus::Open;
    return text == statusText(ReportStatus::Assigned) ? ReportStatus::Assigned : ReportStatus::Resolved;
}

// In the order in which reportFrom() reads them.
const QString &selectReports()
{
    static const QString sql = u"SELECT id, game, by_user, about, category, content, at, status, assigned_to, "
                               u"resolution, resolved_at FROM reports "_s;
    return sql;
}

ReportRow reportFrom(const Statement &row)
{
    return {.id = row.text(0),
            .game = row.text(1),
            .by = row.text(2),
            .about = row.text(3),
            .category = row.text(4),
            .content = row.text(5),
            .at = row.integer(6),
            .status = statusFrom(row.text(7)),
            .assignedTo = row.text(8),
            .resolution = row.text(9),
            .resolvedAt = row.integerIf(10)};
}

} // namespace

Result<base::Done> ReportRepository::add(const ReportRow &report)
{
    return m_database
        .prepared(u"INSERT INTO reports (id, game, by_user, about, category, content, at, status, assigned_to, "
                  u"resolution, resolved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run({text(report.id), text(report.game), text(report.by), text(report.about), text(report.category),
              text(report.content), report.at, statusText(report.status), textOrNull(report.assignedTo),
              textOrNull(report.resolution), integerOrNull(report.resolvedAt)});
}

Result<std::optional<ReportRow>> ReportRepository::find(const QString &id)
{
    Statement select = m_database.prepared(selectReports() + u"WHERE id = ?"_s);
    if (auto done = select.run({text(id)}); !done)
        return base::failure(done.error());
    const auto isThere = select.next();
    if (!isThere)
        return base::failure(isThere.error());
    return *isThere ? std::optional(reportFrom(select)) : std::nullopt;
}

Result<QVector<ReportRow>> ReportRepository::withStatus(ReportStatus status, int limit,
                                                        const std::optional<RowPageStart> &behind)
{
    Statement select = m_database.prepared(
        selectReports() + u"WHERE status = ? AND (at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT ?"_s);
    const RowPageStart start = behind.value_or(RowPageStart{std::numeric_limits<qint64>::max(), {}});
    if (auto done = select.run({statusText(status), start.at, text(start.id), limit}); !done)
        return base::failure(done.error());
    return rows(select);
}

Result<int> ReportRepository::unresolvedCount()
{
    Statement select = m_database.prepared(u"SELECT COUNT(*) FROM reports WHERE status IN ('open', 'assigned')"_s);
    if (auto done = select.run({}); !done)
        return base::failure(done.error());
    if (const auto isThere = select.next(); !isThere)
        return base::failure(isThere.error());
    return static_cast<int>(select.integer(0));
}

Result<int> ReportRepository::unresolvedBy(const QString &userId, const QString &game)
{
    Statement select = m_database.prepared(
        u"SELECT COUNT(*) FROM reports WHERE by_user = ? AND game = ? AND status IN ('open', 'assigned')"_s);
    if (auto done = select.run({text(userId), text(game)}); !done)
        return base::failure(done.error());
    if (const auto isThere = select.next(); !isThere)
        return base::failure(isThere.error());
    return static_cast<int>(select.integer(0));
}

Result<QVector<ReportRow>> ReportRepository::about(const QString &userId)
{
    Statement select = m_database.prepared(selectReports() + u"WHERE about = ? ORDER BY at DESC, id DESC"_s);
    if (auto done = select.run({text(userId)}); !done)
        return base::failure(done.error());
    return rows(select);
}

Result<QVector<ReportRow>> ReportRepository::rows(Statement &statement)
{
    QVector<ReportRow> found;
    if (auto done = statement.each([&] { found.append(reportFrom(statement)); }); !done)
        return base::failure(done.error());
    return found;
}

Result<bool> ReportRepository::assign(const QString &id, const QString &moderator)
{
    Statement update = m_database.prepared(
        u"UPDATE reports SET status = 'assigned', assigned_to = ? WHERE id = ? AND status <> 'resolved'"_s);
    if (auto done = update.run({text(moderator), text(id)}); !done)
        return base::failure(done.error());
    return update.changed() == 1;
}

Result<bool> ReportRepository::resolve(const QString &id, const QString &resolution, clock::Milliseconds at)
{
    Statement update = m_database.prepared(u"UPDATE reports SET status = 'resolved', resolution = ?, resolved_at = ? "
                                           u"WHERE id = ? AND status <> 'resolved'"_s);
    if (auto done = update.run({text(resolution), at, text(id)}); !done)
        return base::failure(done.error());
    return update.changed() == 1;
}

Result<base::Done> ReportRepository::comment(const CommentRow &comment)
{
    return m_database
        .prepared(u"INSERT INTO report_comments (id, report, by_user, content, at) VALUES (?, ?, ?, ?, ?)"_s)
        .run({text(comment.id), text(comment.report), text(comment.by), text(comment.content), comment.at});
}

Result<QVector<CommentRow>> ReportRepository::comments(const QString &report)
{
    Statement select = m_database.prepared(
        u"SELECT id, report, by_user, content, at FROM report_comments WHERE report = ? ORDER BY at, id"_s);
    if (auto done = select.run({text(report)}); !done)
        return base::failure(done.error());
    QVector<CommentRow> found;
    if (auto done = select.each([&] {
            found.append({select.text(0), select.text(1), select.text(2), select.text(3), select.integer(4)});
        });
        !done)
        return base::failure(done.error());
    return found;
}

Result<int> ReportRepository::removeResolved(clock::Milliseconds before, int limit)
{
    const QString oldest =
        u"(SELECT id FROM reports WHERE resolved_at < ? AND resolved_at IS NOT NULL ORDER BY resolved_at, id LIMIT ?)"_s;
    auto done = m_database.prepared(u"DELETE FROM report_comments WHERE report IN "_s + oldest).run({before, limit});
    if (!done)
        return base::failure(done.error());
    Statement statement = m_database.prepared(u"DELETE FROM reports WHERE id IN "_s + oldest);
    if (done = statement.run({before, limit}); !done)
        return base::failure(done.error());
    return statement.changed();
}

} // namespace mantimon::storage
