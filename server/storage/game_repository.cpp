#include "storage/game_repository.h"

#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/search_key.h"
#include "storage/status_text.h"

#include <QHash>

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
        u"g.end_reason, g.winner, g.turns FROM games g "_s;
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
    if (!row.isNull(14)) {
        game.end = GameEnd{row.text(15).toUtf8(), row.text(16), row.integer(14)};
        if (!row.isNull(17))
            game.end->turns = static_cast<int>(row.integer(17));
    }
    return game;
}

UnfinishedGame unfinishedFrom(const Statement &row)
{
    return {.id = row.uuid(0),
            .createdAt = row.integer(1),
            .ruleset = row.text(2),
            .rulesVersion = static_cast<int>(row.integer(3)),
            .cardSetHash = row.bytes(4),
            .joinCode = row.text(5),
            .status = statusFrom(row.text(6)),
            .wakeAt = row.integer(7),
            .changedAt = row.integer(8),
            .lastSeq = static_cast<quint32>(row.integer(9)),
            .seats = {}};
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
    auto snapshot = oldestSnapshot(id);
    if (!snapshot)
        return base::failure(snapshot.error());
    return loadBehind(id, std::move(*snapshot));
}

Result<std::optional<StoredGame>> GameRepository::loadWhole(const QUuid &id)
{
    return loadBehind(id, std::nullopt);
}

Result<std::optional<StoredGame>> GameRepository::loadBehind(const QUuid &id, std::optional<Snapshot> snapshot)
{
    auto row = find(id);
    if (!row)
        return base::failure(row.error());
    if (!*row)
        return std::optional<StoredGame>();
    auto seated = seats(id);
    if (!seated)
        return base::failure(seated.error());
    auto behind = entries(id, snapshot ? snapshot->seq : 0);
    if (!behind)
        return base::failure(behind.error());
    return std::optional(StoredGame{std::move(**row), std::move(*seated), std::move(snapshot), std::move(*behind)});
}

Result<std::optional<Snapshot>> GameRepository::oldestSnapshot(const QUuid &id)
{
    Statement select = m_database.prepared(u"SELECT seq, content FROM snapshots WHERE game = ? ORDER BY seq LIMIT 1"_s);
    if (auto done = select.run({uuid(id)}); !done)
        return base::failure(done.error());
    const auto isThere = select.next();
    if (!isThere)
        return base::failure(isThere.error());
    if (!*isThere)
        return std::optional<Snapshot>();
    return std::optional(Snapshot{static_cast<quint32>(select.integer(0)), select.bytes(1)});
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

Result<QVector<UnfinishedGame>> GameRepository::unfinished()
{
    Statement select = m_database.prepared(u"SELECT g.id, g.created_at, g.ruleset, g.rules_version, g.card_set_hash, "
                                           u"g.join_code, g.status, g.wake_at, e.at, g.last_seq "
                                           u"FROM games g JOIN entries e ON e.game = g.id AND e.seq = g.last_seq "
                                           u"WHERE g.status <> 'finished' ORDER BY g.created_at, g.id"_s);
    if (auto done = select.run({}); !done)
        return base::failure(done.error());
    QVector<UnfinishedGame> games;
    if (auto done = select.each([&] { games.append(unfinishedFrom(select)); }); !done)
        return base::failure(done.error());
    if (auto done = addSeatsOfUnfinished(games); !done)
        return base::failure(done.error());
    return games;
}

Result<base::Done> GameRepository::addSeatsOfUnfinished(QVector<UnfinishedGame> &games)
{
    QHash<QUuid, UnfinishedGame *> byId;
    byId.reserve(games.size());
    for (UnfinishedGame &game : games)
        byId.insert(game.id, &game);
    Statement select = m_database.prepared(u"SELECT s.game, s.user_id, s.name, s.is_bot FROM seats s "
                                           u"JOIN games g ON g.id = s.game WHERE g.status <> 'finished' "
                                           u"ORDER BY s.game, s.user_id"_s);
    if (auto done = select.run({}); !done)
        return done;
    return select.each([&] {
        if (UnfinishedGame *const game = byId.value(select.uuid(0)))
            game->seats.append({select.text(1), select.text(2), select.integer(3) != 0});
    });
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

Result<QVector<GameListing>> GameRepository::finished(const FinishedFilter &filter, int limit,
                                                      const std::optional<PageStart> &behind)
{
    const PageStart start = behind.value_or(PageStart{std::numeric_limits<qint64>::max(), QUuid()});
    QString sql = selectGames() + u"WHERE g.status = 'finished' AND (g.ended_at, g.id) < (?, ?)"_s;
    QVector<QVariant> values{start.endedAt, uuid(start.id)};
    const auto narrow = [&](QLatin1StringView condition, const QVariant &value) {
        sql += u" AND "_s + condition;
        values.append(value);
    };
    if (!filter.ruleset.isEmpty())
        narrow("g.ruleset = ?"_L1, text(filter.ruleset));
    if (filter.from)
        narrow("g.ended_at >= ?"_L1, *filter.from);
    if (filter.to)
        narrow("g.ended_at < ?"_L1, *filter.to);
    if (!filter.text.isEmpty()) {
        const QString id = filter.text.toLower();
        const QString name = searchKey(filter.text);
        sql += u" AND g.id IN (SELECT id FROM games WHERE id >= ? AND id < ? "
               u"UNION SELECT game FROM seats WHERE user_id = ? "
               u"UNION SELECT game FROM seats WHERE name_key >= ? AND name_key < ?)"_s;
        values << text(id) << text(endOfPrefix(id)) << text(id) << text(name) << text(endOfPrefix(name));
    }
    values.append(limit);
    Statement select = m_database.prepared(sql + u" ORDER BY g.ended_at DESC, g.id DESC LIMIT ?"_s);
    if (auto done = select.run(values); !done)
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
