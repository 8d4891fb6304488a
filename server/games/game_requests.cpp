#include "games/game.h"

#include "games/refusals.h"

using namespace Qt::StringLiterals;

namespace mantimon::games {

using protocol::ErrorCode;
using rules::Seat;

namespace {

protocol::Refused notInGame()
{
    return refused(ErrorCode::NotInGame, u"you do not sit in this game"_s);
}
protocol::Refused gameOver()
{
    return refused(ErrorCode::GameOver, u"the game is over"_s);
}
protocol::Refused notStarted()
{
    return refused(ErrorCode::IllegalAction, u"the game has not started"_s, u"wrong_phase"_s);
}

} // namespace

void Game::open(const QByteArray &requestId, ClientId client, Reply reply)
{
    if (client != 0)
        m_attendance.take(0, client);
    if (m_record.opened().creator.isBot())
        m_attendance.seatBot(0);
    submit({.fact = m_record.opened(), .requestId = requestId, .client = client, .reply = std::move(reply)});
}

void Game::sit(Player player, ClientId client, Reply reply)
{
    submit({.fact = Seated{std::move(player)}, .client = client, .reply = std::move(reply)});
}

protocol::Answer Game::join(const QString &userId, ClientId client, std::optional<qint64> lastSeq)
{
    const auto chair = m_record.chairOf(userId);
    if (!chair)
        return notInGame();
    if (isOver())
        return gameOver();
    tellReplaced(m_attendance.take(*chair, client));
    return joined(scene(), *chair, lastSeq);
}

protocol::GameJoined Game::resume(const QString &userId, ClientId client, std::optional<qint64> lastSeq)
{
    const Chair chair = m_record.chairOf(userId).value_or(0);
    if (!m_attendance.isPresent(chair))
        m_attendance.take(chair, client);
    return joined(scene(), chair, lastSeq);
}

void Game::reveal(const QString &userId, const base::Bytes32 &entropy, Reply reply)
{
    submit({.fact = Revealed{userId, entropy}, .reply = std::move(reply)});
}

void Game::act(const QString &userId, const rules::Action &action, const QByteArray &actionId, Reply reply)
{
    const auto chair = m_record.chairOf(userId);
    if (!chair)
        return reply ? reply(notInGame()) : void();
    if (!m_record.hasState())
        return reply ? reply(isOver() ? gameOver() : notStarted()) : void();
    submit({.fact = Played{m_record.seatAt(*chair), action}, .actionId = actionId, .reply = std::move(reply)});
}

void Game::pause(const Moderation &moderation, Reply reply)
{
    submit({.fact = Paused{moderation.by, moderation.reason}, .reply = std::move(reply), .moderator = moderation.name});
}

void Game::resume(const Moderation &moderation, Reply reply)
{
    submit(
        {.fact = Resumed{moderation.by, moderation.reason}, .reply = std::move(reply), .moderator = moderation.name});
}

void Game::extend(const Moderation &moderation, const std::optional<QString> &player, Milliseconds by, Reply reply)
{
    if (isOver())
        return reply(gameOver());
    if (!m_record.hasState())
        return reply(notStarted());
    auto seat = m_record.turnClock().current();
    if (player) {
        const auto chair = m_record.chairOf(*player);
        if (!chair)
            return reply(refused(ErrorCode::NotInGame, u"this player does not sit in the game"_s));
        seat = m_record.seatAt(*chair);
    }
    submit({.fact = Extended{seat.value_or(Seat::First), by, moderation.by}, .reply = std::move(reply)});
}

void Game::decide(const QString &winner, rules::Decide::Verdict verdict, Reply reply)
{
    using Verdict = rules::Decide::Verdict;
    if (isOver())
        return reply(gameOver());
    if (!m_record.hasState() && verdict != Verdict::Void)
        return reply(notStarted());
    if (!m_record.hasState())
        return submit({.fact = Closed{Closed::Reason::Voided}, .reply = std::move(reply)});
    const auto chair = m_record.chairOf(winner);
    if (verdict == Verdict::Win && !chair)
        return reply(refused(ErrorCode::NotInGame, u"the winner does not sit in the game"_s));
    const Seat seat = verdict == Verdict::Win ? m_record.seatAt(*chair) : Seat::First;
    submit({.fact = Played{seat, rules::Decide{verdict}}, .reply = std::move(reply)});
}

protocol::Answer Game::legalActions(const QString &userId) const
{
    const auto chair = m_record.chairOf(userId);
    if (!chair)
        return notInGame();
    if (isOver())
        return gameOver();
    protocol::LegalActions answer{.gameId = id(), .seq = m_record.seq(), .actions = {}};
    if (m_record.hasState() && !m_record.isPaused())
        rules::legalActions(m_record.state(), m_record.seatAt(*chair), m_record.ruleset(), m_record.cards(),
                            answer.actions);
    return answer;
}

void Game::leave(const QString &userId, Reply reply)
{
    const auto chair = m_record.chairOf(userId);
    if (!chair)
        return reply(notInGame());
    if (m_record.status() == Record::Status::Waiting) {
        submit({.fact = Closed{Closed::Reason::CreatorLeft}, .reply = std::move(reply)});
        return;
    }
    reply(protocol::GameAcknowledged{id()});
    if (!isOver())
        m_attendance.lose(m_attendance.clientAt(*chair));
    noteDesertion();
}

protocol::Answer Game::spectate(ClientId client)
{
    if (!m_record.opened().options.spectators)
        return refused(ErrorCode::SpectatingDisabled, u"the players do not want spectators"_s);
    protocol::Spectating answer;
    answer.gameId = id();
    answer.isGameOver = isOver();
    const bool isNew = !isOver() && m_attendance.addSpectator(client);
    if (m_record.hasState()) {
        const bool isOldEnough = m_record.changedAt() + m_feed.delay() <= now();
        const bool showsNow = isOldEnough || isOver();
        answer.state = showsNow ? std::optional(snapshot(scene(), rules::Viewer::Spectator)) : m_feed.shown();
    }
    answer.seq = answer.state ? answer.state->seq : 0;
    if (isNew)
        tellSpectatorCount();
    return answer;
}

protocol::Answer Game::leaveSpectating(ClientId client)
{
    if (!m_attendance.removeSpectator(client))
        return refused(ErrorCode::NotInGame, u"you do not watch this game"_s);
    tellSpectatorCount();
    noteDesertion();
    return protocol::GameAcknowledged{id()};
}

void Game::publish(const protocol::GameChat &chat)
{
    tellAll(chat);
}

void Game::lose(ClientId client)
{
    if (m_attendance.removeSpectator(client))
        tellSpectatorCount();
    if (!isOver())
        m_attendance.lose(client);
    noteDesertion();
}

void Game::noteDesertion()
{
    if (isDeserted())
        Q_EMIT deserted();
}

} // namespace mantimon::games
