#pragma once

#include <QString>

#include <map>
#include <string_view>
#include <utility>

namespace mantimon::games {

class Record;
struct Library;

/// How many games there are, and of what kind.
struct GameCensus
{
    qint64 unfinished = 0;
    qint64 asleep = 0;        ///< of these, not in memory
    qint64 runningClocks = 0; ///< games in memory in which somebody's turn clock runs
    /// A game's phase, before it starts its status, and `asleep` where nobody knows without reading it. Each of the
    /// server's rulesets has rows for the usual ones, also while there is no such game.
    std::map<std::pair<QString, std::string_view>, qint64> byRulesetAndPhase;

    GameCensus() = default;
    explicit GameCensus(const Library &library);
    /// One that is in memory; counts only while it is neither empty nor over.
    void count(const Record &record);
    void countAsleep(const QString &ruleset, qint64 games);
};

} // namespace mantimon::games
