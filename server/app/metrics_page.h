#pragma once

#include "games/game_census.h"
#include "live/live_store.h"

#include <QByteArray>
#include <QString>

namespace mantimon::app {

/// What the server is at one moment; what the process has counted comes from server/measure.
struct Metrics
{
    QString version;
    QString nodeId;
    QStringList missing; ///< what it cannot play without and has not: see net::Readiness
    bool isDatabaseUp = false;
    live::Status live;
    bool isLiveInRedis = false;
    qint64 connections = 0;
    qint64 authenticated = 0;
    games::GameCensus games;
    qint64 alarms = 0; ///< moments that something waits for
    qint64 journalQueue = 0;
    qint64 memoryBytes = 0;
};

/// `/metrics` in Prometheus' text format.
[[nodiscard]] QByteArray metricsPage(const Metrics &metrics);

} // namespace mantimon::app
