#pragma once

#include "protocol/json_writer.h"
#include "protocol/monitor_answers.h"
#include "protocol/monitor_pushes.h"

/// The parts of moderators' messages as JSON. As in write_game.h: each writes one value, but for
/// writeFields, which writes members into an object that is open.
namespace mantimon::protocol {

void write(JsonWriter &out, const NodeStatus &node);
void write(JsonWriter &out, const Totals &totals);
void write(JsonWriter &out, const Sample &sample);
/// `game_id` and those of the members that are asked for.
void write(JsonWriter &out, const GameRow &row, RowFields fields = row::all);
void write(JsonWriter &out, const PageChange &page);
/// A table is needed where there are events.
void write(JsonWriter &out, const LogEntry &entry, const Table *table);
void writeLog(JsonWriter &out, std::string_view name, const std::vector<LogEntry> &entries, const Table *table);

void write(JsonWriter &out, const EndedGame &game);
void write(JsonWriter &out, const FoundPlayer &player);
void write(JsonWriter &out, const PlayerSession &session);
void write(JsonWriter &out, const PlayerAddress &address);
void write(JsonWriter &out, const UserNote &note);
void write(JsonWriter &out, const SanctionOf &sanction);
void write(JsonWriter &out, const ReportComment &comment);
void write(JsonWriter &out, const Report &report);
void write(JsonWriter &out, const AuditLine &line);
void write(JsonWriter &out, const ChatLine &line);
void writeFields(JsonWriter &out, const ChatLine &line);
/// Null where it is empty.
void textOrNull(JsonWriter &out, std::string_view name, const QString &text);

void writeFields(JsonWriter &out, const MonitorUpdate &push);
void writeFields(JsonWriter &out, const MonitorState &push);
void writeFields(JsonWriter &out, const MonitorOver &push);
void writeFields(JsonWriter &out, const MonitorChat &push);
void writeFields(JsonWriter &out, const MonitorAnswer &answer);

} // namespace mantimon::protocol
