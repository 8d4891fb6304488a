#pragma once

#include "auth/token.h"
#include "games/game_host.h"
#include "gateway/chat_book.h"
#include "gateway/deck_book.h"
#include "gateway/session.h"
#include "gateway/state_feed.h"
#include "gateway/token_ends.h"
#include "lobby/bots.h"
#include "measure/durations.h"
#include "measure/messages.h"
#include "net/endpoint.h"
#include "protocol/answers.h"
#include "protocol/requests.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace mantimon::gateway {

/// What the server holds users to.
struct UserLimits
{
    protocol::LimitsInfo told; ///< to clients; that of a user's connections is held to here
    int gamesPerUser = 50;     ///< that are not over
    ChatLimits chat{};
};

struct Settings
{
    QString version;
    QString nodeId;
    UserLimits limits;
};

/// Who has a moderators' connection.
struct Moderator
{
    net::ConnectionId connection = 0;
    QString userId;
    QString name;
    auth::Roles roles;
};

/// A connection of a user, as moderators see it.
struct SessionInfo
{
    clock::Milliseconds since = 0;
    QString address;
    QString path;
};

/// Between connections and games: knows who is who, sends each request to its handler and each push
/// to its connections. Has no rule of the game and no byte of the wire.
class Gateway : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Gateway)

public:
    Gateway(Settings settings, auth::TokenVerifier verifier, games::GameHost &host, const lobby::Bots &bots,
            storage::Storage &storage, clock::Clock &clock, QObject *parent = nullptr);

    /// Tokens verified from now on are held against these.
    void setKeys(auth::Keys keys) { m_verifier.setKeys(std::move(keys)); }
    /// For what users do from now on; what they have is left to them.
    void setLimits(const UserLimits &limits);
    /// No new games from now on; everybody is told.
    void drain();
    [[nodiscard]] bool isDraining() const { return m_isDraining; }

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] qsizetype connectionCount() const { return m_sessions.size(); }
    [[nodiscard]] qsizetype userCount() const { return m_sessions.userCount(); }
    [[nodiscard]] bool isOnline(const QString &userId) const { return m_sessions.countOf(userId) > 0; }
    [[nodiscard]] QVector<SessionInfo> sessionsOf(const QString &userId) const;
    /// The same words to every connection.
    void announce(const protocol::ServerNotice &notice);
    /// Closes the user's connections, or those of them at one table; they may come back.
    void kick(const QString &userId, const std::optional<QUuid> &gameId, const QString &reason);
    /// Closes the user's connections as those of a banned user are.
    void shutOut(const QString &userId, const storage::SanctionRow &ban);

public Q_SLOTS:
    void open(const mantimon::net::Opened &connection);
    void receive(mantimon::net::ConnectionId connection, const mantimon::protocol::Incoming &message);
    void close(mantimon::net::ConnectionId connection);
    void push(const QVector<mantimon::games::ClientId> &clients, const mantimon::protocol::Push &push);
    /// See net::Endpoint.
    void setCongested(mantimon::net::ConnectionId connection, bool isCongested);

Q_SIGNALS:
    void authenticated(mantimon::net::ConnectionId connection, const QString &userId);
    /// An authenticated connection is gone, and has left its tables.
    void closed(mantimon::net::ConnectionId connection);
    /// Nothing keeps it out: answers and pushes follow. `isRecovered`: with all that it has missed.
    void welcomed(mantimon::net::ConnectionId connection, bool isRecovered);
    /// A token was refused, or its user is no longer wanted.
    void turnedAway(mantimon::net::ConnectionId connection, const mantimon::protocol::Refused &refusal,
                    mantimon::net::CloseCode code);
    void answerReady(mantimon::net::ConnectionId connection, qint64 requestId,
                     const mantimon::protocol::Payload &payload);
    /// `event` is of static storage.
    void pushReady(const QVector<mantimon::net::ConnectionId> &connections, std::string_view event,
                   const mantimon::protocol::Payload &payload);
    void closeRequested(mantimon::net::ConnectionId connection, mantimon::net::CloseCode code, const QString &reason);
    /// A moderator wants something; `reply` is to be called once.
    void asked(const mantimon::gateway::Moderator &moderator, const mantimon::protocol::MonitorRequest &request,
               const mantimon::games::Reply &reply);
    /// A player's action was answered after so long.
    void acted(std::chrono::nanoseconds time);
    /// A request could not be served, by no fault of who asked.
    void failed(mantimon::protocol::ErrorCode code);
    /// A player has reported another.
    void reported();
    /// Somebody has said or shown something, and it is kept.
    void said(const mantimon::protocol::GameChat &chat);

private:
    using Reply = games::Reply;

    [[nodiscard]] Reply replyTo(net::ConnectionId connection, const protocol::Incoming &message);
    void dispatch(Session &session, const protocol::Request &request, Reply reply);
    /// Players' requests are refused on the moderators' path, and theirs on the players'.
    [[nodiscard]] static bool isForThisPath(const Session &session, const protocol::Request &request);

    // authentication.cpp
    void authenticate(Session &session, QByteArrayView token, Reply reply);
    void hold(Session &session, const protocol::Incoming &message);
    void clear(const Session &session);
    void clearAll();
    void judge(net::ConnectionId connection, const storage::Result<std::optional<storage::SanctionRow>> &ban);
    void welcome(net::ConnectionId connection);
    void letIn(net::ConnectionId connection, bool isRecovered);
    void recover(net::ConnectionId connection); // recovery.cpp
    void turnAway(net::ConnectionId connection, const Reply &reply, const protocol::Refused &refusal);
    void expire(net::ConnectionId connection);
    void noteVisit(const Session &session);
    void resumeGames(net::ConnectionId connection);

    // One handler for each message: game_handlers.cpp, table_handlers.cpp, chat_handlers.cpp, other_handlers.cpp.
    void handle(Session &session, const protocol::Authenticate &message, Reply reply);
    void handle(Session &session, const protocol::RefreshToken &message, Reply reply);
    void handle(Session &session, const protocol::AskServerInfo &message, Reply reply);
    void handle(Session &session, const protocol::GetCatalogue &message, Reply reply);
    void handle(Session &session, const protocol::CreateGame &message, Reply reply);
    void handle(Session &session, const protocol::JoinGame &message, Reply reply);
    void handle(Session &session, const protocol::RevealEntropy &message, Reply reply);
    void handle(Session &session, const protocol::Act &message, Reply reply);
    void handle(Session &session, const protocol::AskLegalActions &message, Reply reply);
    void handle(Session &session, const protocol::ResignGame &message, Reply reply);
    void handle(Session &session, const protocol::LeaveGame &message, Reply reply);
    void handle(Session &session, const protocol::Spectate &message, Reply reply);
    void handle(Session &session, const protocol::LeaveSpectating &message, Reply reply);
    void handle(Session &session, const protocol::SendChat &message, Reply reply);
    void handle(Session &session, const protocol::SendEmote &message, Reply reply);
    void handle(Session &session, const protocol::Heartbeat &message, Reply reply);
    void handle(Session &session, const protocol::ListActiveGames &message, Reply reply);
    void handle(Session &session, const protocol::ListDecks &message, Reply reply);
    void handle(Session &session, const protocol::SaveDeck &message, Reply reply);
    void handle(Session &session, const protocol::DeleteDeck &message, Reply reply);
    void handle(Session &session, const protocol::ValidateDeck &message, Reply reply);
    void handle(Session &session, const protocol::ListReplays &message, Reply reply);
    void handle(Session &session, const protocol::GetReplay &message, Reply reply);
    void handle(Session &session, const protocol::ReportOpponent &message, Reply reply);
    void handle(Session &session, const protocol::MonitorRequest &message, Reply reply);

    /// With the game, or the refusal goes to `reply`.
    void withGame(const QUuid &id, const Reply &reply, std::function<void(games::Game &)> then);
    [[nodiscard]] static games::GameHost::Then ifFound(const Reply &reply, std::function<void(games::Game &)> then);
    /// The connection sits or watches there from now on, unless it is gone by now.
    void seatAt(games::Game &game, net::ConnectionId connection);
    void joinOrSit(net::ConnectionId connection, games::Game &game, const protocol::JoinGame &message, Reply reply);
    void sitDown(net::ConnectionId connection, const QUuid &gameId, const protocol::JoinGame &message, Reply reply);
    void make(net::ConnectionId connection, games::NewGame game, Reply reply);
    void exportTo(const storage::StoredGame &game, const Reply &reply);
    void say(const Session &session, storage::ChatRow line, const Reply &reply);
    void publish(const storage::ChatRow &line);
    [[nodiscard]] games::Player playerOf(const Session &session) const;
    /// Sends states as the connection wants them from now on, where the request says how.
    void prefer(const Session &session, std::optional<protocol::Updates> updates);

    /// A player's action that has just been answered, until everybody has been told of it.
    struct Telling
    {
        measure::Clock::time_point arrivedAt;
        std::chrono::nanoseconds encoding{};
    };
    void noteTold();
    /// What `encode` gives; its time counts to the action that is being told.
    template <typename Encode>
    [[nodiscard]] auto timed(Encode encode);

    Settings m_settings;
    auth::TokenVerifier m_verifier;
    games::GameHost &m_host;
    const lobby::Bots &m_bots;
    storage::Storage &m_storage;
    clock::Clock &m_clock;
    DeckBook m_decks;
    ChatBook m_chat;
    StateFeed m_states;
    Sessions m_sessions;
    TokenEnds m_tokenEnds;
    bool m_isDraining = false;
    measure::Clock::time_point m_arrivedAt{}; ///< of the request that is being handled
    std::optional<Telling> m_telling;
};

} // namespace mantimon::gateway
