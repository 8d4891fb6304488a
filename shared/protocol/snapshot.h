#pragma once

#include "base/hex.h"
#include "rules/card.h"
#include "rules/event.h"
#include "rules/view.h"

#include <QString>
#include <QUuid>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

/// What messages say about a game. Seats and card indices become player ids and card ids only when
/// they are encoded.
namespace mantimon::protocol {

struct PlayerName
{
    QString id; ///< the user id, on the wire `player_id`
    QString name;
};

enum class GameStatus : std::uint8_t {
    Waiting,   ///< for the opponent to sit down
    Revealing, ///< both sit, entropies are awaited
    Playing,
    Over
};
[[nodiscard]] std::string_view nameOf(GameStatus status);

/// What stays the same for a whole game and what its messages need to name things. One for each
/// game, shared by all its messages; safe to pass between threads.
struct Table
{
    QUuid gameId;
    QString ruleset;
    base::Bytes32 seedCommitment{};
    std::array<PlayerName, 2> players;               ///< by seat
    std::shared_ptr<const rules::CardCatalog> cards; ///< never null
};
using TablePointer = std::shared_ptr<const Table>;

/// A seat's clock at the moment of the message.
struct ClockStatus
{
    int timeoutSeconds = 0;           ///< what it began with
    qint64 remainingMs = 0;           ///< not negative
    std::optional<qint64> deadline{}; ///< ms since 1970 UTC; unset while it stands
    bool isRunning = false;
    bool isPaused = false; ///< it stands because a moderator has paused the game
};

/// The clock that matters now and whose it is.
struct TurnTimer
{
    QString playerId;
    ClockStatus clock;
};

/// The events of one committed entry, already filtered for the viewer (rules::visibleEvents).
struct EventBatch
{
    qint64 seq = 0;
    std::vector<rules::Event> events;
};

/// A viewer's whole state of one game.
struct GameSnapshot
{
    TablePointer table; ///< never null
    rules::View view;   ///< says who the viewer is
    qint64 seq = 0;     ///< committed entries of the game
    std::array<bool, 2> connected{};
    std::array<ClockStatus, 2> clocks;
    std::optional<rules::Seat> turnTimer{}; ///< whose clock matters now
    std::optional<int> spectators{};        ///< how many, where the viewer is told
};

/// Stands for the viewer's id in a state for spectators, and for judges.
inline constexpr std::string_view spectatorId = "__spectator__";
inline constexpr std::string_view judgeId = "__judge__";

} // namespace mantimon::protocol
