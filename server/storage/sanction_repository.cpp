#include "storage/sanction_repository.h"

#include "storage/database.h"

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

// The two tables have the same columns.
QString table(Sanction kind)
{
    return kind == Sanction::Ban ? u"bans"_s : u"mutes"_s;
}

QString selectFrom(Sanction kind)
{
    return u"SELECT id, user_id, by_user, reason, since, until, lifted_at, lifted_by FROM "_s + table(kind);
}

SanctionRow sanctionFrom(const Statement &row)
{
    return {row.text(0),    row.text(1),      row.text(2),      row.text(3),
            row.integer(4), row.integerIf(5), row.integerIf(6), row.text(7)};
}

Result<std::optional<SanctionRow>> first(Statement &select)
{
    const auto isThere = select.next();
    if (!isThere)
        return base::failure(isThere.error());
    return *isThere ? std::optional(sanctionFrom(select)) : std::nullopt;
}

} // namespace

Result<base::Done> SanctionRepository::impose(Sanction kind, const SanctionRow &sanction)
{
    return m_database
        .prepared(u"INSERT INTO %1 (id, user_id, by_user, reason, since, until, lifted_at, lifted_by) "
                  u"VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(table(kind)))
        .run({text(sanction.id), text(sanction.userId), text(sanction.by), text(sanction.reason), sanction.since,
              integerOrNull(sanction.until), integerOrNull(sanction.liftedAt), textOrNull(sanction.liftedBy)});
}

Result<std::optional<SanctionRow>> SanctionRepository::inForce(Sanction kind, const QString &userId,
                                                               clock::Milliseconds now)
{
    // Databases differ in whether NULL comes first.
    Statement select = m_database.prepared(
        selectFrom(kind) + u" WHERE user_id = ? AND lifted_at IS NULL AND since <= ? AND (until IS NULL OR until > ?) "
                           u"ORDER BY CASE WHEN until IS NULL THEN 0 ELSE 1 END, until DESC, id LIMIT 1"_s);
    if (auto done = select.run({text(userId), now, now}); !done)
        return base::failure(done.error());
    return first(select);
}

Result<std::optional<SanctionRow>> SanctionRepository::find(Sanction kind, const QString &id)
{
    Statement select = m_database.prepared(selectFrom(kind) + u" WHERE id = ?"_s);
    if (auto done = select.run({text(id)}); !done)
        return base::failure(done.error());
    return first(select);
}

Result<QVector<SanctionRow>> SanctionRepository::ofUser(Sanction kind, const QString &userId)
{
    Statement select = m_database.prepared(selectFrom(kind) + u" WHERE user_id = ? ORDER BY since DESC, id"_s);
    if (auto done = select.run({text(userId)}); !done)
        return base::failure(done.error());
    QVector<SanctionRow> found;
    if (auto done = select.each([&] { found.append(sanctionFrom(select)); }); !done)
        return base::failure(done.error());
    return found;
}

Result<bool> SanctionRepository::lift(Sanction kind, const QString &id, const QString &by, clock::Milliseconds at)
{
    Statement update = m_database.prepared(
        u"UPDATE %1 SET lifted_at = ?, lifted_by = ? WHERE id = ? AND lifted_at IS NULL"_s.arg(table(kind)));
    if (auto done = update.run({at, text(by), text(id)}); !done)
        return base::failure(done.error());
    return update.changed() == 1;
}

} // namespace mantimon::storage
