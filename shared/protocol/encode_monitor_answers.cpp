#include "protocol/write_game.h"
#include "protocol/write_monitor.h"
#include "protocol/write_parts.h"

namespace mantimon::protocol {

namespace {

void write(JsonWriter &out, const RowsBehind &place)
{
    out.beginObject();
    out.time("at", place.at);
    out.field("id", place.id);
    out.endObject();
}

void writeNext(JsonWriter &out, const std::optional<RowsBehind> &next)
{
    out.key("next");
    if (next)
        write(out, *next);
    else
        out.value(nullptr);
}

// ---- one for each answer ----------------------------------------------------------------------------

void writeAnswer(JsonWriter &out, const Subscribed &answer)
{
    out.time("server_time", answer.serverTime);
    out.field("refresh_ms", answer.refreshMs);
    writeList(out, "nodes", answer.nodes);
    out.key("totals");
    write(out, answer.totals);
    out.field("reports_open", answer.reportsOpen);
}

void writeAnswer(JsonWriter &out, const Samples &answer)
{
    out.field("step_ms", answer.stepMs);
    writeList(out, "samples", answer.samples);
}

void writeAnswer(JsonWriter &out, const GamePage &answer)
{
    out.field("total", answer.total);
    out.field("matching", answer.matching);
    out.field("offset", answer.offset);
    writeList(out, "rows", answer.rows);
}

void writeAnswer(JsonWriter &out, const Watched &answer)
{
    out.field("game_id", answer.row.gameId);
    out.field("view", answer.view);
    out.key("row");
    write(out, answer.row);
    writeState(out, answer.state);
    writeLog(out, "log", answer.log, answer.table.get());
    out.field("first_seq", answer.firstSeq);
    out.field("seq", answer.seq);
    out.field("over", answer.isOver);
}

void writeAnswer(JsonWriter &out, const History &answer)
{
    out.field("game_id", answer.gameId);
    out.field("view", answer.view);
    writeLog(out, "entries", answer.entries, answer.table.get());
    out.field("last_seq", answer.lastSeq);
}

void writeAnswer(JsonWriter &out, const Position &answer)
{
    out.field("game_id", answer.gameId);
    out.field("seq", answer.entry.seq);
    out.field("view", answer.view);
    writeState(out, answer.state);
    out.key("entry");
    write(out, answer.entry, answer.table.get());
}

void writeAnswer(JsonWriter &out, const EndedGames &answer)
{
    writeList(out, "rows", answer.rows);
    writeNext(out, answer.next);
}

void writeAnswer(JsonWriter &out, const VerifiedReplay &answer)
{
    out.field("game_id", answer.gameId);
    out.field("replay", answer.text);
    out.beginObject("verification");
    out.field("ok", answer.isVerified);
    out.field("message", answer.message);
    out.endObject();
}

void writeAnswer(JsonWriter &out, const CommandDone &answer)
{
    out.field("audit_id", answer.auditId);
    out.fieldIf("sanction_id", answer.sanctionId);
}

void writeAnswer(JsonWriter &out, const FoundPlayers &answer)
{
    writeList(out, "rows", answer.rows);
}

void writeUser(JsonWriter &out, const PlayerFile &player)
{
    out.beginObject("user");
    out.field("user_id", player.userId);
    out.field("name", player.name);
    out.field("email", player.email);
    out.time("created_at", player.createdAt);
    out.time("last_seen", player.lastSeen);
    textOrNull(out, "oauth_provider", player.oauthProvider);
    out.endObject();
}

void writeAnswer(JsonWriter &out, const PlayerFile &answer)
{
    writeUser(out, answer);
    writeList(out, "sessions", answer.sessions);
    writeList(out, "addresses", answer.addresses);
    writeList(out, "games", answer.games);
    writeList(out, "finished", answer.finished);
    writeList(out, "notes", answer.notes);
    writeList(out, "mutes", answer.mutes);
    writeList(out, "bans", answer.bans);
    writeList(out, "reports", answer.reports);
}

void writeAnswer(JsonWriter &out, const Reports &answer)
{
    writeList(out, "rows", answer.rows);
    writeNext(out, answer.next);
}

void writeAnswer(JsonWriter &out, const AuditLines &answer)
{
    writeList(out, "rows", answer.rows);
    writeNext(out, answer.next);
}

void writeAnswer(JsonWriter &out, const ChatLines &answer)
{
    out.field("game_id", answer.gameId);
    writeList(out, "rows", answer.rows);
    writeNext(out, answer.next);
}

} // namespace

void writeFields(JsonWriter &out, const MonitorAnswer &answer)
{
    std::visit([&out](const auto &content) { writeAnswer(out, content); }, answer);
}

} // namespace mantimon::protocol
