#include "cards/names.h"
#include "protocol/write_monitor.h"
#include "protocol/write_parts.h"

namespace mantimon::protocol {

void textOrNull(JsonWriter &out, std::string_view name, const QString &text)
{
    out.field(name, text.isEmpty() ? std::nullopt : std::optional(text));
}

void write(JsonWriter &out, const EndedGame &game)
{
    out.beginObject();
    out.field("game_id", game.gameId);
    out.field("ruleset", game.ruleset);
    out.time("created_at", game.createdAt);
    out.time("ended_at", game.endedAt);
    writeList(out, "players", game.players);
    out.field("winner", game.winner);
    out.field("end_reason", cards::nameOf(game.endReason));
    out.field("turns", game.turns);
    out.endObject();
}

void write(JsonWriter &out, const FoundPlayer &player)
{
    out.beginObject();
    out.field("user_id", player.userId);
    out.field("name", player.name);
    out.time("last_seen", player.lastSeen);
    out.field("online", player.isOnline);
    out.field("banned", player.isBanned);
    out.field("muted", player.isMuted);
    out.endObject();
}

void write(JsonWriter &out, const PlayerSession &session)
{
    out.beginObject();
    out.field("node_id", session.nodeId);
    out.time("since", session.since);
    out.field("address", session.address);
    out.field("path", session.path);
    out.endObject();
}

void write(JsonWriter &out, const PlayerAddress &address)
{
    out.beginObject();
    out.field("address", address.address);
    out.time("first_seen", address.firstSeen);
    out.time("last_seen", address.lastSeen);
    out.endObject();
}

void write(JsonWriter &out, const UserNote &note)
{
    out.beginObject();
    out.field("note_id", note.noteId);
    out.field("by", note.by);
    out.field("text", note.text);
    out.time("at", note.at);
    out.endObject();
}

void write(JsonWriter &out, const SanctionOf &sanction)
{
    out.beginObject();
    out.field("sanction_id", sanction.sanctionId);
    out.field("by", sanction.by);
    out.field("reason", sanction.reason);
    out.time("since", sanction.since);
    out.time("until", sanction.until);
    out.time("lifted_at", sanction.liftedAt);
    textOrNull(out, "lifted_by", sanction.liftedBy);
    out.endObject();
}

void write(JsonWriter &out, const ReportComment &comment)
{
    out.beginObject();
    out.field("by", comment.by);
    out.field("text", comment.text);
    out.time("at", comment.at);
    out.endObject();
}

void write(JsonWriter &out, const Report &report)
{
    out.beginObject();
    out.field("report_id", report.reportId);
    out.field("game_id", report.gameId);
    out.key("by");
    write(out, report.by);
    out.key("about");
    write(out, report.about);
    out.field("category", report.category);
    out.field("text", report.text);
    out.time("at", report.at);
    out.field("status", nameOf(report.status));
    textOrNull(out, "assigned_to", report.assignedTo);
    textOrNull(out, "resolution", report.resolution);
    out.time("resolved_at", report.resolvedAt);
    writeList(out, "comments", report.comments);
    out.endObject();
}

void write(JsonWriter &out, const AuditLine &line)
{
    out.beginObject();
    out.field("audit_id", line.auditId);
    out.time("at", line.at);
    out.field("who", line.who);
    out.field("who_name", line.whoName);
    out.field("role", line.role);
    out.field("what", line.what);
    textOrNull(out, "whom", line.whom);
    textOrNull(out, "whom_name", line.whomName);
    textOrNull(out, "game_id", line.gameId);
    out.field("reason", line.reason);
    out.field("outcome", line.outcome);
    out.endObject();
}

} // namespace mantimon::protocol
