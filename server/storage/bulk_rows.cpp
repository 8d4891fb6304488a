#include "storage/bulk_rows.h"

#include <bit>

namespace mantimon::storage {

namespace {

void addEntry(BulkRows::Entries &columns, const Entry &entry)
{
    columns.game.add(entry.game);
    columns.seq.add(entry.seq);
    entry.player ? columns.player.add(*entry.player) : columns.player.addNull();
    columns.kind.add(QString::fromUtf8(entry.kind));
    columns.payload.add(entry.payload);
    entry.actionId.isEmpty() ? columns.actionId.addNull() : columns.actionId.add(QString::fromUtf8(entry.actionId));
    columns.stateHash.add(std::bit_cast<qint64>(entry.stateHash));
    columns.at.add(entry.at);
}

} // namespace

void BulkRows::add(const Append &append)
{
    const QUuid &game = append.entries.first().game;
    for (const Entry &entry : append.entries)
        addEntry(entries, entry);
    if (append.snapshot) {
        snapshots.game.add(game);
        snapshots.seq.add(append.snapshot->seq);
        snapshots.content.add(append.snapshot->content);
    }
    if (append.game && !append.status && !append.end)
        return; // its row is written with all this
    Change &change = changes[game];
    change.lastSeq = append.entries.last().seq;
    change.wakeAt = append.wakeAt;
    if (append.status)
        change.status = append.status;
    if (append.end) {
        change.status = GameStatus::Finished;
        change.end = append.end;
        ended.append(game);
    }
}

} // namespace mantimon::storage
