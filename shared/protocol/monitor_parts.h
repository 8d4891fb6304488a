#pragma once

#include "protocol/snapshot.h"

#include <QString>
#include <QUuid>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// What the moderators' answers and pushes are made of. Moments are ms since 1970 UTC.
namespace mantimon::protocol {

/// A server process, as it says of itself.
struct NodeStatus
{
    QString nodeId;
    QString version;
    std::string_view status = "up"; ///< up, draining, down
    qint64 startedAt = 0;
    int connections = 0;
    int playersOnline = 0;
    int liveGames = 0; ///< not over, asleep or not
    int sleepingGames = 0;
    double actionsPerSecond = 0;
    double p50Ms = 0; ///< from a player's action to its answer
    double p99Ms = 0;
    double journalLagMs = 0; ///< what an entry waited to be durable, at most
    int journalQueue = 0;
    double errorsPerSecond = 0; ///< requests that failed by the server's fault
    bool isDatabaseUp = true;
    bool isPostgres = false;
    std::string_view redis = "memory"; ///< up, away, memory
    qint64 memoryBytes = 0;
    friend bool operator==(const NodeStatus &, const NodeStatus &) = default;
};

struct Totals
{
    int connections = 0;
    int playersOnline = 0;
    int liveGames = 0;
    int sleepingGames = 0;
    int spectators = 0;
    double actionsPerSecond = 0;
    int warnings = 0; ///< games with one
    friend bool operator==(const Totals &, const Totals &) = default;
};

struct Sample
{
    qint64 at = 0;
    double connections = 0;
    double liveGames = 0;
    double actionsPerSecond = 0;
    double p50Ms = 0;
    double p99Ms = 0;
    double errorsPerSecond = 0;
    friend bool operator==(const Sample &, const Sample &) = default;
};

/// A set of these is what is noteworthy about a game.
enum class GameWarning : std::uint8_t {
    Stalled = 1,    ///< nothing has happened for long
    PlayerGone = 2, ///< somebody who plays is not connected
    ClockLow = 4    ///< a running clock is nearly out
};
using GameWarnings = std::uint8_t;

struct GameSeat
{
    QString playerId;
    QString name;
    bool isBot = false;
    bool isConnected = false;
    int points = 0;
    std::optional<qint64> deadline{}; ///< the seat is lost then
    friend bool operator==(const GameSeat &, const GameSeat &) = default;
};

/// An unfinished game in the list of all.
struct GameRow
{
    QUuid gameId;
    QString ruleset;
    GameStatus status = GameStatus::Waiting;
    bool isAsleep = false;
    qint64 seq = 0;
    int turnNumber = 0;
    std::string_view phase = "setup"; ///< empty: not known without reading the game
    std::optional<QString> currentPlayerId{};
    std::vector<GameSeat> players; ///< one or two
    std::optional<TurnTimer> clock{};
    bool isPaused = false;
    int spectators = 0;
    qint64 createdAt = 0;
    qint64 changedAt = 0;
    QString nodeId;
    GameWarnings warnings = 0;
};

/// Which of a row's members an update says; its game's id always.
using RowFields = std::uint32_t;
namespace row {
inline constexpr RowFields status = 1;
inline constexpr RowFields asleep = 2;
inline constexpr RowFields seq = 4;
inline constexpr RowFields turn = 8;
inline constexpr RowFields phase = 16;
inline constexpr RowFields current = 32;
inline constexpr RowFields players = 64;
inline constexpr RowFields clock = 128;
inline constexpr RowFields paused = 256;
inline constexpr RowFields spectators = 512;
inline constexpr RowFields changedAt = 1024;
inline constexpr RowFields node = 2048;
inline constexpr RowFields warnings = 4096;
inline constexpr RowFields born = 8192; ///< what never changes: ruleset, created_at
inline constexpr RowFields all = 16383;
} // namespace row

/// What `after` has that `before` has not. The remaining time of a clock that runs is no difference:
/// it follows from the deadline.
[[nodiscard]] RowFields difference(const GameRow &before, const GameRow &after);

struct RowChange
{
    GameRow row;
    RowFields fields = row::all;
};

/// How a page of the list of games has changed.
struct PageChange
{
    int total = 0;    ///< games
    int matching = 0; ///< those of them that are asked for
    int offset = 0;
    std::optional<std::vector<QUuid>> order{}; ///< all of the page, when they or their order changed
    std::vector<RowChange> rows;
};

/// An entry of a game's journal, as its viewer may know it.
struct LogEntry
{
    qint64 seq = 0;
    qint64 at = 0;
    std::string_view kind; ///< opened, seated, revealed, started, played, extended, paused, resumed, closed, decided
    std::optional<QString> playerId{};
    std::string_view actionType; ///< empty: none
    int turnNumber = 0;
    std::vector<rules::Event> events; ///< already filtered; empty before the game has started
};

/// What somebody has said or shown at a table.
struct ChatLine
{
    QString lineId;
    PlayerName player; ///< the name that they have in that game
    QString text;      ///< empty: it is an emote
    QString emote;     ///< empty: it is text
    qint64 at = 0;
};

} // namespace mantimon::protocol
