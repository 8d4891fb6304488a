#include "games/refusals.h"
#include "gateway/gateway.h"

// What players say and show each other.
using namespace Qt::StringLiterals;

namespace mantimon::gateway {

using games::refused;
using protocol::ErrorCode;

namespace {

storage::ChatRow lineOf(const QUuid &game, bool isEmote, const QString &content)
{
    storage::ChatRow line;
    line.game = game;
    line.isEmote = isEmote;
    line.content = content;
    return line;
}

} // namespace

void Gateway::handle(Session &session, const protocol::SendChat &message, Reply reply)
{
    say(session, lineOf(message.gameId, false, message.text), reply);
}

void Gateway::handle(Session &session, const protocol::SendEmote &message, Reply reply)
{
    say(session, lineOf(message.gameId, true, message.emote), reply);
}

// Whoever sits there may speak; spectators hear it, with their delay.
void Gateway::say(const Session &session, storage::ChatRow line, const Reply &reply)
{
    if (const auto objection = m_chat.admit(session.user()))
        return reply(*objection);
    line.userId = session.user();
    withGame(line.game, reply, [this, line, reply](games::Game &game) mutable {
        const auto chair = game.record().chairOf(line.userId);
        if (!chair)
            return reply(refused(ErrorCode::NotInGame, u"you do not sit in this game"_s));
        if (game.isOver())
            return reply(refused(ErrorCode::GameOver, u"the game is over"_s));
        line.name = game.record().players()[*chair].name;
        m_chat.write(std::move(line), [this, reply](const base::Result<storage::ChatRow, protocol::Refused> &written) {
            if (!written)
                return reply(written.error());
            reply(protocol::Accepted{});
            publish(*written);
        });
    });
}

void Gateway::publish(const storage::ChatRow &line)
{
    const protocol::GameChat chat{.gameId = line.game, .line = chatLineOf(line)};
    if (games::Game *const game = m_host.live(line.game))
        game->publish(chat);
    Q_EMIT said(chat);
}

} // namespace mantimon::gateway
