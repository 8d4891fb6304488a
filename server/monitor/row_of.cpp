#include "monitor/row_of.h"

#include "cards/names.h"

#include <algorithm>

namespace mantimon::monitor {

using clock::Milliseconds;
using games::Chair;
using games::Record;
using protocol::GameRow;
using protocol::GameStatus;
using protocol::GameWarning;

namespace {

protocol::GameSeat seatOf(const games::Scene &scene, Chair chair)
{
    const games::Player &player = scene.record.players()[chair];
    protocol::GameSeat seat{.playerId = player.userId,
                            .name = player.name,
                            .isBot = player.isBot(),
                            .isConnected = scene.attendance.isPresent(chair)};
    if (scene.record.hasState())
        seat.points = rules::pointsOf(scene.record.state(), scene.record.seatAt(chair));
    if (const Milliseconds deadline = scene.attendance.deadline(chair); deadline != 0)
        seat.deadline = deadline;
    return seat;
}

Milliseconds lowFrom(const protocol::ClockStatus &clock)
{
    return *clock.deadline - Milliseconds(clock.timeoutSeconds) * 1000 / lowClockParts;
}

bool hasRunningClock(const GameRow &row)
{
    return row.clock && row.clock->clock.isRunning && row.clock->clock.deadline;
}

bool isUnderWay(const GameRow &row)
{
    return row.status == GameStatus::Playing && !row.isPaused;
}

} // namespace

GameRow rowOf(const games::Scene &scene, const QString &nodeId)
{
    const Record &record = scene.record;
    GameRow row{.gameId = record.header().id,
                .ruleset = record.header().ruleset,
                .status = games::wireStatus(record.status()),
                .isAsleep = false,
                .seq = record.seq(),
                .players = {},
                .clock = games::turnTimer(scene),
                .isPaused = record.isPaused(),
                .spectators = static_cast<int>(scene.attendance.spectators().size()),
                .createdAt = record.header().createdAt,
                .changedAt = record.changedAt(),
                .nodeId = nodeId};
    for (Chair chair = 0; chair < record.players().size(); ++chair)
        row.players.push_back(seatOf(scene, chair));
    if (record.hasState()) {
        row.turnNumber = rules::turnNumber(record.state());
        row.phase = cards::nameOf(rules::phaseOf(record.state()));
        if (row.status == GameStatus::Playing)
            row.currentPlayerId = record.playerAt(rules::currentSeat(record.state())).userId;
    }
    return row;
}

GameRow rowOf(const storage::UnfinishedGame &game, const QString &nodeId)
{
    const bool isWaiting = game.status == storage::GameStatus::Waiting;
    GameRow row{.gameId = game.id,
                .ruleset = game.ruleset,
                .status = isWaiting ? GameStatus::Waiting : GameStatus::Playing,
                .isAsleep = true,
                .seq = game.lastSeq,
                .phase = isWaiting ? "setup" : std::string_view(),
                .players = {},
                // A game that is played has a clock that runs, unless it is paused.
                .isPaused = !isWaiting && game.wakeAt == 0,
                .createdAt = game.createdAt,
                .changedAt = game.changedAt,
                .nodeId = nodeId};
    for (const storage::SeatTaken &seat : game.seats)
        row.players.push_back(
            {.playerId = seat.userId, .name = seat.name, .isBot = seat.isBot, .isConnected = seat.isBot});
    return row;
}

protocol::GameWarnings warningsOf(const GameRow &row, Milliseconds now)
{
    protocol::GameWarnings warnings = 0;
    const auto warn = [&warnings](GameWarning warning, bool isSo) {
        warnings |= isSo ? static_cast<protocol::GameWarnings>(warning) : protocol::GameWarnings(0);
    };
    warn(GameWarning::Stalled, isUnderWay(row) && now - row.changedAt >= stalledAfter);
    const bool isSomebodyGone = std::any_of(row.players.begin(), row.players.end(), [](const protocol::GameSeat &seat) {
        return !seat.isBot && !seat.isConnected;
    });
    warn(GameWarning::PlayerGone, row.status == GameStatus::Playing && isSomebodyGone);
    warn(GameWarning::ClockLow, hasRunningClock(row) && now >= lowFrom(row.clock->clock));
    return warnings;
}

std::optional<Milliseconds> nextWarning(const GameRow &row, Milliseconds now)
{
    std::optional<Milliseconds> next;
    const auto orEarlier = [&](Milliseconds moment) {
        if (moment > now && (!next || moment < *next))
            next = moment;
    };
    if (isUnderWay(row))
        orEarlier(row.changedAt + stalledAfter);
    if (hasRunningClock(row))
        orEarlier(lowFrom(row.clock->clock));
    return next;
}

} // namespace mantimon::monitor
