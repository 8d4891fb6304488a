#pragma once

#include "unit/protocol/goldens.h"

/// The moderators' messages, and the files in which their golden frames lie.
namespace mantimon::protocol::goldens {

inline Golden order(const char *file, MonitorRequest content)
{
    return request(file, std::move(content));
}

inline std::vector<Golden> monitorRequests()
{
    using namespace samples;
    const QString why = u"insults"_s;
    const QString spectator = u"spectator"_s;
    const RowsBehind behindGame{eight, gameId.toString(QUuid::WithoutBraces)};
    return {
        order("requests/monitor_subscribe", Subscribe{}),
        order("requests/monitor_unsubscribe", Unsubscribe{}),
        order("requests/monitor_samples", AskSamples{3600}),
        order("requests/monitor_games",
              ListGames{u"asa"_s, u"standard"_s, u"node-1"_s, true, GameSort::Clock, true, 50, 25}),
        order("requests/monitor_games.of_no_kind", ListGames{}),
        order("requests/monitor_games.sorted", ListGames{{}, {}, {}, false, GameSort::Players, false, 0, 50}),
        order("requests/monitor_watch", WatchGame{gameId, u"judge"_s, why}),
        order("requests/monitor_watch.as_spectator", WatchGame{gameId, spectator, {}}),
        order("requests/monitor_unwatch", UnwatchGame{gameId}),
        order("requests/monitor_history", AskHistory{gameId, asaId, 3, 20, why}),
        order("requests/monitor_position", AskPosition{gameId, 7, spectator, {}}),
        order("requests/monitor_chat", AskChat{gameId, 20, RowsBehind{eight, u"c-1"_s}}),
        order("requests/monitor_replays", FindReplays{u"asa"_s, u"standard"_s, eight, eight + 1, 9, behindGame}),
        order("requests/monitor_replay", ReadReplay{gameId}),
        order("requests/monitor_message", MessagePlayers{gameId, u"Please go on."_s, why}),
        order("requests/monitor_pause", PauseGame{gameId, why}),
        order("requests/monitor_resume", ResumeGame{gameId, why}),
        order("requests/monitor_extend_timer", ExtendTimer{gameId, 30, asaId, why}),
        order("requests/monitor_end_game", EndGame{gameId, Verdict::Winner, asaId, why}),
        order("requests/monitor_end_game.void", EndGame{gameId, Verdict::Void, {}, why}),
        order("requests/monitor_kick", KickUser{asaId, gameId, why}),
        order("requests/monitor_mute", MuteUser{asaId, eight, why}),
        order("requests/monitor_unmute", UnmuteUser{u"s-1"_s, why}),
        order("requests/monitor_ban", BanUser{asaId, {}, why}),
        order("requests/monitor_unban", UnbanUser{u"s-1"_s, why}),
        order("requests/monitor_note", NoteUser{asaId, u"was warned"_s}),
        order("requests/monitor_assign_report", AssignReport{u"r-1"_s, beaId}),
        order("requests/monitor_comment_report", CommentReport{u"r-1"_s, u"looked at it"_s}),
        order("requests/monitor_resolve_report", ResolveReport{u"r-1"_s, u"muted"_s}),
        order("requests/monitor_announce", Announce{u"Back in a minute."_s, why}),
        order("requests/monitor_drain_node", DrainNode{u"node-1"_s, why}),
        order("requests/monitor_players", FindPlayers{u"as"_s, 5}),
        order("requests/monitor_player", ReadPlayer{asaId}),
        order("requests/monitor_reports", ListReports{ReportStatus::Assigned, 5, RowsBehind{eight, u"r-1"_s}}),
        order("requests/monitor_audit", ReadAudit{beaId, asaId, u"monitor:ban"_s, behindGame.id, eight, eight + 1, 7,
                                                  RowsBehind{eight, u"a-1"_s}}),
    };
}

inline NodeStatus nodeStatus()
{
    return {.nodeId = u"node-1"_s,
            .version = u"0.1.0"_s,
            .status = "draining",
            .startedAt = samples::eight,
            .connections = 21,
            .playersOnline = 19,
            .liveGames = 12,
            .sleepingGames = 3,
            .actionsPerSecond = 7.5,
            .p50Ms = 1.25,
            .p99Ms = 9.5,
            .journalLagMs = 4.125,
            .journalQueue = 2,
            .errorsPerSecond = 0.2,
            .isDatabaseUp = false,
            .isPostgres = true,
            .redis = "away",
            .memoryBytes = 104'857'600};
}

inline Totals totals()
{
    return {21, 19, 12, 3, 4, 7.5, 1};
}

inline Sample sample()
{
    return {samples::eight, 21, 12, 7.5, 1.25, 9.5, 0.2};
}

inline GameRow gameRow()
{
    using namespace samples;
    return {.gameId = gameId,
            .ruleset = u"standard"_s,
            .status = GameStatus::Playing,
            .isAsleep = false,
            .seq = 41,
            .turnNumber = 5,
            .phase = "main",
            .currentPlayerId = asaId,
            .players = {{asaId, u"Asa"_s, false, true, 1, {}}, {beaId, u"Bea"_s, true, false, 2, eight + 120'000}},
            .clock = turnTimer(),
            .isPaused = true,
            .spectators = 3,
            .createdAt = eight,
            .changedAt = eight + 1,
            .nodeId = u"node-1"_s,
            .warnings = 7};
}

inline GameRow waitingRow()
{
    using namespace samples;
    return {.gameId = gameId,
            .ruleset = u"standard"_s,
            .isAsleep = true,
            .seq = 1,
            .players = {{asaId, u"Asa"_s, false, false, 0, {}}},
            .createdAt = eight,
            .changedAt = eight,
            .nodeId = u"node-1"_s};
}

inline LogEntry logEntry()
{
    return {41, samples::eight, "played", samples::asaId, "attack", 5, samples::hiddenDraw()};
}

inline LogEntry decidedEntry()
{
    return {42, samples::eight, "decided", {}, {}, 5, {}};
}

inline EndedGame endedGame()
{
    using namespace samples;
    return {gameId,
            u"standard"_s,
            eight,
            eight + 1,
            {{asaId, u"Asa"_s}, {beaId, u"Bea"_s}},
            asaId,
            rules::EndReason::Moderator,
            12};
}

inline Report openReport()
{
    using namespace samples;
    return {.reportId = u"r-1"_s,
            .gameId = gameId.toString(QUuid::WithoutBraces),
            .by = {asaId, u"Asa"_s},
            .about = {beaId, u"Bea"_s},
            .category = u"stalling"_s,
            .text = u"waits for ever"_s,
            .at = eight,
            .assignedTo = {},
            .resolution = {},
            .comments = {{beaId, u"looked at it"_s, eight + 1}}};
}

inline Report resolvedReport()
{
    Report report = openReport();
    report.status = ReportStatus::Resolved;
    report.assignedTo = samples::beaId;
    report.resolution = u"muted"_s;
    report.resolvedAt = samples::eight + 2;
    return report;
}

inline PlayerFile playerFile()
{
    using namespace samples;
    const SanctionOf over{u"s-1"_s, beaId, u"insults"_s, eight, eight + 60'000, eight + 30'000, asaId};
    const SanctionOf forGood{u"s-2"_s, beaId, u"cheating"_s, eight, {}, {}, {}};
    return {.userId = asaId,
            .name = u"Asa"_s,
            .email = u"asa@example.org"_s,
            .createdAt = eight,
            .lastSeen = eight + 1,
            .oauthProvider = u"google"_s,
            .sessions = {{u"node-1"_s, eight, u"192.0.2.7"_s, u"/ws/game"_s}},
            .addresses = {{u"192.0.2.7"_s, eight, eight + 1}},
            .games = {gameRow()},
            .finished = {endedGame()},
            .notes = {{u"n-1"_s, beaId, u"was warned"_s, eight}},
            .mutes = {over},
            .bans = {forGood},
            .reports = {openReport()}};
}

inline ChatLine saidLine()
{
    return {u"c-1"_s, {samples::beaId, u"Bea"_s}, u"Hi, \"Asa\""_s, {}, samples::eight};
}

inline ChatLine shownLine()
{
    return {u"c-2"_s, {samples::asaId, u"Asa"_s}, {}, u"wow"_s, samples::eight + 1};
}

inline Golden told(const char *file, MonitorAnswer content)
{
    return {file, Answer(std::move(content))};
}

inline std::vector<Golden> monitorAnswers()
{
    using namespace samples;
    const RowsBehind next{eight, u"r-1"_s};
    const AuditLine line{u"a-1"_s,
                         eight,
                         beaId,
                         u"Bea"_s,
                         u"moderator"_s,
                         u"monitor:pause"_s,
                         {},
                         {},
                         gameId.toString(QUuid::WithoutBraces),
                         u"insults"_s,
                         u"done"_s};
    AuditLine refusedLine = line;
    refusedLine.whom = asaId;
    refusedLine.whomName = u"Asa"_s;
    refusedLine.gameId.clear();
    refusedLine.outcome = u"forbidden"_s;
    return {
        told("answers/monitor_subscribe", Subscribed{eight, 250, {nodeStatus()}, totals(), 3}),
        told("answers/monitor_samples", Samples{5'000, {sample()}}),
        told("answers/monitor_games", GamePage{10'388, 412, 50, {gameRow(), waitingRow()}}),
        told("answers/monitor_watch",
             Watched{u"judge"_s, gameRow(), judgeSnapshot(), table(), {logEntry()}, 41, 41, false}),
        told("answers/monitor_watch.waiting",
             Watched{u"spectator"_s, waitingRow(), {}, nullptr, {{1, eight, "opened", asaId, {}, 0, {}}}, 1, 1, false}),
        told("answers/monitor_history", History{gameId, asaId, table(), {logEntry(), decidedEntry()}, 42}),
        told("answers/monitor_position", Position{gameId, u"spectator"_s, table(), finalSnapshot(), decidedEntry()}),
        told("answers/monitor_replays", EndedGames{{endedGame()}, next}),
        told("answers/monitor_replays.last", EndedGames{{}, {}}),
        told("answers/monitor_replay", VerifiedReplay{gameId, "{\"format\":1}\n", true, u"12 actions"_s}),
        told("answers/monitor_command", CommandDone{u"a-1"_s, {}}),
        told("answers/monitor_command.sanction", CommandDone{u"a-1"_s, u"s-1"_s}),
        told("answers/monitor_players", FoundPlayers{{{asaId, u"Asa"_s, eight, true, false, true}}}),
        told("answers/monitor_player", playerFile()),
        told("answers/monitor_reports", Reports{{openReport(), resolvedReport()}, next}),
        told("answers/monitor_audit", AuditLines{{line, refusedLine}, next}),
        told("answers/monitor_chat", ChatLines{gameId, {saidLine(), shownLine()}, next}),
        told("answers/monitor_chat.last", ChatLines{gameId, {}, {}}),
    };
}

inline std::vector<Golden> monitorPushes()
{
    using namespace samples;
    const PageChange page{10'388,
                          412,
                          50,
                          std::vector<QUuid>{gameId},
                          {{gameRow(), row::all}, {gameRow(), row::seq | row::clock | row::changedAt}}};
    return {
        {"pushes/monitor_update",
         Push(MonitorUpdate{eight, std::vector<NodeStatus>{nodeStatus()}, totals(), 3, sample(), page})},
        {"pushes/monitor_update.nothing_new", Push(MonitorUpdate{eight, {}, {}, {}, {}, {}})},
        {"pushes/monitor_state",
         Push(MonitorState{u"spectator"_s, gameRow(), finalSnapshot(), table(), {decidedEntry()}})},
        {"pushes/monitor_chat", Push(MonitorChat{gameId, saidLine()})},
        {"pushes/monitor_chat.emote", Push(MonitorChat{gameId, shownLine()})},
        {"pushes/monitor_over", Push(MonitorOver{gameId, asaId, rules::EndReason::Moderator, 42})},
    };
}

} // namespace mantimon::protocol::goldens
