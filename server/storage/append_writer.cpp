#include "storage/append_writer.h"

#include "storage/database.h"
#include "storage/status_text.h"

#include <bit>

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

bool isWellFormed(const Append &append)
{
    if (append.entries.isEmpty())
        return false;
    const Entry &first = append.entries.first();
    for (qsizetype i = 0; i < append.entries.size(); ++i) {
        if (append.entries[i].game != first.game || append.entries[i].seq != first.seq + static_cast<quint32>(i))
            return false;
    }
    return append.game ? append.game->id == first.game && first.seq == 1 : first.seq > 0;
}

} // namespace

CommitReceipt AppendWriter::receiptFor(const Append &append, CommitOutcome outcome)
{
    if (append.entries.isEmpty())
        return {append.game ? append.game->id : QUuid(), 0, outcome};
    return {append.entries.last().game, append.entries.last().seq, outcome};
}

Result<QVector<CommitReceipt>> AppendWriter::writeGroup(const QVector<Append> &group)
{
    // Refused rows are rare: savepoints are paid for only in a group that has one.
    auto written = writeAll(group, Isolation::None);
    if (!written && written.error().kind == ErrorKind::Conflict)
        return writeAll(group, Isolation::Each);
    return written;
}

Result<QVector<CommitReceipt>> AppendWriter::writeAll(const QVector<Append> &group, Isolation isolation)
{
    if (auto done = m_database.begin(Access::Write); !done)
        return base::failure(done.error());
    QVector<CommitReceipt> receipts;
    receipts.reserve(group.size());
    for (const Append &append : group) {
        const auto outcome = isolation == Isolation::Each ? writeAlone(append) : write(append);
        if (!outcome) {
            m_database.rollback();
            return base::failure(outcome.error());
        }
        receipts.append(receiptFor(append, *outcome));
    }
    return receipts;
}

Result<CommitOutcome> AppendWriter::writeAlone(const Append &append)
{
    if (auto done = m_database.execute(u"SAVEPOINT append"_s); !done)
        return base::failure(done.error());
    auto outcome = write(append);
    if (!outcome && outcome.error().kind == ErrorKind::Conflict) {
        if (auto done = m_database.execute(u"ROLLBACK TO SAVEPOINT append"_s); !done)
            return base::failure(done.error());
        outcome = CommitOutcome::Duplicate;
    }
    if (auto done = m_database.execute(u"RELEASE SAVEPOINT append"_s); !done)
        return base::failure(done.error());
    return outcome;
}

Result<CommitOutcome> AppendWriter::write(const Append &append)
{
    Q_ASSERT_X(isWellFormed(append), "Journal::append", "entries of one game, without holes, from 1 in a new game");
    if (!isWellFormed(append))
        return CommitOutcome::Fenced;
    const auto isOurs = append.game ? insertGame(append) : passFence(append);
    if (!isOurs)
        return base::failure(isOurs.error());
    if (!*isOurs)
        return CommitOutcome::Fenced;

    const QUuid &game = append.entries.first().game;
    for (const SeatTaken &seat : append.seats) {
        if (auto done = insertSeat(game, seat); !done)
            return base::failure(done.error());
    }
    for (const Entry &entry : append.entries) {
        if (auto done = insertEntry(entry); !done)
            return base::failure(done.error());
    }
    if (append.snapshot) {
        if (auto done = keepSnapshot(game, *append.snapshot); !done)
            return base::failure(done.error());
    }
    if (append.status) {
        if (auto done = updateStatus(game, *append.status); !done)
            return base::failure(done.error());
    }
    if (append.end) {
        if (auto done = endGame(game, *append.end); !done)
            return base::failure(done.error());
    }
    return CommitOutcome::Committed;
}

Result<bool> AppendWriter::insertGame(const Append &append)
{
    const NewGame &game = *append.game;
    const auto done =
        m_database
            .prepared(
                u"INSERT INTO games (id, created_at, ruleset, rules_version, card_set_hash, server_seed, creator, "
                u"request_id, join_code, status, epoch, owner_node, last_seq, options, wake_at) "
                u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .run({uuid(game.id), game.createdAt, text(game.ruleset), game.rulesVersion, bytes(game.cardSetHash),
                  bytes(game.serverSeed), text(game.creator), textOrNull(game.requestId), textOrNull(game.joinCode),
                  statusText(game.status), append.epoch, text(m_nodeId), append.entries.last().seq, text(game.options),
                  append.wakeAt});
    if (!done)
        return base::failure(done.error());
    return true;
}

// The update is the check: it locks the row, so that whoever takes the game over waits, or has won.
Result<bool> AppendWriter::passFence(const Append &append)
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

Result<base::Done> AppendWriter::insertEntry(const Entry &entry)
{
    return m_database
        .prepared(u"INSERT INTO entries (game, seq, player, kind, payload, action_id, state_hash, at) "
                  u"VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run({uuid(entry.game), entry.seq,
              entry.player ? QVariant(*entry.player) : QVariant(QMetaType::fromType<int>()), text(entry.kind),
              bytes(entry.payload), textOrNull(QString::fromUtf8(entry.actionId)),
              std::bit_cast<qint64>(entry.stateHash), entry.at});
}

Result<base::Done> AppendWriter::insertSeat(const QUuid &game, const SeatTaken &seat)
{
    return m_database.prepared(u"INSERT INTO seats (game, user_id, name, is_bot) VALUES (?, ?, ?, ?)"_s)
        .run({uuid(game), text(seat.userId), text(seat.name), seat.isBot ? 1 : 0});
}

Result<base::Done> AppendWriter::updateStatus(const QUuid &game, GameStatus status)
{
    return m_database.prepared(u"UPDATE games SET status = ? WHERE id = ?"_s).run({statusText(status), uuid(game)});
}

Result<base::Done> AppendWriter::endGame(const QUuid &game, const GameEnd &end)
{
    if (auto done = m_database.prepared(u"DELETE FROM snapshots WHERE game = ?"_s).run({uuid(game)}); !done)
        return done;
    return m_database
        .prepared(u"UPDATE games SET status = 'finished', ended_at = ?, end_reason = ?, winner = ? WHERE id = ?"_s)
        .run({end.at, text(end.reason), textOrNull(end.winner), uuid(game)});
}

Result<base::Done> AppendWriter::keepSnapshot(const QUuid &game, const Snapshot &snapshot)
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

} // namespace mantimon::storage
