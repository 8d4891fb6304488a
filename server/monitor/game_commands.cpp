#include "games/refusals.h"
#include "monitor/commands.h"

using namespace Qt::StringLiterals;

namespace mantimon::monitor {

using games::Game;
using games::Reply;
using gateway::Moderator;

namespace {

Game::Moderation moderationBy(const Moderator &who, const QString &reason)
{
    return {.by = who.userId, .name = who.name, .reason = reason};
}

} // namespace

void Commands::carryOut(const Moderator &who, const protocol::MessagePlayers &command, Reply reply)
{
    Order order = orderOf(who, command);
    order.details.insert(u"text"_s, command.text);
    withGame(order, command.gameId, reply, [this, order, command, reply](Game &) {
        m_audit.write(order, reply, [this, command, reply](const QString &auditId) {
            const Game *const game = m_host.live(command.gameId);
            for (const games::Chair chair : games::bothChairs) {
                const games::ClientId client = game ? game->scene().attendance.clientAt(chair) : 0;
                if (client != 0)
                    m_gateway.push({client}, protocol::ServerNotice{command.text, command.gameId});
            }
            reply(protocol::MonitorAnswer(protocol::CommandDone{auditId, {}}));
        });
    });
}

void Commands::carryOut(const Moderator &who, const protocol::PauseGame &command, Reply reply)
{
    const Order order = orderOf(who, command);
    withGame(order, command.gameId, reply,
             [this, order, moderation = moderationBy(who, command.reason), reply](Game &game) {
                 game.pause(moderation, audited(order, reply));
             });
}

void Commands::carryOut(const Moderator &who, const protocol::ResumeGame &command, Reply reply)
{
    const Order order = orderOf(who, command);
    withGame(order, command.gameId, reply,
             [this, order, moderation = moderationBy(who, command.reason), reply](Game &game) {
                 game.resume(moderation, audited(order, reply));
             });
}

void Commands::carryOut(const Moderator &who, const protocol::ExtendTimer &command, Reply reply)
{
    Order order = orderOf(who, command);
    order.whom = command.playerId;
    order.details.insert(u"seconds"_s, command.seconds);
    withGame(order, command.gameId, reply,
             [this, order, moderation = moderationBy(who, command.reason), command, reply](Game &game) {
                 const auto player = command.playerId.isEmpty() ? std::nullopt : std::optional(command.playerId);
                 game.extend(moderation, player, clock::Milliseconds(command.seconds) * 1000, audited(order, reply));
             });
}

void Commands::carryOut(const Moderator &who, const protocol::EndGame &command, Reply reply)
{
    Order order = orderOf(who, command);
    order.whom = command.winner;
    order.details.insert(u"result"_s, toQString(protocol::nameOf(command.result)));
    withGame(order, command.gameId, reply, [this, order, command, reply](Game &game) {
        using Verdict = rules::Decide::Verdict;
        Verdict verdict = Verdict::Void;
        if (command.result == protocol::Verdict::Winner)
            verdict = Verdict::Win;
        else if (command.result == protocol::Verdict::Draw)
            verdict = Verdict::Draw;
        game.decide(command.winner, verdict, audited(order, reply));
    });
}

} // namespace mantimon::monitor
