#pragma once

#include "storage_fixture.h"

namespace mantimon::testing {

/// Ada and Ben have played a game of three entries that ended then; its id.
[[nodiscard]] inline QUuid playAGame(storage::Storage &storage, clock::Milliseconds endedAt,
                                     const QByteArray &reason = "points")
{
    const QUuid id = QUuid::createUuid();
    storage::Append first = newGame(id);
    first.seats = {{QStringLiteral("ada"), QStringLiteral("Ada"), false},
                   {QStringLiteral("ben"), QStringLiteral("Ben"), false}};
    storage::Append last = action(id, 3);
    last.end = storage::GameEnd{reason, QStringLiteral("ada"), endedAt};
    JournalListener listener(storage.journal());
    for (const storage::Append &append : {first, action(id, 2), last})
        storage.journal()->append(append);
    if (!listener.hears(3) ||
        listener.outcomes() != QVector<storage::CommitOutcome>(3, storage::CommitOutcome::Committed))
        qFatal("the test's game is not stored");
    return id;
}

} // namespace mantimon::testing
