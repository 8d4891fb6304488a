#include "protocol/write_parts.h"

#include "cards/names.h"
#include "protocol/write_game.h"

namespace mantimon::protocol {

namespace {

void writeMissed(JsonWriter &out, const GameJoined &game)
{
    out.key("missed");
    if (!game.missed)
        out.value(nullptr);
    else if (game.state)
        write(out, *game.missed, *game.state->table);
    else
        write(out, std::span<const EventBatch>(), Table{});
}

void writeEntries(JsonWriter &out, std::string_view name, const cards::DeckList::Entries &entries)
{
    out.beginObject(name);
    for (const auto &[card, count] : entries)
        out.field(card, count);
    out.endObject();
}

} // namespace

void writeDetails(JsonWriter &out, const Refused &refused)
{
    if (!refused.field && !refused.reason && !refused.retryAfterMs && !refused.until && refused.violations.empty())
        return;
    out.beginObject("details");
    out.fieldIf("field", refused.field);
    out.fieldIf("reason", refused.reason);
    out.fieldIf("retry_after_ms", refused.retryAfterMs);
    if (refused.until)
        out.time("until", *refused.until);
    if (!refused.violations.empty())
        writeList(out, "violations", refused.violations);
    out.endObject();
}

void writeFields(JsonWriter &out, const Refused &refused)
{
    out.field("error_code", nameOf(refused.code));
    out.field("message", refused.message);
    writeDetails(out, refused);
}

void writeFields(JsonWriter &out, const GameJoined &game)
{
    out.field("game_id", game.gameId);
    out.field("player_id", game.playerId);
    out.field("status", nameOf(game.status));
    out.field("seed_commitment", game.seedCommitment);
    out.time("reveal_deadline", game.revealDeadline);
    writeState(out, game.state);
    out.field("is_your_turn", game.isYourTurn);
    out.field("seq", game.seq);
    writeMissed(out, game);
    writeField(out, "turn_timer", game.turnTimer);
}

void writeState(JsonWriter &out, const std::optional<GameSnapshot> &state)
{
    out.key("state");
    if (!state) {
        out.value(nullptr);
        return;
    }
    out.beginObject();
    writeFields(out, *state);
    out.endObject();
}

void write(JsonWriter &out, const PlayerName &player)
{
    out.beginObject();
    out.field("player_id", player.id);
    out.field("name", player.name);
    out.endObject();
}

void write(JsonWriter &out, const Violation &violation)
{
    out.beginObject();
    out.field("rule", violation.rule);
    out.field("card", violation.card);
    out.field("message", violation.message);
    out.endObject();
}

void writeFields(JsonWriter &out, const cards::DeckList &deck)
{
    out.field("name", std::string_view(deck.name));
    out.field("ruleset", std::string_view(deck.ruleset));
    writeEntries(out, "cards", deck.main);
    writeEntries(out, "energy", deck.energy);
}

void write(JsonWriter &out, const StoredDeck &stored)
{
    out.beginObject();
    out.field("deck_id", std::string_view(stored.deck.id));
    out.field("starter", stored.isStarter);
    writeFields(out, stored.deck);
    out.endObject();
}

void write(JsonWriter &out, const ActiveGame &game)
{
    out.beginObject();
    out.field("game_id", game.gameId);
    out.field("ruleset", game.ruleset);
    out.field("status", nameOf(game.status));
    writeField(out, "opponent", game.opponent);
    out.fieldIf("join_code", game.joinCode);
    out.field("is_your_turn", game.isYourTurn);
    out.field("seq", game.seq);
    out.endObject();
}

void write(JsonWriter &out, const FinishedGame &game)
{
    out.beginObject();
    out.field("game_id", game.gameId);
    out.field("ruleset", game.ruleset);
    out.time("ended_at", game.endedAt);
    writeField(out, "opponent", game.opponent);
    out.field("winner", game.winner);
    out.field("end_reason", cards::nameOf(game.endReason));
    out.field("turns", game.turns);
    out.endObject();
}

void write(JsonWriter &out, const LimitsInfo &limits)
{
    out.beginObject();
    out.field("message_bytes", limits.messageBytes);
    out.field("messages_per_second", limits.messagesPerSecond);
    out.field("message_burst", limits.messageBurst);
    out.field("connections_per_user", limits.connectionsPerUser);
    out.field("auth_seconds", limits.authSeconds);
    out.field("chat_per_minute", limits.chatPerMinute);
    out.field("chat_burst", limits.chatBurst);
    out.endObject();
}

} // namespace mantimon::protocol
