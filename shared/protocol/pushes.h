#pragma once

#include "protocol/answers.h"
#include "protocol/monitor_pushes.h"
#include "protocol/snapshot.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

/// What the server sends unasked. One struct for each event; adding one means the struct here, its
/// place in `Push` and its `write` in encode_pushes.cpp.
namespace mantimon::protocol {

/// On the wire `events` is the last member, each event with its seq, so that a queue can put the
/// events of replaced states into the newer one.
struct GameState
{
    static constexpr std::string_view event = "game:state";
    GameSnapshot snapshot;
    std::vector<EventBatch> events;
};

/// What has changed since the `game:state` or `game:delta` of `baseSeq` that was pushed before it: see delta.h.
struct GameDelta
{
    static constexpr std::string_view event = "game:delta";
    TablePointer table; ///< never null
    qint64 baseSeq = 0;
    QByteArray changes; ///< JSON
    std::vector<EventBatch> events;
};

/// Addressee's or others' view of it, as `prompt` in a state.
struct GamePrompt
{
    static constexpr std::string_view event = "game:prompt";
    TablePointer table;
    rules::PromptView prompt;
    std::optional<TurnTimer> turnTimer{};
};

struct TurnStarted
{
    static constexpr std::string_view event = "game:turn_started";
    QUuid gameId;
    QString playerId;
    int turnNumber = 0;
    std::optional<TurnTimer> turnTimer{};
};

struct TurnWarning
{
    static constexpr std::string_view event = "game:turn_warning";
    QUuid gameId;
    QString playerId;
    int percent = 0; ///< of the time that is left
    qint64 remainingMs = 0;
};

struct TurnTimedOut
{
    static constexpr std::string_view event = "game:turn_timeout";
    QUuid gameId;
    QString playerId;
    int inARow = 1;
    int toForfeit = 0; ///< so many in a row lose the game
};

/// The first one for an opponent says that it has sat down.
struct OpponentStatus
{
    static constexpr std::string_view event = "game:opponent_status";
    QUuid gameId;
    PlayerName player;
    bool isConnected = false;
    std::optional<qint64> deadline{};       ///< disconnected: the seat is lost then; ms since 1970 UTC
    std::optional<qint64> revealDeadline{}; ///< both sit: entropies are awaited until then; ms since 1970 UTC
};

struct SpectatorCount
{
    static constexpr std::string_view event = "game:spectators";
    QUuid gameId;
    int count = 0;
};

/// Somebody at the table has said or shown something.
struct GameChat
{
    static constexpr std::string_view event = "game:chat";
    QUuid gameId;
    ChatLine line;
};

struct GameEnded
{
    static constexpr std::string_view event = "game:over";
    QUuid gameId;
    std::optional<QString> winner{}; ///< player id; unset for a draw or a void game
    rules::EndReason endReason = rules::EndReason::None;
    qint64 seq = 0;
    base::Bytes32 seed{}; ///< the server's
};

/// After connecting, one for each unfinished game.
struct Reconnected
{
    static constexpr std::string_view event = "game:reconnected";
    GameJoined game;
};

/// Another connection of the same user has taken the seat; this one stays open.
struct SeatReplaced
{
    static constexpr std::string_view event = "game:replaced";
    QUuid gameId;
};

/// A moderator has stopped the game: no clock runs and nothing can be done until it goes on.
struct GamePaused
{
    static constexpr std::string_view event = "game:paused";
    QUuid gameId;
    QString by; ///< the moderator's name
    QString reason;
};

struct GameResumed
{
    static constexpr std::string_view event = "game:resumed";
    QUuid gameId;
    QString by; ///< the moderator's name
    QString reason;
};

struct ServerNotice
{
    static constexpr std::string_view event = "server:notice";
    QString text;
    std::optional<QUuid> gameId{}; ///< to the players of this game only
};

/// Reconnect, to another node where there is one; games go on.
struct ServerDraining
{
    static constexpr std::string_view event = "server:draining";
    std::optional<qint64> deadline{}; ///< connections end then; ms since 1970 UTC
};

/// The connection was not let in; it is closed after this.
struct AuthError
{
    static constexpr std::string_view event = "auth:error";
    Refused refused;
};

/// To a frame that has no usable id.
struct FrameError
{
    static constexpr std::string_view event = "error";
    Refused refused;
};

using Push =
    std::variant<GameState, GameDelta, GamePrompt, TurnStarted, TurnWarning, TurnTimedOut, OpponentStatus,
                 SpectatorCount, GameChat, GameEnded, Reconnected, SeatReplaced, GamePaused, GameResumed, ServerNotice,
                 ServerDraining, AuthError, FrameError, MonitorUpdate, MonitorState, MonitorOver, MonitorChat>;

/// The event's name on the wire.
[[nodiscard]] std::string_view eventName(const Push &push);

} // namespace mantimon::protocol
