#include "client/people.h"

#include "client/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon::client {

namespace {

/// Ids of rows may be numbers.
QString idOf(const QJsonValue &value)
{
    return value.toVariant().toString();
}

} // namespace

Named Named::from(const QJsonObject &json)
{
    return {.id = json["player_id"_L1].toString(), .name = json["name"_L1].toString()};
}

PlayerRow PlayerRow::from(const QJsonObject &json)
{
    return {
        .id = json["user_id"_L1].toString(),
        .name = json["name"_L1].toString(),
        .lastSeen = timeOf(json["last_seen"_L1]),
        .isOnline = json["online"_L1].toBool(),
        .isBanned = json["banned"_L1].toBool(),
        .isMuted = json["muted"_L1].toBool(),
    };
}

Session Session::from(const QJsonObject &json)
{
    return {
        .nodeId = json["node_id"_L1].toString(),
        .since = timeOf(json["since"_L1]),
        .address = json["address"_L1].toString(),
        .path = json["path"_L1].toString(),
    };
}

Address Address::from(const QJsonObject &json)
{
    return {
        .address = json["address"_L1].toString(),
        .firstSeen = timeOf(json["first_seen"_L1]),
        .lastSeen = timeOf(json["last_seen"_L1]),
    };
}

Note Note::from(const QJsonObject &json)
{
    return {
        .id = idOf(json["note_id"_L1]),
        .by = json["by"_L1].toString(),
        .text = json["text"_L1].toString(),
        .at = timeOf(json["at"_L1]),
    };
}

Sanction Sanction::from(const QJsonObject &json)
{
    return {
        .id = idOf(json["sanction_id"_L1]),
        .by = json["by"_L1].toString(),
        .reason = json["reason"_L1].toString(),
        .since = timeOf(json["since"_L1]),
        .until = timeOf(json["until"_L1]),
        .liftedAt = timeOf(json["lifted_at"_L1]),
        .liftedBy = json["lifted_by"_L1].toString(),
    };
}

ReplayRow ReplayRow::from(const QJsonObject &json)
{
    return {
        .gameId = json["game_id"_L1].toString(),
        .ruleset = json["ruleset"_L1].toString(),
        .createdAt = timeOf(json["created_at"_L1]),
        .endedAt = timeOf(json["ended_at"_L1]),
        .players = listOf<Named>(json["players"_L1]),
        .winner = json["winner"_L1].toString(),
        .endReason = json["end_reason"_L1].toString(),
        .turns = json["turns"_L1].toInt(),
    };
}

QString ReplayRow::winnerName() const
{
    const auto it = std::find_if(players.cbegin(), players.cend(), [&](const Named &p) { return p.id == winner; });
    return it == players.cend() ? QString() : it->name;
}

Comment Comment::from(const QJsonObject &json)
{
    return {
        .by = json["by"_L1].toString(),
        .text = json["text"_L1].toString(),
        .at = timeOf(json["at"_L1]),
    };
}

Report Report::from(const QJsonObject &json)
{
    return {
        .id = idOf(json["report_id"_L1]),
        .gameId = json["game_id"_L1].toString(),
        .by = Named::from(json["by"_L1].toObject()),
        .about = Named::from(json["about"_L1].toObject()),
        .category = json["category"_L1].toString(),
        .text = json["text"_L1].toString(),
        .at = timeOf(json["at"_L1]),
        .status = json["status"_L1].toString(),
        .assignedTo = json["assigned_to"_L1].toString(),
        .resolution = json["resolution"_L1].toString(),
        .resolvedAt = timeOf(json["resolved_at"_L1]),
        .comments = listOf<Comment>(json["comments"_L1]),
    };
}

PlayerFile PlayerFile::from(const QJsonObject &json)
{
    const QJsonObject user = json["user"_L1].toObject();
    return {
        .id = user["user_id"_L1].toString(),
        .name = user["name"_L1].toString(),
        .email = user["email"_L1].toString(),
        .provider = user["oauth_provider"_L1].toString(),
        .createdAt = timeOf(user["created_at"_L1]),
        .lastSeen = timeOf(user["last_seen"_L1]),
        .sessions = listOf<Session>(json["sessions"_L1]),
        .addresses = listOf<Address>(json["addresses"_L1]),
        .games = listOf<GameRow>(json["games"_L1]),
        .finished = listOf<ReplayRow>(json["finished"_L1]),
        .notes = listOf<Note>(json["notes"_L1]),
        .mutes = listOf<Sanction>(json["mutes"_L1]),
        .bans = listOf<Sanction>(json["bans"_L1]),
        .reports = listOf<Report>(json["reports"_L1]),
    };
}

AuditRow AuditRow::from(const QJsonObject &json)
{
    return {
        .id = idOf(json["audit_id"_L1]),
        .at = timeOf(json["at"_L1]),
        .who = json["who"_L1].toString(),
        .whoName = json["who_name"_L1].toString(),
        .role = json["role"_L1].toString(),
        .what = json["what"_L1].toString(),
        .whom = json["whom"_L1].toString(),
        .whomName = json["whom_name"_L1].toString(),
        .gameId = json["game_id"_L1].toString(),
        .reason = json["reason"_L1].toString(),
        .outcome = json["outcome"_L1].toString(),
    };
}

} // namespace mantimon::client
