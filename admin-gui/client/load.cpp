#include "client/load.h"

#include "client/json.h"

using namespace Qt::StringLiterals;

namespace mantimon::client {

Node Node::from(const QJsonObject &json)
{
    return {
        .id = json["node_id"_L1].toString(),
        .version = json["version"_L1].toString(),
        .status = json["status"_L1].toString(),
        .startedAt = timeOf(json["started_at"_L1]),
        .connections = json["connections"_L1].toInt(),
        .playersOnline = json["players_online"_L1].toInt(),
        .liveGames = json["live_games"_L1].toInt(),
        .sleepingGames = json["sleeping_games"_L1].toInt(),
        .actionsPerSecond = json["actions_per_second"_L1].toDouble(),
        .p50Ms = json["p50_ms"_L1].toDouble(),
        .p99Ms = json["p99_ms"_L1].toDouble(),
        .journalLagMs = json["journal_lag_ms"_L1].toDouble(),
        .journalQueue = json["journal_queue"_L1].toInt(),
        .errorsPerSecond = json["errors_per_second"_L1].toDouble(),
        .database = json["database"_L1].toString(),
        .databaseKind = json["database_kind"_L1].toString(),
        .redis = json["redis"_L1].toString(),
        .memoryBytes = json["memory_bytes"_L1].toInteger(),
    };
}

Totals Totals::from(const QJsonObject &json)
{
    return {
        .connections = json["connections"_L1].toInt(),
        .playersOnline = json["players_online"_L1].toInt(),
        .liveGames = json["live_games"_L1].toInt(),
        .sleepingGames = json["sleeping_games"_L1].toInt(),
        .spectators = json["spectators"_L1].toInt(),
        .actionsPerSecond = json["actions_per_second"_L1].toDouble(),
        .warnings = json["warnings"_L1].toInt(),
    };
}

Sample Sample::from(const QJsonObject &json)
{
    return {
        .at = timeOf(json["at"_L1]),
        .connections = json["connections"_L1].toDouble(),
        .liveGames = json["live_games"_L1].toDouble(),
        .actionsPerSecond = json["actions_per_second"_L1].toDouble(),
        .p50Ms = json["p50_ms"_L1].toDouble(),
        .p99Ms = json["p99_ms"_L1].toDouble(),
        .errorsPerSecond = json["errors_per_second"_L1].toDouble(),
    };
}

} // namespace mantimon::client
