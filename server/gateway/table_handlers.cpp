#include "games/refusals.h"
#include "gateway/gateway.h"

// What players and spectators do at a table.
using namespace Qt::StringLiterals;

namespace mantimon::gateway {

using games::refused;
using protocol::ErrorCode;

void Gateway::handle(Session &session, const protocol::Act &message, Reply reply)
{
    const auto began = measure::Clock::now();
    const auto arrivedAt = m_arrivedAt == measure::Clock::time_point() ? began : m_arrivedAt;
    const Reply noted = [this, began, arrivedAt, reply = std::move(reply)](const protocol::Answer &answer) {
        const bool isDone = std::holds_alternative<protocol::ActionDone>(answer);
        if (isDone)
            m_telling = Telling{arrivedAt};
        reply(answer);
        if (isDone)
            Q_EMIT acted(measure::Clock::now() - began);
    };
    withGame(message.gameId, noted, [user = session.user(), message, noted](games::Game &game) {
        game.act(user, message.action, message.actionId.value_or(QByteArray()), noted);
    });
}

void Gateway::handle(Session &session, const protocol::AskLegalActions &message, Reply reply)
{
    withGame(message.gameId, reply,
             [user = session.user(), reply](games::Game &game) { reply(game.legalActions(user)); });
}

void Gateway::handle(Session &session, const protocol::ResignGame &message, Reply reply)
{
    withGame(message.gameId, reply, [user = session.user(), message, reply](games::Game &game) {
        game.act(user, rules::Resign{}, message.actionId.value_or(QByteArray()),
                 [reply, id = game.id()](const protocol::Answer &answer) {
                     const bool isDone = std::holds_alternative<protocol::ActionDone>(answer);
                     reply(isDone ? protocol::GameAcknowledged{id} : answer);
                 });
    });
}

void Gateway::handle(Session &session, const protocol::LeaveGame &message, Reply reply)
{
    withGame(message.gameId, reply, [this, connection = session.connection, reply](games::Game &game) {
        Session *const leaving = m_sessions.find(connection);
        if (!leaving)
            return;
        leaving->tables.remove(game.id());
        m_states.restart(connection, game.id());
        game.leave(leaving->user(), reply);
    });
}

void Gateway::handle(Session &session, const protocol::Spectate &message, Reply reply)
{
    prefer(session, message.updates);
    withGame(message.gameId, reply, [this, connection = session.connection, reply](games::Game &game) {
        const Session *const watcher = m_sessions.find(connection);
        if (!watcher)
            return;
        if (game.record().chairOf(watcher->user()) && !game.isOver())
            return reply(refused(ErrorCode::Forbidden, u"nobody watches their own game"_s));
        m_states.restart(connection, game.id());
        const protocol::Answer answer = game.spectate(connection);
        reply(answer);
        if (std::holds_alternative<protocol::Spectating>(answer))
            seatAt(game, connection);
    });
}

void Gateway::handle(Session &session, const protocol::LeaveSpectating &message, Reply reply)
{
    withGame(message.gameId, reply, [this, connection = session.connection, reply](games::Game &game) {
        if (Session *const watcher = m_sessions.find(connection))
            watcher->tables.remove(game.id());
        m_states.restart(connection, game.id());
        reply(game.leaveSpectating(connection));
    });
}

void Gateway::handle(Session &, const protocol::Heartbeat &message, Reply reply)
{
    if (!message.gameId)
        return reply(protocol::HeartbeatAnswer{m_clock.now(), {}});
    withGame(*message.gameId, reply, [this, reply](games::Game &game) {
        reply(protocol::HeartbeatAnswer{m_clock.now(), games::turnTimer(game.scene())});
    });
}

} // namespace mantimon::gateway
