#pragma once

#include "clock/clock.h"

#include <QString>
#include <QUuid>
#include <QVector>

#include <algorithm>

namespace mantimon::live {

using clock::Milliseconds;

/// One authenticated connection of one node.
struct Connection
{
    QString sid{}; ///< unique among all nodes
    QString userId{};
    QString nodeId{};
    Milliseconds since = 0;
    Milliseconds seen = 0;     ///< when its node last said that it is there
    QVector<QUuid> seats{};    ///< games whose seat of this user it holds
    QVector<QUuid> watching{}; ///< games that it watches

    friend bool operator==(const Connection &, const Connection &) = default;
};

/// Who sits in a game now, and by which connection.
struct Participant
{
    QString userId{};
    QString sid{};

    friend bool operator==(const Participant &, const Participant &) = default;
};

/// The clock of a game that ends first. Times are of the server's time line.
struct Timer
{
    QUuid gameId{};
    QString userId{}; ///< who must act
    Milliseconds startedAt = 0;
    Milliseconds total = 0;         ///< what the clock began with, extensions included: percentages are of this
    Milliseconds deadline = 0;      ///< when the player loses: what a bank holds is in it
    QVector<int> warningPercents{}; ///< descending

    /// Never below 0.
    [[nodiscard]] Milliseconds remainingAt(Milliseconds now) const { return std::max<Milliseconds>(0, deadline - now); }
    friend bool operator==(const Timer &, const Timer &) = default;
};

/// Leave to act on an expired timer until the lease runs out.
struct Claim
{
    QByteArray id{};
    QUuid gameId{};
    QString userId{};
    Milliseconds deadline = 0;
};

/// What the list of live games shows of one.
struct GameSummary
{
    QUuid id{};
    QString nodeId{};
    QString ruleset{};
    QString status{};      ///< as the wire has it: `waiting`, `revealing`, `playing`
    QStringList players{}; ///< names in the order in which they sat down
    int turn = 0;
    int spectators = 0;
    Milliseconds createdAt = 0;

    friend bool operator==(const GameSummary &, const GameSummary &) = default;
};

struct SummaryPage
{
    QVector<GameSummary> games{}; ///< newest first
    int total = 0;                ///< of all pages
};

/// A mirror of what a node wrote into the database.
struct NodeBeat
{
    QString nodeId{};
    Milliseconds at = 0;
    int connections = 0;
    int games = 0;

    friend bool operator==(const NodeBeat &, const NodeBeat &) = default;
};

/// A mirror of who owns a game by the database.
struct Ownership
{
    QString nodeId{};
    qint64 epoch = 0;

    friend bool operator==(const Ownership &, const Ownership &) = default;
};

/// How long entries stay that nobody refreshes. Only the store's own clock counts for them.
struct Lifetimes
{
    Milliseconds connection = 90'000;
    Milliseconds game = 90'000;
    Milliseconds node = 15'000;
    /// A timer outlives its deadline by this, so that its expiry can be claimed.
    Milliseconds timer = 60 * 60 * 1000;
};

} // namespace mantimon::live
