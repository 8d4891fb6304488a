#pragma once

#include "live/live_store.h"

#include <QByteArray>
#include <QString>

namespace mantimon::app {

/// What the server counts, as it is at one moment.
struct Metrics
{
    QString version;
    QString nodeId;
    bool isDatabaseUp = false;
    live::Status live;
    bool isLiveInRedis = false;
    qint64 connections = 0;
    qint64 authenticated = 0;
    qint64 games = 0;
};

/// `/metrics` in Prometheus' text format.
[[nodiscard]] QByteArray metricsPage(const Metrics &metrics);

} // namespace mantimon::app
