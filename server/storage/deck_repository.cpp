#include "storage/deck_repository.h"

#include "storage/database.h"

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

DeckRow deckFrom(const Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4).toUtf8(), row.integer(5)};
}

} // namespace

Result<QVector<DeckRow>> DeckRepository::list(const QString &userId)
{
    Statement select = m_database.prepared(u"SELECT id, user_id, name, ruleset, content, updated_at FROM decks "
                                           u"WHERE user_id = ? ORDER BY name, id"_s);
    if (auto done = select.run({text(userId)}); !done)
        return base::failure(done.error());
    QVector<DeckRow> decks;
    if (auto done = select.each([&] { decks.append(deckFrom(select)); }); !done)
        return base::failure(done.error());
    return decks;
}

Result<std::optional<DeckRow>> DeckRepository::find(const QString &id)
{
    Statement select =
        m_database.prepared(u"SELECT id, user_id, name, ruleset, content, updated_at FROM decks WHERE id = ?"_s);
    if (auto done = select.run({text(id)}); !done)
        return base::failure(done.error());
    const auto isThere = select.next();
    if (!isThere)
        return base::failure(isThere.error());
    return *isThere ? std::optional(deckFrom(select)) : std::nullopt;
}

Result<bool> DeckRepository::save(const DeckRow &deck)
{
    Statement upsert = m_database.prepared(
        u"INSERT INTO decks (id, user_id, name, ruleset, content, updated_at) VALUES (?, ?, ?, ?, ?, ?) "
        u"ON CONFLICT (id) DO UPDATE SET name = excluded.name, ruleset = excluded.ruleset, "
        u"content = excluded.content, updated_at = excluded.updated_at WHERE decks.user_id = excluded.user_id"_s);
    if (auto done = upsert.run({text(deck.id), text(deck.userId), text(deck.name), text(deck.ruleset),
                                text(deck.content), deck.updatedAt});
        !done)
        return base::failure(done.error());
    return upsert.changed() == 1;
}

Result<bool> DeckRepository::remove(const QString &id, const QString &userId)
{
    Statement statement = m_database.prepared(u"DELETE FROM decks WHERE id = ? AND user_id = ?"_s);
    if (auto done = statement.run({text(id), text(userId)}); !done)
        return base::failure(done.error());
    return statement.changed() == 1;
}

} // namespace mantimon::storage
