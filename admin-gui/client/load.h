#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

/// How busy the nodes are.
namespace mantimon::client {

struct Node
{
    QString id;
    QString version;
    QString status; ///< up, draining, down
    QDateTime startedAt;
    int connections = 0;
    int playersOnline = 0;
    int liveGames = 0;
    int sleepingGames = 0;
    double actionsPerSecond = 0;
    double p50Ms = 0;
    double p99Ms = 0;
    double journalLagMs = 0;
    int journalQueue = 0;
    double errorsPerSecond = 0;
    QString database; ///< up, away
    QString databaseKind;
    QString redis; ///< up, away, memory
    qint64 memoryBytes = 0;

    [[nodiscard]] static Node from(const QJsonObject &json);
    friend bool operator==(const Node &, const Node &) = default;
};

struct Totals
{
    int connections = 0;
    int playersOnline = 0;
    int liveGames = 0;
    int sleepingGames = 0;
    int spectators = 0;
    double actionsPerSecond = 0;
    int warnings = 0; ///< games that have one

    [[nodiscard]] static Totals from(const QJsonObject &json);
    friend bool operator==(const Totals &, const Totals &) = default;
};

/// All nodes together, over one step of time.
struct Sample
{
    QDateTime at;
    double connections = 0;
    double liveGames = 0;
    double actionsPerSecond = 0;
    double p50Ms = 0;
    double p99Ms = 0;
    double errorsPerSecond = 0;

    [[nodiscard]] static Sample from(const QJsonObject &json);
};

} // namespace mantimon::client
