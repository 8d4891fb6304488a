#pragma once

#include "protocol/monitor_parts.h"

/// What moderators are told unasked. Members that are unset are left out on the wire.
namespace mantimon::protocol {

/// What has changed since the last one; at least one a second.
struct MonitorUpdate
{
    static constexpr std::string_view event = "monitor:update";
    qint64 serverTime = 0;
    std::optional<std::vector<NodeStatus>> nodes{};
    std::optional<Totals> totals{};
    std::optional<int> reportsOpen{};
    std::optional<Sample> sample{};
    std::optional<PageChange> page{};
};

/// A watched game has gone on, or its clocks or who is at its table have changed.
struct MonitorState
{
    static constexpr std::string_view event = "monitor:state";
    QString view;
    GameRow row;
    std::optional<GameSnapshot> state{}; ///< null on the wire before the start
    TablePointer table;                  ///< null before the start
    std::vector<LogEntry> entries;
};

struct MonitorOver
{
    static constexpr std::string_view event = "monitor:over";
    QUuid gameId;
    std::optional<QString> winner{};
    rules::EndReason endReason = rules::EndReason::None;
    qint64 seq = 0;
};

/// Somebody has said something in a watched game.
struct MonitorChat
{
    static constexpr std::string_view event = "monitor:chat";
    QUuid gameId;
    ChatLine line;
};

} // namespace mantimon::protocol
