#pragma once

#include "board/table_state.h"

#include <QDateTime>

/// What happened in a game, read from the wire. Plain values.
namespace mantimon::board {

struct Event
{
    qint64 seq = 0;
    rules::EventType type{};
    QString playerId; ///< empty where nobody won
    std::optional<Card> card;
    std::optional<Card> target;
    int amount = 0; ///< hp, points, a turn's number, an index of attack or ability; 1 for heads
    rules::ZoneType from{};
    rules::ZoneType to{};
    rules::Condition condition{};
    rules::DamageReason reason{};
    rules::EndReason endReason{};
    friend bool operator==(const Event &, const Event &) = default;
};

enum class EntryKind {
    Opened,
    Seated,
    Revealed,
    Started,
    Played,
    Extended,
    Paused,
    Resumed,
    Closed,
    Decided ///< by a moderator
};

/// One entry of a game's journal, as one viewer may know it.
struct LogEntry
{
    qint64 seq = 0;
    QDateTime at; ///< UTC
    EntryKind kind = EntryKind::Played;
    QString playerId; ///< empty where no player did it
    QString actionType;
    int turnNumber = 0;
    QVector<Event> events;
    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

/// Unset for a type that this version does not know.
[[nodiscard]] std::optional<Event> readEvent(const QJsonObject &json);
/// Unset for a kind that this version does not know, and without a seq.
[[nodiscard]] std::optional<LogEntry> readLogEntry(const QJsonObject &json);
/// Leaves out what this version does not know.
[[nodiscard]] QVector<LogEntry> readLogEntries(const QJsonValue &json);
/// Of all the entries, in order.
[[nodiscard]] QVector<Event> eventsOf(const QVector<LogEntry> &entries);

} // namespace mantimon::board
