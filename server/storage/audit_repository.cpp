#include "storage/audit_repository.h"

#include "storage/database.h"

#include <limits>

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

AuditRow auditFrom(const Statement &row)
{
    return {.id = row.text(0),
            .at = row.integer(1),
            .who = row.text(2),
            .role = row.text(3),
            .what = row.text(4),
            .whom = row.text(5),
            .game = row.text(6),
            .reason = row.text(7),
            .outcome = row.text(8),
            .details = row.text(9).toUtf8()};
}

} // namespace

Result<base::Done> AuditRepository::add(const AuditRow &row)
{
    return m_database
        .prepared(u"INSERT INTO audit (id, at, who, role, what, whom, game, reason, outcome, details) "
                  u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run({text(row.id), row.at, text(row.who), text(row.role), text(row.what), textOrNull(row.whom),
              textOrNull(row.game), text(row.reason), text(row.outcome), text(row.details)});
}

Result<QVector<AuditRow>> AuditRepository::list(const AuditFilter &filter, int limit,
                                                const std::optional<RowPageStart> &behind)
{
    const RowPageStart start = behind.value_or(RowPageStart{std::numeric_limits<qint64>::max(), {}});
    QString sql = u"SELECT id, at, who, role, what, whom, game, reason, outcome, details FROM audit "
                  u"WHERE (at, id) < (?, ?)"_s;
    QVector<QVariant> values{start.at, text(start.id)};
    const auto narrow = [&](QLatin1StringView column, const QString &value) {
        if (value.isEmpty())
            return;
        sql += u" AND %1 = ?"_s.arg(column);
        values.append(text(value));
    };
    narrow("who"_L1, filter.who);
    narrow("whom"_L1, filter.whom);
    narrow("game"_L1, filter.game);
    narrow("what"_L1, filter.what);
    if (filter.from) {
        sql += u" AND at >= ?"_s;
        values.append(*filter.from);
    }
    if (filter.to) {
        sql += u" AND at < ?"_s;
        values.append(*filter.to);
    }
    values.append(limit);
    Statement select = m_database.prepared(sql + u" ORDER BY at DESC, id DESC LIMIT ?"_s);
    if (auto done = select.run(values); !done)
        return base::failure(done.error());
    QVector<AuditRow> found;
    if (auto done = select.each([&] { found.append(auditFrom(select)); }); !done)
        return base::failure(done.error());
    return found;
}

Result<int> AuditRepository::removeOld(clock::Milliseconds before, int limit)
{
    Statement statement = m_database.prepared(
        u"DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE at < ? ORDER BY at, id LIMIT ?)"_s);
    if (auto done = statement.run({before, limit}); !done)
        return base::failure(done.error());
    return statement.changed();
}

} // namespace mantimon::storage
