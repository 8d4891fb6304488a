#include "games/snapshot.h"

#include "protocol/action_json.h"

namespace mantimon::games {

using rules::Seat;

protocol::GameStatus wireStatus(Record::Status status)
{
    switch (status) {
    case Record::Status::Empty:
    case Record::Status::Waiting:
        return protocol::GameStatus::Waiting;
    case Record::Status::Revealing:
        return protocol::GameStatus::Revealing;
    case Record::Status::Playing:
        return protocol::GameStatus::Playing;
    case Record::Status::Over:
        break;
    }
    return protocol::GameStatus::Over;
}

namespace {

bool mustAct(const Record &record, Chair chair)
{
    return record.hasState() && rules::mustAct(record.state(), record.seatAt(chair));
}

std::optional<protocol::PlayerName> opponentOf(const Record &record, Chair chair)
{
    if (record.players().size() < 2)
        return std::nullopt;
    const Player &opponent = record.players()[1 - chair];
    return protocol::PlayerName{opponent.userId, opponent.name};
}

} // namespace

protocol::ClockStatus clockStatus(const TurnClock &clocks, Seat seat, Milliseconds now)
{
    const SeatClock &clock = clocks[seat];
    protocol::ClockStatus status;
    status.timeoutSeconds = static_cast<int>(clock.total / 1000);
    status.remainingMs = clock.remainingAt(now);
    status.isRunning = clock.running;
    status.isPaused = clocks.isHeld(seat);
    if (clock.running)
        status.deadline = clock.deadline;
    return status;
}

std::optional<protocol::TurnTimer> turnTimer(const Scene &scene)
{
    const auto seat = scene.record.turnClock().current();
    if (!seat || !scene.record.hasState())
        return std::nullopt;
    return protocol::TurnTimer{scene.record.playerAt(*seat).userId,
                               clockStatus(scene.record.turnClock(), *seat, scene.now)};
}

protocol::GameSnapshot snapshot(const Scene &scene, rules::Viewer viewer)
{
    const Record &record = scene.record;
    protocol::GameSnapshot snapshot = games::snapshot(record, scene.now, viewer);
    for (const Seat seat : rules::bothSeats)
        snapshot.connected[rules::indexOf(seat)] = scene.attendance.isPresent(record.chairAt(seat));
    snapshot.spectators = static_cast<int>(scene.attendance.spectators().size());
    return snapshot;
}

protocol::GameSnapshot snapshot(const Record &record, Milliseconds now, rules::Viewer viewer)
{
    protocol::GameSnapshot snapshot;
    snapshot.table = record.table();
    snapshot.view = rules::view(record.state(), viewer, record.ruleset(), record.cards());
    snapshot.seq = record.seq();
    snapshot.connected = {true, true};
    for (const Seat seat : rules::bothSeats)
        snapshot.clocks[rules::indexOf(seat)] = clockStatus(record.turnClock(), seat, now);
    snapshot.turnTimer = record.turnClock().current();
    return snapshot;
}

protocol::LogEntry logEntry(const Record &record, const LogLine &line, rules::Viewer viewer)
{
    protocol::LogEntry entry{.seq = line.seq,
                             .at = line.at,
                             .kind = nameOf(line.kind),
                             .playerId = {},
                             .actionType = {},
                             .turnNumber = line.turn,
                             .events = rules::visibleEvents(line.events, viewer)};
    if (line.chair != LogLine::nobody)
        entry.playerId = record.players()[Chair(line.chair)].userId;
    if (line.action != LogLine::noAction)
        entry.actionType = protocol::actionName(line.action);
    return entry;
}

protocol::GameJoined joined(const Scene &scene, Chair chair, std::optional<qint64> lastSeq)
{
    const Record &record = scene.record;
    protocol::GameJoined answer;
    answer.gameId = record.header().id;
    answer.playerId = record.players()[chair].userId;
    answer.status = wireStatus(record.status());
    answer.seedCommitment = record.seedCommitment();
    if (record.status() == Record::Status::Revealing)
        answer.revealDeadline = scene.revealDeadline;
    answer.seq = record.seq();
    if (!record.hasState())
        return answer;
    const rules::Viewer viewer = rules::viewerOf(record.seatAt(chair));
    answer.state = snapshot(scene, viewer);
    answer.isYourTurn = answer.state->view.isMyTurn;
    answer.turnTimer = turnTimer(scene);
    if (lastSeq)
        answer.missed = record.eventsAfter(*lastSeq, viewer);
    return answer;
}

protocol::OpponentStatus presence(const Scene &scene, Chair chair)
{
    const Player &player = scene.record.players()[chair];
    protocol::OpponentStatus status;
    status.gameId = scene.record.header().id;
    status.player = {player.userId, player.name};
    status.isConnected = scene.attendance.isPresent(chair);
    if (const Milliseconds deadline = scene.attendance.deadline(chair); deadline != 0)
        status.deadline = deadline;
    if (scene.record.status() == Record::Status::Revealing)
        status.revealDeadline = scene.revealDeadline;
    return status;
}

protocol::ActiveGame listing(const Scene &scene, Chair chair)
{
    const Record &record = scene.record;
    protocol::ActiveGame game;
    game.gameId = record.header().id;
    game.ruleset = record.header().ruleset;
    game.status = wireStatus(record.status());
    game.opponent = opponentOf(record, chair);
    if (record.status() == Record::Status::Waiting)
        game.joinCode = record.header().joinCode;
    game.isYourTurn = mustAct(record, chair);
    game.seq = record.seq();
    return game;
}

protocol::GameEnded ending(const Scene &scene)
{
    const Record &record = scene.record;
    protocol::GameEnded ended;
    ended.gameId = record.header().id;
    ended.seq = record.seq();
    ended.seed = record.header().serverSeed;
    ended.endReason = rules::EndReason::Void;
    if (const auto result = record.result()) {
        ended.endReason = result->reason;
        if (result->winner)
            ended.winner = record.playerAt(*result->winner).userId;
    }
    return ended;
}

} // namespace mantimon::games
