#include "storage/bulk_writer.h"

#include "storage/bulk_rows.h"
#include "storage/database.h"
#include "storage/status_text.h"

namespace mantimon::storage {

using namespace Qt::StringLiterals;

Result<QVector<CommitReceipt>> BulkWriter::writeGroup(const QVector<Append> &group)
{
    if (auto done = m_database.begin(Access::Write); !done)
        return base::failure(done.error());
    auto receipts = writeInto(group);
    if (receipts)
        return receipts;
    m_database.rollback();
    // A unique key is taken, and one statement for all does not say whose.
    return receipts.error().kind == ErrorKind::Conflict ? writeEach(group) : receipts;
}

Result<QVector<CommitReceipt>> BulkWriter::writeEach(const QVector<Append> &group)
{
    if (auto done = m_database.begin(Access::Write); !done)
        return base::failure(done.error());
    auto receipts = Result<QVector<CommitReceipt>>(QVector<CommitReceipt>());
    if (const auto locked = lockGames(group); !locked)
        receipts = base::failure(locked.error());
    else
        receipts = m_oneByOne.writeInto(group, AppendWriter::Isolation::Each);
    if (!receipts)
        m_database.rollback();
    return receipts;
}

Result<QVector<CommitReceipt>> BulkWriter::writeInto(const QVector<Append> &group)
{
    auto heads = lockGames(group);
    if (!heads)
        return base::failure(heads.error());
    QVector<CommitReceipt> receipts;
    receipts.reserve(group.size());
    BulkRows rows;
    for (const Append &append : group) {
        const CommitOutcome outcome = outcomeOf(append, *heads);
        receipts.append(receiptFor(append, outcome));
        if (outcome != CommitOutcome::Committed)
            continue;
        if (auto done = writeNewRows(append); !done)
            return base::failure(done.error());
        rows.add(append);
    }
    for (const auto write : {&BulkWriter::writeEntries, &BulkWriter::writeSnapshots, &BulkWriter::updateGames}) {
        if (auto done = (this->*write)(rows); !done)
            return base::failure(done.error());
    }
    return receipts;
}

// An older writer of a row, or somebody who takes the game over, is waited for; what is read is then
// what they have left.
Result<BulkWriter::Heads> BulkWriter::lockGames(const QVector<Append> &group)
{
    ArrayLiteral ids;
    for (const Append &append : group) {
        if (!append.entries.isEmpty())
            ids.add(append.entries.first().game);
    }
    Statement select = m_database.prepared(u"SELECT id, epoch, last_seq FROM games "
                                           u"WHERE id = ANY (CAST(? AS text[])) ORDER BY id FOR NO KEY UPDATE"_s);
    if (auto done = select.run({ids.value()}); !done)
        return base::failure(done.error());
    Heads heads;
    if (auto done = select.each([&] { heads.insert(select.uuid(0), {select.integer(1), select.integer(2)}); }); !done)
        return base::failure(done.error());
    return heads;
}

/// Its own, and what an earlier append of the group has made of the game.
CommitOutcome BulkWriter::outcomeOf(const Append &append, Heads &heads)
{
    Q_ASSERT_X(isWellFormed(append), "Journal::append", "entries of one game, without holes, from 1 in a new game");
    if (!isWellFormed(append))
        return CommitOutcome::Fenced;
    const Entry &first = append.entries.first();
    const auto head = heads.find(first.game);
    if (append.game && head != heads.end())
        return CommitOutcome::Duplicate;
    const bool isOurs = append.game || (head != heads.end() && head->epoch == append.epoch &&
                                        head->lastSeq + 1 == static_cast<qint64>(first.seq));
    if (!isOurs)
        return CommitOutcome::Fenced;
    heads.insert(first.game, {append.epoch, append.entries.last().seq});
    return CommitOutcome::Committed;
}

// Once or twice in the life of a game: these are not worth an array.
Result<base::Done> BulkWriter::writeNewRows(const Append &append)
{
    if (append.game) {
        if (auto done = m_rows.insertGame(append); !done)
            return done;
    }
    for (const SeatTaken &seat : append.seats) {
        if (auto done = m_rows.insertSeat(append.entries.first().game, seat); !done)
            return done;
    }
    return base::Done{};
}

Result<base::Done> BulkWriter::writeEntries(const BulkRows &rows)
{
    const BulkRows::Entries &columns = rows.entries;
    if (columns.game.isEmpty())
        return base::Done{};
    return m_database
        .prepared(u"INSERT INTO entries (game, seq, player, kind, payload, action_id, state_hash, at) "
                  u"SELECT * FROM unnest(CAST(? AS text[]), CAST(? AS bigint[]), CAST(? AS integer[]), "
                  u"CAST(? AS text[]), CAST(? AS bytea[]), CAST(? AS text[]), CAST(? AS bigint[]), "
                  u"CAST(? AS bigint[]))"_s)
        .run({columns.game.value(), columns.seq.value(), columns.player.value(), columns.kind.value(),
              columns.payload.value(), columns.actionId.value(), columns.stateHash.value(), columns.at.value()});
}

Result<base::Done> BulkWriter::writeSnapshots(const BulkRows &rows)
{
    const BulkRows::Snapshots &columns = rows.snapshots;
    if (columns.game.isEmpty())
        return base::Done{};
    if (auto done = m_database
                        .prepared(u"INSERT INTO snapshots (game, seq, content) "
                                  u"SELECT * FROM unnest(CAST(? AS text[]), CAST(? AS bigint[]), CAST(? AS bytea[])) "
                                  u"ON CONFLICT (game, seq) DO UPDATE SET content = excluded.content"_s)
                        .run({columns.game.value(), columns.seq.value(), columns.content.value()});
        !done)
        return done;
    return m_database
        .prepared(u"DELETE FROM snapshots s USING unnest(CAST(? AS text[]), CAST(? AS bigint[])) AS kept (game, seq), "
                  u"LATERAL (SELECT o.seq FROM snapshots o WHERE o.game = kept.game AND o.seq < kept.seq "
                  u"ORDER BY o.seq DESC OFFSET 1) AS old WHERE s.game = kept.game AND s.seq = old.seq"_s)
        .run({columns.game.value(), columns.seq.value()});
}

Result<base::Done> BulkWriter::updateGames(const BulkRows &rows)
{
    ArrayLiteral ids, lastSeqs, wakeAts, statuses, endedAts, reasons, winners, turns;
    for (auto change = rows.changes.begin(); change != rows.changes.end(); ++change) {
        ids.add(change.key());
        lastSeqs.add(change->lastSeq);
        wakeAts.add(change->wakeAt);
        change->status ? statuses.add(statusText(*change->status)) : statuses.addNull();
        change->end ? endedAts.add(change->end->at) : endedAts.addNull();
        change->end ? reasons.add(QString::fromUtf8(change->end->reason)) : reasons.addNull();
        change->end && !change->end->winner.isEmpty() ? winners.add(change->end->winner) : winners.addNull();
        change->end && change->end->turns ? turns.add(*change->end->turns) : turns.addNull();
    }
    if (ids.isEmpty())
        return base::Done{};
    for (const QUuid &game : rows.ended) {
        if (auto done = m_rows.forgetSnapshots(game); !done)
            return done;
    }
    return m_database
        .prepared(u"UPDATE games g SET last_seq = c.last_seq, wake_at = c.wake_at, "
                  u"status = COALESCE(c.status, g.status), ended_at = COALESCE(c.ended_at, g.ended_at), "
                  u"end_reason = COALESCE(c.reason, g.end_reason), winner = COALESCE(c.winner, g.winner), "
                  u"turns = COALESCE(c.turns, g.turns) "
                  u"FROM unnest(CAST(? AS text[]), CAST(? AS bigint[]), CAST(? AS bigint[]), CAST(? AS text[]), "
                  u"CAST(? AS bigint[]), CAST(? AS text[]), CAST(? AS text[]), CAST(? AS integer[])) "
                  u"AS c (id, last_seq, wake_at, status, ended_at, reason, winner, turns) WHERE g.id = c.id"_s)
        .run({ids.value(), lastSeqs.value(), wakeAts.value(), statuses.value(), endedAts.value(), reasons.value(),
              winners.value(), turns.value()});
}

} // namespace mantimon::storage
