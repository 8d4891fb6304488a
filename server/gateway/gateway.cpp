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
      m_storage(storage), m_clock(clock), m_decks(host.library(), storage),
      m_chat(m_settings.limits.chat, storage, clock), m_tokenEnds(clock)
{
    connect(&m_tokenEnds, &TokenEnds::ended, this, &Gateway::expire);
    connect(&host, &games::GameHost::told, this, &Gateway::noteTold);
    connect(&host, &games::GameHost::available, this, &Gateway::clearAll);
}

template <typename Encode>
auto Gateway::timed(Encode encode)
{
    if (!m_telling)
        return encode();
    const auto began = measure::Clock::now();
    auto encoded = encode();
    m_telling->encoding += measure::Clock::now() - began;
    return encoded;
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
    Reply reply = replyTo(connection, message);
    if (!session->isAuthenticated() && !std::holds_alternative<protocol::Authenticate>(message.request))
        return reply(refused(ErrorCode::NotAuthenticated, u"send auth with a token first"_s));
    if (!isForThisPath(*session, message.request))
        return reply(refused(ErrorCode::Forbidden, u"this is not for connections to %1"_s.arg(session->path)));
    m_arrivedAt = message.arrivedAt;
    dispatch(*session, message.request, std::move(reply));
    m_telling.reset(); // what was answered at once was not an action that others are told of
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
    m_states.forget(connection);
    for (const QUuid &id : session->tables) {
        if (games::Game *const game = m_host.live(id))
            game->lose(connection);
    }
    if (session->isAuthenticated()) {
        m_tokenEnds.remove(connection, session->claims->expiresAt);
        Q_EMIT closed(connection);
    }
}

Gateway::Reply Gateway::replyTo(net::ConnectionId connection, const protocol::Incoming &message)
{
    return [this, connection, requestId = message.id,
            kind = measure::kindOf(message.request)](const protocol::Answer &answer) {
        const auto *const refusal = std::get_if<protocol::Refused>(&answer);
        measure::countAnswered(kind, refusal ? std::optional(refusal->code) : std::nullopt);
        if (refusal && (refusal->code == ErrorCode::Unavailable || refusal->code == ErrorCode::Internal))
            Q_EMIT failed(refusal->code);
        if (requestId)
            Q_EMIT answerReady(connection, *requestId, timed([&] { return protocol::encodePayload(answer); }));
        else if (refusal)
            push({connection}, protocol::FrameError{*refusal});
    };
}

void Gateway::noteTold()
{
    if (!m_telling)
        return;
    measure::observe(measure::Span::Encode, m_telling->encoding);
    measure::observe(measure::Span::FrameToPush, measure::Clock::now() - m_telling->arrivedAt);
    m_telling.reset();
}

// Encoded here, once, for all who get the same.
void Gateway::push(const QVector<games::ClientId> &clients, const protocol::Push &push)
{
    if (clients.isEmpty())
        return;
    if (const auto *state = std::get_if<protocol::GameState>(&push)) {
        const auto parcels = timed([&] { return m_states.parcelsFor(clients, *state); });
        for (const StateFeed::Parcel &parcel : parcels)
            Q_EMIT pushReady(parcel.to, parcel.event, parcel.payload);
        return;
    }
    Q_EMIT pushReady(clients, protocol::eventName(push), timed([&] { return protocol::encodePayload(push); }));
}

void Gateway::setCongested(net::ConnectionId connection, bool isCongested)
{
    m_states.setCongested(connection, isCongested);
}

void Gateway::prefer(const Session &session, std::optional<protocol::Updates> updates)
{
    if (updates)
        m_states.prefer(session.connection, *updates);
}

void Gateway::setLimits(const UserLimits &limits)
{
    m_settings.limits = limits;
    m_chat.setLimits(limits.chat);
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
