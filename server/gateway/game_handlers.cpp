#include "games/refusals.h"
#include "gateway/gateway.h"

// Making games and sitting down.
using namespace Qt::StringLiterals;

namespace mantimon::gateway {

using games::invalidField;
using games::refused;
using protocol::ErrorCode;

void Gateway::handle(Session &session, const protocol::CreateGame &message, Reply reply)
{
    prefer(session, message.updates);
    if (m_isDraining)
        return reply(refused(ErrorCode::ServerDraining, u"the server stops; create the game elsewhere"_s));
    if (!m_host.library().ruleset(message.ruleset))
        return reply(invalidField(u"data.ruleset"_s, u"there is no ruleset \"%1\""_s.arg(message.ruleset)));
    games::NewGame game{.creator = playerOf(session),
                        .ruleset = message.ruleset,
                        .options = message.options,
                        .reservedFor = {},
                        .requestId = message.requestId.value_or(QByteArray()),
                        .mostGames = m_settings.limits.gamesPerUser};
    game.creator.commitment = message.entropyCommitment;
    if (const auto *user = std::get_if<protocol::UserOpponent>(&message.opponent)) {
        if (user->userId == session.user())
            return reply(invalidField(u"data.opponent"_s, u"nobody plays against themselves"_s));
        game.reservedFor = user->userId;
    } else if (const auto *bot = std::get_if<protocol::BotOpponent>(&message.opponent)) {
        const auto opponent = m_bots.make(bot->name, message.ruleset);
        if (!opponent)
            return reply(invalidField(u"data.opponent"_s, u"there is no bot \"%1\" for this ruleset: expected %2"_s.arg(
                                                              bot->name, lobby::Bots::names().join(u", "_s))));
        game.reservedFor = opponent->userId;
    }
    m_decks.findFor(message.ruleset, session.user(), message.deck,
                    [this, connection = session.connection, game = std::move(game),
                     reply = std::move(reply)](const auto &deck) mutable {
                        if (!deck)
                            return reply(deck.error());
                        game.creator.deck = *deck;
                        make(connection, std::move(game), std::move(reply));
                    });
}

void Gateway::make(net::ConnectionId connection, games::NewGame game, Reply reply)
{
    m_host.create(std::move(game), connection,
                  [this, connection, reply = std::move(reply)](const protocol::Answer &answer) {
                      reply(answer);
                      if (const auto *created = std::get_if<protocol::GameCreated>(&answer)) {
                          if (games::Game *const made = m_host.live(created->gameId))
                              seatAt(*made, connection);
                      }
                  });
}

void Gateway::handle(Session &session, const protocol::JoinGame &message, Reply reply)
{
    prefer(session, message.updates);
    const net::ConnectionId connection = session.connection;
    const auto then = ifFound(
        reply, [this, connection, message, reply](games::Game &game) { joinOrSit(connection, game, message, reply); });
    if (const auto *code = std::get_if<protocol::JoinCode>(&message.game))
        m_host.findByCode(code->text, this, then);
    else
        m_host.find(*std::get_if<QUuid>(&message.game), this, then);
}

void Gateway::joinOrSit(net::ConnectionId connection, games::Game &game, const protocol::JoinGame &message, Reply reply)
{
    const Session *const session = m_sessions.find(connection);
    if (!session)
        return;
    if (game.isOver())
        return reply(refused(ErrorCode::GameOver, u"the game is over"_s));
    if (!game.record().chairOf(session->user()))
        return sitDown(connection, game.id(), message, std::move(reply));
    const protocol::Answer answer = game.join(session->user(), connection, message.lastSeq);
    m_states.restart(connection, game.id());
    reply(answer);
    if (std::holds_alternative<protocol::GameJoined>(answer))
        seatAt(game, connection);
}

void Gateway::sitDown(net::ConnectionId connection, const QUuid &gameId, const protocol::JoinGame &message, Reply reply)
{
    const games::Record &record = m_host.live(gameId)->record();
    const Session *const session = m_sessions.find(connection);
    if (record.status() != games::Record::Status::Waiting)
        return reply(refused(ErrorCode::GameFull, u"both seats are taken"_s));
    if (!message.deck)
        return reply(invalidField(u"data.deck_id"_s, u"a deck is needed to sit down"_s));
    m_decks.findFor(
        record.header().ruleset, session->user(), *message.deck,
        [this, connection, gameId, commitment = message.entropyCommitment, reply = std::move(reply)](const auto &deck) {
            if (!deck)
                return reply(deck.error());
            const Session *const comer = m_sessions.find(connection);
            if (!comer)
                return;
            games::Player player = playerOf(*comer);
            player.deck = *deck;
            player.commitment = commitment;
            withGame(gameId, reply, [this, connection, player, reply](games::Game &waiting) {
                const auto expected = m_host.expectGameOf(player.userId, m_settings.limits.gamesPerUser);
                if (!expected)
                    return reply(expected.error());
                waiting.sit(player, connection,
                            [this, connection, &waiting, expected = *expected, reply](const protocol::Answer &answer) {
                                reply(answer);
                                if (std::holds_alternative<protocol::GameJoined>(answer))
                                    seatAt(waiting, connection);
                            });
            });
        });
}

void Gateway::handle(Session &session, const protocol::RevealEntropy &message, Reply reply)
{
    withGame(message.gameId, reply, [user = session.user(), entropy = message.entropy, reply](games::Game &game) {
        game.reveal(user, entropy, reply);
    });
}

void Gateway::handle(Session &session, const protocol::ListActiveGames &, Reply reply)
{
    const QVector<QUuid> ids = m_host.unfinishedOf(session.user());
    if (ids.isEmpty())
        return reply(protocol::ActiveGames{});
    struct Gathering
    {
        qsizetype missing;
        std::map<QUuid, protocol::ActiveGame> found{};
        std::optional<protocol::Refused> refusal{};
    };
    const auto gathering = std::make_shared<Gathering>(Gathering{ids.size()});
    for (const QUuid &id : ids) {
        m_host.find(id, this, [gathering, ids, id, user = session.user(), reply](const games::GameHost::Found &game) {
            if (!game)
                gathering->refusal = game.error();
            else if (!(*game)->isOver())
                gathering->found.emplace(id, games::listing((*game)->scene(), *(*game)->record().chairOf(user)));
            if (--gathering->missing > 0)
                return;
            if (gathering->refusal)
                return reply(*gathering->refusal);
            protocol::ActiveGames answer;
            for (const QUuid &each : ids) {
                if (const auto listed = gathering->found.find(each); listed != gathering->found.end())
                    answer.games.push_back(listed->second);
            }
            reply(answer);
        });
    }
}

} // namespace mantimon::gateway
