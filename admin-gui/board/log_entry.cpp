#include "board/log_entry.h"

#include "board/json_names.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace mantimon::board {

namespace {

/// In the order of the enumeration.
constexpr std::array kindNames{"opened"_L1,   "seated"_L1, "revealed"_L1, "started"_L1, "played"_L1,
                               "extended"_L1, "paused"_L1, "resumed"_L1,  "closed"_L1,  "decided"_L1};

std::optional<EntryKind> readKind(const QString &name)
{
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (name == kindNames[i])
            return static_cast<EntryKind>(i);
    }
    return std::nullopt;
}

std::optional<Card> readKnownCard(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return readCard(json);
}

/// Each type of event calls its number by another name; none has two.
int readAmount(const QJsonObject &json)
{
    for (const auto name : {"amount"_L1, "round"_L1, "turn_number"_L1, "ability"_L1, "attack"_L1, "prompt_id"_L1,
                            "points"_L1, "in_a_row"_L1}) {
        if (json.contains(name))
            return json[name].toInt();
    }
    return json["heads"_L1].toBool() ? 1 : 0;
}

} // namespace

std::optional<Event> readEvent(const QJsonObject &json)
{
    const auto type = named<rules::EventType>(json["type"_L1]);
    if (!type)
        return std::nullopt;
    Event event;
    event.seq = json["seq"_L1].toInteger();
    event.type = *type;
    event.playerId = json["player_id"_L1].toString();
    event.card = readKnownCard(json["card"_L1]);
    event.target = readKnownCard(json["target"_L1]);
    event.amount = readAmount(json);
    event.from = named<rules::ZoneType>(json["from"_L1]).value_or(rules::ZoneType{});
    event.to = named<rules::ZoneType>(json["to"_L1]).value_or(rules::ZoneType{});
    event.condition = named<rules::Condition>(json["condition"_L1]).value_or(rules::Condition{});
    event.reason = named<rules::DamageReason>(json["reason"_L1]).value_or(rules::DamageReason{});
    event.endReason = named<rules::EndReason>(json["end_reason"_L1]).value_or(rules::EndReason{});
    return event;
}

std::optional<LogEntry> readLogEntry(const QJsonObject &json)
{
    const auto kind = readKind(json["kind"_L1].toString());
    if (!kind || !json["seq"_L1].isDouble())
        return std::nullopt;
    LogEntry entry{.seq = json["seq"_L1].toInteger(),
                   .at = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs),
                   .kind = *kind,
                   .playerId = json["player_id"_L1].toString(),
                   .actionType = json["action_type"_L1].toString(),
                   .turnNumber = json["turn_number"_L1].toInt(),
                   .events = {}};
    for (const QJsonValue &each : json["events"_L1].toArray()) {
        if (const auto event = readEvent(each.toObject()))
            entry.events.append(*event);
    }
    return entry;
}

QVector<LogEntry> readLogEntries(const QJsonValue &json)
{
    QVector<LogEntry> entries;
    for (const QJsonValue &each : json.toArray()) {
        if (const auto entry = readLogEntry(each.toObject()))
            entries.append(*entry);
    }
    return entries;
}

QVector<Event> eventsOf(const QVector<LogEntry> &entries)
{
    QVector<Event> events;
    for (const LogEntry &entry : entries)
        events += entry.events;
    return events;
}

} // namespace mantimon::board
