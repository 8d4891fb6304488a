#pragma once

#include "auth/token.h"
#include "clock/clock.h"
#include "games/game.h"
#include "net/opened.h"
#include "protocol/recovery_offset.h"
#include "protocol/requests.h"

#include <QHash>
#include <QHostAddress>
#include <QSet>
#include <QUuid>
#include <QVector>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace mantimon::gateway {

/// Between its token and the first answer: whether the user is banned is being asked.
struct Arrival
{
    games::Reply reply; ///< to `auth`; empty when the token came with the upgrade
    std::unique_ptr<clock::Alarm> patience;
    std::vector<protocol::Incoming> held; ///< what it has said meanwhile
    bool isRecovering = false;            ///< its games are being asked what it has missed
};

/// One connection as the gateway knows it.
struct Session
{
    net::ConnectionId connection = 0;
    QHostAddress peer{};
    QString path{};
    clock::Milliseconds since = 0;
    std::optional<auth::Claims> claims{}; ///< unset until authenticated
    std::optional<Arrival> arrival{};
    std::optional<protocol::RecoveryOffset> offset{}; ///< how far it has followed its games, by what it says
    bool isCleared = false;                           ///< the database has said that the user is not banned
    QSet<QUuid> tables{};                             ///< games in which it sits or which it watches

    /// A moderator's, not a player's.
    [[nodiscard]] bool isMonitor() const { return path == net::monitorPath || path == net::monitorNamespace; }
    [[nodiscard]] bool isAuthenticated() const { return claims.has_value(); }
    /// Only when authenticated.
    [[nodiscard]] const QString &user() const { return claims->userId; }
};

/// The connections that are open, and whose they are.
class Sessions
{
public:
    Session &open(const net::Opened &opened, clock::Milliseconds now);
    /// Null when it is gone.
    [[nodiscard]] Session *find(net::ConnectionId connection);
    [[nodiscard]] const Session *find(net::ConnectionId connection) const;
    [[nodiscard]] int countOf(const QString &userId) const { return m_perUser.value(userId); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_sessions.size()); }

    /// Users that are connected.
    [[nodiscard]] qsizetype userCount() const { return m_perUser.size(); }

    [[nodiscard]] QVector<net::ConnectionId> all() const;
    [[nodiscard]] QVector<net::ConnectionId> of(const QString &userId) const;

    void authenticate(Session &session, auth::Claims claims);
    /// What the session was; unset when there was none.
    std::optional<Session> close(net::ConnectionId connection);

private:
    std::unordered_map<net::ConnectionId, Session> m_sessions;
    QHash<QString, int> m_perUser;
};

} // namespace mantimon::gateway
