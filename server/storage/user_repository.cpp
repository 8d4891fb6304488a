#include "storage/user_repository.h"

#include "storage/database.h"
#include "storage/search_key.h"

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr clock::Milliseconds fresh = 60'000;

bool saysNothingNew(const Identity &who, const UserRow &known)
{
    const auto agrees = [](const QString &said, const QString &kept) { return said.isEmpty() || said == kept; };
    return who.name == known.name && agrees(who.email, known.email) && agrees(who.oauthProvider, known.oauthProvider) &&
           agrees(who.oauthId, known.oauthId);
}

UserRow userFrom(const Statement &row)
{
    return {{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)}, row.integer(5), row.integer(6)};
}

} // namespace

Result<base::Done> UserRepository::seen(const Identity &who, clock::Milliseconds at)
{
    const auto known = find(who.userId);
    if (!known)
        return base::failure(known.error());
    if (*known && saysNothingNew(who, **known) && (*known)->lastSeen >= at - fresh)
        return base::Done{};
    if (!who.oauthId.isEmpty()) {
        auto taken = m_database
                         .prepared(u"UPDATE users SET oauth_provider = NULL, oauth_id = NULL "
                                   u"WHERE oauth_provider = ? AND oauth_id = ? AND id <> ?"_s)
                         .run({text(who.oauthProvider), text(who.oauthId), text(who.userId)});
        if (!taken)
            return taken;
    }
    return m_database
        .prepared(u"INSERT INTO users (id, name, name_key, email, oauth_provider, oauth_id, created_at, last_seen) "
                  u"VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                  u"name_key = excluded.name_key, "
                  u"email = COALESCE(excluded.email, users.email), "
                  u"oauth_provider = COALESCE(excluded.oauth_provider, users.oauth_provider), "
                  u"oauth_id = COALESCE(excluded.oauth_id, users.oauth_id), last_seen = excluded.last_seen"_s)
        .run({text(who.userId), text(who.name), text(searchKey(who.name)), textOrNull(who.email),
              textOrNull(who.oauthProvider), textOrNull(who.oauthId), at, at});
}

Result<base::Done> UserRepository::seenFrom(const QString &userId, const QString &address, clock::Milliseconds at)
{
    Statement select = m_database.prepared(u"SELECT last_seen FROM user_addresses WHERE user_id = ? AND address = ?"_s);
    if (auto done = select.run({text(userId), text(address)}); !done)
        return done;
    const auto isKnown = select.next();
    if (!isKnown)
        return base::failure(isKnown.error());
    if (*isKnown && select.integer(0) >= at - fresh)
        return base::Done{};
    return m_database
        .prepared(u"INSERT INTO user_addresses (user_id, address, first_seen, last_seen) VALUES (?, ?, ?, ?) "
                  u"ON CONFLICT (user_id, address) DO UPDATE SET last_seen = excluded.last_seen"_s)
        .run({text(userId), text(address), at, at});
}

Result<std::optional<UserRow>> UserRepository::find(const QString &id)
{
    Statement select = m_database.prepared(
        u"SELECT id, name, email, oauth_provider, oauth_id, created_at, last_seen FROM users WHERE id = ?"_s);
    if (auto done = select.run({text(id)}); !done)
        return base::failure(done.error());
    return oneRow(select);
}

Result<std::optional<UserRow>> UserRepository::byOAuth(const QString &provider, const QString &oauthId)
{
    Statement select =
        m_database.prepared(u"SELECT id, name, email, oauth_provider, oauth_id, created_at, last_seen FROM users "
                            u"WHERE oauth_provider = ? AND oauth_id = ?"_s);
    if (auto done = select.run({text(provider), text(oauthId)}); !done)
        return base::failure(done.error());
    return oneRow(select);
}

Result<std::optional<UserRow>> UserRepository::oneRow(Statement &statement)
{
    const auto isThere = statement.next();
    if (!isThere)
        return base::failure(isThere.error());
    if (!*isThere)
        return std::optional<UserRow>();
    return std::optional(userFrom(statement));
}

Result<QVector<UserRow>> UserRepository::search(const QString &wanted, bool isEmailLookedAt, int limit)
{
    const QString key = searchKey(wanted);
    const QString lower = wanted.toLower();
    Statement select =
        m_database.prepared(u"SELECT id, name, email, oauth_provider, oauth_id, created_at, last_seen FROM users "
                            u"WHERE (name_key >= ? AND name_key < ?) OR id = ?%1 ORDER BY name_key, id LIMIT ?"_s.arg(
                                isEmailLookedAt ? u" OR (email IS NOT NULL AND LOWER(email) = ?)"_s : QString()));
    QVector<QVariant> values{text(key), text(endOfPrefix(key)), text(lower)};
    if (isEmailLookedAt)
        values.append(text(lower));
    values.append(limit);
    if (auto done = select.run(values); !done)
        return base::failure(done.error());
    QVector<UserRow> found;
    if (auto done = select.each([&] { found.append(userFrom(select)); }); !done)
        return base::failure(done.error());
    return found;
}

Result<QString> UserRepository::nameOf(const QString &id)
{
    const auto user = find(id);
    if (!user)
        return base::failure(user.error());
    return *user ? (*user)->name : QString();
}

Result<QVector<AddressRow>> UserRepository::addresses(const QString &userId)
{
    Statement select = m_database.prepared(u"SELECT address, first_seen, last_seen FROM user_addresses "
                                           u"WHERE user_id = ? ORDER BY last_seen DESC, address"_s);
    if (auto done = select.run({text(userId)}); !done)
        return base::failure(done.error());
    QVector<AddressRow> found;
    if (auto done = select.each([&] { found.append({select.text(0), select.integer(1), select.integer(2)}); }); !done)
        return base::failure(done.error());
    return found;
}

Result<int> UserRepository::removeAddresses(clock::Milliseconds before, int limit)
{
    Statement statement = m_database.prepared(
        u"DELETE FROM user_addresses WHERE (user_id, address) IN "
        u"(SELECT user_id, address FROM user_addresses WHERE last_seen < ? ORDER BY last_seen LIMIT ?)"_s);
    if (auto done = statement.run({before, limit}); !done)
        return base::failure(done.error());
    return statement.changed();
}

} // namespace mantimon::storage
