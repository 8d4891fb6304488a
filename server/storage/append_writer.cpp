#include "storage/append_writer.h"

#include "storage/database.h"

namespace mantimon::storage {

using namespace Qt::StringLiterals;

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
    auto receipts = writeInto(group, isolation);
    if (!receipts)
        m_database.rollback();
    return receipts;
}

Result<QVector<CommitReceipt>> AppendWriter::writeInto(const QVector<Append> &group, Isolation isolation)
{
    QVector<CommitReceipt> receipts;
    receipts.reserve(group.size());
    for (const Append &append : group) {
        const auto outcome = isolation == Isolation::Each ? writeAlone(append) : write(append);
        if (!outcome)
            return base::failure(outcome.error());
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
    if (!outcome)
        return outcome;
    if (auto done = m_database.execute(u"RELEASE SAVEPOINT append"_s); !done)
        return base::failure(done.error());
    return outcome;
}

Result<CommitOutcome> AppendWriter::write(const Append &append)
{
    Q_ASSERT_X(isWellFormed(append), "Journal::append", "entries of one game, without holes, from 1 in a new game");
    if (!isWellFormed(append))
        return CommitOutcome::Fenced;
    if (append.game) {
        if (auto done = m_rows.insertGame(append); !done)
            return base::failure(done.error());
    } else {
        const auto isOurs = m_rows.passFence(append);
        if (!isOurs)
            return base::failure(isOurs.error());
        if (!*isOurs)
            return CommitOutcome::Fenced;
    }
    if (auto done = writeRows(append); !done)
        return base::failure(done.error());
    return CommitOutcome::Committed;
}

Result<base::Done> AppendWriter::writeRows(const Append &append)
{
    const QUuid &game = append.entries.first().game;
    for (const SeatTaken &seat : append.seats) {
        if (auto done = m_rows.insertSeat(game, seat); !done)
            return done;
    }
    for (const Entry &entry : append.entries) {
        if (auto done = m_rows.insertEntry(entry); !done)
            return done;
    }
    if (append.snapshot) {
        if (auto done = m_rows.keepSnapshot(game, *append.snapshot); !done)
            return done;
    }
    if (append.status) {
        if (auto done = m_rows.updateStatus(game, *append.status); !done)
            return done;
    }
    return append.end ? m_rows.endGame(game, *append.end) : base::Done{};
}

} // namespace mantimon::storage
