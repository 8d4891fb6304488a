#include "games/refusals.h"
#include "gateway/gateway.h"

// What players and spectators do at a table.
using namespace Qt::StringLiterals;

namespace mantimon::gateway {

using games::refused;
using protocol::ErrorCode;

void Gateway::handle(Session &session, const protocol::Act &message, Reply reply)
{
    const auto began = std::chrono::steady_clock::now();
    const Reply timed = [this, began, reply = std::move(reply)](const protocol::Answer &answer) {
        reply(answer);
        if (std::holds_alternative<protocol::ActionDone>(answer))
            Q_EMIT acted(std::chrono::steady_clock::now() - began);
    };
    withGame(message.gameId, timed, [user = session.user(), message, timed](games::Game &game) {
        game.act(user, message.action, message.actionId.value_or(QByteArray()), timed);
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
        game.leave(leaving->user(), reply);
    });
}

void Gateway::handle(Session &session, const protocol::Spectate &message, Reply reply)
{
    withGame(message.gameId, reply, [this, connection = session.connection, reply](games::Game &game) {
        const Session *const watcher = m_sessions.find(connection);
        if (!watcher)
            return;
        if (game.record().chairOf(watcher->user()) && !game.isOver())
            return reply(refused(ErrorCode::Forbidden, u"nobody watches their own game"_s));
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
