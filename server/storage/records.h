#pragma once

#include "clock/clock.h"

#include <QByteArray>
#include <QString>
#include <QUuid>
#include <QVector>

#include <chrono>
#include <optional>

namespace mantimon::storage {

enum class GameStatus { Waiting, Live, Finished };

/// One change of a game. The payload is opaque here: the games library writes and reads it.
struct Entry
{
    QUuid game;
    /// From 1, without holes.
    quint32 seq = 0;
    /// The seat that acted; none for what nobody at the table did.
    std::optional<int> player;
    QByteArray kind;
    QByteArray payload;
    /// What makes a repeated request the same one; empty: none. Unique for its game and player.
    QByteArray actionId;
    /// Of the state after the entry.
    quint64 stateHash = 0;
    clock::Milliseconds at = 0;

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// What is known of a game when it is made. Its row is written together with its first entries.
struct NewGame
{
    QUuid id;
    clock::Milliseconds createdAt = 0;
    QString ruleset;
    int rulesVersion = 0;
    QByteArray cardSetHash;
    QByteArray serverSeed;
    /// User id.
    QString creator;
    /// Unique for its creator; empty: none.
    QString requestId;
    /// Unique among the games that are not finished; empty: none.
    QString joinCode;
    GameStatus status = GameStatus::Waiting;
    /// JSON, opaque here.
    QByteArray options;

    friend bool operator==(const NewGame &, const NewGame &) = default;
};

/// A user id sits in a game once; two bots in one game therefore need two ids.
struct SeatTaken
{
    QString userId;
    QString name;
    bool isBot = false;

    friend bool operator==(const SeatTaken &, const SeatTaken &) = default;
};

struct GameEnd
{
    QByteArray reason;
    /// User id; empty: nobody.
    QString winner;
    clock::Milliseconds at = 0;
    /// Unset: nobody counted.
    std::optional<int> turns{};

    friend bool operator==(const GameEnd &, const GameEnd &) = default;
};

/// A whole game as it was after its entry `seq`, so that going on from there needs only the entries
/// behind it. Opaque here: the games library writes and reads it.
struct Snapshot
{
    quint32 seq = 0;
    QByteArray content;

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

/// All or nothing: what one step of one game leaves behind. Fenced unless the game's epoch is
/// `epoch` and its last seq the one before the first entry's.
struct Append
{
    qint64 epoch = 0;
    /// With the first entries of a game only; these start at seq 1.
    std::optional<NewGame> game;
    /// At least one, all of the same game, seqs without holes.
    QVector<Entry> entries;
    QVector<SeatTaken> seats;
    std::optional<GameStatus> status;
    /// Makes the game finished, whatever `status` says; its snapshots are dropped.
    std::optional<GameEnd> end;
    /// Of the game before `entries`. The newest two are kept.
    std::optional<Snapshot> snapshot;
    /// When the game next acts by itself, if nothing else happens; 0: never.
    clock::Milliseconds wakeAt = 0;
    /// The journal's note of when it was given this.
    std::chrono::steady_clock::time_point queuedAt{};
    /// A clock ran out, nobody acted. Refused as unavailable when an outage ended at or after the moment of
    /// the first entry: the clock may have run out in it only because nobody knew of it yet.
    bool isByClock = false;
};

enum class CommitOutcome {
    Committed,   ///< durable: survives kill -9 and loss of power
    Fenced,      ///< the epoch or the last seq is another: somebody else owns the game, nothing was written
    Duplicate,   ///< a unique key is taken (action id, request id, join code, game id, seat), nothing was written
    Unavailable, ///< the database is away, nothing was written; may be tried again
};

/// The answer to one Append, by its last entry.
struct CommitReceipt
{
    QUuid game;
    quint32 seq = 0;
    CommitOutcome outcome = CommitOutcome::Unavailable;

    friend bool operator==(const CommitReceipt &, const CommitReceipt &) = default;
};

/// A time in which the server was not there for its players. All deadlines shift by it.
struct Outage
{
    clock::Milliseconds from = 0;
    clock::Milliseconds to = 0;

    friend bool operator==(const Outage &, const Outage &) = default;
};

/// A game as its row has it.
struct GameRow : NewGame
{
    qint64 epoch = 0;
    QString ownerNode;
    quint32 lastSeq = 0;
    std::optional<GameEnd> end;

    friend bool operator==(const GameRow &, const GameRow &) = default;
};

/// Seats in order of user id.
struct GameListing
{
    GameRow game;
    QVector<SeatTaken> seats;
};

/// What is known of a game without reading its entries.
struct UnfinishedGame
{
    QUuid id;
    clock::Milliseconds createdAt = 0;
    QString ruleset;
    int rulesVersion = 0;
    QByteArray cardSetHash;
    QString joinCode;
    GameStatus status = GameStatus::Waiting;
    /// As its last append said, and when that was.
    clock::Milliseconds wakeAt = 0;
    clock::Milliseconds changedAt = 0;
    quint32 lastSeq = 0;
    /// In order of user id.
    QVector<SeatTaken> seats;

    friend bool operator==(const UnfinishedGame &, const UnfinishedGame &) = default;
};

/// What it takes to go on with a game: the entries behind the snapshot, or all where there is none;
/// in order of seq.
struct StoredGame
{
    GameRow game;
    QVector<SeatTaken> seats;
    std::optional<Snapshot> snapshot;
    QVector<Entry> entries;
};

/// Finished games of which every set field is as here.
struct FinishedFilter
{
    QString text; ///< the beginning of a player's name, a player's id, or the beginning of the game's
    QString ruleset;
    std::optional<clock::Milliseconds> from; ///< of the end
    std::optional<clock::Milliseconds> to;   ///< exclusive
};

/// Where a page of finished games starts: behind the last game of the page before.
struct PageStart
{
    clock::Milliseconds endedAt = 0;
    QUuid id;
};

struct DeckRow
{
    QString id;
    QString userId;
    QString name;
    QString ruleset;
    /// JSON, opaque here.
    QByteArray content;
    clock::Milliseconds updatedAt = 0;

    friend bool operator==(const DeckRow &, const DeckRow &) = default;
};

} // namespace mantimon::storage
