#include "storage/group_writer.h"

#include "storage/append_writer.h"
#include "storage/bulk_writer.h"
#include "storage/database.h"
#include "storage/dialect.h"

namespace mantimon::storage {

std::unique_ptr<GroupWriter> groupWriterFor(Database &database, const QString &nodeId)
{
    if (database.dialect().isShared)
        return std::make_unique<BulkWriter>(database, nodeId);
    return std::make_unique<AppendWriter>(database, nodeId);
}

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

CommitReceipt receiptFor(const Append &append, CommitOutcome outcome)
{
    if (append.entries.isEmpty())
        return {append.game ? append.game->id : QUuid(), 0, outcome};
    return {append.entries.last().game, append.entries.last().seq, outcome};
}

} // namespace mantimon::storage
