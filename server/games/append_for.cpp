#include "games/append_for.h"

#include "cards/names.h"
#include "games/game.h"

namespace mantimon::games {

namespace {

storage::SeatTaken seatOf(const Player &player)
{
    return {player.userId, player.name, player.isBot()};
}

storage::NewGame newGame(const Record &record, const QByteArray &requestId)
{
    const Header &header = record.header();
    return {.id = header.id,
            .createdAt = header.createdAt,
            .ruleset = header.ruleset,
            .rulesVersion = rules::rulesVersion,
            .cardSetHash = header.cardsHash.toLatin1(),
            .serverSeed = QByteArray(reinterpret_cast<const char *>(header.serverSeed.data()), 32),
            .creator = record.opened().creator.userId,
            .requestId = QString::fromUtf8(requestId),
            .joinCode = header.joinCode,
            .status = storage::GameStatus::Waiting,
            .options = {}};
}

std::optional<storage::GameEnd> endOf(const Record &record, const Proposal &proposal)
{
    const auto result = rules::resultOf(*proposal.state);
    if (!result)
        return std::nullopt;
    const std::string_view reason = cards::nameOf(result->reason);
    return storage::GameEnd{.reason = QByteArray(reason.data(), qsizetype(reason.size())),
                            .winner = result->winner ? record.playerAt(*result->winner).userId : QString(),
                            .at = proposal.at,
                            .turns = rules::turnNumber(*proposal.state)};
}

// When the game goes on by itself after `proposal`: what wakes it, should nobody look at it until then.
Milliseconds wakeAt(const Record &record, const Proposal &proposal)
{
    if (const auto *opened = std::get_if<Opened>(&proposal.fact)) {
        // A kept seat may be a bot's, which sits down as soon as the game is in memory.
        return opened->reservedFor.isEmpty() ? record.header().createdAt + Game::waitingTime : proposal.at;
    }
    if (!proposal.state && !record.hasState())
        return proposal.at + Game::revealTime;
    const TurnClock clock = record.turnClockAfter(proposal);
    if (clock.isPaused())
        return 0;
    const rules::State &state = proposal.state ? *proposal.state : record.state();
    if (record.waitsForBot(state))
        return proposal.at;
    const auto next = clock.nextToExpire();
    return next ? clock[*next].expiry() : 0;
}

bool isByClock(const rules::Action &action)
{
    return std::holds_alternative<rules::Timeout>(action) || std::holds_alternative<rules::Abandon>(action);
}

} // namespace

storage::Append appendFor(const Record &record, const Proposal &proposal, const QByteArray &requestId)
{
    storage::Append append;
    append.epoch = record.header().epoch;
    storage::Entry entry{.game = record.header().id,
                         .seq = proposal.seq,
                         .player = std::nullopt,
                         .kind = kindOf(proposal.fact),
                         .payload = encodeFact(proposal.fact),
                         .actionId = proposal.actionId,
                         .stateHash = proposal.stateHash,
                         .at = proposal.at};
    if (const auto *opened = std::get_if<Opened>(&proposal.fact)) {
        append.game = newGame(record, requestId);
        append.seats.append(seatOf(opened->creator));
    } else if (const auto *seated = std::get_if<Seated>(&proposal.fact)) {
        append.seats.append(seatOf(seated->player));
        append.status = storage::GameStatus::Live;
    } else if (const auto *played = std::get_if<Played>(&proposal.fact)) {
        entry.player = static_cast<int>(rules::indexOf(played->by));
        append.end = endOf(record, proposal);
        append.isByClock = isByClock(played->action);
    } else if (std::holds_alternative<Closed>(proposal.fact)) {
        append.end = storage::GameEnd{.reason = neverStarted, .winner = {}, .at = proposal.at};
    }
    append.entries.append(std::move(entry));
    if (append.end)
        return append;
    append.wakeAt = wakeAt(record, proposal);
    if (record.seq() > 0 && record.seq() % snapshotInterval == 0)
        append.snapshot = storage::Snapshot{record.seq(), record.save()};
    return append;
}

} // namespace mantimon::games
