#include "board/table_state.h"

#include "board/json_names.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mantimon::board {

namespace {

QVector<Card> readCards(const QJsonValue &json)
{
    QVector<Card> cards;
    for (const QJsonValue &card : json.toArray())
        cards.append(readCard(card));
    return cards;
}

Zone readZone(const QJsonValue &json)
{
    return {json["count"_L1].toInt(), readCards(json["cards"_L1])};
}

/// A pile that only judges see into.
Zone readPile(const QJsonObject &player, QLatin1StringView name)
{
    return {player[QString(name + "_count"_L1)].toInt(), readCards(player[name])};
}

Mantimon readMantimon(const QJsonValue &json)
{
    Mantimon mantimon{.card = readCard(json),
                      .hp = json["hp"_L1].toInt(),
                      .damage = json["damage"_L1].toInt(),
                      .retreatCost = json["retreat_cost"_L1].toInt(),
                      .conditions = {},
                      .energies = readCards(json["energies"_L1]),
                      .tool = {},
                      .evolvedFrom = readCards(json["evolved_from"_L1]),
                      .enteredThisTurn = json["entered_this_turn"_L1].toBool()};
    for (const QJsonValue &name : json["conditions"_L1].toArray()) {
        if (const auto condition = named<rules::Condition>(name))
            mantimon.conditions.append(*condition);
    }
    if (json["tool"_L1].isObject())
        mantimon.tool = readCard(json["tool"_L1]);
    return mantimon;
}

Clock readClock(const QJsonValue &json)
{
    return {json["timeout_seconds"_L1].toInt(), json["remaining_ms"_L1].toInteger(), json["running"_L1].toBool(),
            json["paused"_L1].toBool()};
}

Side readSide(const QJsonObject &json)
{
    Side side;
    side.playerId = json["player_id"_L1].toString();
    side.name = json["name"_L1].toString();
    side.isCurrent = json["is_current_player"_L1].toBool();
    side.isConnected = json["connected"_L1].toBool();
    side.isReady = json["is_ready"_L1].toBool();
    side.points = json["points"_L1].toInt();
    side.deck = readPile(json, "deck"_L1);
    side.energyDeck = readPile(json, "energy_deck"_L1);
    side.hand = readZone(json["hand"_L1]);
    const QJsonArray active = json["active"_L1]["cards"_L1].toArray();
    if (!active.isEmpty())
        side.active = readMantimon(active.first());
    for (const QJsonValue &mantimon : json["bench"_L1]["cards"_L1].toArray())
        side.bench.append(readMantimon(mantimon));
    side.discard = readZone(json["discard"_L1]);
    side.energyZone = readZone(json["energy_zone"_L1]);
    side.prizes = readZone(json["prizes"_L1]);
    return side;
}

std::optional<Prompt> readPrompt(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    Prompt prompt;
    prompt.playerId = json["player_id"_L1].toString();
    const auto kind = named<rules::PromptKind>(json["kind"_L1]);
    prompt.isHidden = json["hidden"_L1].toBool() || !kind;
    if (prompt.isHidden)
        return prompt;
    prompt.kind = *kind;
    prompt.min = json["min"_L1].toInt();
    prompt.max = json["max"_L1].toInt();
    prompt.options = json["options"_L1].toInt();
    prompt.mayDecline = json["may_decline"_L1].toBool();
    if (json["source"_L1].isObject())
        prompt.source = readCard(json["source"_L1]);
    prompt.zone = named<rules::ZoneType>(json["zone"_L1]).value_or(rules::ZoneType::Hand);
    prompt.candidates = readCards(json["candidates"_L1]);
    return prompt;
}

std::optional<Stadium> readStadium(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return Stadium{readCard(json), json["player_id"_L1].toString()};
}

std::optional<Outcome> readOutcome(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return Outcome{json["winner"_L1].toString(),
                   named<rules::EndReason>(json["end_reason"_L1]).value_or(rules::EndReason::None)};
}

/// The lower side first. False when there are not two.
bool readSides(const QJsonObject &json, TableState &state)
{
    const QJsonObject players = json["players"_L1].toObject(); // ordered by id
    if (players.size() != 2)
        return false;
    const QJsonObject clocks = json["clocks"_L1].toObject();
    std::size_t index = players.keys().constLast() == state.viewerId ? 1 : 0;
    for (const QJsonValue &player : players) {
        Side &side = state.sides[index];
        side = readSide(player.toObject());
        side.clock = readClock(clocks[side.playerId]);
        index = 1 - index;
    }
    return true;
}

} // namespace

Card readCard(const QJsonValue &json)
{
    return {json["instance_id"_L1].toString(), json["card_id"_L1].toString()};
}

const Side *TableState::side(const QString &playerId) const
{
    for (const Side &each : sides) {
        if (each.playerId == playerId)
            return &each;
    }
    return nullptr;
}

QHash<QString, QString> TableState::names() const
{
    return {{sides[0].playerId, sides[0].name}, {sides[1].playerId, sides[1].name}};
}

QString TableState::nameOf(const QString &playerId) const
{
    const Side *found = side(playerId);
    return found ? found->name : playerId;
}

std::optional<TableState> readState(const QJsonObject &json)
{
    const auto phase = named<rules::Phase>(json["phase"_L1]);
    TableState state;
    state.gameId = json["game_id"_L1].toString();
    state.viewerId = json["viewer_id"_L1].toString();
    if (!phase || state.gameId.isEmpty() || !readSides(json, state))
        return std::nullopt;
    state.phase = *phase;
    state.ruleset = json["ruleset"_L1].toString();
    state.seq = json["seq"_L1].toInteger();
    state.turnNumber = json["turn_number"_L1].toInt();
    state.currentPlayerId = json["current_player_id"_L1].toString();
    state.prompt = readPrompt(json["prompt"_L1]);
    state.turnTimer = json["turn_timer"_L1].toString();
    state.stadium = readStadium(json["stadium"_L1]);
    state.spectators = json["spectators"_L1].toInt();
    state.outcome = readOutcome(json["result"_L1]);
    return state;
}

} // namespace mantimon::board
