#pragma once

#include "storage/records.h"

namespace mantimon::games {

/// An unfinished game that this server cannot continue.
struct UnplayableGame
{
    QUuid id;
    QString reason;
};

/// Those of `games` whose rules are not this server's, or whose card set is none of `cardSets`, the
/// hashes that the database keeps.
[[nodiscard]] QVector<UnplayableGame> unplayableAmong(const QVector<storage::UnfinishedGame> &games,
                                                      const QVector<QByteArray> &cardSets);

/// Ends a game for good without a winner, although nobody can read its state.
[[nodiscard]] storage::Append voiding(const storage::GameRow &game, clock::Milliseconds at);

} // namespace mantimon::games
