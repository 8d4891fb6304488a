#include "protocol/write_monitor.h"

#include "protocol/write_game.h"
#include "protocol/write_parts.h"

#include <array>
#include <utility>

namespace mantimon::protocol {

namespace {

constexpr std::array warningNames{std::pair{GameWarning::Stalled, "stalled"},
                                  std::pair{GameWarning::PlayerGone, "player_gone"},
                                  std::pair{GameWarning::ClockLow, "clock_low"}};

void writeWarnings(JsonWriter &out, GameWarnings warnings)
{
    out.beginArray("warnings");
    for (const auto &[warning, name] : warningNames) {
        if (warnings & static_cast<GameWarnings>(warning))
            out.value(name);
    }
    out.endArray();
}

void write(JsonWriter &out, const GameSeat &seat)
{
    out.beginObject();
    out.field("player_id", seat.playerId);
    out.field("name", seat.name);
    out.field("bot", seat.isBot);
    out.field("connected", seat.isConnected);
    out.field("points", seat.points);
    out.time("deadline", seat.deadline);
    out.endObject();
}

void writePlay(JsonWriter &out, const GameRow &row, RowFields fields)
{
    if (fields & row::seq)
        out.field("seq", row.seq);
    if (fields & row::turn)
        out.field("turn_number", row.turnNumber);
    if (fields & row::phase)
        out.field("phase", row.phase);
    if (fields & row::current)
        out.field("current_player_id", row.currentPlayerId);
    if (fields & row::players) {
        out.beginArray("players");
        for (const GameSeat &seat : row.players)
            write(out, seat);
        out.endArray();
    }
    if (fields & row::clock)
        writeField(out, "clock", row.clock);
    if (fields & row::paused)
        out.field("paused", row.isPaused);
}

} // namespace

RowFields difference(const GameRow &before, const GameRow &after)
{
    RowFields fields = 0;
    const auto note = [&fields](bool differs, RowFields field) { fields |= differs ? field : 0; };
    const auto sameClock = [](const std::optional<TurnTimer> &a, const std::optional<TurnTimer> &b) {
        if (!a || !b)
            return a.has_value() == b.has_value();
        return a->playerId == b->playerId && a->clock.isRunning == b->clock.isRunning &&
               a->clock.isPaused == b->clock.isPaused && a->clock.deadline == b->clock.deadline &&
               a->clock.timeoutSeconds == b->clock.timeoutSeconds &&
               (a->clock.isRunning || a->clock.remainingMs == b->clock.remainingMs);
    };
    note(before.status != after.status, row::status);
    note(before.isAsleep != after.isAsleep, row::asleep);
    note(before.seq != after.seq, row::seq);
    note(before.turnNumber != after.turnNumber, row::turn);
    note(before.phase != after.phase, row::phase);
    note(before.currentPlayerId != after.currentPlayerId, row::current);
    note(before.players != after.players, row::players);
    note(!sameClock(before.clock, after.clock), row::clock);
    note(before.isPaused != after.isPaused, row::paused);
    note(before.spectators != after.spectators, row::spectators);
    note(before.changedAt != after.changedAt, row::changedAt);
    note(before.nodeId != after.nodeId, row::node);
    note(before.warnings != after.warnings, row::warnings);
    return fields;
}

void write(JsonWriter &out, const NodeStatus &node)
{
    out.beginObject();
    out.field("node_id", node.nodeId);
    out.field("version", node.version);
    out.field("status", node.status);
    out.time("started_at", node.startedAt);
    out.field("connections", node.connections);
    out.field("players_online", node.playersOnline);
    out.field("live_games", node.liveGames);
    out.field("sleeping_games", node.sleepingGames);
    out.field("actions_per_second", node.actionsPerSecond);
    out.field("p50_ms", node.p50Ms);
    out.field("p99_ms", node.p99Ms);
    out.field("journal_lag_ms", node.journalLagMs);
    out.field("journal_queue", node.journalQueue);
    out.field("errors_per_second", node.errorsPerSecond);
    out.field("database", node.isDatabaseUp ? "up" : "away");
    out.field("database_kind", node.isPostgres ? "postgresql" : "sqlite");
    out.field("redis", node.redis);
    out.field("memory_bytes", node.memoryBytes);
    out.endObject();
}

void write(JsonWriter &out, const Totals &totals)
{
    out.beginObject();
    out.field("connections", totals.connections);
    out.field("players_online", totals.playersOnline);
    out.field("live_games", totals.liveGames);
    out.field("sleeping_games", totals.sleepingGames);
    out.field("spectators", totals.spectators);
    out.field("actions_per_second", totals.actionsPerSecond);
    out.field("warnings", totals.warnings);
    out.endObject();
}

void write(JsonWriter &out, const Sample &sample)
{
    out.beginObject();
    out.time("at", sample.at);
    out.field("connections", sample.connections);
    out.field("live_games", sample.liveGames);
    out.field("actions_per_second", sample.actionsPerSecond);
    out.field("p50_ms", sample.p50Ms);
    out.field("p99_ms", sample.p99Ms);
    out.field("errors_per_second", sample.errorsPerSecond);
    out.endObject();
}

void write(JsonWriter &out, const GameRow &row, RowFields fields)
{
    out.beginObject();
    out.field("game_id", row.gameId);
    if (fields & row::born)
        out.field("ruleset", row.ruleset);
    if (fields & row::status)
        out.field("status", nameOf(row.status));
    if (fields & row::asleep)
        out.field("asleep", row.isAsleep);
    writePlay(out, row, fields);
    if (fields & row::spectators)
        out.field("spectators", row.spectators);
    if (fields & row::born)
        out.time("created_at", row.createdAt);
    if (fields & row::changedAt)
        out.time("changed_at", row.changedAt);
    if (fields & row::node)
        out.field("node_id", row.nodeId);
    if (fields & row::warnings)
        writeWarnings(out, row.warnings);
    out.endObject();
}

void write(JsonWriter &out, const PageChange &page)
{
    out.beginObject();
    out.field("total", page.total);
    out.field("matching", page.matching);
    out.field("offset", page.offset);
    if (page.order) {
        out.beginArray("order");
        for (const QUuid &id : *page.order)
            out.value(id);
        out.endArray();
    }
    out.beginArray("rows");
    for (const RowChange &change : page.rows)
        write(out, change.row, change.fields);
    out.endArray();
    out.endObject();
}

void write(JsonWriter &out, const LogEntry &entry, const Table *table)
{
    out.beginObject();
    out.field("seq", entry.seq);
    out.time("at", entry.at);
    out.field("kind", entry.kind);
    out.field("player_id", entry.playerId);
    out.key("action_type");
    if (entry.actionType.empty())
        out.value(nullptr);
    else
        out.value(entry.actionType);
    out.field("turn_number", entry.turnNumber);
    out.key("events");
    const EventBatch batch{entry.seq, entry.events};
    if (table)
        write(out, std::span(&batch, 1), *table);
    else
        write(out, std::span<const EventBatch>(), Table{});
    out.endObject();
}

void writeLog(JsonWriter &out, std::string_view name, const std::vector<LogEntry> &entries, const Table *table)
{
    out.beginArray(name);
    for (const LogEntry &entry : entries)
        write(out, entry, table);
    out.endArray();
}

void writeFields(JsonWriter &out, const ChatLine &line)
{
    out.field("line_id", line.lineId);
    out.field("player_id", line.player.id);
    out.field("name", line.player.name);
    if (line.emote.isEmpty())
        out.field("text", line.text);
    else
        out.field("emote", line.emote);
    out.time("at", line.at);
}

void write(JsonWriter &out, const ChatLine &line)
{
    out.beginObject();
    writeFields(out, line);
    out.endObject();
}

} // namespace mantimon::protocol
