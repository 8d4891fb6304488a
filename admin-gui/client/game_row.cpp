#include "client/game_row.h"

#include "client/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon::client {

Seated Seated::from(const QJsonObject &json)
{
    return {
        .id = json["player_id"_L1].toString(),
        .name = json["name"_L1].toString(),
        .isBot = json["bot"_L1].toBool(),
        .isConnected = json["connected"_L1].toBool(),
        .points = json["points"_L1].toInt(),
        .deadline = timeOf(json["deadline"_L1]),
    };
}

TurnClock TurnClock::from(const QJsonObject &json)
{
    return {
        .playerId = json["player_id"_L1].toString(),
        .timeoutSeconds = json["timeout_seconds"_L1].toInt(),
        .remainingMs = json["remaining_ms"_L1].toInteger(),
        .deadline = timeOf(json["deadline"_L1]),
        .isRunning = json["running"_L1].toBool(),
        .isPaused = json["paused"_L1].toBool(),
    };
}

qint64 TurnClock::leftMs(const QDateTime &serverNow) const
{
    const bool counts = isRunning && !isPaused && deadline.isValid();
    return std::max<qint64>(0, counts ? serverNow.msecsTo(deadline) : remainingMs);
}

double TurnClock::share(const QDateTime &serverNow) const
{
    if (timeoutSeconds <= 0)
        return 0;
    return std::min(1.0, static_cast<double>(leftMs(serverNow)) / (1000.0 * timeoutSeconds));
}

GameRow GameRow::from(const QJsonObject &json)
{
    GameRow row{
        .id = json["game_id"_L1].toString(),
        .ruleset = json["ruleset"_L1].toString(),
        .status = json["status"_L1].toString(),
        .isAsleep = json["asleep"_L1].toBool(),
        .seq = json["seq"_L1].toInt(),
        .turn = json["turn_number"_L1].toInt(),
        .phase = json["phase"_L1].toString(),
        .currentPlayerId = json["current_player_id"_L1].toString(),
        .players = listOf<Seated>(json["players"_L1]),
        .clock = {},
        .isPaused = json["paused"_L1].toBool(),
        .spectators = json["spectators"_L1].toInt(),
        .createdAt = timeOf(json["created_at"_L1]),
        .changedAt = timeOf(json["changed_at"_L1]),
        .nodeId = json["node_id"_L1].toString(),
        .warnings = {},
    };
    if (const QJsonValue clock = json["clock"_L1]; clock.isObject())
        row.clock = TurnClock::from(clock.toObject());
    for (const QJsonValue &warning : json["warnings"_L1].toArray())
        row.warnings << warning.toString();
    return row;
}

QString GameRow::nameOf(const QString &playerId) const
{
    const auto it =
        std::find_if(players.cbegin(), players.cend(), [&](const Seated &player) { return player.id == playerId; });
    return it == players.cend() ? QString() : it->name;
}

QJsonObject GamesQuery::toJson() const
{
    QJsonObject json{{u"sort"_s, sort}, {u"descending"_s, isDescending}, {u"offset"_s, offset}, {u"limit"_s, limit}};
    if (!text.isEmpty())
        json[u"text"_s] = text;
    if (!ruleset.isEmpty())
        json[u"ruleset"_s] = ruleset;
    if (!nodeId.isEmpty())
        json[u"node_id"_s] = nodeId;
    if (hasWarningsOnly)
        json[u"warnings_only"_s] = true;
    return json;
}

} // namespace mantimon::client
