#pragma once

#include "base/hex.h"
#include "base/result.h"
#include "cards/deck.h"
#include "clock/clock.h"
#include "protocol/requests.h"
#include "rules/action.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

/// Whatever changes a game is a fact: it is proposed, written to the journal as an entry with a
/// sequence number, and only then true. A game is the fold over its facts.
namespace mantimon::games {

struct Player
{
    QString userId; ///< UUID text, lower case
    QString name;
    QString bot; ///< a bot's kind, as `random`; empty for a person
    cards::DeckList deck;
    std::optional<base::Bytes32> commitment; ///< SHA-256 of the entropy to come
    std::optional<base::Bytes32> entropy;    ///< once revealed

    [[nodiscard]] bool isBot() const { return !bot.isEmpty(); }
    /// Its entropy is still awaited.
    [[nodiscard]] bool owesEntropy() const { return commitment && !entropy; }
};

/// Seq 1: the game exists and its creator sits.
struct Opened
{
    Player creator;
    protocol::GameOptions options;
    QString reservedFor;      ///< user id of the only one who may sit down; empty: anyone
    QByteArray rulesetSource; ///< the ruleset's JSON: a game ends under the numbers it began with
};
struct Seated
{
    Player player;
};
struct Revealed
{
    QString userId;
    base::Bytes32 entropy{};
};
/// Both sit and have revealed or let the time pass: the cards are dealt.
struct Started
{
};
/// Anything the rules know: players' actions, timeouts, abandonment, decisions.
struct Played
{
    rules::Seat by = rules::Seat::First;
    rules::Action action;
};
/// More time for a clock: because a lost player came back, once a turn, or because a moderator wants it.
struct Extended
{
    rules::Seat seat = rules::Seat::First;
    clock::Milliseconds by = 0;
    QString moderator{}; ///< user id; empty: its player came back
};
/// A moderator has stopped the game: no clock runs and nobody can act until it is resumed.
struct Paused
{
    QString moderator; ///< user id
    QString reason;
};
struct Resumed
{
    QString moderator; ///< user id
    QString reason;
};
/// A game is given up that never started, or that no server of this version can continue.
struct Closed
{
    enum class Reason : std::uint8_t { CreatorLeft, NobodyCame, Voided };
    Reason reason = Reason::CreatorLeft;
};

using Fact = std::variant<Opened, Seated, Revealed, Started, Played, Extended, Paused, Resumed, Closed>;

/// The entry's kind in the journal: `opened`, `seated`, … `closed`.
[[nodiscard]] QByteArray kindOf(const Fact &fact);

/// JSON text. The seat of a played fact is not in it: it is the entry's player.
[[nodiscard]] QByteArray encodeFact(const Fact &fact);

/// The error says what is wrong. `by` is the seat of the entry's player, if it has one.
[[nodiscard]] base::Result<Fact, QString> decodeFact(const QByteArray &kind, const QByteArray &payload,
                                                     std::optional<rules::Seat> by);

} // namespace mantimon::games
