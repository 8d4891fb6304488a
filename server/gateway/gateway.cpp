#include "gateway/gateway.h"

#include "games/refusals.h"
#include "protocol/encode.h"

using namespace Qt::StringLiterals;

namespace mantimon::gateway {

using games::refused;
using protocol::ErrorCode;

Gateway::Gateway(Settings settings, auth::TokenVerifier verifier, games::GameHost &host, const lobby::Bots &bots,
                 storage::Storage &storage, clock::Clock &clock, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_verifier(std::move(verifier)), m_host(host), m_bots(bots),
      m_storage(storage), m_clock(clock), m_decks(host.library(), storage), m_tokenEnds(clock)
{
    connect(&m_tokenEnds, &TokenEnds::ended, this, &Gateway::expire);
    connect(&host, &games::GameHost::available, this, &Gateway::clearAll);
}

void Gateway::open(const net::Opened &connection)
{
    Session &session = m_sessions.open(connection, m_clock.now());
    if (connection.offset)
        session.offset = protocol::RecoveryOffset::parse(*connection.offset);
    if (connection.isTokenDue || !connection.token.isEmpty())
        authenticate(session, connection.token, {});
}

void Gateway::receive(net::ConnectionId connection, const protocol::Incoming &message)
{
    Session *const session = m_sessions.find(connection);
    if (!session)
        return;
    if (session->arrival)
        return hold(*session, message);
    Reply reply = replyTo(connection, message.id);
    if (!session->isAuthenticated() && !std::holds_alternative<protocol::Authenticate>(message.request))
        return reply(refused(ErrorCode::NotAuthenticated, u"send auth with a token first"_s));
    if (!isForThisPath(*session, message.request))
        return reply(refused(ErrorCode::Forbidden, u"this is not for connections to %1"_s.arg(session->path)));
    dispatch(*session, message.request, std::move(reply));
}

bool Gateway::isForThisPath(const Session &session, const protocol::Request &request)
{
    const bool isForBoth = std::holds_alternative<protocol::Authenticate>(request) ||
                           std::holds_alternative<protocol::RefreshToken>(request) ||
                           std::holds_alternative<protocol::AskServerInfo>(request) ||
                           std::holds_alternative<protocol::GetCatalogue>(request);
    return isForBoth || std::holds_alternative<protocol::MonitorRequest>(request) == session.isMonitor();
}

void Gateway::dispatch(Session &session, const protocol::Request &request, Reply reply)
{
    std::visit([&](const auto &message) { handle(session, message, std::move(reply)); }, request);
}

void Gateway::close(net::ConnectionId connection)
{
    const auto session = m_sessions.close(connection);
    if (!session)
        return;
    for (const QUuid &id : session->tables) {
        if (games::Game *const game = m_host.live(id))
            game->lose(connection);
    }
    if (session->isAuthenticated()) {
        m_tokenEnds.remove(connection, session->claims->expiresAt);
        Q_EMIT closed(connection);
    }
}

Gateway::Reply Gateway::replyTo(net::ConnectionId connection, std::optional<qint64> requestId)
{
    return [this, connection, requestId](const protocol::Answer &answer) {
        if (const auto *refusal = std::get_if<protocol::Refused>(&answer)) {
            if (refusal->code == ErrorCode::Unavailable || refusal->code == ErrorCode::Internal)
                Q_EMIT failed(refusal->code);
        }
        if (requestId) {
            Q_EMIT answerReady(connection, *requestId, protocol::encodePayload(answer));
        } else if (const auto *refusal = std::get_if<protocol::Refused>(&answer)) {
            push({connection}, protocol::FrameError{*refusal});
        }
    };
}

// Encoded here, once, for all who get the same.
void Gateway::push(const QVector<games::ClientId> &clients, const protocol::Push &push)
{
    if (clients.isEmpty())
        return;
    Q_EMIT pushReady(clients, protocol::eventName(push), protocol::encodePayload(push));
}

void Gateway::drain()
{
    m_isDraining = true;
    push(m_sessions.all(), protocol::ServerDraining{});
}

void Gateway::withGame(const QUuid &id, const Reply &reply, std::function<void(games::Game &)> then)
{
    m_host.find(id, this, ifFound(reply, std::move(then)));
}

games::GameHost::Then Gateway::ifFound(const Reply &reply, std::function<void(games::Game &)> then)
{
    return [reply, then = std::move(then)](const games::GameHost::Found &game) {
        if (game)
            then(**game);
        else
            reply(game.error());
    };
}

void Gateway::seatAt(games::Game &game, net::ConnectionId connection)
{
    if (Session *const session = m_sessions.find(connection))
        session->tables.insert(game.id());
    else
        game.lose(connection);
}

games::Player Gateway::playerOf(const Session &session) const
{
    games::Player player;
    player.userId = session.user();
    player.name = session.claims->name.isEmpty() ? session.user().left(8) : session.claims->name;
    return player;
}

} // namespace mantimon::gateway
