#include "storage/append_rows.h"

#include "storage/database.h"
#include "storage/search_key.h"
#include "storage/status_text.h"

#include <bit>

namespace mantimon::storage {

using namespace Qt::StringLiterals;

Result<base::Done> AppendRows::insertGame(const Append &append)
{
    const NewGame &game = *append.game;
    return m_database
        .prepared(u"INSERT INTO games (id, created_at, ruleset, rules_version, card_set_hash, server_seed, creator, "
                  u"request_id, join_code, status, epoch, owner_node, last_seq, options, wake_at) "
                  u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run({uuid(game.id), game.createdAt, text(game.ruleset), game.rulesVersion, bytes(game.cardSetHash),
              bytes(game.serverSeed), text(game.creator), textOrNull(game.requestId), textOrNull(game.joinCode),
              statusText(game.status), append.epoch, text(m_nodeId), append.entries.last().seq, text(game.options),
              append.wakeAt});
}

// The update is the check: it locks the row, so that whoever takes the game over waits, or has won.
Result<bool> AppendRows::passFence(const Append &append)
{
    const Entry &first = append.entries.first();
    Statement update = m_database.prepared(
        u"UPDATE games SET last_seq = ?, wake_at = ? WHERE id = ? AND epoch = ? AND last_seq = ?"_s);
    if (auto done =
            update.run({append.entries.last().seq, append.wakeAt, uuid(first.game), append.epoch, first.seq - 1});
        !done)
        return base::failure(done.error());
    return update.changed() == 1;
}

Result<base::Done> AppendRows::insertEntry(const Entry &entry)
{
    return m_database
        .prepared(u"INSERT INTO entries (game, seq, player, kind, payload, action_id, state_hash, at) "
                  u"VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run({uuid(entry.game), entry.seq,
              entry.player ? QVariant(*entry.player) : QVariant(QMetaType::fromType<int>()), text(entry.kind),
              bytes(entry.payload), textOrNull(QString::fromUtf8(entry.actionId)),
              std::bit_cast<qint64>(entry.stateHash), entry.at});
}

Result<base::Done> AppendRows::insertSeat(const QUuid &game, const SeatTaken &seat)
{
    return m_database.prepared(u"INSERT INTO seats (game, user_id, name, name_key, is_bot) VALUES (?, ?, ?, ?, ?)"_s)
        .run({uuid(game), text(seat.userId), text(seat.name), text(searchKey(seat.name)), seat.isBot ? 1 : 0});
}

Result<base::Done> AppendRows::updateStatus(const QUuid &game, GameStatus status)
{
    return m_database.prepared(u"UPDATE games SET status = ? WHERE id = ?"_s).run({statusText(status), uuid(game)});
}

Result<base::Done> AppendRows::endGame(const QUuid &game, const GameEnd &end)
{
    if (auto done = forgetSnapshots(game); !done)
        return done;
    return m_database
        .prepared(u"UPDATE games SET status = 'finished', ended_at = ?, end_reason = ?, winner = ?, turns = ? "
                  u"WHERE id = ?"_s)
        .run({end.at, text(end.reason), textOrNull(end.winner), integerOrNull(end.turns), uuid(game)});
}

Result<base::Done> AppendRows::keepSnapshot(const QUuid &game, const Snapshot &snapshot)
{
    if (auto done = m_database
                        .prepared(u"INSERT INTO snapshots (game, seq, content) VALUES (?, ?, ?) "
                                  u"ON CONFLICT (game, seq) DO UPDATE SET content = excluded.content"_s)
                        .run({uuid(game), snapshot.seq, bytes(snapshot.content)});
        !done)
        return done;
    return m_database
        .prepared(u"DELETE FROM snapshots WHERE game = ? AND seq < "
                  u"(SELECT MAX(seq) FROM snapshots WHERE game = ? AND seq < ?)"_s)
        .run({uuid(game), uuid(game), snapshot.seq});
}

Result<base::Done> AppendRows::forgetSnapshots(const QUuid &game)
{
    return m_database.prepared(u"DELETE FROM snapshots WHERE game = ?"_s).run({uuid(game)});
}

} // namespace mantimon::storage
