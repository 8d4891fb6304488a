#include "games/refusals.h"
#include "gateway/gateway.h"
#include "measure/limit.h"

#include <QDateTime>

// Who is let in. A token is believed at once; then the database is asked whether its user is banned,
// and what the connection says meanwhile waits. While the database is away nobody is kept out for it:
// players could not return to their games, and whoever is banned can change nothing that lasts, since
// nothing is committed. They are told when it is back.
using namespace Qt::StringLiterals;

namespace mantimon::gateway {

using games::refused;
using protocol::ErrorCode;

namespace {

/// How long a connection waits for a database that is silent rather than away; less than the time
/// that clients wait for an answer.
constexpr clock::Milliseconds banPatience = 2'000;
/// A connection may say more than once what it wants before it is answered, but not without end.
constexpr std::size_t mostHeld = 64;

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

protocol::Refused refusalFor(const storage::SanctionRow &ban)
{
    protocol::Refused refusal = refused(ErrorCode::Banned, u"you are banned"_s);
    refusal.reason = ban.reason;
    refusal.until = ban.until;
    return refusal;
}

net::CloseCode closeCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::RateLimited:
        return net::CloseCode::PolicyViolation;
    case ErrorCode::ServerDraining:
        return net::CloseCode::GoingAway;
    case ErrorCode::Banned:
    case ErrorCode::Forbidden:
        return net::CloseCode::Forbidden;
    default:
        return net::CloseCode::NotAuthenticated;
    }
}

protocol::Authenticated authenticatedBy(const auth::Claims &claims)
{
    return {.userId = claims.userId,
            .name = claims.name,
            .roles = auth::roleNames(claims.roles),
            .expiresAt = claims.expiresAt * 1000};
}

storage::Identity identityOf(const auth::Claims &claims)
{
    return {.userId = claims.userId,
            .name = claims.name,
            .email = claims.email,
            .oauthProvider = claims.oauthProvider,
            .oauthId = claims.oauthId};
}

} // namespace

void Gateway::authenticate(Session &session, QByteArrayView token, Reply reply)
{
    const net::ConnectionId connection = session.connection;
    // By the wall clock: whoever made the token wrote `exp` by theirs.
    const auto claims = m_verifier.verify(token, QDateTime::currentSecsSinceEpoch());
    if (!claims)
        return turnAway(connection, reply, refusalFor(claims.error()));
    if (m_sessions.countOf(claims->userId) >= m_settings.limits.told.connectionsPerUser) {
        measure::countHit(measure::Limit::ConnectionsOfUser);
        return turnAway(connection, reply, refused(ErrorCode::RateLimited, u"too many connections of one user"_s));
    }
    if (session.isMonitor() && !claims->roles)
        return turnAway(connection, reply, refused(ErrorCode::Forbidden, u"this path is for moderators"_s));
    // Whoever has games here may go on with them; for anything else there are other servers.
    if (m_isDraining && !session.isMonitor() && m_host.unfinishedOf(claims->userId).isEmpty())
        return turnAway(connection, reply, refused(ErrorCode::ServerDraining, u"the server stops"_s));
    m_sessions.authenticate(session, *claims);
    m_tokenEnds.add(connection, claims->expiresAt);
    session.arrival = Arrival{std::move(reply), std::make_unique<clock::Alarm>(m_clock), {}};
    connect(session.arrival->patience.get(), &clock::Alarm::rang, this, [this, connection] { welcome(connection); });
    session.arrival->patience->setIn(banPatience);
    clear(session);
    noteVisit(session);
    Q_EMIT authenticated(connection, claims->userId);
}

void Gateway::hold(Session &session, const protocol::Incoming &message)
{
    std::vector<protocol::Incoming> &held = session.arrival->held;
    if (held.size() < mostHeld)
        return held.push_back(message);
    measure::countHit(measure::Limit::ArrivalQueue);
    replyTo(session.connection, message)(refused(ErrorCode::RateLimited, u"wait for the answer to auth"_s));
}

void Gateway::clear(const Session &session)
{
    m_storage.query(
        [user = session.user(), now = m_clock.now()](storage::Repositories &stored) {
            return stored.sanctions.inForce(storage::Sanction::Ban, user, now);
        },
        this, [this, connection = session.connection](const auto &ban) { judge(connection, ban); });
}

// Those who came while the database could not be asked.
void Gateway::clearAll()
{
    for (const net::ConnectionId connection : m_sessions.all()) {
        const Session *const session = m_sessions.find(connection);
        if (!session->isAuthenticated() || session->isCleared)
            continue;
        clear(*session);
        noteVisit(*session);
    }
}

void Gateway::judge(net::ConnectionId connection, const storage::Result<std::optional<storage::SanctionRow>> &ban)
{
    Session *const session = m_sessions.find(connection);
    if (!session)
        return;
    if (ban && *ban) {
        const auto arrival = std::exchange(session->arrival, std::nullopt);
        return turnAway(connection, arrival ? arrival->reply : Reply(), refusalFor(**ban));
    }
    session->isCleared = ban.isOk();
    welcome(connection);
}

void Gateway::welcome(net::ConnectionId connection)
{
    Session *const session = m_sessions.find(connection);
    if (!session || !session->arrival || session->arrival->isRecovering)
        return;
    if (session->offset)
        recover(connection);
    else
        letIn(connection, false);
}

void Gateway::letIn(net::ConnectionId connection, bool isRecovered)
{
    Session *const session = m_sessions.find(connection);
    if (!session || !session->arrival)
        return;
    const Arrival arrival = *std::exchange(session->arrival, std::nullopt);
    if (arrival.reply) {
        arrival.reply(authenticatedBy(*session->claims));
    }
    Q_EMIT welcomed(connection, isRecovered);
    if (!session->isMonitor())
        resumeGames(connection);
    for (const protocol::Incoming &message : arrival.held)
        receive(connection, message);
}

void Gateway::turnAway(net::ConnectionId connection, const Reply &reply, const protocol::Refused &refusal)
{
    if (reply)
        reply(refusal);
    Q_EMIT turnedAway(connection, refusal, closeCodeFor(refusal.code));
}

void Gateway::expire(net::ConnectionId connection)
{
    turnAway(connection, {}, refusalFor(auth::TokenError::Expired));
}

void Gateway::shutOut(const QString &userId, const storage::SanctionRow &ban)
{
    for (const net::ConnectionId connection : m_sessions.of(userId))
        turnAway(connection, {}, refusalFor(ban));
}

// Nobody waits for it, and who is banned has been here too.
void Gateway::noteVisit(const Session &session)
{
    m_storage.change(
        [who = identityOf(*session.claims), address = session.peer.toString(),
         now = m_clock.now()](storage::Repositories &stored) -> storage::Result<base::Done> {
            if (auto done = stored.users.seen(who, now); !done)
                return done;
            return stored.users.seenFrom(who.userId, address, now);
        },
        this, [](const auto &) {});
}

void Gateway::handle(Session &session, const protocol::Authenticate &message, Reply reply)
{
    if (session.isAuthenticated())
        return reply(refused(ErrorCode::Forbidden, u"this connection is authenticated"_s));
    prefer(session, message.updates);
    authenticate(session, message.token.toUtf8(), std::move(reply));
}

// A refusal changes nothing: the connection goes on until the token that it has ends.
void Gateway::handle(Session &session, const protocol::RefreshToken &message, Reply reply)
{
    auto claims = m_verifier.verify(message.token.toUtf8(), QDateTime::currentSecsSinceEpoch());
    if (!claims)
        return reply(refusalFor(claims.error()));
    if (claims->userId != session.user())
        return reply(refused(ErrorCode::InvalidToken, u"the token is another user's"_s));
    if (session.isMonitor() && claims->roles != session.claims->roles)
        return reply(refused(ErrorCode::Forbidden, u"with other roles, connect anew"_s)); // what it watches stays as is
    m_tokenEnds.remove(session.connection, session.claims->expiresAt);
    session.claims = std::move(*claims);
    m_tokenEnds.add(session.connection, session.claims->expiresAt);
    reply(authenticatedBy(*session.claims));
}

// Its unfinished games, unasked: the seats that nobody holds are taken again.
void Gateway::resumeGames(net::ConnectionId connection)
{
    Session &arrived = *m_sessions.find(connection);
    const auto offset = std::exchange(arrived.offset, std::nullopt);
    for (const QUuid &id : m_host.unfinishedOf(arrived.user())) {
        std::optional<qint64> lastSeq;
        if (offset && offset->seqs.contains(id))
            lastSeq = offset->seqs.at(id);
        m_host.find(id, this, [this, connection, lastSeq](const games::GameHost::Found &game) {
            const Session *const session = m_sessions.find(connection);
            if (!game || !session || (*game)->isOver())
                return;
            const protocol::GameJoined joined = (*game)->resume(session->user(), connection, lastSeq);
            seatAt(**game, connection);
            push({connection}, protocol::Reconnected{joined});
        });
    }
}

} // namespace mantimon::gateway
