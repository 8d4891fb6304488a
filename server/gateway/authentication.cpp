#include "games/refusals.h"
#include "gateway/gateway.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace mantimon::gateway {

using games::refused;
using protocol::ErrorCode;

namespace {

protocol::Refused refusalFor(auth::TokenError error)
{
    switch (error) {
    case auth::TokenError::Missing:
        return refused(ErrorCode::MissingToken, u"a token is needed"_s);
    case auth::TokenError::Invalid:
        return refused(ErrorCode::InvalidToken, u"the token is not valid"_s);
    case auth::TokenError::Expired:
        break;
    }
    return refused(ErrorCode::ExpiredToken, u"the token has expired"_s);
}

} // namespace

protocol::Answer Gateway::authenticate(Session &session, QByteArrayView token)
{
    // By the wall clock: whoever made the token wrote `exp` by theirs.
    const auto claims = m_verifier.verify(token, QDateTime::currentSecsSinceEpoch());
    if (!claims)
        return refusalFor(claims.error());
    if (m_sessions.countOf(claims->userId) >= m_settings.limits.connectionsPerUser)
        return refused(ErrorCode::RateLimited, u"too many connections of one user"_s);
    m_sessions.authenticate(session, *claims);
    Q_EMIT authenticated(session.connection, session.user());
    m_storage.query([user = claims->userId, name = claims->name,
                     now = m_clock.now()](storage::Repositories &stored) { return stored.users.seen(user, name, now); },
                    this, [](const auto &) {});
    return protocol::Authenticated{.userId = claims->userId,
                                   .name = claims->name,
                                   .roles = auth::roleNames(claims->roles),
                                   .expiresAt = claims->expiresAt * 1000};
}

void Gateway::turnAway(net::ConnectionId connection, const protocol::Refused &refusal)
{
    const bool isTooMany = refusal.code == ErrorCode::RateLimited;
    const net::CloseCode code = isTooMany ? net::CloseCode::PolicyViolation : net::CloseCode::NotAuthenticated;
    push({connection}, protocol::AuthError{refusal});
    Q_EMIT closeRequested(connection, code, refusal.message);
}

void Gateway::handle(Session &session, const protocol::Authenticate &message, Reply reply)
{
    if (session.isAuthenticated())
        return reply(refused(ErrorCode::Forbidden, u"this connection is authenticated"_s));
    const net::ConnectionId connection = session.connection;
    const protocol::Answer answer = authenticate(session, message.token.toUtf8());
    reply(answer);
    if (const auto *refusal = std::get_if<protocol::Refused>(&answer))
        return turnAway(connection, *refusal);
    resumeGames(connection);
}

// Its unfinished games, unasked: the seats that nobody holds are taken again.
void Gateway::resumeGames(net::ConnectionId connection)
{
    const Session *const session = m_sessions.find(connection);
    for (games::Game *const game : m_host.unfinishedOf(session->user())) {
        const protocol::GameJoined joined = game->resume(session->user(), connection);
        seatAt(*game, connection);
        push({connection}, protocol::Reconnected{joined});
    }
}

} // namespace mantimon::gateway
