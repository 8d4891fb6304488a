#include "cards/names.h"
#include "protocol/encode.h"
#include "protocol/write_game.h"
#include "protocol/write_monitor.h"
#include "protocol/write_parts.h"

namespace mantimon::protocol {

namespace {

void writePush(JsonWriter &out, const GameState &push)
{
    writeFields(out, push.snapshot);
    out.key("events");
    write(out, push.events, *push.snapshot.table);
}

void writePush(JsonWriter &out, const GameDelta &push)
{
    out.field("game_id", push.table->gameId);
    out.field("base_seq", push.baseSeq);
    out.key("changes");
    out.json(push.changes);
    out.key("events");
    write(out, push.events, *push.table);
}

void writePush(JsonWriter &out, const GameChat &push)
{
    out.field("game_id", push.gameId);
    writeFields(out, push.line);
}

void writePush(JsonWriter &out, const GamePrompt &push)
{
    out.field("game_id", push.table->gameId);
    out.key("prompt");
    write(out, push.prompt, *push.table);
    writeField(out, "turn_timer", push.turnTimer);
}

void writePush(JsonWriter &out, const TurnStarted &push)
{
    out.field("game_id", push.gameId);
    out.field("player_id", push.playerId);
    out.field("turn_number", push.turnNumber);
    writeField(out, "turn_timer", push.turnTimer);
}

void writePush(JsonWriter &out, const TurnWarning &push)
{
    out.field("game_id", push.gameId);
    out.field("player_id", push.playerId);
    out.field("percent", push.percent);
    out.field("remaining_ms", push.remainingMs);
}

void writePush(JsonWriter &out, const TurnTimedOut &push)
{
    out.field("game_id", push.gameId);
    out.field("player_id", push.playerId);
    out.field("in_a_row", push.inARow);
    out.field("to_forfeit", push.toForfeit);
}

void writePush(JsonWriter &out, const OpponentStatus &push)
{
    out.field("game_id", push.gameId);
    out.field("player_id", push.player.id);
    out.field("name", push.player.name);
    out.field("status", push.isConnected ? "connected" : "disconnected");
    out.time("deadline", push.deadline);
    out.time("reveal_deadline", push.revealDeadline);
}

void writePush(JsonWriter &out, const SpectatorCount &push)
{
    out.field("game_id", push.gameId);
    out.field("count", push.count);
}

void writePush(JsonWriter &out, const GameEnded &push)
{
    out.field("game_id", push.gameId);
    out.field("winner", push.winner);
    out.field("end_reason", cards::nameOf(push.endReason));
    out.field("seq", push.seq);
    out.field("seed", push.seed);
}

void writePush(JsonWriter &out, const Reconnected &push)
{
    writeFields(out, push.game);
}

void writePush(JsonWriter &out, const SeatReplaced &push)
{
    out.field("game_id", push.gameId);
}

template <typename PausedOrResumed>
requires std::same_as<PausedOrResumed, GamePaused> || std::same_as<PausedOrResumed, GameResumed>
void writePush(JsonWriter &out, const PausedOrResumed &push)
{
    out.field("game_id", push.gameId);
    out.field("by", push.by);
    out.field("reason", push.reason);
}

void writePush(JsonWriter &out, const ServerNotice &push)
{
    out.field("text", push.text);
    out.fieldIf("game_id", push.gameId);
}

template <typename Moderators>
requires std::same_as<Moderators, MonitorUpdate> || std::same_as<Moderators, MonitorState> ||
    std::same_as<Moderators, MonitorOver> || std::same_as<Moderators, MonitorChat>
void writePush(JsonWriter &out, const Moderators &push)
{
    writeFields(out, push);
}

void writePush(JsonWriter &out, const ServerDraining &push)
{
    out.time("deadline", push.deadline);
}

void writePush(JsonWriter &out, const AuthError &push)
{
    writeFields(out, push.refused);
}

void writePush(JsonWriter &out, const FrameError &push)
{
    writeFields(out, push.refused);
}

} // namespace

Payload encodeState(const GameSnapshot &snapshot)
{
    JsonWriter out;
    out.beginObject();
    writeFields(out, snapshot);
    out.endObject();
    return out.text();
}

Payload withEvents(const Payload &state, std::span<const EventBatch> events, const Table &table)
{
    JsonWriter out;
    write(out, events, table);
    return state.chopped(1) + ",\"events\":" + out.text() + '}';
}

Payload encodePayload(const Push &push)
{
    JsonWriter out;
    out.beginObject();
    std::visit([&out](const auto &content) { writePush(out, content); }, push);
    out.endObject();
    return out.text();
}

} // namespace mantimon::protocol
