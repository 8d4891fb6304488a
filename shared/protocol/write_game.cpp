#include "protocol/write_game.h"

#include "cards/names.h"

namespace mantimon::protocol {

namespace {

const QString &playerId(const Table &table, rules::Seat seat)
{
    return table.players[rules::indexOf(seat)].id;
}

std::string_view cardId(const Table &table, rules::CardId card)
{
    return (*table.cards)[card].id;
}

void writeCardFields(JsonWriter &out, const rules::CardView &card, const Table &table)
{
    out.instanceId("instance_id", card.instance);
    out.field("card_id", cardId(table, card.card));
}

void write(JsonWriter &out, const rules::CardView &card, const Table &table)
{
    out.beginObject();
    writeCardFields(out, card, table);
    out.endObject();
}

void writeCards(JsonWriter &out, std::string_view name, const std::vector<rules::CardView> &cards, const Table &table)
{
    out.beginArray(name);
    for (const rules::CardView &card : cards)
        write(out, card, table);
    out.endArray();
}

void writeZone(JsonWriter &out, std::string_view name, const rules::ZoneView &zone, const Table &table)
{
    out.beginObject(name);
    out.field("zone_type", cards::nameOf(zone.type));
    out.field("count", zone.count);
    writeCards(out, "cards", zone.cards, table);
    out.endObject();
}

void writeConditions(JsonWriter &out, rules::ConditionMask conditions)
{
    out.beginArray("conditions");
    for (std::size_t i = 0; i < rules::conditionCount; ++i) {
        const auto condition = static_cast<rules::Condition>(i);
        if ((conditions & rules::maskOf(condition)) != 0)
            out.value(cards::nameOf(condition));
    }
    out.endArray();
}

void write(JsonWriter &out, const rules::MantimonView &mantimon, const Table &table)
{
    out.beginObject();
    writeCardFields(out, mantimon.card, table);
    out.field("hp", mantimon.hp);
    out.field("damage", mantimon.damage);
    out.field("retreat_cost", mantimon.retreatCost);
    writeConditions(out, mantimon.conditions);
    writeCards(out, "energies", mantimon.energies, table);
    out.key("tool");
    if (mantimon.tool)
        write(out, *mantimon.tool, table);
    else
        out.value(nullptr);
    writeCards(out, "evolved_from", mantimon.evolvedFrom, table);
    out.field("entered_this_turn", mantimon.enteredThisTurn);
    out.endObject();
}

void writePlace(JsonWriter &out, rules::ZoneType type, std::span<const rules::MantimonView> mantimon,
                const Table &table)
{
    const std::string_view name = cards::nameOf(type);
    out.beginObject(name);
    out.field("zone_type", name);
    out.field("count", mantimon.size());
    out.beginArray("cards");
    for (const rules::MantimonView &each : mantimon)
        write(out, each, table);
    out.endArray();
    out.endObject();
}

void writePlayer(JsonWriter &out, const GameSnapshot &snapshot, rules::Seat seat)
{
    const Table &table = *snapshot.table;
    const PlayerName &name = table.players[rules::indexOf(seat)];
    const rules::PlayerView &player = snapshot.view.players[rules::indexOf(seat)];
    out.beginObject();
    out.field("player_id", name.id);
    out.field("name", name.name);
    out.field("is_current_player", snapshot.view.current == seat);
    out.field("connected", snapshot.connected[rules::indexOf(seat)]);
    out.field("is_ready", player.isReady);
    out.field("points", player.points);
    out.field("deck_count", player.deckCount);
    out.field("energy_deck_count", player.energyDeckCount);
    if (snapshot.view.viewer == rules::Viewer::Judge) {
        writeCards(out, "deck", player.deck, table);
        writeCards(out, "energy_deck", player.energyDeck, table);
    }
    writeZone(out, "hand", player.hand, table);
    const auto active = player.active ? std::span(&*player.active, 1) : std::span<const rules::MantimonView>();
    writePlace(out, rules::ZoneType::Active, active, table);
    writePlace(out, rules::ZoneType::Bench, player.bench, table);
    writeZone(out, "discard", player.discard, table);
    writeZone(out, "energy_zone", player.energyZone, table);
    writeZone(out, "prizes", player.prizes, table);
    out.endObject();
}

void writeClockFields(JsonWriter &out, const ClockStatus &clock)
{
    out.field("timeout_seconds", clock.timeoutSeconds);
    out.field("remaining_ms", clock.remainingMs);
    out.time("deadline", clock.deadline);
    out.field("running", clock.isRunning);
    out.field("paused", clock.isPaused);
}

void writeClocks(JsonWriter &out, const GameSnapshot &snapshot)
{
    out.beginObject("clocks");
    for (const rules::Seat seat : rules::bothSeats) {
        out.key(playerId(*snapshot.table, seat).toStdString());
        write(out, snapshot.clocks[rules::indexOf(seat)]);
    }
    out.endObject();
    out.key("turn_timer");
    if (snapshot.turnTimer)
        out.value(playerId(*snapshot.table, *snapshot.turnTimer));
    else
        out.value(nullptr);
}

void writeStadium(JsonWriter &out, const rules::View &view, const Table &table)
{
    if (!view.stadium) {
        out.field("stadium", nullptr);
        return;
    }
    out.beginObject("stadium");
    writeCardFields(out, *view.stadium, table);
    out.field("player_id", playerId(table, view.stadiumOwner));
    out.endObject();
}

void writeResult(JsonWriter &out, const rules::Result &result, const Table &table)
{
    out.beginObject("result");
    out.key("winner");
    if (result.winner)
        out.value(playerId(table, *result.winner));
    else
        out.value(nullptr);
    out.field("end_reason", cards::nameOf(result.reason));
    out.endObject();
}

void writeViewer(JsonWriter &out, rules::Viewer viewer, const Table &table)
{
    out.key("viewer_id");
    if (const auto seat = rules::seatOf(viewer))
        out.value(playerId(table, *seat));
    else
        out.value(viewer == rules::Viewer::Judge ? judgeId : spectatorId);
}

} // namespace

void write(JsonWriter &out, const ClockStatus &clock)
{
    out.beginObject();
    writeClockFields(out, clock);
    out.endObject();
}

void write(JsonWriter &out, const TurnTimer &timer)
{
    out.beginObject();
    out.field("player_id", timer.playerId);
    writeClockFields(out, timer.clock);
    out.endObject();
}

void write(JsonWriter &out, const rules::PromptView &prompt, const Table &table)
{
    out.beginObject();
    if (prompt.isHidden) {
        out.field("player_id", playerId(table, prompt.to));
        out.field("hidden", true);
        out.endObject();
        return;
    }
    out.field("prompt_id", prompt.id);
    out.field("player_id", playerId(table, prompt.to));
    out.field("hidden", false);
    out.field("kind", cards::nameOf(prompt.kind));
    out.field("min", prompt.min);
    out.field("max", prompt.max);
    out.field("options", prompt.options);
    out.field("may_decline", prompt.mayDecline);
    out.key("source");
    if (prompt.source.card != rules::noCard)
        write(out, prompt.source, table);
    else
        out.value(nullptr);
    out.field("zone", cards::nameOf(prompt.zone));
    writeCards(out, "candidates", prompt.candidates, table);
    out.endObject();
}

void writeFields(JsonWriter &out, const GameSnapshot &snapshot)
{
    const rules::View &view = snapshot.view;
    const Table &table = *snapshot.table;
    out.field("game_id", table.gameId);
    writeViewer(out, view.viewer, table);
    out.field("ruleset", table.ruleset);
    out.field("seq", snapshot.seq);
    out.field("turn_number", view.turnNumber);
    out.field("phase", cards::nameOf(view.phase));
    out.field("current_player_id", playerId(table, view.current));
    out.field("is_my_turn", view.isMyTurn);
    out.key("prompt");
    if (view.prompt)
        write(out, *view.prompt, table);
    else
        out.value(nullptr);
    writeClocks(out, snapshot);
    writeStadium(out, view, table);
    out.field("seed_commitment", table.seedCommitment);
    out.fieldIf("spectators", snapshot.spectators);
    if (view.result)
        writeResult(out, *view.result, table);
    out.beginObject("players");
    for (const rules::Seat seat : rules::bothSeats) {
        out.key(playerId(table, seat).toStdString());
        writePlayer(out, snapshot, seat);
    }
    out.endObject();
}

} // namespace mantimon::protocol
