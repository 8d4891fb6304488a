#include "protocol/emotes.h"
#include "protocol/encode.h"
#include "protocol/write_game.h"
#include "protocol/write_monitor.h"
#include "protocol/write_parts.h"

namespace mantimon::protocol {

namespace {

void writeStrings(JsonWriter &out, std::string_view name, const QStringList &strings)
{
    out.beginArray(name);
    for (const QString &string : strings)
        out.value(string);
    out.endArray();
}

// ---- one for each answer: its own fields, after `success` -------------------------------------------

void writeAnswer(JsonWriter &out, const Refused &answer)
{
    writeFields(out, answer);
}

void writeAnswer(JsonWriter &, const Accepted &) {}

void writeAnswer(JsonWriter &out, const Authenticated &answer)
{
    out.field("user_id", answer.userId);
    out.field("name", answer.name);
    writeStrings(out, "roles", answer.roles);
    out.time("expires_at", answer.expiresAt);
}

void writeAnswer(JsonWriter &out, const ServerInfo &answer)
{
    out.field("version", answer.version);
    out.field("protocol", answer.protocol);
    out.field("node_id", answer.nodeId);
    out.time("server_time", answer.serverTime);
    writeList(out, "rulesets", answer.rulesets);
    out.field("cards_hash", answer.cardsHash);
    out.key("limits");
    write(out, answer.limits);
    writeStrings(out, "draining_nodes", answer.drainingNodes);
    out.beginArray("emotes");
    for (const std::string_view emote : emotes)
        out.value(emote);
    out.endArray();
}

void writeAnswer(JsonWriter &out, const Catalogue &answer)
{
    out.field("hash", answer.hash);
    out.field("language", answer.language);
    out.field("unchanged", answer.cards == nullptr);
    if (answer.cards)
        writeList(out, "cards", answer.cards->cards);
}

void writeAnswer(JsonWriter &out, const GameCreated &answer)
{
    out.field("game_id", answer.gameId);
    out.field("join_code", answer.joinCode);
    out.field("seed_commitment", answer.seedCommitment);
}

void writeAnswer(JsonWriter &out, const GameJoined &answer)
{
    writeFields(out, answer);
}

void writeAnswer(JsonWriter &out, const ActionDone &answer)
{
    out.field("game_id", answer.gameId);
    out.field("action_type", answer.actionType);
    out.field("message", answer.message);
    out.field("turn_changed", answer.turnChanged);
    out.field("current_player_id", answer.currentPlayerId);
    out.field("seq", answer.seq);
}

void writeAnswer(JsonWriter &out, const LegalActions &answer)
{
    out.field("game_id", answer.gameId);
    out.field("seq", answer.seq);
    writeList(out, "actions", answer.actions);
}

void writeAnswer(JsonWriter &out, const GameAcknowledged &answer)
{
    out.field("game_id", answer.gameId);
}

void writeAnswer(JsonWriter &out, const Spectating &answer)
{
    out.field("game_id", answer.gameId);
    writeState(out, answer.state);
    out.field("game_over", answer.isGameOver);
    out.field("seq", answer.seq);
}

void writeAnswer(JsonWriter &out, const HeartbeatAnswer &answer)
{
    out.time("server_time", answer.serverTime);
    writeField(out, "turn_timer", answer.turnTimer);
}

void writeAnswer(JsonWriter &out, const ActiveGames &answer)
{
    writeList(out, "games", answer.games);
}

void writeAnswer(JsonWriter &out, const Decks &answer)
{
    writeList(out, "decks", answer.decks);
}

void writeAnswer(JsonWriter &out, const DeckSaved &answer)
{
    out.field("deck_id", answer.deckId);
}

void writeAnswer(JsonWriter &out, const DeckValidated &answer)
{
    out.field("valid", answer.violations.empty());
    writeList(out, "violations", answer.violations);
}

void writeAnswer(JsonWriter &out, const FinishedGames &answer)
{
    writeList(out, "games", answer.games);
}

void writeAnswer(JsonWriter &out, const ReplayFile &answer)
{
    out.field("game_id", answer.gameId);
    out.field("replay", answer.text);
}

void writeAnswer(JsonWriter &out, const ReportFiled &answer)
{
    out.field("report_id", answer.reportId);
}

void writeAnswer(JsonWriter &out, const MonitorAnswer &answer)
{
    writeFields(out, answer);
}

} // namespace

Payload encodePayload(const Answer &answer)
{
    JsonWriter out;
    out.beginObject();
    out.field("success", !std::holds_alternative<Refused>(answer));
    std::visit([&out](const auto &content) { writeAnswer(out, content); }, answer);
    out.endObject();
    return out.text();
}

} // namespace mantimon::protocol
