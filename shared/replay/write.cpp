#include "replay/replay.h"

#include "cards/names.h"
#include "protocol/iso_time.h"
#include "protocol/json_writer.h"
#include "protocol/write_game.h"
#include "protocol/write_parts.h"

namespace mantimon::replay {

using protocol::JsonWriter;

namespace {

void writePlayer(JsonWriter &out, const Player &player)
{
    out.beginObject();
    out.field("user_id", player.userId);
    if (!player.name.isEmpty())
        out.field("name", player.name);
    out.beginObject("deck");
    protocol::writeFields(out, player.deck);
    out.endObject();
    out.field("entropy_commitment", player.entropyCommitment);
    out.field("entropy", player.entropy);
    out.endObject();
}

QByteArray headerLine(const Replay &replay)
{
    JsonWriter out;
    out.beginObject();
    out.field("format", replay.format);
    out.field("game_id", replay.gameId);
    out.field("rules_version", replay.rulesVersion);
    out.field("cards_hash", replay.cardsHash);
    out.key("ruleset");
    protocol::write(out, replay.ruleset);
    out.beginArray("players");
    for (const Player &player : replay.players)
        writePlayer(out, player);
    out.endArray();
    out.field("seed_commitment", replay.seedCommitment);
    out.field("server_seed", replay.serverSeed);
    out.beginObject("result");
    out.key("winner");
    if (replay.result.winner)
        out.value(replay.players[*replay.result.winner].userId);
    else
        out.value(nullptr);
    out.field("end_reason", cards::nameOf(replay.result.reason));
    out.endObject();
    out.endObject();
    return out.text();
}

void writeChanges(JsonWriter &out, const Entry &entry)
{
    out.key("changes");
    if (!entry.changes) {
        out.value(nullptr);
        return;
    }
    out.beginObject();
    for (const rules::Field &field : *entry.changes) {
        out.key(field.name);
        out.json(QByteArray::fromStdString(field.value));
    }
    out.endObject();
}

QByteArray entryLine(const Replay &replay, const Entry &entry)
{
    JsonWriter out;
    out.beginObject();
    out.field("seq", entry.seq);
    out.key("player");
    if (entry.player)
        out.value(replay.players[*entry.player].userId);
    else
        out.value(nullptr);
    out.key("action");
    if (const auto *action = std::get_if<rules::Action>(&entry.what))
        protocol::write(out, *action);
    else
        out.json(std::get<Note>(entry.what).json);
    out.time("at", entry.at);
    out.key("state_hash");
    if (entry.stateHash)
        out.value(std::string_view(base::toHex(*entry.stateHash, 16)));
    else
        out.value(nullptr);
    if (replay.format > 1)
        writeChanges(out, entry);
    out.endObject();
    return out.text();
}

} // namespace

QByteArray write(const Replay &replay)
{
    QByteArray text = headerLine(replay) + '\n';
    for (const Entry &entry : replay.entries)
        text += entryLine(replay, entry) + '\n';
    return text;
}

} // namespace mantimon::replay
