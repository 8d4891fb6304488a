#include "storage/user_repository.h"

#include "storage/database.h"

namespace mantimon::storage {

using namespace Qt::StringLiterals;

Result<base::Done> UserRepository::seen(const QString &id, const QString &name, clock::Milliseconds at)
{
    constexpr clock::Milliseconds fresh = 60'000;
    return m_database
        .prepared(u"INSERT INTO users (id, name, first_seen, last_seen) VALUES (?, ?, ?, ?) "
                  u"ON CONFLICT (id) DO UPDATE SET name = excluded.name, last_seen = excluded.last_seen "
                  u"WHERE users.name <> excluded.name OR users.last_seen < ?"_s)
        .run({text(id), text(name), at, at, at - fresh});
}

Result<std::optional<UserRow>> UserRepository::find(const QString &id)
{
    Statement select = m_database.prepared(u"SELECT id, name, first_seen, last_seen FROM users WHERE id = ?"_s);
    if (auto done = select.run({text(id)}); !done)
        return base::failure(done.error());
    const auto isThere = select.next();
    if (!isThere)
        return base::failure(isThere.error());
    if (!*isThere)
        return std::optional<UserRow>();
    return std::optional(UserRow{select.text(0), select.text(1), select.integer(2), select.integer(3)});
}

} // namespace mantimon::storage
