#include "storage/game_repository.h"

#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/status_text.h"

#include <bit>
#include <limits>

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

// In the order in which gameFrom() reads them.
const QString &selectGames()
{
    static const QString sql =
        u"SELECT g.id, g.created_at, g.ruleset, g.rules_version, g.card_set_hash, g.server_seed, g.creator, "
        u"g.request_id, g.join_code, g.status, g.options, g.epoch, g.owner_node, g.last_seq, g.ended_at, "
        u"g.end_reason, g.winner FROM games g "_s;
    return sql;
}

GameRow gameFrom(const Statement &row)
{
    GameRow game;
    game.id = row.uuid(0);
    game.createdAt = row.integer(1);
    game.ruleset = row.text(2);
    game.rulesVersion = static_cast<int>(row.integer(3));
    game.cardSetHash = row.bytes(4);
    game.serverSeed = row.bytes(5);
    game.creator = row.text(6);
    game.requestId = row.text(7);
    game.joinCode = row.text(8);
    game.status = statusFrom(row.text(9));
    game.options = row.text(10).toUtf8();
    game.epoch = row.integer(11);
    game.ownerNode = row.text(12);
    game.lastSeq = static_cast<quint32>(row.integer(13));
    if (!row.isNull(14))
        game.end = GameEnd{row.text(15).toUtf8(), row.text(16), row.integer(14)};
    return game;
}

Entry entryFrom(const QUuid &game, const Statement &row)
{
    Entry entry;
    entry.game = game;
    entry.seq = static_cast<quint32>(row.integer(0));
    if (!row.isNull(1))
        entry.player = static_cast<int>(row.integer(1));
    entry.kind = row.text(2).toUtf8();
    entry.payload = row.bytes(3);
    entry.actionId = row.text(4).toUtf8();
    entry.stateHash = std::bit_cast<quint64>(row.integer(5));
    entry.at = row.integer(6);
    return entry;
}

} // namespace

Result<std::optional<StoredGame>> GameRepository::load(const QUuid &id)
{
    auto row = find(id);
    if (!row)
        return base::failure(row.error());
    if (!*row)
        return std::optional<StoredGame>();
    auto seated = seats(id);
    if (!seated)
        return base::failure(seated.error());
    auto all = entries(id);
    if (!all)
        return base::failure(all.error());
    return std::optional(StoredGame{std::move(**row), std::move(*seated), std::move(*all)});
}

Result<std::optional<GameRow>> GameRepository::find(const QUuid &id)
{
    Statement select = m_database.prepared(selectGames() + u"WHERE g.id = ?"_s);
    if (auto done = select.run({uuid(id)}); !done)
        return base::failure(done.error());
    return oneRow(select);
}

Result<QVector<Entry>> GameRepository::entries(const QUuid &id, quint32 after)
{
    Statement select = m_database.prepared(u"SELECT seq, player, kind, payload, action_id, state_hash, at FROM entries "
                                           u"WHERE game = ? AND seq > ? ORDER BY seq"_s);
    if (auto done = select.run({uuid(id), after}); !done)
        return base::failure(done.error());
    QVector<Entry> found;
    if (auto done = select.each([&] { found.append(entryFrom(id, select)); }); !done)
        return base::failure(done.error());
    return found;
}

Result<QVector<QUuid>> GameRepository::unfinished()
{
    Statement select =
        m_database.prepared(u"SELECT id FROM games WHERE status <> 'finished' ORDER BY created_at, id"_s);
    if (auto done = select.run({}); !done)
        return base::failure(done.error());
    QVector<QUuid> ids;
    if (auto done = select.each([&] { ids.append(select.uuid(0)); }); !done)
        return base::failure(done.error());
    return ids;
}

Result<QVector<GameListing>> GameRepository::unfinishedOf(const QString &userId)
{
    Statement select = m_database.prepared(
        selectGames() + u"JOIN seats s ON s.game = g.id "
                        u"WHERE s.user_id = ? AND g.status <> 'finished' ORDER BY g.created_at, g.id"_s);
    if (auto done = select.run({text(userId)}); !done)
        return base::failure(done.error());
    return listings(select);
}

Result<QVector<GameListing>> GameRepository::finishedOf(const QString &userId, int limit,
                                                        const std::optional<PageStart> &behind)
{
    Statement select = m_database.prepared(
        selectGames() + u"JOIN seats s ON s.game = g.id "
                        u"WHERE s.user_id = ? AND g.status = 'finished' "
                        u"AND (g.ended_at, g.id) < (?, ?) ORDER BY g.ended_at DESC, g.id DESC LIMIT ?"_s);
    const PageStart start = behind.value_or(PageStart{std::numeric_limits<qint64>::max(), QUuid()});
    if (auto done = select.run({text(userId), start.endedAt, uuid(start.id), limit}); !done)
        return base::failure(done.error());
    return listings(select);
}

Result<std::optional<GameRow>> GameRepository::byJoinCode(const QString &code)
{
    Statement select = m_database.prepared(selectGames() + u"WHERE g.join_code = ? AND g.status <> 'finished'"_s);
    if (auto done = select.run({text(code)}); !done)
        return base::failure(done.error());
    return oneRow(select);
}

Result<std::optional<GameRow>> GameRepository::byRequest(const QString &creator, const QString &requestId)
{
    Statement select = m_database.prepared(selectGames() + u"WHERE g.creator = ? AND g.request_id = ?"_s);
    if (auto done = select.run({text(creator), text(requestId)}); !done)
        return base::failure(done.error());
    return oneRow(select);
}

Result<std::optional<qint64>> GameRepository::takeOver(const QUuid &id, const QString &node)
{
    if (auto done = m_database.prepared(u"UPDATE games SET epoch = epoch + 1, owner_node = ? WHERE id = ?"_s)
                        .run({text(node), uuid(id)});
        !done)
        return base::failure(done.error());
    const auto row = find(id);
    if (!row)
        return base::failure(row.error());
    return *row ? std::optional((*row)->epoch) : std::nullopt;
}

Result<std::optional<GameRow>> GameRepository::oneRow(Statement &statement)
{
    const auto isThere = statement.next();
    if (!isThere)
        return base::failure(isThere.error());
    return *isThere ? std::optional(gameFrom(statement)) : std::nullopt;
}

Result<QVector<GameListing>> GameRepository::listings(Statement &statement)
{
    QVector<GameListing> found;
    if (auto done = statement.each([&] { found.append({gameFrom(statement), {}}); }); !done)
        return base::failure(done.error());
    for (GameListing &listing : found) {
        auto seated = seats(listing.game.id);
        if (!seated)
            return base::failure(seated.error());
        listing.seats = std::move(*seated);
    }
    return found;
}

Result<QVector<SeatTaken>> GameRepository::seats(const QUuid &id)
{
    Statement select =
        m_database.prepared(u"SELECT user_id, name, is_bot FROM seats WHERE game = ? ORDER BY user_id"_s);
    if (auto done = select.run({uuid(id)}); !done)
        return base::failure(done.error());
    QVector<SeatTaken> seated;
    if (auto done = select.each([&] {
            seated.append({select.text(0), select.text(1), select.integer(2) != 0});
        });
        !done)
        return base::failure(done.error());
    return seated;
}

} // namespace mantimon::storage
