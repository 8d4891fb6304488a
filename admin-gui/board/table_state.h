#pragma once

#include "rules/event.h"
#include "rules/types.h"
#include "rules/view.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QVector>

#include <array>
#include <optional>

/// A game as one viewer sees it, read from a `state` of the wire. Plain values.
namespace mantimon::board {

/// Both ids are empty where they may not be known.
struct Card
{
    QString instance;
    QString id;
    friend bool operator==(const Card &, const Card &) = default;
};

struct Mantimon
{
    Card card;
    int hp = 0; ///< at full health, with all that modifies it
    int damage = 0;
    int retreatCost = 0;
    QVector<rules::Condition> conditions;
    QVector<Card> energies;
    std::optional<Card> tool;
    QVector<Card> evolvedFrom; ///< lowest stage first
    bool enteredThisTurn = false;

    [[nodiscard]] int hpLeft() const { return hp > damage ? hp - damage : 0; }
    friend bool operator==(const Mantimon &, const Mantimon &) = default;
};

/// `cards` is empty where they may not be seen; `count` always holds.
struct Zone
{
    int count = 0;
    QVector<Card> cards;
    friend bool operator==(const Zone &, const Zone &) = default;
};

/// As it was when the state was written.
struct Clock
{
    int timeoutSeconds = 0;
    qint64 remainingMs = 0;
    bool isRunning = false;
    bool isPaused = false;
    friend bool operator==(const Clock &, const Clock &) = default;
};

struct Prompt
{
    QString playerId;
    bool isHidden = true; ///< then nothing below is known
    rules::PromptKind kind = rules::PromptKind::ChooseCards;
    int min = 0;
    int max = 0;
    int options = 0;
    bool mayDecline = false;
    std::optional<Card> source;
    rules::ZoneType zone = rules::ZoneType::Hand;
    QVector<Card> candidates;
    friend bool operator==(const Prompt &, const Prompt &) = default;
};

struct Side
{
    QString playerId;
    QString name;
    bool isCurrent = false;
    bool isConnected = true;
    bool isReady = false; ///< in set-up
    int points = 0;
    Zone deck;       ///< cards only for a judge, top first
    Zone energyDeck; ///< likewise
    Zone hand;
    std::optional<Mantimon> active;
    QVector<Mantimon> bench;
    Zone discard; ///< the newest last
    Zone energyZone;
    Zone prizes;
    Clock clock;
    friend bool operator==(const Side &, const Side &) = default;
};

struct Stadium
{
    Card card;
    QString playerId;
    friend bool operator==(const Stadium &, const Stadium &) = default;
};

struct Outcome
{
    QString winner; ///< a player's id; empty for a draw and a void game
    rules::EndReason reason = rules::EndReason::None;
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

struct TableState
{
    QString gameId;
    QString viewerId; ///< a player's, or spectatorId, or judgeId
    QString ruleset;
    qint64 seq = 0;
    int turnNumber = 0;
    rules::Phase phase = rules::Phase::Setup;
    QString currentPlayerId;
    std::optional<Prompt> prompt;
    QString turnTimer; ///< whose clock matters now; empty: nobody's
    std::optional<Stadium> stadium;
    int spectators = 0;
    std::optional<Outcome> outcome;
    std::array<Side, 2> sides; ///< the lower one first: the viewer's own, else by player id

    [[nodiscard]] const Side *side(const QString &playerId) const;
    /// Of the players, by their ids.
    [[nodiscard]] QHash<QString, QString> names() const;
    /// The player's name; the id itself for somebody else's.
    [[nodiscard]] QString nameOf(const QString &playerId) const;
    friend bool operator==(const TableState &, const TableState &) = default;
};

/// Unset when it is not a state of a game: ids, phase or players are missing.
[[nodiscard]] std::optional<TableState> readState(const QJsonObject &json);
/// Empty ids for null.
[[nodiscard]] Card readCard(const QJsonValue &json);

} // namespace mantimon::board
