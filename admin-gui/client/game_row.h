#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QStringList>
#include <QVector>

#include <optional>

/// Live games, as rows of a list.
namespace mantimon::client {

struct Seated
{
    QString id;
    QString name;
    bool isBot = false;
    bool isConnected = false;
    int points = 0;
    QDateTime deadline; ///< the seat is lost then; invalid while connected

    [[nodiscard]] static Seated from(const QJsonObject &json);
    friend bool operator==(const Seated &, const Seated &) = default;
};

struct TurnClock
{
    QString playerId;
    int timeoutSeconds = 0;
    qint64 remainingMs = 0; ///< when it does not run
    QDateTime deadline;     ///< when it runs
    bool isRunning = false;
    bool isPaused = false;

    /// Never below 0. `serverNow` in UTC.
    [[nodiscard]] qint64 leftMs(const QDateTime &serverNow) const;
    /// 1 is all of it.
    [[nodiscard]] double share(const QDateTime &serverNow) const;
    [[nodiscard]] static TurnClock from(const QJsonObject &json);
    friend bool operator==(const TurnClock &, const TurnClock &) = default;
};

struct GameRow
{
    QString id;
    QString ruleset;
    QString status; ///< waiting, revealing, playing
    bool isAsleep = false;
    int seq = 0;
    int turn = 0;
    QString phase;
    QString currentPlayerId;
    QVector<Seated> players; ///< one or two
    std::optional<TurnClock> clock;
    bool isPaused = false;
    int spectators = 0;
    QDateTime createdAt;
    QDateTime changedAt;
    QString nodeId;
    QStringList warnings; ///< of stalled, player_gone, clock_low

    /// As people name it: the first eight characters.
    [[nodiscard]] QString shortId() const { return id.left(8); }
    [[nodiscard]] QString nameOf(const QString &playerId) const;
    [[nodiscard]] static GameRow from(const QJsonObject &json);
    friend bool operator==(const GameRow &, const GameRow &) = default;
};

/// Which games, in which order; empty: all.
struct GamesQuery
{
    QString text;
    QString ruleset;
    QString nodeId;
    bool hasWarningsOnly = false;
    QString sort = QStringLiteral("created_at");
    bool isDescending = true;
    int offset = 0;
    int limit = 100; ///< 1..200

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const GamesQuery &, const GamesQuery &) = default;
};

struct GamesPage
{
    int total = 0;    ///< games there are
    int matching = 0; ///< that the query names
    int offset = 0;   ///< of the first row among those
    QVector<GameRow> rows;
};

} // namespace mantimon::client

Q_DECLARE_METATYPE(mantimon::client::GameRow)
