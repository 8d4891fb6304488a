#pragma once

#include <QByteArray>

#include <span>

namespace mantimon::live::scripts {

/// A Lua script, run by its hash. The first argument of each is the prefix of all keys; the keys are
/// built in the scripts, so that one Redis must hold them all (not a Redis Cluster).
struct Script
{
    explicit Script(const char *body);

    QByteArray text;
    QByteArray sha;
};

/// | key (after the prefix)  | is                                                             |
/// |-------------------------|----------------------------------------------------------------|
/// | `conn:<sid>`            | hash: user, node, since, seen, `s:<game>` for a seat, `w:<game>` |
/// | `user:<user>`           | sorted set of sids by the moment of authentication             |
/// | `game:<id>:seats`       | hash: user → sid                                               |
/// | `game:<id>:spectators`  | set of sids                                                    |
/// | `timer:<id>`            | hash: user, started, total, deadline, warnings, claim          |
/// | `timers`                | sorted set of games by when to offer them to who claims        |
/// | `summary:<id>`          | hash; `summaries`: sorted set of games by when they were made  |
/// | `owner:<id>`            | hash: node, epoch                                              |
/// | `node:<id>`             | hash: at, connections, games; `nodes`: sorted set by `at`      |
/// | `generation`            | gone or another: everything was lost                           |
extern const Script generation;
extern const Script registerConnection;
extern const Script unregisterConnection;
extern const Script refreshConnections;
extern const Script connectionsOf;
extern const Script connectionsIn;
extern const Script takeSeat;
extern const Script leaveSeat;
extern const Script watch;
extern const Script leaveWatching;
extern const Script participants;
extern const Script spectators;
extern const Script startTimer;
extern const Script extendTimer;
extern const Script cancelTimer;
extern const Script claimExpired;
extern const Script settleClaim;
extern const Script putSummary;
extern const Script summaries;
extern const Script refreshGames;
extern const Script removeGame;
extern const Script putOwner;
extern const Script putBeat;
extern const Script beats;

[[nodiscard]] std::span<const Script *const> all();

} // namespace mantimon::live::scripts
