#include "storage/replay_repository.h"

#include "storage/database.h"

namespace mantimon::storage {

using namespace Qt::StringLiterals;

Result<std::optional<PageStart>> ReplayRepository::nextToCompact(clock::Milliseconds before,
                                                                 const std::optional<PageStart> &behind)
{
    Statement select =
        m_database.prepared(u"SELECT ended_at, id FROM games WHERE status = 'finished' AND is_compacted = 0 "
                            u"AND ended_at < ? AND (ended_at, id) > (?, ?) ORDER BY ended_at, id LIMIT 1"_s);
    const PageStart start = behind.value_or(PageStart{-1, QUuid()});
    if (auto done = select.run({before, start.endedAt, uuid(start.id)}); !done)
        return base::failure(done.error());
    const auto isThere = select.next();
    if (!isThere)
        return base::failure(isThere.error());
    return *isThere ? std::optional(PageStart{select.integer(0), select.uuid(1)}) : std::nullopt;
}

Result<bool> ReplayRepository::compact(const QUuid &game, const QByteArray &content)
{
    Statement update = m_database.prepared(
        u"UPDATE games SET is_compacted = 1 WHERE id = ? AND status = 'finished' AND is_compacted = 0"_s);
    if (auto done = update.run({uuid(game)}); !done)
        return base::failure(done.error());
    if (update.changed() != 1)
        return false;
    auto done = m_database.prepared(u"INSERT INTO replays (game, content) VALUES (?, ?)"_s)
                    .run({uuid(game), bytes(qCompress(content))});
    if (!done)
        return base::failure(done.error());
    if (done = removeEntries(game); !done)
        return base::failure(done.error());
    return true;
}

Result<std::optional<QByteArray>> ReplayRepository::find(const QUuid &game)
{
    Statement select = m_database.prepared(u"SELECT content FROM replays WHERE game = ?"_s);
    if (auto done = select.run({uuid(game)}); !done)
        return base::failure(done.error());
    const auto isThere = select.next();
    if (!isThere)
        return base::failure(isThere.error());
    return *isThere ? std::optional(qUncompress(select.bytes(0))) : std::nullopt;
}

Result<bool> ReplayRepository::replace(const QUuid &game, const QByteArray &content)
{
    Statement update = m_database.prepared(u"UPDATE replays SET content = ? WHERE game = ?"_s);
    if (auto done = update.run({bytes(qCompress(content)), uuid(game)}); !done)
        return base::failure(done.error());
    return update.changed() == 1;
}

Result<bool> ReplayRepository::remove(const QUuid &game)
{
    // First what proves that it may go, so that a game in play loses nothing.
    Statement select = m_database.prepared(u"SELECT 1 FROM games WHERE id = ? AND status = 'finished'"_s);
    if (auto done = select.run({uuid(game)}); !done)
        return base::failure(done.error());
    const auto isFinished = select.next();
    if (!isFinished)
        return base::failure(isFinished.error());
    if (!*isFinished)
        return false;
    if (auto done = removeEntries(game); !done)
        return base::failure(done.error());
    for (const QString &sql : {u"DELETE FROM replays WHERE game = ?"_s, u"DELETE FROM seats WHERE game = ?"_s,
                               u"DELETE FROM games WHERE id = ?"_s}) {
        if (auto done = m_database.prepared(sql).run({uuid(game)}); !done)
            return base::failure(done.error());
    }
    return true;
}

Result<int> ReplayRepository::removeEnded(clock::Milliseconds before, int limit)
{
    QVector<QUuid> games;
    {
        Statement select = m_database.prepared(u"SELECT id FROM games WHERE status = 'finished' "
                                               u"AND is_compacted IN (0, 1) AND ended_at < ? LIMIT ?"_s);
        if (auto done = select.run({before, limit}); !done)
            return base::failure(done.error());
        if (auto done = select.each([&] { games.append(select.uuid(0)); }); !done)
            return base::failure(done.error());
    }
    for (const QUuid &game : std::as_const(games)) {
        if (const auto removed = remove(game); !removed)
            return base::failure(removed.error());
    }
    return static_cast<int>(games.size());
}

Result<base::Done> ReplayRepository::removeEntries(const QUuid &game)
{
    if (auto done = m_database.prepared(u"DELETE FROM snapshots WHERE game = ?"_s).run({uuid(game)}); !done)
        return done;
    return m_database.prepared(u"DELETE FROM entries WHERE game = ?"_s).run({uuid(game)});
}

} // namespace mantimon::storage
