#pragma once

#include "protocol/monitor_commands.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <string_view>
#include <variant>

/// What a moderator may ask, on a connection of its own path. One struct for each event; adding one
/// means the struct here, its place in `MonitorRequest`, its `read` and its row in monitor_decoder.cpp,
/// and its least role in server/monitor.
namespace mantimon::protocol {

/// Whose eyes a game is seen with: `spectator`, `judge` or a player's id.
inline constexpr std::string_view spectatorView = "spectator";
inline constexpr std::string_view judgeView = "judge";

/// Where a page of rows starts, newest first: behind the last row of the page before. Opaque to clients.
struct RowsBehind
{
    qint64 at = 0; ///< ms since 1970 UTC
    QString id;
    friend bool operator==(const RowsBehind &, const RowsBehind &) = default;
};

// ---- watching over all ------------------------------------------------------------------------------

struct Subscribe
{
    static constexpr std::string_view event = "monitor:subscribe";
    friend bool operator==(const Subscribe &, const Subscribe &) = default;
};

struct Unsubscribe
{
    static constexpr std::string_view event = "monitor:unsubscribe";
    friend bool operator==(const Unsubscribe &, const Unsubscribe &) = default;
};

struct AskSamples
{
    static constexpr std::string_view event = "monitor:samples";
    int windowSeconds = 300; ///< 300, 3600 or 21600
    friend bool operator==(const AskSamples &, const AskSamples &) = default;
};

enum class GameSort : std::uint8_t {
    CreatedAt,
    TurnNumber,
    Clock,
    Points,
    Spectators,
    Players,
    Ruleset,
    Node,
    Warnings,
    ChangedAt
};

/// The page becomes the one that this connection is told about.
struct ListGames
{
    static constexpr std::string_view event = "monitor:games";
    QString text; ///< a player's name or id, the beginning of a game's id, or its join code; empty: any
    QString ruleset;
    QString nodeId;
    bool isWarningsOnly = false;
    GameSort sort = GameSort::CreatedAt;
    bool isDescending = true;
    int offset = 0;
    int limit = 50; ///< 1 to 200
    friend bool operator==(const ListGames &, const ListGames &) = default;
};

// ---- one game ---------------------------------------------------------------------------------------

struct WatchGame
{
    static constexpr std::string_view event = "monitor:watch";
    QUuid gameId;
    QString view;
    QString reason; ///< needed for a seat's or a judge's eyes
    friend bool operator==(const WatchGame &, const WatchGame &) = default;
};

struct UnwatchGame
{
    static constexpr std::string_view event = "monitor:unwatch";
    QUuid gameId;
    friend bool operator==(const UnwatchGame &, const UnwatchGame &) = default;
};

struct AskHistory
{
    static constexpr std::string_view event = "monitor:history";
    QUuid gameId;
    QString view;
    qint64 fromSeq = 1;
    int limit = 200; ///< 1 to 200
    QString reason;
    friend bool operator==(const AskHistory &, const AskHistory &) = default;
};

struct AskPosition
{
    static constexpr std::string_view event = "monitor:position";
    QUuid gameId;
    qint64 seq = 1;
    QString view;
    QString reason;
    friend bool operator==(const AskPosition &, const AskPosition &) = default;
};

/// What was said at a table, newest first.
struct AskChat
{
    static constexpr std::string_view event = "monitor:chat";
    QUuid gameId;
    int limit = 50; ///< 1 to 100
    std::optional<RowsBehind> behind{};
    friend bool operator==(const AskChat &, const AskChat &) = default;
};

struct FindReplays
{
    static constexpr std::string_view event = "monitor:replays";
    QString text; ///< a player's name or id, or the beginning of a game's id; empty: any
    QString ruleset;
    std::optional<qint64> from{}; ///< of the end; ms since 1970 UTC
    std::optional<qint64> to{};   ///< exclusive
    int limit = 50;               ///< 1 to 100
    std::optional<RowsBehind> behind{};
    friend bool operator==(const FindReplays &, const FindReplays &) = default;
};

struct ReadReplay
{
    static constexpr std::string_view event = "monitor:replay";
    QUuid gameId;
    friend bool operator==(const ReadReplay &, const ReadReplay &) = default;
};

// ---- reading ----------------------------------------------------------------------------------------

struct FindPlayers
{
    static constexpr std::string_view event = "monitor:players";
    QString text;   ///< the beginning of a name, an id, for moderators also an email
    int limit = 50; ///< 1 to 100
    friend bool operator==(const FindPlayers &, const FindPlayers &) = default;
};

struct ReadPlayer
{
    static constexpr std::string_view event = "monitor:player";
    QString userId;
    friend bool operator==(const ReadPlayer &, const ReadPlayer &) = default;
};

enum class ReportStatus : std::uint8_t { Open, Assigned, Resolved };

struct ListReports
{
    static constexpr std::string_view event = "monitor:reports";
    ReportStatus status = ReportStatus::Open;
    int limit = 50; ///< 1 to 100
    std::optional<RowsBehind> behind{};
    friend bool operator==(const ListReports &, const ListReports &) = default;
};

struct ReadAudit
{
    static constexpr std::string_view event = "monitor:audit";
    QString who; ///< these four: empty: any
    QString whom;
    QString what;
    QString gameId;
    std::optional<qint64> from{}; ///< ms since 1970 UTC
    std::optional<qint64> to{};   ///< exclusive
    int limit = 50;               ///< 1 to 200
    std::optional<RowsBehind> behind{};
    friend bool operator==(const ReadAudit &, const ReadAudit &) = default;
};

/// A closed set: a new one fails to compile until server/monitor answers it.
using MonitorRequest =
    std::variant<Subscribe, Unsubscribe, AskSamples, ListGames, WatchGame, UnwatchGame, AskHistory, AskPosition,
                 AskChat, FindReplays, ReadReplay, MessagePlayers, PauseGame, ResumeGame, ExtendTimer, EndGame,
                 KickUser, MuteUser, UnmuteUser, BanUser, UnbanUser, NoteUser, AssignReport, CommentReport,
                 ResolveReport, Announce, DrainNode, FindPlayers, ReadPlayer, ListReports, ReadAudit>;

/// The event's name on the wire.
[[nodiscard]] std::string_view eventName(const MonitorRequest &request);

[[nodiscard]] std::string_view nameOf(ReportStatus status);
[[nodiscard]] std::string_view nameOf(Verdict verdict);

} // namespace mantimon::protocol
