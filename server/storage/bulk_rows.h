#pragma once

#include "storage/array_literal.h"
#include "storage/records.h"

#include <QHash>

namespace mantimon::storage {

/// What the appends of a group leave, by columns.
struct BulkRows
{
    struct Entries
    {
        ArrayLiteral game, seq, player, kind, payload, actionId, stateHash, at;
    };
    struct Snapshots
    {
        ArrayLiteral game, seq, content;
    };
    /// What the last of a game's appends says; a row of games is updated once in a statement.
    struct Change
    {
        quint32 lastSeq = 0;
        clock::Milliseconds wakeAt = 0;
        std::optional<GameStatus> status;
        std::optional<GameEnd> end;
    };

    void add(const Append &append);

    Entries entries;
    Snapshots snapshots;
    QHash<QUuid, Change> changes;
    QVector<QUuid> ended;
};

} // namespace mantimon::storage
